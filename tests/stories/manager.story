# A head builds a route of the own as a teacher does; the own decision does not count, the centre decides by the regulation.

as deputy@S11
GET /api/session
200
as head@S11
GET /api/session
200 {"person": "$head"}
as centre@43
POST /api/competencies/imports/competencies?apply=true < closing_competencies.csv
200 {"applied": 1}
POST /api/catalogue-imports/activities?apply=true < closing_activities.csv
200 {"applied": 2}
POST /api/catalogue-imports/sessions?apply=true < closing_sessions.csv
200 {"applied": 2}
GET /api/catalogue?search=проектирование
200 {"activities": [{"id": "$course"}, "..."]}
GET /api/catalogue/$course
200 {"sessions": [{"session": {"id": "$session"}}]}
as head@S11
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
POST /api/my/requests
  {"text": "Хочу посещать уроки с пользой для учителя", "reason": "После моих посещений ничего не меняется", "competency": "METH-1"}
200 {"request": {"id": "$request"}}
POST /api/my/requests/$request/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route", "person": "$head", "state": "draft"}, "goals": [{"id": "$goal"}], "sections": [{"number": 1}, {"number": 2}, {"number": 3}, {"number": 4}, {"number": 5}]}  # US-H15
GET /api/my/home
200 {"next": {"step": "compose"}}  # US-H15
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal", "text": "Разбирать урок вместе с учителем", "competency": "METH-1"}], "items": [{"session": "$session", "goal": "$goal"}]}
200
POST /api/routes/$route/submission
  {"revision": 1}
200 {"route": {"state": "submitted", "revision": 2}}  # US-H15
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": false, "code": "route.own_route"}]}  # US-H15
as head@S12
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": false, "code": "access.not_found"}]}
as centre@43
GET /api/approvals
200 {"routes": [{"route": "$route", "own": false}]}  # US-H15
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true, "state": "realising"}]}  # US-H15
