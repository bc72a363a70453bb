# After a course: the head talks with the teacher about correcting the route. The route is presented, not approved.
by krasnoyarsk
by kuragino over M1

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/competencies/imports/needs?apply=true < frame_needs.csv
200 {"applied": 2}
POST /api/catalogue-imports/activities?apply=true < kuragino_activities.csv
200 {"applied": 2}
POST /api/catalogue-imports/sessions?apply=true < kuragino_sessions.csv
200 {"applied": 2}
GET /api/catalogue?search=оценивание
200 {"activities": [{"id": "$course"}]}
GET /api/catalogue?search=мастер
200 {"activities": [{"id": "$lesson"}]}
GET /api/catalogue/$course
200 {"sessions": [{"session": {"id": "$course_session"}}]}
GET /api/catalogue/$lesson
200 {"sessions": [{"session": {"id": "$lesson_session"}}]}

# Without self-assessment there is no route: it comes before anything else.
as teacher@S11
POST /api/my/requests
  {"text": "Формирующее оценивание", "reason": "Ученики не видят своего продвижения", "competency": "METH-1"}
200 {"request": {"id": "$request"}}
POST /api/my/requests/$request/statement
  {"revision": 0}
200 {"request": {"state": "stated"}}
POST /api/routes
  {}
200 {"route": {"id": "$route", "state": "draft"}, "goals": [{"id": "$goal"}]}  # KUR-1.4.1
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-10", "ends": "2027-05-25", "term_reason": "",
   "goals": [{"id": "$goal", "text": "Освоить формирующее оценивание", "competency": "METH-1"}],
   "items": [{"session": "$course_session", "goal": "$goal", "locked": false}, {"session": "$lesson_session", "goal": "$goal", "locked": false}]}
200 {"items": [{"id": "$first"}, {"id": "$second"}]}
POST /api/routes/$route/submission
  {"revision": 1}
400 {"code": "route.sections_unready"}  # KUR-3.3.1
GET /api/my/self-assessment
200 {"total": 1, "functions": [{"code": "A/01.6", "actions": [{"code": "A/01.6-ТД04"}]}]}
PUT /api/my/self-assessment
  {"action": "A/01.6-ТД04", "mark": "with_help"}
200 {"marked": 1, "total": 1}  # KUR-3.3.1

# Nobody approves: the route is in force when its author sends it, and is shown to the head after.
POST /api/routes/$route/submission
  {"revision": 1}
200 {"route": {"state": "agreed"}, "stages": [{"code": "SELF_ASSESS", "state": "done"}, {"code": "EXTERNAL_MERGE", "state": "done"}, {"code": "DESIGN", "state": "now"}, "..."]}  # KUR-1.4.1
POST /api/routes/$route/presentation
  {"note": ""}
403 {"code": "access.forbidden"}
as deputy@S12
POST /api/routes/$route/presentation
  {"note": ""}
404 {"code": "access.not_found"}
as head@S11
GET /api/interviews
200 {"waiting": [], "held": [], "unpresented": [{"route": "$route", "may_receive": true}]}  # KUR-3.3.2b
GET /api/indicators?indicator=SHARE_TEACHERS_DEVELOPED_IOM
200 {"code": "SHARE_TEACHERS_DEVELOPED_IOM", "clauses": ["KUR-2.4.1"], "numerator": "teachers_with_presented_route"}  # KUR-2.4.1
POST /api/routes/$route/presentation
  {"note": "Маршрут обсуждён, учтены задачи школы"}
200 {"presentation": {"presented_on": "2026-09-01", "note": "Маршрут обсуждён, учтены задачи школы"}}  # KUR-3.3.2b
GET /api/routes/$route
200 {"stages": ["*", "*", {"code": "DESIGN", "state": "done"}, "..."]}  # KUR-3.3.2b
GET /api/interviews
200 {"unpresented": []}

# The course is proven done: an interview is made by itself, for the head or the deputy, due in two weeks.
at 2026-11-09T05:00:00.000Z
as teacher@S11
POST /api/routes/$route/items/$first/evidence
  {"kind": "text", "text": "Удостоверение 24-117 от 6 ноября"}
200 {"evidence": "$done"}
as centre@43
POST /api/evidence/$done/review
  {"revision": 0, "decision": "accepted"}
200 {"state": "accepted"}
as head@S11
GET /api/interviews
200 {"waiting": [{"interview": {"id": "$interview", "course": "Курсы «Формирующее оценивание»", "created_on": "2026-11-09", "due": "2026-11-23", "state": "waiting"}, "may_hold": true, "proposed_participants": "*"}]}  # KUR-3.2.7 US-H05
as teacher@S11
POST /api/interviews/$interview/protocol
  {"revision": 0, "held_on": "2026-11-09", "participants": "Мы", "changes": "", "decisions": "Продолжать"}
403 {"code": "access.forbidden"}
as municipal_methodist@M1
GET /api/interviews
200 {"waiting": [{"interview": {"id": "$interview"}, "may_hold": false}]}

as deputy@S11
POST /api/interviews/$interview/protocol
  {"revision": 0, "held_on": "2026-12-31", "participants": "", "changes": "", "decisions": ""}
400 {"code": "accompaniment.interview_day_wrong"}
POST /api/interviews/$interview/protocol
  {"revision": 0, "held_on": "2026-11-09", "participants": "Педагог, заместитель директора", "changes": "Мастер-класс перенести на февраль", "decisions": "Показать приём на совещании учителей"}
200 {"interview": {"state": "held", "number": "ПС-2026/0001", "paper": "$paper"}}  # KUR-3.2.7 KUR-3.3.2b US-H05
GET /api/papers/$paper/file
200  # US-H06
POST /api/interviews/$interview/protocol
  {"revision": 1, "held_on": "2026-11-09", "participants": "Снова", "changes": "", "decisions": "Иначе"}
409 {"code": "accompaniment.interview_held"}

# It stays in the history of the route, and the teacher corrects the route by what was decided.
as teacher@S11
GET /api/routes/$route/interviews
200 {"interviews": [{"held_on": "2026-11-09", "decisions": "Показать приём на совещании учителей", "paper": "$paper"}], "presentation": {"note": "Маршрут обсуждён, учтены задачи школы"}}  # US-H06
GET /api/routes/$route
200 {"initiators": [{"code": "TEACHER"}, {"code": "INTERVIEW"}, {"code": "TASKS"}]}  # KUR-2.3.2

# A course in the neighbours' district makes no interview: their region's rules have none.
as head@S21
GET /api/interviews
200 {"waiting": [], "held": [], "unpresented": []}
