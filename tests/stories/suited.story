# What of the list is for this teacher: for the own deficits, the own subject, with a seat, not over, here or for everybody.

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200
POST /api/imports/subjects?apply=true < standings_subjects.csv
200
POST /api/catalogue-imports/activities?apply=true < suited_activities.csv
200 {"applied": 8}
POST /api/catalogue-imports/sessions?apply=true < suited_sessions.csv
200 {"applied": 8}
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding"}}

# What is not acknowledged is nothing to choose for.
as teacher@S11
GET /api/my/activities
200 {"needs": [], "activities": []}
POST /api/findings/$finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200

# The one seat of one course goes to a colleague; another course is over.
as teacher2@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений", "reason": "Половина класса не справляется", "competency": "METH-1"}
200 {"request": {"id": "$request"}}
POST /api/my/requests/$request/statement
  {"revision": 0}
200
GET /api/catalogue?search=мест
200 {"activities": [{"id": "$rare"}]}
GET /api/catalogue/$rare
200 {"sessions": [{"session": {"id": "$rare_session"}}]}
GET /api/my/activities
200 {"activities": [{"title": "1 Курс рядом"}, {"title": "2 Курс вдали"}, {"title": "4 Курс без мест"}, {"title": "5 Прошедший курс"}, {"title": "8 Курс для математиков"}]}
POST /api/routes
  {}
200 {"route": {"id": "$route"}, "goals": [{"id": "$goal"}]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal", "text": "Строить урок от затруднения", "competency": "METH-1"}], "items": [{"session": "$rare_session", "goal": "$goal"}]}
200
POST /api/routes/$route/submission
  {"revision": 1}
200

at 2026-09-04T08:00:00.000Z
as teacher@S11
GET /api/my/activities
200 {"needs": ["METH-1"], "activities": [{"title": "1 Курс рядом", "venue": "school", "covers": ["METH-1"], "sessions": [{"starts": "2026-10-05", "free_seats": 30}]}, {"title": "2 Курс вдали", "venue": "centre", "covers": ["METH-1"]}, {"title": "8 Курс для математиков", "venue": "online", "covers": ["METH-1"], "sessions": [{"free_seats": null}]}]}  # US-T04
GET /api/my/activities?farthest=school
200 {"activities": [{"title": "1 Курс рядом"}, {"title": "8 Курс для математиков"}]}  # US-T04
GET /api/my/activities?competency=METH-2
200 {"activities": []}  # US-T04
