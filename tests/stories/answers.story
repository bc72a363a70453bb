# Who accompanies a route answers in two days and reviews what waits the longest; how fast, only the reviewer is told.

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
200 {"sessions": [{"session": {"id": "$course_session"}}]}
GET /api/catalogue?search=открытый
200 {"activities": [{"id": "$lesson"}]}
GET /api/catalogue/$lesson
200 {"sessions": [{"session": {"id": "$lesson_session"}}]}
as regional_methodist@43
GET /api/session
200
as teacher@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений", "reason": "Половина класса не справляется", "competency": "METH-1"}
200 {"request": {"id": "$request"}}
POST /api/my/requests/$request/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route"}, "goals": [{"id": "$goal"}]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal", "text": "Строить урок от затруднения", "competency": "METH-1"}],
   "items": [{"session": "$course_session", "goal": "$goal"}, {"session": "$lesson_session", "goal": "$goal"}]}
200 {"items": [{"id": "$first"}, {"id": "$second"}]}
POST /api/routes/$route/submission
  {"revision": 1}
200
as head@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}]}

# A question is there for the companion at once, and stands out when it waits for two days.
as teacher@S11
POST /api/routes/$route/questions
  {"text": "Можно ли показать урок в другой параллели?"}
200
as regional_methodist@43
GET /api/accompanied?mine=true
200 {"routes": [{"route": "$route", "unread": 1, "asked_ms": "2026-09-01T08:00:00.000Z", "answer_late": false}]}  # US-T10
GET /api/routes/$route/questions
200 {"questions": [{"side": "teacher", "text": "Можно ли показать урок в другой параллели?"}]}  # US-T10
at 2026-09-03T07:59:00.000Z
as regional_methodist@43
GET /api/accompanied?mine=true
200 {"routes": [{"answer_late": false}]}  # US-T10
at 2026-09-03T08:00:00.000Z
as regional_methodist@43
POST /api/routes/$route/questions/seen
200
GET /api/accompanied?mine=true
200 {"routes": [{"unread": 0, "answer_late": true}]}  # US-T10
POST /api/routes/$route/questions
  {"text": "Да, приложите технологическую карту."}
200
GET /api/accompanied?mine=true
200 {"routes": [{"asked_ms": null, "answer_late": false}]}  # US-T10

# What was sent first stands first; one is accepted, another returned with words.
at 2027-01-20T09:00:00.000Z
as teacher@S11
POST /api/routes/$route/items/$first/evidence
  {"kind": "link", "text": "https://example.org/course"}
200 {"evidence": "$older"}
at 2027-01-20T15:00:00.000Z
as teacher@S11
POST /api/routes/$route/items/$second/evidence
  {"kind": "link", "text": "https://example.org/lesson"}
200 {"evidence": "$newer"}
at 2027-01-21T09:00:00.000Z
as regional_methodist@43
GET /api/reviews
200 {"waiting": 2, "own": {"decided": 0}, "reviews": [{"evidence": {"evidence": "$older"}}, {"evidence": {"evidence": "$newer"}}]}  # US-U06
POST /api/evidence/$older/review
  {"revision": 0, "decision": "accepted"}
200 {"state": "accepted"}  # US-U06
POST /api/evidence/$newer/review
  {"revision": 0, "decision": "correction"}
400 {"code": "accompaniment.comment_missing"}  # US-U06
POST /api/evidence/$newer/review
  {"revision": 0, "decision": "correction", "comment": "Приложите технологическую карту"}
200 {"state": "correction", "comment": "Приложите технологическую карту"}  # US-U06
GET /api/reviews
200 {"waiting": 0, "own": {"decided": 2, "hours": 21}, "reviews": []}  # US-U06
as centre@43
GET /api/reviews
200 {"own": {"decided": 0, "hours": 0}}  # US-U06
