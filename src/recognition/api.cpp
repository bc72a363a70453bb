#include "recognition/api.h"

#include "recognition/certificate/acts_certificate.h"
#include "recognition/certificate/acts_draft.h"
#include "recognition/closing/acts_closing.h"
#include "recognition/effect/acts_effect.h"
#include "recognition/kept/acts_kept.h"
#include "recognition/reflection/acts_print.h"
#include "recognition/reflection/acts_reflection.h"

namespace marshrut::recognition {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::outside;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/routes/{route}/closing", Right{"reflection.read"}, "The end of a route: what is missing",
               &show_closing),
      endpoint(get, "/api/routes/{route}/reflection", Right{"reflection.read"}, "A questionnaire with its answers",
               &show_reflection),
      outside(get, "/api/routes/{route}/reflection/file", Right{"reflection.read"}, "A questionnaire with its answers, to print",
              &print_reflection),
      endpoint(put, "/api/routes/{route}/reflection", Right{"reflection.write"}, "Keep a draft of answers",
               &save_reflection),
      endpoint(post, "/api/routes/{route}/reflection/submission", Right{"reflection.write"}, "Submit the answers",
               &submit_reflection),
      endpoint(post, "/api/routes/{route}/product", Right{"reflection.write"}, "Send or change a product",
               &send_product),
      outside(post, "/api/routes/{route}/product/file", Right{"reflection.write"}, "Send a product as a file",
              &send_product_file),
      endpoint(get, "/api/products", Right{"product.review"}, "Products that wait, the longest first", &list_products),
      outside(get, "/api/products/{product}/file", Right{"product.read"}, "The file of a product", &product_file),
      endpoint(post, "/api/products/{product}/review", Right{"product.review"}, "Review a product by the rubric",
               &review_product),
      endpoint(post, "/api/routes/{route}/confirmations", Right{"confirmation.confirm"},
               "State that a deficit is eliminated by reflection", &confirm_fact),
      endpoint(post, "/api/routes/{route}/completion", Right{"reflection.write"}, "Close one's route", &close_route),
      endpoint(post, "/api/routes/{route}/repeat", Right{"reflection.write"}, "Ask for repeated diagnostics",
               &ask_repeat),
      endpoint(get, "/api/effects", Right{"effect.judge"}, "Routes whose realisation or effect waits to be judged", &list_effects),
      endpoint(get, "/api/routes/{route}/effect", Right{"effect.read"}, "Whether a route was effective", &show_effect, access::Mode::viewed),
      endpoint(post, "/api/routes/{route}/control", Right{"effect.judge"}, "Control how a route was realised", &control_realisation),
      endpoint(put, "/api/routes/{route}/effect/marks", Right{"effect.rate"}, "One's own marks by the criteria", &rate_effect),
      endpoint(post, "/api/routes/{route}/effect/conclusion", Right{"effect.judge"}, "Conclude on effectiveness", &conclude_effect),
      endpoint(get, "/api/my/kept-cards", Right{"reflection.own"}, "Cards kept in one's portfolio", &my_kept_cards),
      endpoint(get, "/api/routes/{route}/kept-card", Right{"certificate.read"}, "A kept card, and that it is unchanged", &show_kept_card, access::Mode::viewed),
      endpoint(get, "/api/certificates/ready", Right{"certificate.issue"}, "Routes that may get a certificate",
               &list_ready),
      outside(get, "/api/routes/{route}/certificate-draft", Right{"certificate.issue"}, "A certificate before it is issued",
              &draft_certificate),
      endpoint(post, "/api/certificates", Right{"certificate.issue"}, "Issue certificates, one or many",
               &issue_certificates),
      endpoint(get, "/api/certificates", Right{"certificate.read"}, "The register of certificates", &list_certificates),
      endpoint(post, "/api/certificates/{paper}/annulment", Right{"certificate.issue"}, "Annul a certificate",
               &annul_one),
      endpoint(get, "/api/my/portfolio", Right{"certificate.read"}, "One's routes, products and certificates",
               &my_portfolio),
  };
}

}  // namespace marshrut::recognition
