# Satisfaction of five teachers: how ready they are to recommend, and what they complain of; nobody by name, no number of few.
# Each makes a route on a request of their own.
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

as teacher@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений учеников", "reason": "Половина класса не справляется с задачами на рассуждение", "competency": "METH-1"}
200 {"request": {"id": "$request1"}}
POST /api/my/requests/$request1/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route1"}, "goals": [{"id": "$goal1"}]}
PUT /api/routes/$route1
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос",
   "goals": [{"id": "$goal1", "text": "Научиться строить урок от затруднения", "competency": "METH-1"}],
   "items": [{"session": "$course_session", "goal": "$goal1", "locked": false}]}
200
POST /api/routes/$route1/submission
  {"revision": 1}
200 {"route": {"state": "submitted"}}

as teacher2@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений учеников", "reason": "Половина класса не справляется с задачами на рассуждение", "competency": "METH-1"}
200 {"request": {"id": "$request2"}}
POST /api/my/requests/$request2/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route2"}, "goals": [{"id": "$goal2"}]}
PUT /api/routes/$route2
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос",
   "goals": [{"id": "$goal2", "text": "Научиться строить урок от затруднения", "competency": "METH-1"}],
   "items": [{"session": "$course_session", "goal": "$goal2", "locked": false}]}
200
POST /api/routes/$route2/submission
  {"revision": 1}
200 {"route": {"state": "submitted"}}

as teacher3@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений учеников", "reason": "Половина класса не справляется с задачами на рассуждение", "competency": "METH-1"}
200 {"request": {"id": "$request3"}}
POST /api/my/requests/$request3/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route3"}, "goals": [{"id": "$goal3"}]}
PUT /api/routes/$route3
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос",
   "goals": [{"id": "$goal3", "text": "Научиться строить урок от затруднения", "competency": "METH-1"}],
   "items": [{"session": "$course_session", "goal": "$goal3", "locked": false}]}
200
POST /api/routes/$route3/submission
  {"revision": 1}
200 {"route": {"state": "submitted"}}

as teacher4@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений учеников", "reason": "Половина класса не справляется с задачами на рассуждение", "competency": "METH-1"}
200 {"request": {"id": "$request4"}}
POST /api/my/requests/$request4/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route4"}, "goals": [{"id": "$goal4"}]}
PUT /api/routes/$route4
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос",
   "goals": [{"id": "$goal4", "text": "Научиться строить урок от затруднения", "competency": "METH-1"}],
   "items": [{"session": "$course_session", "goal": "$goal4", "locked": false}]}
200
POST /api/routes/$route4/submission
  {"revision": 1}
200 {"route": {"state": "submitted"}}

as teacher5@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений учеников", "reason": "Половина класса не справляется с задачами на рассуждение", "competency": "METH-1"}
200 {"request": {"id": "$request5"}}
POST /api/my/requests/$request5/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route5"}, "goals": [{"id": "$goal5"}]}
PUT /api/routes/$route5
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос",
   "goals": [{"id": "$goal5", "text": "Научиться строить урок от затруднения", "competency": "METH-1"}],
   "items": [{"session": "$course_session", "goal": "$goal5", "locked": false}]}
200
POST /api/routes/$route5/submission
  {"revision": 1}
200 {"route": {"state": "submitted"}}

as head@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route1", "revision": 2, "decision": "agreed", "comment": ""}, {"route": "$route2", "revision": 2, "decision": "agreed", "comment": ""}, {"route": "$route3", "revision": 2, "decision": "agreed", "comment": ""}, {"route": "$route4", "revision": 2, "decision": "agreed", "comment": ""}, {"route": "$route5", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}, {"decided": true}, {"decided": true}, {"decided": true}, {"decided": true}]}
at 2027-05-20T09:00:00.000Z

as teacher@S11
POST /api/routes/$route1/reflection/submission
  {"purpose": "satisfaction", "revision": -1, "answers": [
    {"code": "S01", "text": "", "choices": [], "scale": 5, "goals": [], "tasks": []},
    {"code": "S02", "text": "", "choices": [], "scale": 4, "goals": [], "tasks": []},
    {"code": "S03", "text": "", "choices": [], "scale": 4, "goals": [], "tasks": []},
    {"code": "S04", "text": "", "choices": [], "scale": 3, "goals": [], "tasks": []},
    {"code": "S05", "text": "", "choices": [], "scale": 10, "goals": [], "tasks": []}]}
200 {"state": "submitted"}

as teacher2@S11
POST /api/routes/$route2/reflection/submission
  {"purpose": "satisfaction", "revision": -1, "answers": [
    {"code": "S01", "text": "", "choices": [], "scale": 5, "goals": [], "tasks": []},
    {"code": "S02", "text": "", "choices": [], "scale": 4, "goals": [], "tasks": []},
    {"code": "S03", "text": "", "choices": [], "scale": 4, "goals": [], "tasks": []},
    {"code": "S04", "text": "", "choices": [], "scale": 3, "goals": [], "tasks": []},
    {"code": "S05", "text": "", "choices": [], "scale": 9, "goals": [], "tasks": []}]}
200 {"state": "submitted"}

as teacher3@S11
POST /api/routes/$route3/reflection/submission
  {"purpose": "satisfaction", "revision": -1, "answers": [
    {"code": "S01", "text": "", "choices": [], "scale": 5, "goals": [], "tasks": []},
    {"code": "S02", "text": "", "choices": [], "scale": 4, "goals": [], "tasks": []},
    {"code": "S03", "text": "", "choices": [], "scale": 4, "goals": [], "tasks": []},
    {"code": "S04", "text": "", "choices": [], "scale": 3, "goals": [], "tasks": []},
    {"code": "S05", "text": "", "choices": [], "scale": 9, "goals": [], "tasks": []}]}
200 {"state": "submitted"}

as teacher4@S11
POST /api/routes/$route4/reflection/submission
  {"purpose": "satisfaction", "revision": -1, "answers": [
    {"code": "S01", "text": "", "choices": [], "scale": 5, "goals": [], "tasks": []},
    {"code": "S02", "text": "", "choices": [], "scale": 4, "goals": [], "tasks": []},
    {"code": "S03", "text": "", "choices": [], "scale": 4, "goals": [], "tasks": []},
    {"code": "S04", "text": "", "choices": [], "scale": 3, "goals": [], "tasks": []},
    {"code": "S05", "text": "", "choices": [], "scale": 8, "goals": [], "tasks": []}]}
200 {"state": "submitted"}

as ministry@43
GET /api/satisfaction
200 {"people_min": 5, "total": {"hidden": false, "people": null, "score": null}, "places": ["*", "*"], "topics": []}  # US-G12

as teacher5@S11
POST /api/routes/$route5/reflection/submission
  {"purpose": "satisfaction", "revision": -1, "answers": [
    {"code": "S01", "text": "", "choices": [], "scale": 5, "goals": [], "tasks": []},
    {"code": "S02", "text": "", "choices": [], "scale": 2, "goals": [], "tasks": []},
    {"code": "S03", "text": "", "choices": [], "scale": 4, "goals": [], "tasks": []},
    {"code": "S04", "text": "", "choices": [], "scale": 3, "goals": [], "tasks": []},
    {"code": "S05", "text": "", "choices": [], "scale": 3, "goals": [], "tasks": []}]}
200 {"state": "submitted"}

as ministry@43
GET /api/satisfaction
200 {"total": {"people": null}}
at 2027-05-21T09:00:00.000Z

as ministry@43
GET /api/satisfaction
200 {"since": "2026-09-01", "question": "Готовы ли рекомендовать маршрут коллеге? (0-10)", "total": {"people": 5, "score": 40, "hidden": false}, "places": [{"title": "M1", "people": 5, "score": 40}, {"title": "M2", "people": null, "score": null}], "topics": [{"question": "S01", "people": 5, "complaints": 0}, {"question": "S03", "complaints": 0}, {"question": "S04", "complaints": 0}, {"question": "S02", "people": 5, "complaints": null}]}  # US-G12
as municipal_methodist@M2
GET /api/satisfaction
200 {"total": {"people": null}, "topics": []}
as teacher@S11
GET /api/satisfaction
403
