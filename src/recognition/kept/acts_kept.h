#pragma once
// Keeping the card when a route is over, and showing what is kept with the proof that it is as it was.
#include "access/endpoint.h"
#include "recognition/effect/store_effect.h"
#include "route/facts.h"

namespace marshrut::recognition {

using access::Work;

struct AskKept {
  RouteId route;
};
DESCRIBE(AskKept, route)
/// `unchanged`: the digest of what is kept is the one that was taken on the day of keeping. Whoever the regulation shows no
/// deficits reads the content without them.
struct KeptCardView {
  RouteId route;
  std::string paper;
  std::string number;
  Date kept_on;
  std::string sha256;
  bool unchanged = false;
  KeptContent content;
};
DESCRIBE(KeptCardView, route, paper, number, kept_on, sha256, unchanged, content)
Result<KeptCardView> show_kept_card(Work& work, const AskKept& request);

struct KeptLine {
  RouteId route;
  std::string paper;
  std::string number;
  Date kept_on;
  Date starts;
  Date ends;
  std::optional<regulation::EffectVerdict> verdict;
};
DESCRIBE(KeptLine, route, paper, number, kept_on, starts, ends, verdict)
struct KeptCards {
  std::optional<regulation::Words> title;  // absent where the regulation keeps none
  std::vector<KeptLine> cards;
};
DESCRIBE(KeptCards, title, cards)
Result<KeptCards> my_kept_cards(Work& work, const access::Nothing&);

/// Keeps the card of a completed route, where the regulation says so.
Result<void> follow_completed_keeping(Work& work, const route::RouteCompleted& fact);

}  // namespace marshrut::recognition
