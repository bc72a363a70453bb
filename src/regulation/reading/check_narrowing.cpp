#include "base/named_check.h"
#include "regulation/reading/inherit.h"
#include "regulation/rules.h"

namespace marshrut::regulation {
namespace {

NamedCheck municipality_narrows{"regulation.municipality_narrows"};

/// Two profiles side by side, and what is wider in the narrower one refused.
class Narrowing {
 public:
  Narrowing(const Profile& parent, const Profile& own, Reading& reading) : parent_(parent), own_(own), reading_(reading) {}

  void term() const;
  void approvals() const;
  void checks() const;
  void numbers() const;
  void places() const;
  void sights() const;
  void seasons() const;
  void quiet() const;

 private:
  void wider(const std::string& at, const std::string& what, const std::string& here, const std::string& above) const {
    reading_.refuse(errors::wider_than_parent, at, what, here, above);
  }
  void at_least(const std::string& at, const std::string& what, double here, double above) const {
    if (here < above) wider(at, what, plain(here), plain(above));
  }
  void at_most(const std::string& at, const std::string& what, double here, double above) const {
    if (here > above) wider(at, what, plain(here), plain(above));
  }
  void sight(SeenThing thing, access::Duty duty) const;
  void check(const CheckRule& above) const;

  const Profile& parent_;
  const Profile& own_;
  Reading& reading_;
};

/// Days that stand for every year: a leap year holds each day that there is.
template <class Ask>
std::optional<Date> first_day(Ask&& ask) {
  const auto begin = Date::of(2024, 1, 1);
  for (int day = 0; day < 366; ++day)
    if (ask(begin.plus_days(day))) return begin.plus_days(day);
  return std::nullopt;
}

template <class Rules, class Value>
std::string place_in(const char* list, const Rules& rules, Value member, const auto& value) {
  for (std::size_t i = 0; i < rules.size(); ++i)
    if (rules[i].*member == value) return "/" + std::string(list) + "/" + std::to_string(i);
  return "/" + std::string(list);
}

void Narrowing::term() const {
  auto longer = first_day([&](Date day) { return latest_end(own_, day) > latest_end(parent_, day); });
  if (longer)
    reading_.refuse(errors::longer_than_parent, "/term", longer->iso(), latest_end(own_, *longer).iso(),
                    latest_end(parent_, *longer).iso());
  at_least("/term/reason_min_length", "reason_min_length", static_cast<double>(own_.term.reason_min_length.value_or(0)),
           static_cast<double>(parent_.term.reason_min_length.value_or(0)));
}

/// A step is kept when one of the same kind is decided by nobody but those whom the region names.
void Narrowing::approvals() const {
  auto within = [](const std::vector<access::Duty>& few, const std::vector<access::Duty>& all) {
    return !few.empty() && std::ranges::all_of(few, [&](auto duty) { return std::ranges::find(all, duty) != all.end(); });
  };
  for (const auto& above : parent_.approvals) {
    auto duties = duties_of(parent_, {above.role});
    bool kept = std::ranges::any_of(own_.approvals, [&](const ApprovalRule& own) {
      return own.kind == above.kind && within(duties_of(own_, {own.role}), duties);
    });
    if (!kept) reading_.refuse(errors::dropped_from_parent, "/approvals", "approvals: " + above.title.ru);
  }
}

void Narrowing::check(const CheckRule& above) const {
  auto strictness = [](CheckSeverity severity) { return 2 - static_cast<int>(severity); };
  auto what = "checks: " + std::string(name_of(above.check));
  auto here = severity_of(own_, above.check);
  auto at = place_in("checks", own_.checks, &CheckRule::check, above.check);
  if (strictness(here) < strictness(above.severity))
    return wider(at, what, std::string(name_of(here)), std::string(name_of(above.severity)));
  const auto* own = find_check(own_, above.check);
  if (!own) return;
  if (above.hours_per_week) at_most(at, "hours_per_week", own->hours_per_week.value_or(0), *above.hours_per_week);
  if (above.education_types_min)
    at_least(at, "education_types_min", static_cast<double>(own->education_types_min.value_or(0)),
             static_cast<double>(*above.education_types_min));
}

void Narrowing::checks() const {
  for (const auto& above : parent_.checks)
    if (above.severity != CheckSeverity::off) check(above);
}

void Narrowing::numbers() const {
  at_least("/basis/grounds_min", "grounds_min", static_cast<double>(own_.basis.grounds_min),
           static_cast<double>(parent_.basis.grounds_min));
  at_least("/confirmations/confirmations_min", "confirmations_min",
           static_cast<double>(own_.confirmations.confirmations_min),
           static_cast<double>(parent_.confirmations.confirmations_min));
  if (parent_.accounts.consent && !own_.accounts.consent)
    reading_.refuse(errors::dropped_from_parent, "/accounts", "accounts: consent");
}

void Narrowing::places() const {
  for (const auto& above : diagnostics_of(parent_).places) {
    const auto* own = find_place(own_, above.kind);
    if (own && above.protocol_required && !own->protocol_required)
      wider(place_in("diagnostics/places", diagnostics_of(own_).places, &PlaceRule::kind, above.kind), "protocol_required",
            "false", "true");
  }
}

void Narrowing::sight(SeenThing thing, access::Duty duty) const {
  auto here = sight_of(own_, thing, duty), above = sight_of(parent_, thing, duty);
  auto words = [](Sight sight) -> std::string {
    return sight == Sight::yes ? "duties" : sight == Sight::no ? "—" : "with_permission_of_teacher";
  };
  if (here > above)
    wider(place_in("visibility", own_.visibility, &VisibilityRule::thing, thing),
          std::string(name_of(thing)) + ": " + std::string(name_of(duty)), words(here), words(above));
}

void Narrowing::sights() const {
  for (const auto& rule : own_.visibility) {
    for (auto duty : rule.duties) sight(rule.thing, duty);
    for (auto duty : rule.with_permission_of_teacher) sight(rule.thing, duty);
    auto above = std::ranges::find(parent_.visibility, rule.thing, &VisibilityRule::thing);
    if (above != parent_.visibility.end() && above->people_min)
      at_least(place_in("visibility", own_.visibility, &VisibilityRule::thing, rule.thing), "people_min",
               static_cast<double>(rule.people_min.value_or(0)), static_cast<double>(*above->people_min));
  }
}

void Narrowing::seasons() const {
  auto given_up = first_day([&](Date day) {
    return (is_protected(parent_, day) && !is_protected(own_, day)) || load_share(own_, day) > load_share(parent_, day);
  });
  if (given_up) reading_.refuse(errors::season_not_kept, "/calendar", given_up->iso().substr(5));
}

/// Each hour of a year by local time: the hours of quiet, weekends and seasons without notices at once.
void Narrowing::quiet() const {
  auto quiet_at = [](const Profile& profile, Date day, int hour) {
    auto midnight_ms = std::chrono::milliseconds(day.day.time_since_epoch()).count();
    return is_quiet(profile, Instant{midnight_ms}.plus_minutes(hour * 60 - profile.calendar.zone_offset_minutes));
  };
  int loud = 0;
  auto disturbed = first_day([&](Date day) {
    for (loud = 0; loud < 24; ++loud)
      if (quiet_at(parent_, day, loud) && !quiet_at(own_, day, loud)) return true;
    return false;
  });
  if (disturbed) wider("/calendar", "quiet " + disturbed->iso().substr(5) + " " + std::to_string(loud) + ":00", "false", "true");
}

}  // namespace

void check_narrowing(const Profile& parent, const Profile& profile, Reading& reading) {
  if (!municipality_narrows) return;
  Narrowing narrowing(parent, profile, reading);
  narrowing.term();
  narrowing.approvals();
  narrowing.checks();
  narrowing.numbers();
  narrowing.places();
  narrowing.sights();
  narrowing.seasons();
  narrowing.quiet();
}

}  // namespace marshrut::regulation
