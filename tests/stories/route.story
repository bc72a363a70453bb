# A route from its ground to its correction: composed from the catalogue, returned, agreed, changed.

as teacher@S11
GET /api/session
200 {"person": "$teacher"}

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/catalogue-imports/activities?apply=true < catalogue_activities.csv
200 {"applied": 3, "created": 3}  # KIR-3.6.1.7
POST /api/catalogue-imports/sessions?apply=true < catalogue_sessions.csv
200 {"applied": 3}  # KIR-3.6.1.7

# The list is redundant when a competency has three activities to choose from.
GET /api/catalogue/scarcity
200 {"choices_min": 3, "scarce": [{"competency": "METH-2", "activities": 0}]}  # KIR-3.6.1.7 US-A08

# Before anything else the consent, without which nobody is seated; until a day is set one prepares.
as teacher@S11
GET /api/my/home
200 {"next": {"step": "give_consent"}, "stages": [{"code": "PREPARE", "state": "now"}, "..."]}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
GET /api/my/home
200 {"next": {"step": "wait_for_diagnostics"}, "stages": [{"code": "PREPARE", "state": "now"}, "..."]}

# Without an acknowledged deficit or a request there is nothing to stand upon.
POST /api/routes
  {}
200 {"route": {"id": "$route", "state": "draft", "revision": 0, "starts": "2026-09-01"}, "latest_end": "2027-09-01", "next": {"step": "compose"}}  # KIR-3.3.1 KIR-3.6.3.1
POST /api/routes/$route/submission
  {"revision": 0}
400 {"code": "route.basis_missing"}  # KIR-3.2.1 US-T02

as centre@43
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding", "state": "confirmed"}}

# A deficit that is not acknowledged yet is no ground.
as teacher@S11
POST /api/routes/$route/submission
  {"revision": 0}
400 {"code": "route.basis_missing"}  # KIR-3.2.1 US-T02
POST /api/findings/$finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200 {"finding": {"state": "acknowledged"}}

# Proposals come from the catalogue, with what each closes.
GET /api/routes/$route/proposals
200 {"proposals": [{"variant": "largest_effect", "items": [{"title": "Проектирование урока", "session": "$course", "covers": "METH-1", "reasons": [{"code": "covers"}, "..."]}, {"title": "Открытый урок", "session": "$lesson", "kind": "transfer"}, {"title": "Круглый стол", "session": "$table", "kind": "reflection"}]}, "..."]}  # KIR-3.6.3.1

# A term of more than a calendar year, and one without its reason, do not pass.
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-09-02", "term_reason": "", "goals": [{"text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}
400 {"code": "route.term_too_long", "errors": [{"pointer": "/ends"}]}  # KIR-3.3.1 KIR-2.2.1
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-09-01", "term_reason": "", "goals": [{"text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}
200 {"route": {"revision": 1}, "goals": [{"id": "$goal"}], "items": [{"id": "$item", "goal": "$goal"}, {"goal": "$goal"}, {"goal": "$goal"}], "remarks": [{"check": "term_reason", "severity": "gate"}]}  # KIR-3.3.2
POST /api/routes/$route/submission
  {"revision": 1}
400 {"code": "route.term_reason_missing"}  # KIR-3.3.2

# Activities carry over into practice and reflect; without them there is a warning, which does not stop.
PUT /api/routes/$route
  {"revision": 1, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"id": "$item", "session": "$course"}]}
200 {"route": {"revision": 2}, "remarks": [{"check": "transfer", "severity": "warning"}, {"check": "reflection", "severity": "warning"}, "..."]}  # KIR-3.4.2

# Every activity serves a goal of the route and lies within its dates.
PUT /api/routes/$route
  {"revision": 2, "starts": "2026-09-01", "ends": "2026-12-31", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"id": "$item", "session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}
200 {"remarks": [{"check": "dates_of_activity", "severity": "gate"}]}  # KIR-3.6.3.2
PUT /api/routes/$route
  {"revision": 3, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [],
   "items": [{"id": "$item", "session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}
200 {"remarks": [{"check": "sections"}, {"check": "goal_of_activity", "severity": "gate"}, "..."]}  # KIR-3.4.1
PUT /api/routes/$route
  {"revision": 4, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"id": "$item", "session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}
200 {"route": {"revision": 5}, "remarks": []}  # KIR-3.4.1

# Dates and activities in five sections; the fifth is ahead.
GET /api/routes/$route
200 {"sections": [{"number": 1, "ready": true}, {"number": 2, "ready": true}, {"number": 3, "ready": true}, {"number": 4, "ready": true}, {"number": 5, "ready": false}]}  # KIR-3.5.0

POST /api/routes/$route/submission
  {"revision": 5}
200 {"route": {"state": "submitted", "number": 1, "revision": 6}}  # KIR-3.6.3.2

# The head of another school sees nothing; the own one sees no deficit and no score.
as head@S12
GET /api/routes/$route
404 {"code": "access.not_found"}
as head@S11
GET /api/routes/$route
200 {"grounds": [], "may": {"decide": true}}  # KIR-3.6.3.3
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 6, "decision": "returned", "comment": "мало"}]}
200 {"outcomes": [{"decided": false, "code": "route.comment_missing"}]}  # KIR-3.6.3.3
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 6, "decision": "returned", "comment": "Сдвиньте открытый урок"}]}
200 {"outcomes": [{"decided": true, "state": "returned"}]}  # KIR-3.6.3.3

as teacher@S11
GET /api/my/home
200 {"next": {"step": "mend", "note": "Сдвиньте открытый урок"}}  # KIR-3.6.3.3
POST /api/routes/$route/submission
  {"revision": 7}
200 {"route": {"state": "submitted", "number": 2, "revision": 8}}

# One that changed since it was opened is excluded with a message; the rest are decided.
as head@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 6, "decision": "agreed", "comment": ""}, {"route": "$route", "revision": 8, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": false, "code": "route.changed_meanwhile"}, {"decided": true, "state": "realising"}]}  # KIR-3.6.3.3

# Its sheet of agreement lists the decisions; it and the card are taken to be edited too, the card not as a table.
GET /api/routes/$route
200 {"papers": [{"file": "card", "edited_as": ["docx"]}, {"file": "agreement-sheet", "title": {"ru": "Лист согласования индивидуального образовательного маршрута"}}]}  # KIR-3.6.3.3
GET /api/routes/$route/agreement-sheet
200  # KIR-3.6.3.3
GET /api/routes/$route/agreement-sheet?format=docx
200
GET /api/routes/$route/card?format=docx
200
GET /api/routes/$route/card?format=xlsx
400 {"code": "documents.not_edited", "errors": [{"pointer": "/format"}]}
as teacher@S12
GET /api/routes/$route/agreement-sheet
404

# Whoever may open a route finds it by its person; one out of reach is not told from one who is not there.
GET /api/people/$teacher/routes
404
as head@S12
GET /api/people/$teacher/routes
404
GET /api/people/nobody/routes
404
as head@S11
GET /api/people/$teacher/routes
200 {"routes": [{"route": "$route", "state": "realising", "starts": "2026-09-01"}]}

# A correction of what is agreed gives its reason, is a revision, and is agreed anew when the content changed.
as teacher@S11
POST /api/routes/$route/correction
  {"revision": 9, "reason": "нет", "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"id": "$item", "session": "$course"}, {"session": "$table"}]}
400 {"code": "route.reason_missing"}  # KIR-3.4.12
POST /api/routes/$route/correction
  {"revision": 9, "reason": "Открытый урок отменила школа", "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"id": "$item", "session": "$course"}, {"session": "$table"}]}
200 {"route": {"state": "submitted", "number": 3, "agreed_number": 2}}  # KIR-3.4.12 US-T11
GET /api/routes/$route/revisions/2
200 {"header": {"decision": "agreed"}, "snapshot": {"content": {"items": [{"title": "Проектирование урока"}, {"title": "Открытый урок"}, {"title": "Круглый стол"}]}}}  # KIR-3.4.12 US-T11
