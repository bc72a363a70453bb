# The whole cycle by Kalmykia's order: what the list offers, what a programme rests upon, what its composer is warned of,
# who looks after it in the school, in the municipality and in the region, what is thought of at the end.
by kalmykia

as teacher@S11
GET /api/session
200 {"person": "$teacher"}

# Every format that the order names is in the list of the centre, courses of the federal academy and self-education too.
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/imports/schools?apply=true < school_conditions.csv
200
POST /api/catalogue-imports/activities?apply=true < kalmykia_formats.csv
200 {"applied": 12}  # KAL-2.1 KAL-2.S.10 KAL-2.S.12 KAL-2.R.2
POST /api/catalogue-imports/activities?apply=true < catalogue_activities.csv
200 {"applied": 3}
POST /api/catalogue-imports/sessions?apply=true < catalogue_sessions.csv
200 {"applied": 3}
as municipal_methodist@M1
GET /api/catalogue?search=семинар
200 {"activities": [{"title": "12 Семинар для методических служб и сообществ", "type": "EDUCATIONAL_EVENT"}]}  # KAL-2.R.2
as teacher@S11
GET /api/catalogue?search=фасилитация
200 {"activities": [{"type": "FACILITATION_SESSION"}]}  # KAL-2.S.12
GET /api/catalogue?search=самообразование
200 {"activities": [{"type": "SELF_EDUCATION"}]}  # KAL-2.1
GET /api/catalogue?search=академии
200 {"activities": [{"type": "COURSE_FEDERAL_ACADEMY"}]}  # KAL-2.S.10

# A team of one school asks as one.
as head@S11
POST /api/team-requests
  {"problem": "Ученики не рассуждают на уроках математики", "tasks": "Вести рассуждение на каждом уроке", "people": 8}
200 {"request": {"team": "Школа S11", "state": "sent"}}  # KAL-1.9

# The head holds events for the own people at every stage of the cycle.
POST /api/communities
  {"title": "Педагогический коллектив школы", "level": "school", "aim": "Учимся друг у друга", "norms": "Каждый показывает и смотрит", "subject": ""}
200 {"community": {"id": "$community", "level": "school"}}  # KAL-2.I.3
POST /api/communities/$community/events
  {"title": "Открытые уроки с разбором", "topic": "PRACTICE", "day": "2026-10-20", "place": "Школа", "responsible": ""}
200 {"events": [{"topic": "PRACTICE"}]}  # KAL-2.I.3
POST /api/communities/$community/events
  {"title": "Как составить маршрут", "topic": "ROUTE_TRAINING", "day": "2026-09-25", "place": "Школа", "responsible": ""}
200 {"events": [{"topic": "ROUTE_TRAINING"}, {"topic": "PRACTICE"}]}  # KAL-2.I.3

# The programme rests upon the deficit and the context of the school.
as centre@43
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "INSUFFICIENT", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding"}}
as teacher@S11
POST /api/findings/$finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200 {"finding": {"state": "acknowledged"}}
GET /api/my/findings
200 {"inputs": {"school_context": "сельская, малокомплектная"}}  # KAL-1.8
POST /api/routes
  {}
200 {"route": {"id": "$route"}, "grounds": [{"kind": "deficit"}], "goals": [{"id": "$goal", "competency": "METH-1"}]}  # KAL-2.S.4

# Without a practical trial there is a warning, without dates within the route no way on.
GET /api/routes/$route/proposals
200 {"proposals": [{"items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}, "..."]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-05-28", "term_reason": "", "goals": [{"id": "$goal", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"session": "$course"}]}
200 {"remarks": [{"check": "transfer", "severity": "warning"}]}  # KAL-2.S.4 KAL-2.S.11
PUT /api/routes/$route
  {"revision": 1, "starts": "2026-09-01", "ends": "2026-12-31", "term_reason": "", "goals": [{"id": "$goal", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}
200 {"remarks": [{"check": "dates_of_activity", "severity": "gate"}]}  # KAL-2.S.7
PUT /api/routes/$route
  {"revision": 2, "starts": "2026-09-01", "ends": "2027-05-28", "term_reason": "", "goals": [{"id": "$goal", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}
200 {"remarks": []}  # KAL-2.S.7 KAL-2.S.11
POST /api/routes/$route/submission
  {"revision": 3}
200 {"route": {"state": "submitted"}}

# The head sees how far the own people have come; the centre sees every school so, the service its own.
as head@S11
GET /api/schools/S11/standing
200 {"people": ["..."]}  # KAL-2.I.1
as head@S12
GET /api/schools/S11/standing
404
as centre@43
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 4, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}]}

# A head has an own route, and the service of the municipality helps with it.
as municipal_methodist@M1
GET /api/session
200 {"person": "$service"}
as head@S11
GET /api/session
200 {"person": "$head"}
POST /api/my/requests
  {"text": "Вести педагогов школы по их маршрутам", "reason": "Половина маршрутов опаздывает", "competency": "METH-1"}
200 {"request": {"id": "$request"}}
POST /api/my/requests/$request/statement
  {"revision": 0}
200 {"request": {"state": "stated"}}
POST /api/routes
  {}
200 {"route": {"id": "$own", "person": "$head"}, "goals": [{"id": "$aim"}]}  # KAL-2.R.3
PUT /api/routes/$own
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-05-28", "term_reason": "", "goals": [{"id": "$aim", "text": "Вести маршруты школы", "competency": "METH-1"}],
   "items": [{"session": "$course"}, {"session": "$lesson"}]}
200 {"route": {"revision": 1}}
POST /api/routes/$own/submission
  {"revision": 1}
200 {"route": {"state": "submitted"}}
as centre@43
POST /api/routes/decisions
  {"decisions": [{"route": "$own", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}]}
as regional_methodist@43
PUT /api/routes/$own/team
  {"members": [{"person": "$service", "duty": "municipal_methodist"}]}
200 {"members": [{"person": "$service", "duty": "municipal_methodist"}]}  # KAL-2.M.3

# What is late is seen by name by who answers for the realisation: the head in the school, the service in the municipality.
at 2027-03-01T09:00:00.000Z
as head@S11
GET /api/indicators/people?indicator=SHARE_OVERDUE&at=43/M1/S11
200 {"all": 2}  # KAL-2.I.2
as municipal_methodist@M1
GET /api/indicators/people?indicator=SHARE_OVERDUE&at=43/M1
200 {"all": 2}  # KAL-2.M.1
as municipal_methodist@M2
GET /api/indicators/people?indicator=SHARE_OVERDUE&at=43/M1
404  # KAL-2.M.1
