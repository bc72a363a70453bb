#include "documents/api.h"

#include "documents/acts.h"
#include "documents/acts_register.h"
#include "documents/bundle/acts_bundle.h"

namespace marshrut::documents {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::outside;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/papers", Right{"document.read"}, "The register of papers, newest first", &papers),
      endpoint(get, "/api/papers-table", Right{"document.read"}, "The register as XLSX", &export_papers),
      outside(get, "/api/papers/{paper}/file", Right{"document.read"}, "A paper as PDF, or as a copy to be edited",
              &paper_file),
      endpoint(post, "/api/paper-bundles", Right{"document.read"}, "Ask for many papers as one file", &ask_bundle),
      endpoint(get, "/api/paper-bundles/{bundle}", Right{"document.read"}, "How far the file is", &show_bundle),
      endpoint(get, "/api/paper-bundles/{bundle}/file", Right{"document.read"}, "The file of many papers", &bundle_file),
      endpoint(post, "/api/papers/{paper}/annulment", Right{"document.issue"}, "Annul a paper", &annul_paper),
      endpoint(post, "/api/papers/{paper}/reissue", Right{"document.issue"}, "Issue a paper anew", &reissue_paper),
      endpoint(get, "/api/verification", Right{"document.verify"}, "Whether a paper is real", &verify),
  };
}

}  // namespace marshrut::documents
