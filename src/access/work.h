#pragma once
// The one door. An act is handed a Work: a transaction, who asks, under which right, and the time. transact() opens a
// writing one, runs the act, writes its journal entries and commits; consult() opens a reading one. An act that was
// entered under a right of limited reach must ask `may` (or take `horizon`) before it answers: forgetting is a fault.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "access/errors.h"
#include "access/right/rights.h"
#include "access/services.h"

namespace marshrut::access {

/// What an act changed or looked at; kept in the journal. Digests are of the row as JSON or text, "" where none.
struct Touched {
  std::string_view kind;
  std::string object;
  std::string before;
  std::string after;
};

/// Whether somebody who accompanied the owner of an object has passed that on: brought by the room that knows.
struct Dismissals {
  bool (*dismissed)(db::Session& rows, const std::string& region, const PersonId& companion, const PersonId& owner,
                    Date today) = nullptr;
};

class Work {
 public:
  Work(Services& services, db::Session& rows, const Actor& actor, Right right, Instant now)
      : rows(rows), actor(actor), region(actor.region), now(now), services(services), right_(right) {}
  Work(const Work&) = delete;

  db::Session& rows;
  const Actor& actor;
  const std::string& region;
  const Instant now;
  Services& services;

  /// Refuses with the uniform access.not_found unless the actor may do what this act is entered for to the object. Who
  /// passed a teacher on no longer reaches what is theirs by a duty of those who accompany; nor does one kept to subjects
  /// reach, by these duties, who teaches others and was not entrusted to them.
  Result<void> may(const Scope& object) { return may(right_, object); }
  /// The same for another right than the one the act was entered under.
  Result<void> may(Right right, const Scope& object);
  /// Whether a list may show what lies there: its paths are those of horizon(), and this is the rest of may(). Costs
  /// nothing unless the actor is kept to subjects.
  bool shows(const Scope& object) { return actor.subjects.empty() || may(object).has_value(); }
  bool could(Right right, const Scope& object) const { return access::may(actor, right, object); }
  /// What a list may show.
  Horizon horizon() {
    asked_ = true;
    return access::horizon(actor, right_);
  }
  /// The act touches only the actor's own record, by construction.
  void own() { asked_ = true; }

  template <class Thing>
  Id<Thing> new_id() {
    return services.ids.make<Thing>();
  }
  /// The day it is in the region.
  Date today() const { return day_of(now); }
  /// By the region's clock: the day of a moment, and the first moment of a day.
  Date day_of(Instant moment) const { return moment.date_at(services.offset_minutes(region)); }
  Instant begin_of(Date day) const;

  /// Leaves a journal entry when the transaction commits.
  template <class Thing>
  void touched(std::string_view kind, const Id<Thing>& object, std::string before = "", std::string after = "") {
    touched_.push_back({kind, object.value, std::move(before), std::move(after)});
  }
  void touched(std::string_view kind, std::string object, std::string before = "", std::string after = "") {
    touched_.push_back({kind, std::move(object), std::move(before), std::move(after)});
  }

  /// Tells a fact to those who hear it, in this transaction.
  template <class Fact>
  Result<void> happened(const Fact& fact) {
    return services.events.tell(*this, fact);
  }

  bool asked() const { return asked_; }
  Right right() const { return right_; }
  const std::vector<Touched>& touches() const { return touched_; }

 private:
  bool dismissed_from(Right right, const Scope& object);
  bool of_other_subject(Right right, const Scope& object);

  Right right_;
  bool asked_ = false;
  std::vector<Touched> touched_;
};

/// The widest place in sight of the asker around `at`, or the widest of all; refuses, at /at, what lies out of sight.
Result<std::string> widest_place(Work& work, const std::optional<std::string>& at);

/// Whose duty reaches what lies there today, the narrowest first: those kept to subjects only when its owner teaches one.
std::vector<PersonId> people_reaching(Work& work, Duty duty, const Scope& object);

/// Reads pages of a list on, as long as rows hidden by subjects leave them nearly empty. `request` has `after`, the
/// answer `next`.
template <class Answer, class Request, class Row>
Result<Answer> fuller_page(Work& work, Request request, Result<Answer> (*page)(Work&, const Request&),
                           std::vector<Row> Answer::* rows) {
  constexpr std::size_t enough = 20;
  constexpr int pages_most = 20;
  auto answer = TRY(page(work, request));
  for (int read = 1; !work.actor.subjects.empty() && answer.next && (answer.*rows).size() < enough && read < pages_most; ++read) {
    request.after = answer.next;
    auto more = TRY(page(work, request));
    (answer.*rows).insert((answer.*rows).end(), (more.*rows).begin(), (more.*rows).end());
    answer.next = std::move(more.next);
  }
  return answer;
}

/// Writes the entries of `work` to the journal; called by transact before it commits.
void write_journal(Work& work);
/// A fault when the act never asked about its object although the right has a limited reach.
void demand_asked(const Work& work);

/// Runs act(Work&) -> Result<T> in a writing transaction. Nothing stays when it returns an error or throws.
template <class Act>
auto transact(Services& services, const Actor& actor, Right right, Act&& act) {
  return services.database.write([&](db::Session& rows) {
    Work work(services, rows, actor, right, services.clock.now());
    auto answer = act(work);
    if (answer) {
      demand_asked(work);
      write_journal(work);
    }
    return answer;
  });
}

/// Runs act(Work&) -> Result<T> in a reading transaction.
template <class Act>
auto consult(Services& services, const Actor& actor, Right right, Act&& act) {
  return services.database.read([&](db::Session& rows) {
    Work work(services, rows, actor, right, services.clock.now());
    auto answer = act(work);
    if (answer) demand_asked(work);
    return answer;
  });
}

/// A page of a list: `after` is the last key of the page before.
inline constexpr int page_rows = 100;
inline constexpr int page_rows_max = 200;

}  // namespace marshrut::access
