#include "notice/api.h"

#include "notice/inform/acts_inform.h"
#include "notice/invite/acts_invite.h"
#include "notice/mail/acts_letters.h"
#include "notice/own/acts_own.h"

namespace marshrut::notice {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/my/notices", Right{"notice.own"}, "One's notices, the newest first", &list_notices),
      endpoint(post, "/api/my/notices/reading", Right{"notice.own"}, "Mark notices as read", &read_notices),
      endpoint(get, "/api/my/notices/settings", Right{"notice.own"}, "How one wants to be told", &show_settings),
      endpoint(put, "/api/my/notices/settings", Right{"notice.own"}, "Choose how one is told", &change_settings),
      endpoint(get, "/api/messages", Right{"message.send"}, "Messages to many that one sent", &sent_messages),
      endpoint(post, "/api/messages", Right{"message.send"}, "Write to many", &send_message),
      endpoint(get, "/api/messages/audience", Right{"message.send"}, "How many a message would reach", &count_audience),
      endpoint(get, "/api/catalogue/{activity}/invitees", Right{"finding.read"}, "Who shares a deficit and has no activity for it",
               &list_invitees, access::Mode::viewed),
      endpoint(post, "/api/catalogue/{activity}/invitations", Right{"message.send"}, "Invite them to an event", &invite),
      endpoint(get, "/api/mail", Right{"mail.manage"}, "Letters of the house that have not left", &list_mail),
      endpoint(post, "/api/mail/retries", Right{"mail.manage"}, "Try letters anew that were given up", &retry_mail),
  };
}

}  // namespace marshrut::notice
