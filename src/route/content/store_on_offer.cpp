#include "route/content/store_on_offer.h"

#include <algorithm>

#include "catalogue/prerequisite/store_prerequisite.h"

namespace marshrut::route {
namespace {

constexpr int offers_of_a_kind = 60;
constexpr int sessions_in_a_month = 2;  // of one activity
constexpr int sessions_of_prerequisite = 6;

/// The same is on offer for all schools of a municipality.
std::string municipality_of(const std::string& path) {
  return std::ranges::count(path, '/') < 2 ? path : path.substr(0, path.rfind('/'));
}

template <class Known, class Read>
const auto& known_or_read(Known& known, const typename Known::key_type& key, Read&& read) {
  auto at = known.find(key);
  if (at == known.end()) at = known.emplace(key, read()).first;
  return at->second;
}

}  // namespace

template <class Read>
const OnOffer::Rows& OnOffer::once(char of, const std::string& what, const catalogue::OfferPlace& place, Read&& read) {
  const catalogue::OfferPlace near{place.from, place.to, municipality_of(place.path)};
  return known_or_read(offers_, {of, what, near.path, near.from, near.to}, [&] { return read(near); });
}

const OnOffer::Rows& OnOffer::of_competency(const std::string& competency, const catalogue::OfferPlace& place) {
  return once('c', competency, place, [&](const catalogue::OfferPlace& near) {
    return catalogue::offers_of_competency(rows_, region_, competency, near, sessions_in_a_month);
  });
}

const OnOffer::Rows& OnOffer::of_kind(catalogue::ActivityKind kind, const catalogue::OfferPlace& place) {
  return once('k', std::string(name_of(kind)), place, [&](const catalogue::OfferPlace& near) {
    return catalogue::offers_of_kind(rows_, region_, kind, near, offers_of_a_kind);
  });
}

const OnOffer::Rows& OnOffer::of_activity(const Id<catalogue::Activity>& id, const catalogue::OfferPlace& place) {
  return once('a', id.value, place, [&](const catalogue::OfferPlace& near) {
    return catalogue::offers_of_activity(rows_, region_, id, near, sessions_of_prerequisite);
  });
}

const std::vector<catalogue::Gain>& OnOffer::gains(const Id<catalogue::Activity>& id) {
  return known_or_read(gains_, id, [&] { return catalogue::gains_planned(rows_, region_, id); });
}

const std::vector<catalogue::Prerequisite>& OnOffer::prerequisites(const Id<catalogue::Activity>& id) {
  return known_or_read(prerequisites_, id, [&] { return catalogue::prerequisites_of(rows_, region_, id); });
}

}  // namespace marshrut::route
