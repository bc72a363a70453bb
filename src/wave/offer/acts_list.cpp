#include "wave/offer/acts_list.h"

#include <algorithm>
#include <set>

#include "base/pattern.h"
#include "base/text.h"
#include "catalogue/store.h"
#include "organisation/store.h"
#include "platform/sheet/write.h"
#include "route/page/acts_loading.h"
#include "wave/errors.h"
#include "wave/offer/store_offer.h"
#include "wave/store.h"

namespace marshrut::wave {
namespace {

constexpr int listed_at_once = 50;
constexpr int people_looked_for = 60;
constexpr int waves_to_ask_for = 20;
constexpr int exported_most = 50'000;

std::vector<std::string> paths_of(Work& work) {
  const auto horizon = work.horizon();
  return horizon.everything ? std::vector{work.region} : horizon.paths;
}

/// Of places that lie within each other the offers come twice.
void in_order(std::vector<ListedOffer>& offers) {
  auto id = [](const ListedOffer& one) -> const Id<WaveOffer>& { return one.offer.id; };
  std::ranges::sort(offers, {}, id);
  const auto twice = std::ranges::unique(offers, {}, id);
  offers.erase(twice.begin(), twice.end());
}

std::vector<ListedOffer> listed(Work& work, const std::vector<std::string>& paths, const store::OfferPlace& page) {
  std::vector<ListedOffer> offers;
  for (const auto& path : paths) {
    auto of_place = page;
    of_place.path = path;
    std::ranges::move(store::offers_listed(work.rows, work.region, of_place), std::back_inserter(offers));
  }
  in_order(offers);
  std::erase_if(offers, [&](const ListedOffer& one) { return !work.shows({one.offer.path, one.offer.person}); });
  return offers;
}

std::vector<ListedOffer> named(Work& work, const std::vector<std::string>& paths, const ListOffers& request,
                               const Id<Wave>& wave) {
  const auto pattern = pattern_holding(folded(*request.search));
  std::set<PersonId> people;
  for (const auto& path : paths)
    for (const auto& row : organisation::store::people_below(work.rows, work.region,
                                                             {path, pattern, "", {}, people_looked_for}, work.today()))
      people.insert(row.id);
  std::vector<ListedOffer> offers;
  for (const auto& person : people)
    if (auto one = store::offer_listed(work.rows, work.region, person, wave);
        one && (!request.state || one->offer.state == *request.state) && work.shows({one->offer.path, person}))
      offers.push_back(*std::move(one));
  in_order(offers);
  return offers;
}

WaveOfferLine line_of(Work& work, const ListedOffer& listed) {
  const auto& [offer, value, alone] = listed;
  const auto workplace = organisation::workplace_of(work.rows, work.region, offer.person, work.today());
  WaveOfferLine line{offer.id,
                 offer.person,
                 organisation::name_of_person(work.rows, work.region, offer.person),
                 workplace ? workplace->school_title.value_or("") : "",
                 offer.state,
                 offer.held_until,
                 static_cast<std::int64_t>(list_of(offer.sessions, ';').size()),
                 {},
                 offer.route};
  if (value && alone && *alone > 0) line.share = std::clamp(*value / *alone, 0.0, 1.0);
  return line;
}

std::optional<Id<Wave>> wave_asked(const std::vector<PublishedHeader>& waves, const std::optional<Id<Wave>>& wave) {
  if (wave) return wave;
  return waves.empty() ? std::nullopt : std::optional(waves.front().wave);
}

void add_counts(std::vector<OfferCount>& counts, const std::vector<OfferCount>& more) {
  for (const auto& one : more) {
    auto at = std::ranges::find(counts, one.state, &OfferCount::state);
    if (at == counts.end()) counts.push_back(one);
    else at->offers += one.offers;
  }
}

std::string words_of(OfferState state) {
  using enum OfferState;
  switch (state) {
    case waiting: return "места закрепляются";
    case held: return "ждём ответа";
    case short_of_seats: return "ждёт мест";
    case accepted: return "принял, составляет";
    case settled: return "принял и отправил";
    case lapsed: return "принял, но не отправил в срок";
    case declined: return "отказался";
    case expired: return "не ответил в срок";
    case gone: return "есть другой маршрут или предложение";
  }
  return "";
}

std::string titles_of(Work& work, const std::string& sessions) {
  std::string titles;
  for (const auto& id : list_of(sessions, ';'))
    if (const auto row = catalogue::find_offer(work.rows, work.region, {id}))
      titles += (titles.empty() ? "" : "; ") + row->activity.title;
  return titles;
}

OfferedItem item_of(const catalogue::OfferRow& row) {
  const auto& [activity, session, gain] = row;
  return {session.id.value, activity.id.value, activity.title, activity.provider,
          session.place,    session.starts,    session.ends,   activity.hours};
}

OfferReason reason_of(Work& work, const catalogue::OfferRow& row, const std::set<std::string>& needs, const Id<WaveRun>& run) {
  OfferReason reason{item_of(row), {}, store::price_of_seat(work.rows, work.region, run, row.session.id.value).has_value()};
  for (const auto& gain : catalogue::gains_planned(work.rows, work.region, row.activity.id))
    if (needs.contains(gain.competency)) reason.covers.push_back(gain.competency);
  return reason;
}

void add_reasons(Work& work, const WaveOffer& offer, const Id<WaveRun>& run, OfferView& view) {
  std::set<std::string> needs;
  for (const auto& ground : route::basis_of(work, offer.person).grounds) needs.insert(ground.competency);
  for (const auto& id : list_of(offer.sessions, ';'))
    if (const auto row = catalogue::find_offer(work.rows, work.region, {id})) {
      view.hours += row->activity.hours;
      view.reasons.push_back(reason_of(work, *row, needs, run));
    }
  std::ranges::sort(view.reasons, {}, [](const OfferReason& one) { return one.item.starts; });
  for (const auto& [session, before] : store::queued_of_person(work.rows, work.region, offer.person, offer.wave))
    if (const auto row = catalogue::find_offer(work.rows, work.region, {session}))
      view.wanted.push_back({item_of(*row), before});
}

}  // namespace

Result<OfferList> list_offers(Work& work, const ListOffers& request) {
  const auto paths = paths_of(work);
  OfferList answer{store::published_waves(work.rows, work.region, waves_to_ask_for), {}, {}, {}, {}};
  answer.wave = wave_asked(answer.waves, request.wave);
  if (!answer.wave) return answer;
  for (const auto& path : paths)
    add_counts(answer.counts, store::offers_by_state(work.rows, work.region, *answer.wave, path));
  const bool by_name = request.search && !trimmed(*request.search).empty();
  auto offers = by_name ? named(work, paths, request, *answer.wave)
                        : listed(work, paths,
                                 {*answer.wave, "", request.state ? std::string(name_of(*request.state)) : "",
                                  request.after.value_or(""), listed_at_once + 1});
  if (!by_name && offers.size() > listed_at_once) {
    offers.resize(listed_at_once);
    answer.next = offers.back().offer.id.value;
  }
  for (const auto& one : offers) answer.offers.push_back(line_of(work, one));
  return answer;
}

Result<access::Download> export_offers(Work& work, const ExportOffers& request) {
  const auto paths = paths_of(work);
  const auto waves = store::published_waves(work.rows, work.region, waves_to_ask_for);
  const auto wave = wave_asked(waves, request.wave);
  sheet::Sheet table{"Предложенные маршруты",
                     {"Педагог", "Школа", "Состояние", "Ответить до", "Мероприятия", "Доля своего лучшего, %"},
                     {}};
  std::vector<ListedOffer> offers;
  if (wave)
    offers = listed(work, paths, {*wave, "", request.state ? std::string(name_of(*request.state)) : "", "", exported_most});
  for (const auto& one : offers) {
    const auto line = line_of(work, one);
    table.rows.push_back({line.name, line.school, words_of(line.state), line.held_until, titles_of(work, one.offer.sessions),
                          line.share ? sheet::Cell{100 * *line.share} : sheet::Cell{}});
  }
  std::ranges::sort(table.rows, {}, [](const auto& row) { return std::get<std::string>(row.front()); });
  const auto name = "Предложенные маршруты " + work.today().iso();
  if (request.format == OffersFormat::csv)
    return access::Download{name + ".csv", "text/csv; charset=utf-8", sheet::write_csv(table)};
  return access::Download{name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                          sheet::write_xlsx({table}, work.now)};
}

Result<OfferView> show_offer(Work& work, const AtOffer& request) {
  const auto offer = store::find_offer(work.rows, work.region, request.offer);
  if (!offer) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({offer->path, offer->person}));
  const auto listed = store::offer_listed(work.rows, work.region, offer->person, offer->wave);
  const auto publication = store::find_publication(work.rows, work.region, offer->wave);
  OfferView view{line_of(work, *listed), 0, {}, {}, {}, false};
  add_reasons(work, *offer, publication->run, view);
  if (const auto line = store::find_line(work.rows, work.region, publication->run, offer->person))
    view.lacks = list_of(line->lacks, ';');
  view.may_answer = offer->state == OfferState::held && composes_for(work, *offer);
  return view;
}

}  // namespace marshrut::wave
