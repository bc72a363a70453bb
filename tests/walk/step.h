#pragma once
// One step of a random walk: who does which act upon which route, with what. A subject is asked to do it and says
// whether it did: the rules alone, or the whole house through HTTP. Things are numbers here, so that a step says the same
// to the model and to every subject.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/time.h"
#include "route/types.h"

namespace marshrut::walk {

/// control, rate, conclude: of the effect of a route. day: time goes on by itself. measure: a result of repeated diagnostics arrives.
enum class Act {
  begin,
  save,
  submit,
  withdraw,
  agree,
  send_back,
  reconsider,
  correct_dates,
  correct_content,
  suspend,
  resume,
  annul,
  send_text,
  send_file,
  take_back,
  send_again,
  accept,
  ask_more,
  question,
  add_checkpoint,
  pass_checkpoint,
  draft_reflection,
  reflect,
  send_product,
  review_product,
  complete,
  certify,
  control,
  rate,
  conclude,
  measure,
  day,
};
DESCRIBE_ENUM(Act, begin, save, submit, withdraw, agree, send_back, reconsider, correct_dates, correct_content, suspend,
              resume, annul, send_text, send_file, take_back, send_again, accept, ask_more, question, add_checkpoint,
              pass_checkpoint, draft_reflection, reflect, send_product, review_product, complete, certify, control,
              rate, conclude, measure, day)

struct Asker {
  std::string who;  // "head@S11"
  access::Duty duty = access::Duty::teacher;
  std::string path;  // "43/M1/S11"
};

/// An activity by its number in the walk's catalogue; `key` tells it from another of the same number that was there before.
struct Item {
  int activity = 0;
  int key = -1;  // -1: new
  Date starts;
  Date ends;
  bool done = false;
  friend bool operator==(const Item&, const Item&) = default;
};

struct Content {
  Date starts;
  Date ends;
  std::string reason;  // of the term
  std::vector<Item> items;
};

/// What is wrong with a step on purpose. stale: an old revision. curt: words too short or missing.
enum class Flaw { none, stale, curt };
DESCRIBE_ENUM(Flaw, none, stale, curt)

struct Step {
  Act act = Act::day;
  int asker = 0;
  int route = -1;  // of `begin`: the learner's number instead
  int thing = -1;  // an item's key, or the number of an evidence or a checkpoint of the route
  Flaw flaw = Flaw::none;
  Content content;
  int days = 0;  // of `day`
  int words = 0;  // makes every text another
};

/// What a subject says of a step. `ends` is the last day of a draft that was begun.
struct Answer {
  bool accepted = false;
  std::string code;  // of a refusal
  Date ends;
};

/// Where a route stands, as a subject has it.
struct Standing {
  route::RouteState state = route::RouteState::draft;
  std::int64_t number = 0;
  std::int64_t agreed_number = 0;
  std::vector<bool> done;  // its items in order
  friend bool operator==(const Standing&, const Standing&) = default;
};
std::string words_of(const Standing& standing);

class Subject {
 public:
  virtual ~Subject() = default;
  virtual Answer ask(const Step& step, Instant now) = 0;
  virtual Standing standing(int route) = 0;
  /// What a refused step changed, or what is lost or impossible; "" when all is well. `whole`: of every route.
  virtual std::string wrong(const Step& step, const Answer& answer, bool whole) = 0;
  /// The step as it was sent, for whoever replays it.
  virtual std::string told(const Step& step) = 0;
};

}  // namespace marshrut::walk
