#pragma once
// The oracle of the walks: what a regulation allows of every route at a moment, and where an act leads. Written from the
// regulations and from docs, apart from the code: it calls nothing of src/ but the names of states and duties.
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "lawful.h"
#include "step.h"

namespace marshrut::walk {

enum class EvidenceIs { waiting, withdrawn, accepted, returned };
struct ModelEvidence {
  int item = -1;  // its key
  EvidenceIs is = EvidenceIs::waiting;
};

enum class ProductIs { none, waiting, accepted };

/// A revision in force: its number and the items that were agreed with it.
struct Agreed {
  std::int64_t number = 0;
  std::vector<Item> items;
};

struct Decision {
  int by = -1;
  Instant at;
  bool into_force = false;
  std::string role;
  std::int64_t number = 0;
};

struct ModelRoute {
  int learner = 0;
  route::RouteState state = route::RouteState::draft;
  route::RouteState before = route::RouteState::draft;  // of a suspended one
  Content content;
  int next_key = 0;
  std::int64_t number = 0;
  std::vector<Agreed> agreed;  // the last is in force
  int sender = -1;
  std::set<std::string> given;  // the roles that said yes in the awaited round
  std::optional<Decision> last;
  Instant changed;  // the route's own row
  Instant heard;  // the last evidence or question
  std::vector<ModelEvidence> evidence;
  std::vector<bool> checkpoints;  // added by a companion; passed or not
  bool form_begun = false;
  bool reflected = false;
  ProductIs product = ProductIs::none;
  bool certified = false;
  bool controlled = false;
  bool rated = false;  // by its own person
  bool concluded = false;

  std::int64_t agreed_number() const { return agreed.empty() ? 0 : agreed.back().number; }
  bool closed() const;
  bool corrected() const;  // a correction stands beside what is agreed
  const Item* item(int key) const;
  bool is_agreed(int key) const;
  Standing standing() const;
};

enum class Verdict { no, yes, maybe };  // maybe: a seat may be lacking

class Model {
 public:
  /// `learners`: the numbers of the askers whose routes are walked.
  Model(Lawful lawful, std::vector<Asker> askers, std::vector<int> learners);

  Verdict judge(const Step& step, Instant now) const;
  /// Follows an accepted step; `ends` of a draft that was begun.
  void apply(const Step& step, Instant now, Date ends);
  /// The last day that a route begun then may have.
  Date latest_end(Date starts) const;
  /// Whether a content passes the gates of a submission today.
  bool passes(const ModelRoute& route, const Content& content, Date today) const;
  std::optional<int> open_route_of(int learner) const;

  const Lawful lawful;
  const std::vector<Asker> askers;
  const std::vector<int> learners;
  std::vector<ModelRoute> routes;

  static constexpr int scarce = 5;  // the activity with few seats
  static Date day_of(Instant now) { return now.date_at(180); }

 private:
  bool reaches(int asker, int learner) const;
  bool composes(int asker, int learner) const;
  bool corrects(int asker) const;
  bool may_be_asked(const Asked& asked, int asker, int learner) const;
  const Asked* asked_of(const ModelRoute& route, int asker) const;
  /// Whether a correction to this must be agreed before it is in force.
  bool asked_again(const ModelRoute& route, const Content& content) const;
  bool may_close(const ModelRoute& route) const;
  bool takes_words(const ModelRoute& route) const;

  Verdict judge_writing(const Step& step, const ModelRoute& route, Date today) const;
  Verdict judge_correction(const Step& step, const ModelRoute& route, Date today) const;
  Verdict judge_decision(const Step& step, const ModelRoute& route, Instant now) const;
  Verdict judge_reconsidering(const Step& step, const ModelRoute& route, Instant now) const;
  bool allows_life(const Step& step, const ModelRoute& route) const;
  bool allows_evidence(const Step& step, const ModelRoute& route, Date today) const;
  bool allows_support(const Step& step, const ModelRoute& route) const;
  bool allows_end(const Step& step, const ModelRoute& route) const;
  bool allows_effect(const Step& step, const ModelRoute& route) const;
  bool was_measured_again(const ModelRoute& route) const;
  bool is_provable(const ModelRoute& route, int key, Date today) const;
  bool takes_evidence(const ModelRoute& route, int key, Date today, bool again) const;

  void begin(const Step& step, Instant now, Date ends);
  void write(const Step& step, ModelRoute& route);
  void send(ModelRoute& route, int sender, Date today);
  void correct(const Step& step, ModelRoute& route, Date today);
  void agree(const Step& step, ModelRoute& route, Instant now);
  void reconsider(ModelRoute& route);
  void come_into_force(ModelRoute& route, Date today);
  void finish(ModelRoute& route, int key);
  void follow_end(const Step& step, ModelRoute& route, Date today);
  void follow_support(const Step& step, ModelRoute& route, Instant now);
  void day_comes(Instant now);
  bool is_awaited(const ModelRoute& route) const;

  std::vector<std::optional<Date>> repeated_;  // by learner: the last repeated diagnostics
  std::vector<int> latest_;  // by learner: the route begun last
};

}  // namespace marshrut::walk
