#pragma once
// Certificates (KIR-3.7.5): what is ready, issue one or many, the register, annulment, and the card in the person's
// account. Numbers are given by documents and have no gaps; an annulled number stays.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "documents/facts.h"
#include "recognition/product/acts_product.h"

namespace marshrut::recognition {

struct ListReady {
  std::optional<std::string> after;
};
DESCRIBE(ListReady, after)
struct ReadyRoute {
  RouteId route;
  PersonId person;
  std::string teacher;
  std::string school;
  Date starts;
  Date ends;
  std::optional<Date> confirmed_on;
  std::vector<regulation::Words> grounds;
};
DESCRIBE(ReadyRoute, route, person, teacher, school, starts, ends, confirmed_on, grounds)
struct ReadyRoutes {
  std::int64_t ready = 0;
  std::vector<ReadyRoute> routes;
  std::optional<std::string> next;
};
DESCRIBE(ReadyRoutes, ready, routes, next)
Result<ReadyRoutes> list_ready(Work& work, const ListReady& request);

struct IssueCertificates {
  std::vector<RouteId> routes;
};
DESCRIBE(IssueCertificates, routes)
struct CertificateOutcome {
  RouteId route;
  bool issued = false;
  std::string paper;
  std::string number;
  std::string code;
  std::string ru;
  std::string en;
};
DESCRIBE(CertificateOutcome, route, issued, paper, number, code, ru, en)
struct CertificateOutcomes {
  std::vector<CertificateOutcome> outcomes;
};
DESCRIBE(CertificateOutcomes, outcomes)
/// Each by itself: a route without a confirmation is excluded and told; no number is taken for it. A route that is not
/// closed yet is completed.
Result<CertificateOutcomes> issue_certificates(Work& work, const IssueCertificates& request);

struct ListCertificates {
  std::optional<std::string> after;
};
DESCRIBE(ListCertificates, after)
struct Certificates {
  std::vector<Certificate> certificates;  // newest first, annulled ones too
  std::optional<std::string> next;
};
DESCRIBE(Certificates, certificates, next)
Result<Certificates> list_certificates(Work& work, const ListCertificates& request);

struct AnnulCertificate {
  std::string paper;
  std::string reason;
};
DESCRIBE(AnnulCertificate, paper, reason)
Result<Certificate> annul_one(Work& work, const AnnulCertificate& request);

/// Heard when a paper is annulled or issued anew, by whatever way.
Result<void> follow_annulled_paper(Work& work, const documents::PaperAnnulled& fact);
Result<void> follow_reissued_paper(Work& work, const documents::PaperReissued& fact);

/// A route as it stands in the card of its person.
struct PortfolioRoute {
  RouteId route;
  route::RouteState state = route::RouteState::draft;
  Date starts;
  Date ends;
  std::optional<Date> closed_on;
  std::int64_t items = 0;
  std::int64_t items_done = 0;
  std::int64_t hours_done = 0;
  std::vector<regulation::Words> grounds;
  std::optional<Certificate> certificate;
};
DESCRIBE(PortfolioRoute, route, state, starts, ends, closed_on, items, items_done, hours_done, grounds, certificate)
struct Portfolio {
  std::vector<PortfolioRoute> routes;  // newest first
  std::vector<ProductView> products;
  std::vector<Certificate> certificates;
  std::vector<NextTask> tasks;
};
DESCRIBE(Portfolio, routes, products, certificates, tasks)
Result<Portfolio> my_portfolio(Work& work, const access::Nothing&);

}  // namespace marshrut::recognition
