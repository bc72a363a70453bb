# How far the staff has come: a school by name with who is missed, the municipality in numbers that are the sums of its
# schools, and nothing of the neighbours.

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as head@S11
GET /api/session
200 {"person": "$head"}
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < ../../data/labour_functions_544n.csv
200
POST /api/competencies/imports/competencies?apply=true < ../../data/competencies.csv
200
POST /api/instruments/imports/items?apply=true < ../../data/items.csv
200
POST /api/instruments/imports/forms?apply=true < ../../data/forms.csv
200
POST /api/imports/subjects?apply=true < standings_subjects.csv
200
POST /api/imports/staff?apply=true < standings_staff.csv
200 {"created": 4}
GET /api/people?search=садова
200 {"people": [{"person": "$away", "on_leave": true}]}
GET /api/people?search=полева
200 {"people": [{"person": "$chemist"}]}

# Nobody is measured and nobody has a route: missed is everybody who works, and not who is on leave.
as head@S11
GET /api/schools/S11/standing
200 {"sum": {"staff": 4, "on_leave": 1, "without_diagnostics": 3, "without_route": 3, "counts": [{"standing": "none", "people": 4}, {"standing": "expected", "people": 0}, {"standing": "diagnosed", "people": 0}, {"standing": "drafting", "people": 0}, {"standing": "on_approval", "people": 0}, {"standing": "realising", "people": 0}, {"standing": "closed", "people": 0}]}, "people": [{}, {}, {}, {}]}  # US-H01
GET /api/schools/S11/standing?missing=diagnostics
200 {"people": [{"person": "$teacher"}, {"person": "$head"}, {"person": "$chemist"}]}  # US-H10

# One passes diagnostics, asks for something and sends a route.
as teacher@S11
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as centre@43
POST /api/attempts
  {"person": "$teacher", "purpose": "initial"}
200 {"attempt": "$attempt"}
as teacher@S11
POST /api/attempts/$attempt/start
200
POST /api/attempts/$attempt/finish
200 {"state": "scored"}
as head@S11
GET /api/schools/S11/standing?missing=diagnostics
200 {"sum": {"staff": 4, "on_leave": 1, "without_diagnostics": 2, "without_route": 3}, "people": [{"person": "$head"}, {"person": "$chemist"}]}  # US-H10
as centre@43
POST /api/catalogue-imports/activities?apply=true < closing_activities.csv
200
POST /api/catalogue-imports/sessions?apply=true < closing_sessions.csv
200
GET /api/catalogue?search=проектирование
200 {"activities": [{"id": "$course"}, "..."]}
GET /api/catalogue/$course
200 {"sessions": [{"session": {"id": "$session"}}]}
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
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal", "text": "Строить урок от затруднения", "competency": "METH-1"}], "items": [{"session": "$session", "goal": "$goal"}]}
200
POST /api/routes/$route/submission
  {"revision": 1}
200

# The counts are those of the list, of one subject too; only the own school.
as head@S11
GET /api/schools/S11/standing
200 {"sum": {"counts": [{"standing": "none", "people": 3}, {}, {}, {}, {"standing": "on_approval", "people": 1}, {}, {}]}, "people": [{"standing": "on_approval"}, {"standing": "none"}, {"standing": "none"}, {"standing": "none"}]}  # US-H01
GET /api/schools/S11/standing?missing=route
200 {"sum": {"without_route": 2}, "people": [{"person": "$head"}, {"person": "$chemist"}]}  # US-H10
GET /api/schools/S11/standing?subject=CHEM
200 {"sum": {"staff": 1}, "people": [{"person": "$chemist", "standing": "none"}]}  # US-H01
GET /api/schools/S12/standing
404 {"code": "access.not_found"}  # US-H01
GET /api/standings?at=43/M1
404 {"code": "access.not_found"}

# The municipality: each school in numbers, their sums, one school by name; the other municipality is not there.
as municipal_methodist@M1
GET /api/standings
200 {"above": null, "by": "school", "total": {"path": "43/M1", "sum": {"staff": 5, "on_leave": 1, "without_diagnostics": 3, "without_route": 3, "counts": [{"standing": "none", "people": 4}, {}, {}, {}, {"standing": "on_approval", "people": 1}, {}, {}]}}, "places": [{"path": "43/M1/S11", "sum": {"staff": 4, "counts": [{"people": 3}, {}, {}, {}, {"people": 1}, {}, {}]}}, {"path": "43/M1/S12", "sum": {"staff": 1, "counts": [{"people": 1}, {}, {}, {}, {"people": 0}, {}, {}]}}]}  # US-M01
GET /api/standings?subject=CHEM
200 {"total": {"sum": {"staff": 1}}, "places": [{"sum": {"staff": 1}}, {"sum": {"staff": 0}}]}
GET /api/schools/S11/standing
200 {"people": [{}, {}, {}, {}]}  # US-M01
GET /api/standings?at=43/M2
404 {"code": "access.not_found"}  # US-M01
GET /api/schools/S21/standing
404 {"code": "access.not_found"}  # US-M01
GET /api/standings?at=43
404 {"code": "access.not_found"}
as centre@43
GET /api/standings
200 {"by": "municipality", "total": {"sum": {"staff": 6}}, "places": [{"path": "43/M1", "sum": {"staff": 5}}, {"path": "43/M2", "sum": {"staff": 1}}]}
GET /api/standings?at=43/M1
200 {"above": "43", "by": "school", "places": [{}, {}]}
as teacher@S11
GET /api/standings
403 {"code": "access.forbidden"}
