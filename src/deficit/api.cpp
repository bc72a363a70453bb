#include "deficit/api.h"

#include "deficit/acts.h"
#include "deficit/external/acts_exams.h"
#include "deficit/external/acts_external.h"
#include "deficit/map/acts_map.h"
#include "deficit/paper/acts_gaps.h"
#include "deficit/paper/acts_result_paper.h"
#include "deficit/person/acts_conclusion.h"
#include "deficit/person/acts_person.h"
#include "deficit/person/acts_resources.h"
#include "deficit/person/acts_self.h"
#include "deficit/request/acts_request.h"
#include "deficit/team/acts_team.h"

namespace marshrut::deficit {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::Mode;
  using access::outside;
  using access::Right;
  using enum http::Method;
  const Right read{"finding.read"}, confirm{"finding.confirm"}, acknowledge{"finding.acknowledge"}, own{"finding.own"};
  const Right write{"request.write"}, requests{"request.read"}, reply{"request.answer"};
  return {
      endpoint(get, "/api/findings", read, "Findings of people in one's scope", &list_findings, Mode::viewed),
      endpoint(post, "/api/findings", confirm, "Add a finding by hand", &add_finding),
      endpoint(post, "/api/findings/confirm", confirm, "Conclude about many findings", &conclude),
      endpoint(get, "/api/findings-of/{person}", Right{"finding.of_person"}, "All findings of a person", &findings_of_person, Mode::viewed),
      outside(get, "/api/findings-of/{person}/gap-table", Right{"finding.of_person"},
              "A person's results beside the map, to print", &print_gaps),
      outside(get, "/api/findings-of/{person}/result-paper", Right{"finding.of_person"},
              "A person's result with its pictures, to keep", &print_result),
      outside(get, "/api/my/result-paper", own, "One's own result with its pictures, to keep", &print_own_result),
      outside(get, "/api/my/gap-table", own, "One's own results beside the map, to print", &print_own_gaps),
      outside(get, "/api/competency-map", Right{"competency.read"}, "The map of competencies of a post, to print", &print_map),
      endpoint(post, "/api/findings-of/{person}/conclusion", confirm, "Issue the paper of conclusion", &issue_conclusion),
      outside(get, "/api/findings-of/{person}/conclusion-draft", confirm, "The paper of conclusion before it is issued",
              &draft_conclusion),
      endpoint(post, "/api/findings/{finding}/acknowledgement", acknowledge, "Acknowledge or reject a finding",
               &answer_finding),
      endpoint(get, "/api/result-sources", Right{"result.import"}, "Where results may be brought from", &list_result_sources),
      endpoint(post, "/api/result-imports", Right{"result.import"}, "Preview or apply results of another body", &import_results),
      endpoint(post, "/api/result-imports/columns", Right{"result.import"}, "What columns a file of another body has", &read_columns),
      endpoint(post, "/api/result-imports/conflicts", Right{"result.import"}, "Where results of another body say otherwise",
               &find_conflicts),
      endpoint(get, "/api/deficit-map", Right{"deficit.map"}, "Deficits by competency and place, without names", &show_deficit_map),
      endpoint(get, "/api/deficit-map/file", Right{"deficit.map"}, "The map as a workbook", &export_deficit_map),
      endpoint(post, "/api/exam-imports", Right{"result.import"}, "Preview or apply results of examinations and studies", &import_exams),
      endpoint(get, "/api/exam-difficulties", Right{"exam.read"}, "Subjects in which pupils fall short, by place", &list_exam_difficulties),
      endpoint(get, "/api/my/findings", own, "One's own profile, findings and requests", &my_findings),
      endpoint(post, "/api/my/findings/acknowledgements", acknowledge, "Acknowledge or reject many", &answer_findings),
      endpoint(get, "/api/my/requests", own, "One's own requests", &my_requests),
      endpoint(post, "/api/my/requests", write, "Draft a request", &draft_request),
      endpoint(put, "/api/my/requests/{request}", write, "Keep a draft", &redraft_request),
      endpoint(post, "/api/my/requests/{request}/statement", write, "State a request", &state_request),
      endpoint(post, "/api/my/requests/{request}/withdrawal", write, "Withdraw a request", &withdraw_request),
      endpoint(get, "/api/requests", requests, "Requests of people in one's scope", &list_requests, Mode::viewed),
      endpoint(post, "/api/requests/{request}/answer", reply, "Answer a request", &reply_to_request),
      endpoint(get, "/api/my/self-assessment", own, "Labour actions and one's own marks", &my_self_assessment),
      endpoint(put, "/api/my/self-assessment", write, "Mark a labour action", &mark_action),
      endpoint(get, "/api/my/tasks", own, "One's tasks of development", &my_tasks),
      endpoint(post, "/api/my/tasks", write, "Add a task of development", &add_task),
      endpoint(put, "/api/my/tasks/{task}", write, "Change a task of development", &change_task),
      endpoint(put, "/api/my/resources", write, "Write down what one has to build upon", &write_resources),
      endpoint(get, "/api/programmes", Right{"programme.read"}, "Priority programmes that run today", &programmes),
      endpoint(put, "/api/programmes/{programme}", Right{"programme.manage"}, "Keep a priority programme",
               &keep_programme),
      endpoint(get, "/api/teams/{school}/deficits", Right{"team.read"},
               "Shared zones of growth of a team, without names", &show_team),
  };
}

}  // namespace marshrut::deficit
