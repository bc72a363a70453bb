#include "documents/api.h"

#include "documents/acts.h"

namespace marshrut::documents {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::outside;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/papers", Right{"document.read"}, "The register of papers, newest first", &papers),
      outside(get, "/api/papers/{paper}/file", Right{"document.read"}, "A paper as PDF", &paper_file),
      endpoint(post, "/api/papers/{paper}/annulment", Right{"document.issue"}, "Annul a paper", &annul_paper),
      endpoint(post, "/api/papers/{paper}/reissue", Right{"document.issue"}, "Issue a paper anew", &reissue_paper),
      endpoint(get, "/api/verification", Right{"document.verify"}, "Whether a paper is real", &verify),
  };
}

}  // namespace marshrut::documents
