#include "competency/api.h"

#include "competency/acts.h"

namespace marshrut::competency {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/competencies", Right{"competency.read"}, "Competencies by group", &frame),
      endpoint(get, "/api/competencies/labour_actions", Right{"competency.read"}, "Labour actions of the professional standard",
               &labour_actions),
      endpoint(get, "/api/competencies/needs", Right{"competency.read"}, "What a post needs, by the map", &needs),
      endpoint(post, "/api/competencies/imports/{kind}", Right{"competency.import"},
               "Preview or apply a list of competencies, labour actions or needs", &import_file),
  };
}

}  // namespace marshrut::competency
