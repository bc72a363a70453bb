#include "notice/mail/acts_letters.h"

#include <algorithm>

#include "access/store.h"
#include "documents/effects_print.h"
#include "notice/errors.h"
#include "notice/mail/letter.h"
#include "notice/store.h"
#include "organisation/store.h"
#include "platform/config/settings.h"
#include "platform/mail/errors.h"
#include "platform/mail/mail.h"
#include "regulation/store.h"

namespace marshrut::notice {
namespace {

constexpr access::Right sending{"mail.manage"};  // the house's own
constexpr std::int64_t lease_ms = 10 * 60'000;  // longer than a try may last
constexpr int lines_most = 200;

const config::Settings& settings_of(const access::Services& services) { return services.part<config::Settings>(); }

mail::Server server_of(const config::Smtp& smtp) {
  auto protection = mail::Protection::starttls;
  if (smtp.tls == "tls") protection = mail::Protection::tls;
  if (smtp.tls == "none") protection = mail::Protection::none;
  return {smtp.host, smtp.port, smtp.user, smtp.password, protection, smtp.certificate_authority};
}

/// What is to be done with a letter whose time came.
struct Step {
  enum class Kind { send, postpone, drop, leave } kind = Kind::leave;
  mail::Message message = {};
};

bool reads_mail(Work& work, const PersonId& person, const Habits& habits) {
  const auto account = access::store::find_account_of_person(work.rows, work.region, person);
  return habits.by_mail && account && !account->disabled;
}

/// The first moment at which the person may be written to; places without a regulation have no quiet hours.
Result<Instant> allowed_from(Work& work, const PersonId& person, const Habits& habits) {
  if (habits.any_time) return work.now;
  const auto place = organisation::scope_of(work.rows, work.region, person, work.today()).path;
  auto profile = work.services.part<regulation::Profiles>().in_force(work.rows, work.region, place, work.today());
  return profile ? next_allowed(**profile, work.now) : work.now;
}

/// Notices that this letter tells; what it told once it tells at every further try.
std::vector<Notice> told_by(Work& work, const MailLetter& letter) {
  if (letter.state == MailLetterState::ready) return store::notices_of_letter(work.rows, work.region, letter.id);
  auto notices = store::untold_notices(work.rows, work.region, letter);
  const auto ways = store::ways_of(work.rows, work.region, letter.person);
  std::erase_if(notices, [&](const Notice& notice) {
    const auto way = std::ranges::find(ways, notice.topic, &TopicWay::topic);
    return way != ways.end() && way->way != NoticeWay::mail;
  });
  for (const auto& notice : notices) store::join_letter(work.rows, work.region, notice.id, letter);
  return notices;
}

mail::Message message_of(Work& work, const MailLetter& letter, const organisation::Person& person, const Habits& habits,
                         const std::vector<Notice>& notices) {
  const auto& settings = settings_of(work.services);
  const auto site = documents::site_of(settings);
  auto name = person.given;
  if (!person.patronymic.empty()) name += " " + person.patronymic;
  auto words = letter_words({name, habits.language}, notices, site);
  return {letter.id.value, letter.made_ms, settings.smtp.from, person.email, std::move(words.subject),
          std::move(words.text), "", settings_address(site)};
}

Result<Step> prepare(Work& work, const MailLetter& letter) {
  const auto habits = store::habits_of(work.rows, work.region, letter.person);
  const auto person = organisation::find_person(work.rows, work.region, letter.person);
  const auto drop = [&]() -> Result<Step> {
    store::end_letter(work.rows, work.region, letter, MailLetterState::dropped, "", work.now);
    return Step{Step::Kind::drop};
  };
  if (!person || person->email.empty() || !reads_mail(work, letter.person, habits)) return drop();
  if (const auto allowed = TRY(allowed_from(work, letter.person, habits)); allowed > work.now) {
    store::postpone_letter(work.rows, work.region, letter, allowed);
    return Step{Step::Kind::postpone};
  }
  if (!store::claim_letter(work.rows, work.region, letter, work.now.plus_ms(lease_ms))) return Step{};
  const auto notices = told_by(work, letter);
  if (notices.empty()) return drop();
  return Step{Step::Kind::send, message_of(work, letter, *person, habits, notices)};
}

bool is_final(const Error& error) {
  return error.code == &mail::errors::refused || error.code == &mail::errors::malformed_address;
}

/// Writes down what became of a try; `letter` is as it was before it.
Result<MailLetterState> note_outcome(Work& work, const MailLetter& letter, const Result<void>& outcome) {
  if (outcome) {
    store::end_letter(work.rows, work.region, letter, MailLetterState::sent, "", work.now);
    return MailLetterState::sent;
  }
  const auto reason = outcome.error().words_ru();
  const auto pause = pause_after_ms(letter.tries + 1);
  if (is_final(outcome.error()) || !pause) {
    store::end_letter(work.rows, work.region, letter, MailLetterState::given_up, reason, work.now);
    return MailLetterState::given_up;
  }
  store::fail_letter(work.rows, work.region, letter, work.now.plus_ms(*pause), reason);
  return MailLetterState::ready;
}

template <class Act>
auto by_house(access::Services& services, const std::string& region, Act&& act) {
  return access::transact(services, access::Actor::of_house(region), sending, std::forward<Act>(act));
}

void count(SentMail& sent, MailLetterState state) {
  if (state == MailLetterState::sent) ++sent.sent;
  else if (state == MailLetterState::given_up) ++sent.given_up;
  else ++sent.failed;
}

Result<void> send_one(access::Services& services, const std::string& region, const MailLetter& letter, SentMail& sent) {
  const auto step = TRY(by_house(services, region, [&](Work& work) { return prepare(work, letter); }));
  sent.postponed += step.kind == Step::Kind::postpone;
  sent.dropped += step.kind == Step::Kind::drop;
  if (step.kind != Step::Kind::send) return {};
  const auto outcome = mail::send(server_of(settings_of(services).smtp), step.message);
  count(sent, TRY(by_house(services, region, [&](Work& work) { return note_outcome(work, letter, outcome); })));
  return {};
}

std::vector<MailLetter> due_letters(access::Services& services, const std::string& region, int most) {
  return services.database.read([&](db::Session& rows) {
    auto due = store::letters_due(rows, region, MailLetterState::ready, services.clock.now(), most);
    auto gathered = store::letters_due(rows, region, MailLetterState::gathering, services.clock.now(), most);
    due.insert(due.end(), gathered.begin(), gathered.end());
    return due;
  });
}

Result<MailState> mail_state(Work& work, MailLetterState state) {
  MailState answer{mail_leaves(work.services), store::count_letters(work.rows, work.region), {}};
  for (const auto& letter : store::letters_in(work.rows, work.region, state, lines_most))
    answer.letters.push_back({letter.id, organisation::name_of_person(work.rows, work.region, letter.person), letter.state,
                              letter.due_ms, letter.tries, letter.reason});
  return answer;
}

}  // namespace

bool mail_leaves(const access::Services& services) { return !settings_of(services).smtp.host.empty(); }

void gather(Work& work, const PersonId& person, Urgency urgency) {
  store::gather_letter(work.rows, work.region, work.new_id<MailLetter>(), person, work.now, gathered_by(urgency, work.now));
}

void gather(Work& work, const std::vector<PersonId>& people, Urgency urgency) {
  std::vector<store::Gathered> letters;
  letters.reserve(people.size());
  for (const auto& person : people)
    letters.push_back({work.region, work.new_id<MailLetter>(), person, work.now, gathered_by(urgency, work.now)});
  store::gather_letters(work.rows, letters);
}

SentMail send_letters(access::Services& services, const std::string& region, access::Stumbles& stumbles, int most) {
  SentMail sent;
  if (!mail_leaves(services)) return sent;
  for (const auto& letter : due_letters(services, region, most)) {
    const auto now = services.clock.now();
    if (stumbles.leaves_alone(letter.id.value, now)) continue;
    try {
      const auto done = send_one(services, region, letter, sent);
      if (done) stumbles.stood(letter.id.value);
      else stumbles.fell("send_letters", letter.id.value, done.error().words_en(), now);
    } catch (const std::exception& fault) {
      stumbles.fell("send_letters", letter.id.value, fault.what(), now);
    }
  }
  return sent;
}

Result<MailState> list_mail(Work& work, const ListMail& request) {
  TRY(work.may({work.region, {}}));
  return mail_state(work, request.state.value_or(MailLetterState::given_up));
}

Result<MailState> retry_mail(Work& work, const RetryMail& request) {
  TRY(work.may({work.region, {}}));
  if (request.letters.size() > lines_most)
    return fail(errors::too_many_marked, "/letters", std::to_string(lines_most));
  for (const auto& id : request.letters)
    if (store::retry_letter(work.rows, work.region, id, work.now)) work.touched("mail_letter", id, "given_up", "ready");
  return mail_state(work, MailLetterState::given_up);
}

}  // namespace marshrut::notice
