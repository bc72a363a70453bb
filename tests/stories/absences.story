# Who of a school is away from lessons on which day: those whose routes are agreed and those whose wait; the day with too
# many is seen before anybody agrees.

as centre@43
POST /api/competencies/imports/competencies?apply=true < closing_competencies.csv
200 {"applied": 1}
POST /api/catalogue-imports/activities?apply=true < closing_activities.csv
200 {"applied": 2}
POST /api/catalogue-imports/sessions?apply=true < closing_sessions.csv
200 {"applied": 2}
GET /api/catalogue?search=открытый
200 {"activities": [{"id": "$lesson"}]}
GET /api/catalogue/$lesson
200 {"sessions": [{"session": {"id": "$session", "starts": "2027-01-20", "release_days": 1}}]}

as teacher@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений", "reason": "Половина класса не справляется", "competency": "METH-1"}
200 {"request": {"id": "$request1"}}
POST /api/my/requests/$request1/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route1"}, "goals": [{"id": "$goal1"}]}
PUT /api/routes/$route1
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal1", "text": "Строить урок от затруднения", "competency": "METH-1"}], "items": [{"session": "$session", "goal": "$goal1"}]}
200
POST /api/routes/$route1/submission
  {"revision": 1}
200
as teacher2@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений", "reason": "Половина класса не справляется", "competency": "METH-1"}
200 {"request": {"id": "$request2"}}
POST /api/my/requests/$request2/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route2"}, "goals": [{"id": "$goal2"}]}
PUT /api/routes/$route2
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal2", "text": "Строить урок от затруднения", "competency": "METH-1"}], "items": [{"session": "$session", "goal": "$goal2"}]}
200
POST /api/routes/$route2/submission
  {"revision": 1}
200

# Two are agreed: as many away on one day are usual.
as head@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route1", "revision": 2, "decision": "agreed", "comment": ""}, {"route": "$route2", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}, {"decided": true}]}
GET /api/schools/S11/absences
200 {"days": [{"date": "2027-01-20", "people": 2, "many": false, "who": [{"awaits": false}, {"awaits": false}]}]}  # US-H04

as teacher3@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений", "reason": "Половина класса не справляется", "competency": "METH-1"}
200 {"request": {"id": "$request3"}}
POST /api/my/requests/$request3/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route3"}, "goals": [{"id": "$goal3"}]}
PUT /api/routes/$route3
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal3", "text": "Строить урок от затруднения", "competency": "METH-1"}], "items": [{"session": "$session", "goal": "$goal3"}]}
200
POST /api/routes/$route3/submission
  {"revision": 1}
200

# A third waits for the same day: it is told before it is agreed.
as head@S11
GET /api/approvals
200 {"routes": [{"route": "$route3", "absences": [{"starts": "2027-01-20", "release_days": 1}]}]}
GET /api/schools/S11/absences
200 {"days": [{"date": "2027-01-20", "people": 3, "many": true, "who": [{"awaits": false, "title": "Открытый урок"}, {"route": "$route3", "awaits": true}, {"awaits": false}]}]}  # US-H04
GET /api/schools/S12/absences
404 {"code": "access.not_found"}
at 2027-01-21T09:00:00.000Z
as head@S11
GET /api/schools/S11/absences
200 {"days": []}  # US-H04
