# Days that clash, and days in a season that schools need for themselves: warned of, and not forbidden.

as centre@43
POST /api/competencies/imports/competencies?apply=true < closing_competencies.csv
200 {"applied": 1}
POST /api/catalogue-imports/activities?apply=true < clashes_activities.csv
200 {"applied": 4}
POST /api/catalogue-imports/sessions?apply=true < clashes_sessions.csv
200 {"applied": 4}
GET /api/catalogue
200 {"activities": [{"id": "$table"}, {"id": "$lesson"}, {"id": "$course"}, {"id": "$contest"}]}
GET /api/catalogue/$course
200 {"sessions": [{"session": {"id": "$course_session"}}]}
GET /api/catalogue/$lesson
200 {"sessions": [{"session": {"id": "$lesson_session"}}]}
GET /api/catalogue/$table
200 {"sessions": [{"session": {"id": "$table_session"}}]}
GET /api/catalogue/$contest
200 {"sessions": [{"session": {"id": "$contest_session"}}]}

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
   "items": [{"session": "$course_session", "goal": "$goal"}, {"session": "$table_session", "goal": "$goal"}, {"session": "$lesson_session", "goal": "$goal"}]}
200 {"remarks": []}

# A contest on the day of the open lesson, and in the season of examinations: both are named, and the route is kept and sent.
PUT /api/routes/$route
  {"revision": 1, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal", "text": "Строить урок от затруднения", "competency": "METH-1"}],
   "items": [{"session": "$course_session", "goal": "$goal"}, {"session": "$table_session", "goal": "$goal"}, {"session": "$lesson_session", "goal": "$goal"}, {"session": "$contest_session", "goal": "$goal"}]}
200 {"route": {"revision": 2}, "items": [{}, {"title": "Круглый стол"}, {"title": "Открытый урок", "id": "$lesson_item"}, {"title": "Учительский конкурс", "id": "$contest_item"}], "remarks": [{"check": "clash", "severity": "warning", "items": ["$lesson_item", "$contest_item"]}, {"check": "protected_season", "severity": "warning", "items": ["$contest_item"]}]}  # US-T05
POST /api/routes/$route/submission
  {"revision": 2}
200 {"route": {"state": "submitted"}}  # US-T05
