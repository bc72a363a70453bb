#include <algorithm>
#include <map>

#include "base/text.h"
#include "recognition/certificate/acts_certificate.h"
#include "regulation/acts.h"
#include "route/page/acts_loading.h"
#include "route/store.h"

namespace marshrut::recognition {
namespace {

std::vector<regulation::Words> titles_of(const regulation::Profile& profile, const std::string& grounds) {
  std::vector<regulation::Words> titles;
  for (const auto& code : list_of(grounds, ';')) {
    auto variant = std::ranges::find(profile.confirmations.variants, code, &regulation::ConfirmationRule::code);
    if (variant != profile.confirmations.variants.end()) titles.push_back(variant->title);
  }
  return titles;
}

PortfolioRoute of_portfolio(Work& work, const route::Route& route) {
  PortfolioRoute line{route.id, route.state, route.starts, route.ends, route.closed_on, 0, 0, 0, {}, {}};
  for (const auto& item : route::items_of(work.rows, work.region, route.id)) {
    if (item.state == route::RouteItemState::cancelled) continue;
    ++line.items;
    if (item.state != route::RouteItemState::done) continue;
    ++line.items_done;
    line.hours_done += item.hours;
  }
  return line;
}

}  // namespace

Result<ReadyRoutes> list_ready(Work& work, const ListReady& request) {
  auto horizon = work.horizon();
  auto paths = horizon.everything ? std::vector{work.region} : horizon.paths;
  ReadyRoutes answer{store::count_ready(work.rows, work.region), {}, {}};
  std::vector<Closing> found;
  for (const auto& path : paths) {
    auto part = store::ready_below(work.rows, work.region, path, {request.after.value_or("")}, access::page_rows + 1);
    found.insert(found.end(), part.begin(), part.end());
  }
  bool more = found.size() > access::page_rows;
  if (more) found.resize(access::page_rows);
  std::map<std::string, regulation::Profiles::Shared> profiles;  // by place
  for (const auto& c : found) {
    auto& profile = profiles[c.path];
    if (!profile) profile = TRY(regulation::profile_at(work, c.path));
    answer.routes.push_back(
        {c.route, c.person, c.teacher, c.school, c.starts, c.ends, c.confirmed_on, titles_of(*profile, c.grounds)});
  }
  if (more) answer.next = found.back().route.value;
  return answer;
}

Result<Certificates> list_certificates(Work& work, const ListCertificates& request) {
  auto horizon = work.horizon();
  auto paths = horizon.everything ? std::vector{work.region} : horizon.paths;
  if (paths.empty()) paths.emplace_back("-");  // nothing but one's own lies here
  Certificates answer;
  for (const auto& path : paths) {
    auto part = store::certificates_below(work.rows, work.region, path, work.actor.person, request.after.value_or(""),
                                          access::page_rows + 1);
    answer.certificates.insert(answer.certificates.end(), part.begin(), part.end());
  }
  std::ranges::sort(answer.certificates, std::ranges::greater{}, &Certificate::paper);
  auto twice = std::ranges::unique(answer.certificates, {}, &Certificate::paper);
  answer.certificates.erase(twice.begin(), twice.end());
  if (answer.certificates.size() > access::page_rows) {
    answer.certificates.resize(access::page_rows);
    answer.next = answer.certificates.back().paper;
  }
  return answer;
}

Result<Portfolio> my_portfolio(Work& work, const access::Nothing&) {
  work.own();
  const auto& person = work.actor.person;
  Portfolio portfolio;
  portfolio.certificates = store::certificates_of_person(work.rows, work.region, person);
  portfolio.tasks = store::tasks_of_person(work.rows, work.region, person);
  for (const auto& product : store::products_of_person(work.rows, work.region, person))
    portfolio.products.push_back(view_of(product));
  auto closings = store::closings_of(work.rows, work.region, person);
  for (const auto& route : route::routes_of(work.rows, work.region, person)) {
    auto line = of_portfolio(work, route);
    auto closing = std::ranges::find(closings, route.id, &Closing::route);
    if (closing != closings.end()) line.grounds = titles_of(*TRY(route::profile_of(work, route)), closing->grounds);
    for (const auto& certificate : portfolio.certificates)
      if (certificate.route == route.id && certificate.state == CertificateState::issued)
        line.certificate = certificate;
    portfolio.routes.push_back(std::move(line));
  }
  return portfolio;
}

}  // namespace marshrut::recognition
