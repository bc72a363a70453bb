# The end of a route: evidence, questions, reflection, a product, what confirms it, the certificate, the share counted.

as centre@43
POST /api/competencies/imports/competencies?apply=true < closing_competencies.csv
200 {"applied": 1}
POST /api/catalogue-imports/activities?apply=true < closing_activities.csv
200 {"applied": 2}
POST /api/catalogue-imports/sessions?apply=true < closing_sessions.csv
200 {"applied": 2}
GET /api/catalogue?search=проектирование
200 {"activities": [{"id": "$course"}, "..."]}
GET /api/catalogue?search=открытый
200 {"activities": [{"id": "$lesson"}]}
GET /api/catalogue/$course
200 {"sessions": [{"session": {"id": "$course_session"}}]}
GET /api/catalogue/$lesson
200 {"sessions": [{"session": {"id": "$lesson_session"}}]}

# A route on a request, agreed by the head.
as teacher@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений учеников", "reason": "Половина класса не справляется с задачами на рассуждение", "competency": "METH-1"}
200 {"request": {"id": "$request"}}
POST /api/my/requests/$request/statement
  {"revision": 0}
200 {"request": {"state": "stated"}}
POST /api/routes
  {}
200 {"route": {"id": "$route", "state": "draft"}, "goals": [{"id": "$goal"}]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос",
   "goals": [{"id": "$goal", "text": "Научиться строить урок от затруднения", "competency": "METH-1"}],
   "items": [{"session": "$course_session", "goal": "$goal", "locked": false}, {"session": "$lesson_session", "goal": "$goal", "locked": false}]}
200 {"items": [{"id": "$first"}, {"id": "$second"}]}
POST /api/routes/$route/submission
  {"revision": 1}
200 {"route": {"state": "submitted", "revision": 2}}  # US-T03

as regional_methodist@43
GET /api/accompanied
200 {"routes": []}

as head@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}]}

# The support team knows at once whom it accompanies.
as regional_methodist@43
GET /api/accompanied?mine=true
200 {"routes": [{"route": "$route", "items": 2, "items_done": 0, "due": "2026-11-27"}]}  # KIR-2.2.5 KIR-3.6.4.1

as teacher@S11
GET /api/routes/$route/accompaniment
200 {"members": [{"duty": "centre"}, {"duty": "regional_methodist"}], "checkpoints": [{"number": 1}, {"number": 2}, {"number": 3, "due": "2027-06-25"}]}  # KIR-2.2.5
POST /api/routes/$route/questions
  {"text": "Можно ли показать урок в другой параллели?"}
200 {"questions": [{"side": "teacher"}]}

as regional_methodist@43
POST /api/routes/$route/questions
  {"text": "Да, приложите технологическую карту."}
200 {"unread": 0, "questions": [{"side": "teacher"}, {"side": "support"}]}  # KIR-3.6.4.1

# Before an activity begins there is nothing to prove.
as teacher@S11
POST /api/routes/$route/items/$first/evidence
  {"kind": "link", "text": "https://example.org/course"}
409 {"code": "accompaniment.activity_ahead"}

# Evidence is sent, returned, sent again and accepted.
at 2027-01-20T09:00:00.000Z
as teacher@S11
POST /api/routes/$route/items/$first/evidence
  {"kind": "link", "text": "ftp://example.org/course"}
400 {"code": "accompaniment.link_wrong", "errors": [{"pointer": "/text"}]}
POST /api/routes/$route/items/$first/evidence
  {"kind": "link", "text": "https://example.org/course"}
200 {"evidence": "$wrong", "state": "on_review"}  # US-T09
POST /api/routes/$route/items/$first/files?name=sessions.exe < closing_sessions.csv
400 {"code": "files.kind_not_allowed"}  # US-T09
as regional_methodist@43
POST /api/evidence/$wrong/review
  {"revision": 0, "decision": "correction", "comment": "Приложите удостоверение"}
200 {"state": "correction"}
as teacher@S11
POST /api/routes/$route/items/$first/evidence
  {"kind": "text", "text": "Удостоверение 12-345 от 27 ноября, регистрационный номер в реестре"}
200 {"evidence": "$course_done"}
POST /api/routes/$route/items/$second/evidence
  {"kind": "link", "text": "https://example.org/lesson"}
200 {"evidence": "$lesson_done"}
as head@S11
GET /api/reviews
403 {"code": "access.forbidden"}
as regional_methodist@43
GET /api/reviews
200 {"waiting": 2, "reviews": [{"evidence": {"evidence": "$course_done"}}, {"evidence": {"evidence": "$lesson_done"}}]}
POST /api/reviews
  {"decisions": [{"evidence": "$course_done", "revision": 0, "decision": "accepted"}, {"evidence": "$lesson_done", "revision": 0, "decision": "accepted"}]}
200 {"outcomes": [{"decided": true}, {"decided": true}]}  # KIR-3.6.4.1

# Counted: a group too small to hide one person is not told.
as ministry@43
GET /api/indicators?indicator=SHARE_WITH_ROUTE
200 {"people_min": 5, "total": {"hidden": true}}  # US-G02
GET /api/indicators/people?indicator=SHARE_WITH_ROUTE
403 {"code": "access.forbidden"}  # US-G02
GET /api/people
403 {"code": "access.forbidden"}  # US-G02
GET /api/routes/$route
404 {"code": "access.not_found"}  # US-G02
as teacher@S11
GET /api/indicators
403 {"code": "access.forbidden"}

# Reflection with its three blocks, and tasks for the time after.
as teacher@S11
GET /api/routes/$route/closing
200 {"state": "reflecting", "readiness": {"may_close": false, "missing": ["confirmed"], "sections": [{"code": "REFLECTION"}]}, "variants": [{"proved": false}, {"proved": false}, {"proved": false}, {"proved": false}]}
GET /api/routes/$route/reflection
200 {"questions": [{"block": "Содержание"}, {"block": "Содержание"}, {"block": "Содержание"}, {"block": "Способы"}, {"block": "Способы"}, {"block": "Достижение целей"}, {"block": "Достижение целей"}, {"block": "Достижение целей"}, {"block": "Перенос"}, {"block": "Трудности"}, {"block": "Дальнейшее"}, {"block": "Дальнейшее"}], "revision": -1}  # KIR-3.6.5.1 US-T12
PUT /api/routes/$route/reflection
  {"answers": [{"code": "R01", "text": "Начинать урок с ошибки", "choices": [], "goals": [], "tasks": []}], "revision": -1}
200 {"answered": 1, "state": "draft", "revision": 0}  # US-T12

as centre@43
GET /api/routes/$route/certificate-draft
409 {"code": "recognition.no_certificate"}
POST /api/certificates
  {"routes": ["$route"]}
200 {"outcomes": [{"issued": false, "code": "recognition.no_certificate"}]}  # KIR-3.7.5 US-A11

as teacher@S11
POST /api/routes/$route/reflection/submission
  {"answers": [{"code": "R06", "text": "", "choices": [], "goals": [{"goal": "$goal", "mark": "100"}], "tasks": []},
               {"code": "R11", "text": "", "choices": [], "goals": [], "tasks": ["Освоить формирующее оценивание"]}], "revision": 0}
200 {"state": "submitted"}  # KIR-3.5.5 KIR-3.6.5.1
GET /api/routes/$route/reflection/file
200
GET /api/routes/$route/closing
200 {"variants": [{"code": "DEFICIT_ELIMINATED", "proved": false}, {"proved": false}, {"proved": false}, {"code": "TASKS_REFLECTED", "proved": true}], "readiness": {"sections": [], "may_close": true}}  # KIR-3.7.4 KIR-3.5.5

# Each of the other ways of confirmation.
as regional_methodist@43
POST /api/routes/$route/confirmations
  {"fact": "deficit_eliminated_by_reflection", "detail": "Видно по карте урока и по записи"}
200 {"variants": [{"code": "DEFICIT_ELIMINATED", "proved": true}, "..."]}  # KIR-3.7.1
as teacher@S11
POST /api/routes/$route/reflection/submission
  {"purpose": "satisfaction", "revision": -1, "answers": [
    {"code": "S01", "text": "", "choices": [], "scale": 5, "goals": [], "tasks": []},
    {"code": "S02", "text": "", "choices": [], "scale": 4, "goals": [], "tasks": []},
    {"code": "S03", "text": "", "choices": [], "scale": 4, "goals": [], "tasks": []},
    {"code": "S04", "text": "", "choices": [], "scale": 3, "goals": [], "tasks": []}]}
200 {"state": "submitted"}
GET /api/routes/$route/closing
200 {"variants": [{"proved": true}, {"proved": false}, {"code": "REQUEST_SATISFIED", "proved": true}, {"proved": true}]}  # KIR-3.7.3
POST /api/routes/$route/product
  {"title": "Банк уроков от ошибки", "summary": "", "link": "https://example.org/bank", "event": "Районный семинар", "presented_on": "2026-09-01"}
200 {"product": "$product", "state": "on_review"}  # KIR-3.5.5
as expert@43
POST /api/products/$product/review
  {"revision": 0, "decision": "accepted", "marks": [
    {"criterion": "relevance", "points": 3, "comment": ""}, {"criterion": "correctness", "points": 2, "comment": ""},
    {"criterion": "usefulness", "points": 3, "comment": ""}, {"criterion": "originality", "points": 0, "comment": ""},
    {"criterion": "clarity", "points": 2, "comment": ""}]}
400 {"code": "recognition.zero_needs_comment"}  # US-E14
GET /api/products
200 {"products": [{"product": "$product", "title": "Банк уроков от ошибки", "teacher": "", "person": "", "author_hidden": true}]}  # US-E04
as regional_methodist@43
POST /api/products/$product/review
  {"revision": 0, "decision": "accepted", "marks": [
    {"criterion": "relevance", "points": 3, "comment": ""}, {"criterion": "correctness", "points": 2, "comment": ""},
    {"criterion": "usefulness", "points": 3, "comment": ""}, {"criterion": "originality", "points": 0, "comment": "приёмы известны"},
    {"criterion": "clarity", "points": 2, "comment": ""}]}
200 {"points": 10, "state": "accepted"}  # US-R11
GET /api/routes/$route/closing
200 {"variants": [{"proved": true}, {"code": "PRODUCT_PRESENTED", "proved": true}, {"proved": true}, {"proved": true}]}  # KIR-3.7.2 US-R11

# The certificate, its number, and what a stranger learns of it.
as centre@43
GET /api/certificates/ready
200 {"ready": 1, "routes": [{"route": "$route"}]}  # KIR-3.7.5
GET /api/routes/$route/certificate-draft
200
POST /api/certificates
  {"routes": ["$route"]}
200 {"outcomes": [{"issued": true, "number": "ИРО-2027/00001", "paper": "$paper"}]}  # KIR-3.7.5
POST /api/certificates
  {"routes": ["$route"]}
200 {"outcomes": [{"issued": false, "code": "recognition.certificate_exists"}]}
as teacher@S11
GET /api/my/portfolio
200 {"routes": [{"state": "completed", "hours_done": 28}], "certificates": [{"number": "ИРО-2027/00001"}], "products": [{"points": 10}], "tasks": [{"state": "open"}]}  # KIR-3.7.5

# The tasks set are goals of the next route.
POST /api/routes
  {}
200 {"goals": [{}, {"text": "Освоить формирующее оценивание"}]}  # KIR-3.6.5.2 US-T12

# A certificate that was annulled stays in the register under its number.
as centre@43
POST /api/certificates/$paper/annulment
  {"reason": "Ошибка в отчестве"}
200
GET /api/certificates
200 {"certificates": [{"number": "ИРО-2027/00001", "state": "annulled"}]}  # US-A11
