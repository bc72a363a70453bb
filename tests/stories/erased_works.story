# Whoever is erased leaves nothing half done: a running work stops, one that is being marked leaves the queues, and works
# that an erased expert was to mark lack a marker. Nothing is begun with an erased person again.

as expert@43
GET /api/session
200 {"person": "$expert"}
as expert2@43
GET /api/session
200
as teacher@S11
GET /api/session
200 {"person": "$writer"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as teacher2@S11
GET /api/session
200 {"person": "$marked"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as teacher@S12
GET /api/session
200 {"person": "$other"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < ../../data/labour_functions_544n.csv
200
POST /api/competencies/imports/competencies?apply=true < ../../data/competencies.csv
200
POST /api/instruments/imports/items?apply=true < ../../data/items.csv
200
POST /api/instruments/imports/forms?apply=true < ../../data/forms.csv
200
POST /api/attempts
  {"person": "$writer", "purpose": "initial"}
200 {"attempt": "$running"}
POST /api/attempts
  {"person": "$marked", "purpose": "initial"}
200 {"attempt": "$marking"}
POST /api/attempts
  {"person": "$other", "purpose": "initial"}
200 {"attempt": "$kept"}
POST /api/campaigns
  {"title": "Осенняя диагностика", "kind": "initial", "since": "2026-09-10", "until": "2026-11-30", "apply_until": "2026-09-20", "subjects": ["MATH"]}
200 {"id": "$campaign"}
as head@S11
POST /api/applications
  {"campaign": "$campaign", "school": "S11"}
200 {"application": {"id": "$application"}}
PUT /api/applications/$application
  {"rows": [{"person": "$writer", "subject": "MATH"}, {"person": "$marked", "subject": "MATH"}], "revision": 0}
200

# One writes and has sent a file, two others have finished.
as teacher@S11
POST /api/attempts/$running/start
200
PUT /api/attempts/$running/answers/IT-018
  {"value": {"options": [], "pairs": [], "text": "Дам модель из полос бумаги."}, "sequence": 1, "client_ms": 1}
200
POST /api/attempts/$running/answers/IT-018/file?name=Ответ.docx < expert_work.docx
200
as teacher2@S11
POST /api/attempts/$marking/start
200
PUT /api/attempts/$marking/answers/IT-018
  {"value": {"options": [], "pairs": [], "text": "Напишу правило на доске."}, "sequence": 1, "client_ms": 1}
200
POST /api/attempts/$marking/finish
200 {"state": "marking"}
as teacher@S12
POST /api/attempts/$kept/start
200
PUT /api/attempts/$kept/answers/IT-018
  {"value": {"options": [], "pairs": [], "text": "Попрошу объяснить соседу."}, "sequence": 1, "client_ms": 1}
200
POST /api/attempts/$kept/finish
200 {"state": "marking"}
as expert@43
GET /api/marking
200 {"tasks": [{"attempt": "$marking"}, {"attempt": "$kept"}]}

# The file goes with its answer, and the work that was being marked leaves the queue.
as centre@43
POST /api/people/$writer/erasure
  {"reason": "demand", "name": "Фамилия-teacher@S11 Имя"}
200 {"files": 1}  # US-A15
POST /api/people/$marked/erasure
  {"reason": "demand", "name": "Фамилия-teacher2@S11 Имя"}
200
POST /api/attempts/$running/cancellation
  {}
409 {"code": "diagnostics.finished_already"}
as expert@43
GET /api/marking
200 {"tasks": [{"attempt": "$kept"}]}  # US-A15
as expert2@43
GET /api/marking
200 {"tasks": [{"attempt": "$kept", "rubric": [{"id": "$model"}, {"id": "$own"}, {"id": "$proof"}]}]}

# An erased expert's works lack a marker, and are given to another.
as centre@43
GET /api/markers
200 {"lacking": 0}
POST /api/people/$expert/erasure
  {"reason": "term", "name": "Фамилия-expert@43 Имя"}
200
GET /api/markers
200 {"lacking": 1}  # US-A15

# The post is over; nothing is begun with an erased person, and the words say what to do.
GET /api/people/$writer
200 {"person": {"surname": "Данные удалены", "revision": "$revision"}, "posts": [{"position": "TEACHER", "until": "2026-09-01"}]}  # US-A15
PUT /api/accounts/$writer/disabled
  {"disabled": false}
409 {"code": "access.person_erased"}  # US-A15
POST /api/people/$writer/account/password
409 {"code": "access.person_erased"}  # US-A15
PUT /api/people/$writer/account/subjects
  {"subjects": ["MATH"]}
409 {"code": "access.person_erased"}
PUT /api/people/$writer
  {"surname": "Новая", "given": "Анна", "patronymic": "", "email": "", "phone": "", "education": "", "experience_years": 0, "category": "", "last_course": "", "revision": $revision}
409 {"code": "access.person_erased"}  # US-A15
POST /api/people/$writer/posts
  {"school": "S11", "position": "TEACHER", "subjects": ["MATH"], "hours": 18, "main": true, "since": "2026-09-14", "revision": $revision}
409 {"code": "access.person_erased"}  # US-A15
POST /api/attempts
  {"person": "$writer", "purpose": "initial"}
409 {"code": "access.person_erased"}  # US-A15
POST /api/imports/staff < erased_staff.csv
200 {"good": 1, "problem_rows": 1, "problems": [{"row": 2, "code": "access.person_erased"}]}  # US-A15
as head@S11
POST /api/applications/$application/filing
  {"revision": 1}
409 {"code": "access.person_erased", "errors": [{"pointer": "/rows/0/person"}, {"pointer": "/rows/1/person"}]}  # US-A15
