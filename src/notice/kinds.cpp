#include "notice/kinds.h"

#include <algorithm>
#include <array>

namespace marshrut::notice {
namespace {

using enum NoticeKind;
using enum Readers;
using enum Urgency;
using T = NoticeTopic;

// In the order of the enum, which a test checks.
constexpr KindRule all_kinds[] = {
    {route_agreed, T::route, owner, usual, "Ваш маршрут согласован", "Your route is agreed", "/my/route"},
    {route_returned, T::route, owner, urgent, "Маршрут возвращён с замечанием", "Your route was returned with a comment",
     "/my/route"},
    {consent_awaited, T::route, owner, urgent, "Маршрут составлен и ждёт Вашего согласия",
     "Your route is composed and waits for your consent", "/my/route"},
    {agreement_taken_back, T::route, owner, urgent, "Согласование маршрута отозвано: решение будет принято заново",
     "The agreement was taken back: your route is decided anew", "/my/route"},
    {route_suspended, T::route, owner, usual, "Маршрут приостановлен", "Your route is suspended", "/my/route"},
    {route_resumed, T::route, owner, usual, "Маршрут возобновлён", "Your route goes on", "/my/route"},
    {route_expired, T::route, owner, usual, "Срок маршрута истёк", "The term of your route is over", "/my/route"},
    {route_annulled, T::route, owner, urgent, "Маршрут аннулирован", "Your route was annulled", "/my/route"},
    {session_cancelled, T::route, owner, urgent, "Мероприятие Вашего маршрута отменено: выберите другое",
     "An activity of your route was called off: choose another", "/my/route"},
    {session_moved, T::route, owner, urgent, "Мероприятие Вашего маршрута перенесено", "An activity of your route was moved",
     "/my/route"},
    {session_unfit, T::route, owner, urgent, "Мероприятие перенесено, и теперь оно не помещается в Ваш маршрут: выберите замену",
     "An activity was moved and fits into your route no more: choose another", "/my/route"},
    {seat_offered, T::route, owner, urgent, "Освободилось место, которого Вы ждали: добавьте мероприятие в маршрут",
     "The seat that you waited for is free: add the activity to your route", "/my/selection"},
    {seat_passed_on, T::route, owner, usual, "Место, которого Вы ждали, перешло к следующему: Вы не выбрали его за неделю",
     "The seat that you waited for went to the next: you did not choose it within a week", "/my/selection"},
    {waited_moved, T::route, owner, usual, "Мероприятие, места на котором Вы ждёте, перенесено",
     "The activity whose seat you wait for was moved", "/my/selection"},
    {queue_closed, T::route, owner, usual, "Мероприятие, места на котором Вы ждали, отменено: выберите другое",
     "The activity whose seat you waited for was called off: choose another", "/my/selection"},
    {route_ready, T::route, owner, usual, "Все мероприятия пройдены: осталось подвести итоги",
     "Every activity is done: what is left is to sum up", "/my/closing"},
    {route_completed, T::route, owner, usual, "Маршрут завершён", "Your route is completed", "/my/portfolio"},
    {activity_near, T::route, owner, usual, "Скоро начинается мероприятие маршрута",
     "An activity of your route begins soon", "/my/route"},
    {seat_given, T::diagnostics, owner, urgent, "Вам назначено время диагностики", "You have a time for diagnostics",
     "/my/sittings"},
    {sitting_moved, T::diagnostics, owner, urgent, "Время диагностики перенесено", "The diagnostics was moved",
     "/my/sittings"},
    {seat_released, T::diagnostics, owner, urgent, "Назначенное время диагностики снято",
     "Your time for diagnostics was taken off", "/my/sittings"},
    {findings_ready, T::diagnostics, owner, usual, "Заключение по диагностике готово: посмотрите его и ответьте",
     "The conclusion on your diagnostics is ready: look and answer", "/my/results"},
    {request_answered, T::diagnostics, owner, usual, "На Ваш образовательный запрос ответили",
     "Your educational request was answered", "/my/results"},
    {file_returned, T::diagnostics, owner, urgent, "Файл Вашего ответа не открылся у эксперта: пришлите его заново",
     "An expert could not read the file of your answer: send it anew", "/my/diagnostics"},
    {result_rescored, T::diagnostics, owner, usual, "Результат диагностики пересчитан: в ключе задания исправлена ошибка",
     "Your result was counted anew: a mistake in a key was corrected", "/my/results"},
    {evidence_accepted, T::help, owner, usual, "Подтверждение принято", "Your evidence was accepted", "/my/evidence"},
    {evidence_returned, T::help, owner, usual, "Подтверждение нужно дополнить", "Your evidence needs more", "/my/evidence"},
    {question_answered, T::help, owner, usual, "Вам написали по маршруту", "You were written to about your route",
     "/my/questions"},
    {team_changed, T::help, owner, usual, "Маршрут теперь сопровождают другие люди",
     "Other people accompany your route now", "/my/questions"},
    {certificate_issued, T::papers, owner, usual, "Справка выдана: она в портфолио",
     "Your certificate is issued: it is in the portfolio", "/my/portfolio"},
    {route_submitted, T::decisions, deciders, urgent, "Маршрут ждёт Вашего решения", "A route waits for your decision",
     "/approvals"},
    {decision_due, T::decisions, deciders, urgent, "Срок решения по маршруту подходит", "A decision on a route falls due",
     "/approvals"},
    {evidence_sent, T::support, companions, usual, "Прислано подтверждение: его нужно посмотреть",
     "Evidence was sent: it waits to be looked at", "/reviews"},
    {evidence_waits, T::support, companions, usual, "Подтверждение давно ждёт ответа", "Evidence has waited long for an answer",
     "/reviews"},
    {question_asked, T::support, companions, usual, "Педагог задал вопрос", "A teacher asked a question",
     "/supervised/{subject}"},
    {route_entrusted, T::support, chosen, usual, "Вам поручено сопровождать маршрут", "You are to accompany a route",
     "/supervised/{subject}"},
    {sent_route_agreed, T::support, chosen, usual, "Маршрут, который Вы составили, согласован",
     "The route that you composed is agreed", "/routes/{subject}"},
    {sent_route_returned, T::support, chosen, urgent, "Маршрут, который Вы составили, возвращён с замечанием",
     "The route that you composed was returned with a comment", "/routes/{subject}"},
    {checkpoint_overdue, T::support, companions, usual, "Контрольная точка прошла без отметки",
     "A checkpoint has gone by without a note", "/supervised/{subject}"},
    {letter_came, T::letters, school, urgent, "Школе пришло письмо о диагностике", "A letter on diagnostics came for the school",
     "/applications"},
    {application_accepted, T::letters, chosen, usual, "Заявка на диагностику принята", "The application for diagnostics is accepted",
     "/applications/{subject}"},
    {application_returned, T::letters, chosen, urgent, "Заявка на диагностику возвращена: её нужно исправить",
     "The application for diagnostics was returned: it needs to be mended", "/applications/{subject}"},
    {marking_due, T::support, chosen, urgent, "Подходит срок проверки работы", "A work that you mark falls due", "/marking/{subject}"},
    {invited, T::events, chosen, usual, "Вас приглашают на мероприятие", "You are invited to an event", "/catalogue/{subject}"},
    {route_offered, T::route, owner, urgent, "Вам подобран маршрут, и места в нём пока за Вами: посмотрите и ответьте",
     "A route was found for you, and its seats are held for now: look and answer", "/my/route"},
    {message, T::events, chosen, usual, "Вам пришло сообщение", "A message for you", "/notices"},
};

constexpr TopicRule all_topics[] = {
    {T::route, "Мой маршрут", "My route"},
    {T::diagnostics, "Диагностика и запросы", "Diagnostics and requests"},
    {T::help, "Помощь в маршруте", "Help on the route"},
    {T::papers, "Справки", "Certificates"},
    {T::decisions, "Решения по маршрутам", "Decisions on routes"},
    {T::support, "Сопровождение", "Accompaniment"},
    {T::letters, "Письма школе", "Letters to the school"},
    {T::events, "События и мероприятия", "Events", true},
    {T::courses, "Программы и курсы", "Programmes and courses", true},
    {T::contests, "Конкурсы", "Contests", true},
    {T::practices, "Практики коллег", "Practices of colleagues", true},
    {T::organisation, "Организационное", "Organisation", true},
};

}  // namespace

std::span<const KindRule> kinds() { return all_kinds; }
std::span<const TopicRule> topics() { return all_topics; }

const KindRule& rule_of(NoticeKind kind) { return all_kinds[static_cast<std::size_t>(kind)]; }
const TopicRule& rule_of(NoticeTopic topic) { return all_topics[static_cast<std::size_t>(topic)]; }

std::string screen_of(const Notice& notice) {
  constexpr std::string_view place = "{subject}";
  std::string screen(rule_of(notice.kind).screen);
  if (auto at = screen.find(place); at != screen.npos) screen.replace(at, place.size(), notice.subject);
  return screen;
}

}  // namespace marshrut::notice
