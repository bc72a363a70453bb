#pragma once
// The whole house through HTTP as the subject of a walk. Every step is a request by who does it; after it rows are looked
// at beside what was there before, and what was ever accepted is asked for again.
#include <random>

#include "house.h"
#include "ledger.h"
#include "step.h"

namespace marshrut::walk {

class HouseSubject : public Subject {
 public:
  HouseSubject(House& house, const Lawful& lawful, std::vector<Asker> askers);

  Answer ask(const Step& step, Instant now) override;
  Standing standing(int route) override;
  std::string wrong(const Step& step, const Answer& answer, bool whole) override;
  std::string told(const Step& step) override;
  /// Asks for everything that was ever accepted; what is lost, "" when nothing is.
  std::string lost() { return ledger_.lost_of_all(); }

 private:
  struct Known {
    int learner = 0;
    std::string id;
    std::vector<std::pair<int, std::string>> items;  // key and id
    int next_key = 0;
    std::vector<std::string> evidence;
    std::vector<std::string> checkpoints;
    std::string product;
    std::string picture;
  };

  Sent request(const Step& step);
  Sent request_of_route(const Step& step, const Known& route);
  Sent request_of_evidence(const Step& step, const Known& route);
  Sent request_of_support(const Step& step, const Known& route);
  Sent request_of_effect(const Step& step, const Known& route);
  Sent request_of_end(const Step& step, const Known& route);
  std::string content_body(const Step& step, const Known& route, std::int64_t revision);
  std::string answers_body(const Step& step, const Known& route);
  void follow(const Step& step, const Sent& sent, const std::string& body);
  void follow_content(const Step& step, Known& route, const std::string& body);
  void follow_words(const Step& step, Known& route, const Sent& sent, const std::string& body);
  void look_again(int learner);
  std::string whole_wrong();
  std::string words(const Step& step) const;
  std::string item_id(const Known& route, int key) const;

  House& house_;
  const Lawful& lawful_;
  const std::vector<Asker> askers_;
  std::vector<Known> routes_;
  Ledger ledger_;
  std::map<int, std::string> told_;  // requests by the number of their words
  std::string fault_;
  int measured_ = 0;
};

}  // namespace marshrut::walk
