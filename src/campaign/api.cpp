#include "campaign/api.h"

#include <algorithm>
#include <iterator>

#include "campaign/acts_draft.h"
#include "campaign/application/acts_application.h"
#include "campaign/people/acts_people.h"
#include "campaign/sitting/acts_pause.h"
#include "campaign/sitting/acts_protocol.h"

namespace marshrut::campaign {

namespace {

using access::endpoint;
using access::outside;
using access::Right;
using enum http::Method;

constexpr Right read{"campaign.read"}, manage{"campaign.manage"}, file{"application.file"};
constexpr Right see{"sitting.read"}, plan{"sitting.manage"}, protocol{"sitting.protocol"}, consent{"consent.own"};

access::Endpoints of_campaigns() {
  return {
      endpoint(get, "/api/campaigns", read, "Campaigns, the newest first", &campaigns),
      endpoint(post, "/api/campaigns", manage, "Open a campaign", &open_campaign),
      endpoint(get, "/api/campaigns/{campaign}", read, "A campaign and how far its steps have come", &show_campaign),
      endpoint(put, "/api/campaigns/{campaign}", manage, "Change or close a campaign", &change_campaign),
      endpoint(post, "/api/campaigns/{campaign}/letters", manage, "Send letters to schools", &send_letters),
      outside(get, "/api/campaigns/{campaign}/letter-draft", manage, "A letter before it is sent", &draft_letter),
      endpoint(get, "/api/letters", read, "Letters in one's scope", &letters),
      endpoint(post, "/api/letters/{letter}/receipt", Right{"letter.receive"}, "The school opened its letter",
               &receive_letter),
  };
}

access::Endpoints of_applications() {
  return {
      endpoint(get, "/api/applications", read, "Applications in one's scope", &applications),
      endpoint(post, "/api/applications", file, "Begin an application, or go on with the draft", &begin_application),
      endpoint(get, "/api/applications/{application}", read, "An application with its people", &show_application),
      endpoint(put, "/api/applications/{application}", file, "Save the draft", &save_application),
      endpoint(post, "/api/applications/{application}/upload", file, "Preview or add the rows of a file", &upload_rows),
      endpoint(post, "/api/applications/{application}/filing", file, "File the application", &file_application),
      endpoint(post, "/api/applications/{application}/withdrawal", file, "Take a filed application back",
               &withdraw_application),
      endpoint(post, "/api/applications/acceptance", manage, "Accept applications, many at once", &accept_applications),
      endpoint(post, "/api/applications/{application}/return", manage, "Return an application with a comment",
               &return_application),
  };
}

access::Endpoints of_people() {
  return {
      endpoint(get, "/api/campaigns/{campaign}/applicants", read, "People of filed applications", &list_applicants),
      outside(post, "/api/campaigns/{campaign}/slips", manage, "Slips with one-time passwords, as PDF", &print_slips),
      endpoint(get, "/api/consents/text", consent, "The text of the consent for the one who asks", &consent_text),
      endpoint(get, "/api/consents/file", consent, "One's consent as PDF", &consent_file),
  };
}

access::Endpoints of_sittings() {
  return {
      endpoint(get, "/api/campaigns/{campaign}/sittings", read, "The schedule", &list_sittings),
      endpoint(post, "/api/campaigns/{campaign}/sittings", plan, "Plan a sitting", &plan_sitting),
      endpoint(post, "/api/campaigns/{campaign}/distribution", plan, "Propose seats, or give those proposed",
               &distribute_people),
      endpoint(post, "/api/campaigns/{campaign}/schedule", plan, "Issue the schedule as a paper", &print_schedule),
      endpoint(get, "/api/sittings/{sitting}", read, "A sitting and who sits there", &show_sitting),
      endpoint(put, "/api/sittings/{sitting}", plan, "Change a sitting", &change_sitting),
      endpoint(delete_, "/api/sittings/{sitting}", plan, "Drop an empty sitting", &drop_sitting),
      endpoint(put, "/api/sittings/{sitting}/seats/{person}", plan, "Give a seat, or move the person here", &give_seat),
      endpoint(delete_, "/api/sittings/{sitting}/seats/{person}", plan, "Take the seat away", &release_seat),
      endpoint(get, "/api/sittings/{sitting}/protocol", protocol, "The protocol of a sitting", &show_protocol),
      endpoint(put, "/api/sittings/{sitting}/protocol", protocol, "Save the draft of a protocol", &write_protocol),
      endpoint(post, "/api/sittings/{sitting}/pauses", protocol, "Stop the time of a sitting, or of one person", &stop_time),
      endpoint(post, "/api/sittings/{sitting}/pauses/end", protocol, "Let the time go on", &resume_time),
      endpoint(post, "/api/sittings/{sitting}/protocol/signature", protocol, "Sign the protocol", &sign_protocol),

      endpoint(get, "/api/my/sittings", see, "One's own sittings", &my_sittings),
      endpoint(get, "/api/my/sittings/{sitting}/calendar", see, "One's sitting for a calendar", &my_calendar),
  };
}

}  // namespace

access::Endpoints endpoints() {
  access::Endpoints all;
  for (auto some : {&of_campaigns, &of_applications, &of_people, &of_sittings}) std::ranges::move(some(), std::back_inserter(all));
  return all;
}

}  // namespace marshrut::campaign
