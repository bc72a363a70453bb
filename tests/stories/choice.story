# Two teachers and one list: every kind of activity that the regulation names, each teacher's own choice from it, with
# forms, resources and what sums it up, and the mentor by name.

as teacher@S11
GET /api/session
200 {"person": "$first"}
as teacher2@S11
GET /api/session
200 {"person": "$second"}
as mentor@S11
GET /api/session
200 {"person": "$mentor"}

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/catalogue-imports/activities < choice_wrong.csv
200 {"good": 0, "problems": [{"row": 2, "column": "Ссылка", "code": "catalogue.link_wrong"}]}
POST /api/catalogue-imports/activities?apply=true < choice_activities.csv
200 {"applied": 13, "created": 13}  # KIR-3.4.4 KIR-3.4.5 KIR-3.4.6 KIR-3.4.7 KIR-3.4.8 KIR-3.4.9 KIR-3.4.10 KIR-3.4.11
POST /api/catalogue-imports/sessions?apply=true < choice_sessions.csv
200 {"applied": 5}

# Each is of its type in the list, with its level.
as teacher@S11
GET /api/catalogue?search=академии
200 {"activities": [{"type": "COURSE_FEDERAL_ACADEMY"}]}  # KIR-3.4.4
GET /api/catalogue?search=института
200 {"activities": [{"type": "COURSE_REGIONAL"}]}  # KIR-3.4.5
GET /api/catalogue?search=стажировочная
200 {"activities": [{"type": "INTERNSHIP_SITE"}]}  # KIR-3.4.5
GET /api/catalogue?search=адресное
200 {"activities": [{"type": "ADDRESSED_EVENT"}]}  # KIR-3.4.5
GET /api/catalogue?search=объединение
200 {"activities": [{"id": "$regional", "type": "METHOD_ASSOCIATION_EVENT"}, {"id": "$okrug", "type": "METHOD_ASSOCIATION_EVENT"}, {"id": "$municipal", "type": "METHOD_ASSOCIATION_EVENT"}]}  # KIR-3.4.6
GET /api/catalogue/$regional
200 {"activity": {"level": "regional"}}  # KIR-3.4.6
GET /api/catalogue/$okrug
200 {"activity": {"level": "okrug"}}  # KIR-3.4.6
GET /api/catalogue/$municipal
200 {"activity": {"level": "municipal"}}  # KIR-3.4.6
GET /api/catalogue?search=практикум
200 {"activities": [{"type": "MUNICIPAL_SERVICE_EVENT"}]}  # KIR-3.4.7
GET /api/catalogue?search=вебинар
200 {"activities": [{"id": "$webinar", "type": "WEBINAR_EDSOO"}]}  # KIR-3.4.9
GET /api/catalogue/$webinar
200 {"activity": {"url": "https://edsoo.ru/vebinary"}}  # KIR-3.4.9
GET /api/catalogue?search=представление
200 {"activities": [{"type": "EXPERIENCE_PRESENTATION", "kind": "transfer"}]}  # KIR-3.4.10
GET /api/catalogue?search=конкурс
200 {"activities": [{"type": "CONTEST"}]}  # KIR-3.4.11
GET /api/catalogue?search=другое
200 {"activities": [{"type": "OTHER"}]}  # KIR-3.4.11

# The deficits of the two differ.
as centre@43
POST /api/findings
  {"person": "$first", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$of_first"}}
POST /api/findings
  {"person": "$second", "competency": "METH-2", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$of_second"}}
as teacher2@S11
POST /api/findings/$of_second/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
POST /api/routes
  {}
200 {"route": {"id": "$other_route"}}
GET /api/routes/$other_route/proposals
200 {"proposals": [{"items": [{"title": "02 Курс института", "covers": "METH-2"}, "..."]}, "..."]}  # KIR-2.1.1
as teacher@S11
POST /api/findings/$of_first/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
POST /api/routes
  {}
200 {"route": {"id": "$route"}, "goals": [{"id": "$goal", "competency": "METH-1"}]}
GET /api/routes/$route/proposals
200 {"proposals": [{"items": [{"title": "01 Курс академии", "session": "$course", "covers": "METH-1"}, "..."]}, "..."]}  # KIR-2.1.1
GET /api/catalogue?search=встречи
200 {"activities": [{"id": "$mentoring", "type": "MENTORING_EVENT"}]}  # KIR-3.4.8
GET /api/catalogue/$mentoring
200 {"sessions": [{"session": {"id": "$meetings"}}]}
GET /api/catalogue?search=другое
200 {"activities": [{"id": "$deed"}]}
GET /api/catalogue/$deed
200 {"sessions": [{"session": {"id": "$talk"}}]}

# Without goals there is no third section and without activities no fourth; the route is not sent.
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и встречи", "goals": [], "items": []}
200 {"sections": [{"number": 1}, {"number": 2}, {"code": "TARGET", "ready": false}, {"code": "ACTIVITIES", "ready": false}, {"number": 5}]}  # KIR-3.5.3 KIR-3.5.4 KIR-2.2.2
POST /api/routes/$route/submission
  {"revision": 1}
400 {"errors": [{"code": "route.sections_unready"}, "..."]}  # KIR-2.2.1
PUT /api/routes/$route
  {"revision": 1, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и встречи",
   "goals": [{"text": "Проектировать урок от результата", "competency": "METH-1"}], "items": []}
200 {"goals": [{"id": "$aim", "text": "Проектировать урок от результата", "competency": "METH-1"}], "sections": [{"number": 1}, {"number": 2}, {"code": "TARGET", "ready": true}, {"code": "ACTIVITIES", "ready": false}, {"number": 5}]}  # KIR-3.5.3

# One kind of education alone is warned of; three of them are the regulation's way.
PUT /api/routes/$route
  {"revision": 2, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и встречи",
   "goals": [{"id": "$aim", "text": "Проектировать урок от результата", "competency": "METH-1"}], "items": [{"session": "$meetings"}, {"session": "$talk"}]}
200 {"remarks": [{"check": "transfer"}, {"check": "education_types", "severity": "warning"}, "..."]}  # KIR-3.4.3
PUT /api/routes/$route
  {"revision": 3, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и встречи",
   "goals": [{"id": "$aim", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"session": "$course"}, {"session": "$meetings"}, {"session": "$talk"}]}
200 {"remarks": [{"check": "transfer"}]}  # KIR-3.4.3

# Each activity has its dates, its form, its resources and what sums it up.
GET /api/routes/$route
200 {"sections": [{"number": 1}, {"number": 2}, {"number": 3}, {"code": "ACTIVITIES", "ready": true}, {"number": 5}], "items": [{"title": "01 Курс академии", "starts": "2026-10-05", "ends": "2026-11-27"}, {"title": "09 Встречи с наставником", "starts": "2026-12-07", "ends": "2027-02-26"}, {"title": "13 Другое дело", "starts": "2027-02-10", "ends": "2027-02-10"}]}  # KIR-3.5.4
GET /api/routes/$route
200 {"items": [{"starts": "2026-10-05", "form": "distance", "summary_form": "удостоверение", "url": "https://apkpro.ru/course", "cost": 0, "provider": "Академия Минпросвещения России"}, {"form": "individual", "summary_form": "лист взаимопосещения", "url": "", "place": ""}, {"form": "in_person", "summary_form": ""}]}  # KIR-2.2.2

# Agreed, the meetings name the mentor of this teacher.
POST /api/routes/$route/submission
  {"revision": 4}
200 {"route": {"state": "submitted"}}
as head@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 5, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}]}
as teacher@S11
GET /api/routes/$route/accompaniment
200 {"items": [{"title": "01 Курс академии", "led_by": ""}, {"title": "09 Встречи с наставником", "led_by": "Фамилия-mentor@S11 Имя"}, {"led_by": ""}]}  # KIR-3.4.8
as mentor@S11
GET /api/accompanied?mine=true
200 {"routes": [{"route": "$route"}]}  # KIR-3.4.8

# The head sees the route and no score; the teacher opens the results to the mentor and closes them, and reads who looked.
as head@S11
GET /api/routes/$route
200 {"route": {"state": "realising"}, "grounds": []}  # US-T14
GET /api/people/$first/results
403  # US-T14
as mentor@S11
GET /api/people/$first/results
403  # US-T14
as teacher@S11
POST /api/my/sight
  {"thing": "results", "duty": "mentor"}
200 {"things": [{"thing": "raw_answers"}, {"thing": "results", "offers": [{"duty": "head", "open": false}, {"duty": "regional_methodist"}, {"duty": "mentor", "open": true}]}, "..."]}  # US-T14
as mentor@S11
GET /api/people/$first/results
200 {"results": []}  # US-T14
as teacher@S11
GET /api/journal/own
200 {"entries": [{"act": "result.read", "author": "Фамилия-mentor@S11 Имя"}, "..."]}  # US-T14
POST /api/my/sight/closing
  {"thing": "results", "duty": "mentor"}
200
as mentor@S11
GET /api/people/$first/results
403  # US-T14

# The teacher sees how far it is and the one step that is next.
at 2026-10-06T08:00:00.000Z
as teacher@S11
GET /api/my/home
200 {"next": {"step": "do_item", "title": "01 Курс академии", "until": "2026-11-27"}, "hours": 46, "done_hours": 0, "stages": [{"state": "done"}, {"state": "done"}, {"state": "done"}, {"state": "now"}, {"state": "ahead"}]}  # KIR-2.2.3
