#pragma once
// Chooses the next step: mostly one that the model allows, of the acts that happened least; else anything by anybody, an
// old page, words too short, the same thing twice. Decided by the seed alone.
#include <map>
#include <random>

#include "model.h"

namespace marshrut::walk {

class Chooser {
 public:
  Chooser(const Model& model, std::uint64_t seed);
  Step next(Instant now);
  /// What became of the last step; acts that happened less are tried more.
  void heard(const Step& step, bool accepted);

 private:
  Step wild(Instant now);
  std::optional<Step> lawful(Instant now);
  Step flawed(Step step);
  std::optional<Step> lawful_of(Act act, Instant now);
  Step step_upon(Act act, int number, Instant now);
  Step any_step(Act act, Instant now);
  int some_route(Act act);
  int some_asker(Act act, int route);
  int some_thing(Act act, const ModelRoute& route);
  Content some_content(const ModelRoute& route, Date today);
  Content other_dates(const ModelRoute& route, Date today);
  Content other_content(const ModelRoute& route, Date today);
  void add_activity(Content& content, Date today);
  Item item_within(int activity, int key, const Content& content, Date today);
  std::vector<Act> by_need();
  /// From 0 to `most`, both included.
  int upto(int most) { return most <= 0 ? 0 : static_cast<int>(random_() % static_cast<std::uint64_t>(most + 1)); }
  bool once_in(int times) { return upto(times - 1) == 0; }

  const Model& model_;
  std::mt19937_64 random_;
  std::map<Act, std::vector<int>> entitled_;  // to what is others', by their duties
  std::map<Act, int> accepted_;
  std::optional<Step> done_;  // the last that was accepted
  std::map<Act, bool> liked_;
  int mood_until_ = 0;
  int words_ = 0;
};

}  // namespace marshrut::walk
