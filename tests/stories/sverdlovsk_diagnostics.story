# Independent diagnostics in three steps: the map of competencies, what is there of it, the gap between them.
by sverdlovsk

as centre@43
GET /api/regulation
200 {"subjects": [{"kind": "teachers"}, {"kind": "managers"}, {"kind": "groups"}, {"kind": "teams"}]}  # SVE-2.5
POST /api/competencies/imports/labour_actions?apply=true < ../../data/labour_functions_544n.csv
200  # SVE-4.16
POST /api/competencies/imports/competencies?apply=true < ../../data/competencies.csv
200  # SVE-4.16
POST /api/competencies/imports/needs?apply=true < ../../data/competency_map.csv
200  # SVE-4.16
POST /api/instruments/imports/items?apply=true < ../../data/items.csv
200 {"problems": []}
POST /api/instruments/imports/forms?apply=true < sverdlovsk_forms.csv
200 {"problems": []}
GET /api/forms
200 {"forms": [{"id": "$form", "code": "DF-MATH", "variant": 1, "state": "draft"}, {"variant": 2}]}
POST /api/forms/$form/expertise
  {"revision": 0}
200 {"state": "expertise"}
as expert@43
POST /api/forms/$form/opinions
  {"round": 1, "decision": "approved", "checks": [{"code": "VALIDITY", "holds": true, "comment": ""}, {"code": "KEY", "holds": true, "comment": ""}, {"code": "LANGUAGE", "holds": true, "comment": ""}, {"code": "COMPETENCY", "holds": true, "comment": ""}], "comment": ""}
200
as expert2@43
POST /api/forms/$form/opinions
  {"round": 1, "decision": "approved", "checks": [{"code": "VALIDITY", "holds": true, "comment": ""}, {"code": "KEY", "holds": true, "comment": ""}, {"code": "LANGUAGE", "holds": true, "comment": ""}, {"code": "COMPETENCY", "holds": true, "comment": ""}], "comment": ""}
200 {"state": "approved"}
as centre@43
POST /api/forms/$form/use
  {"revision": 2}
200 {"state": "in_use"}
POST /api/imports/schools?apply=true < school_conditions.csv
200 {"applied": 1}

POST /api/campaigns
  {"title": "Диагностика компетенций", "kind": "initial", "since": "2026-09-10", "until": "2026-11-30",
   "apply_until": "2026-09-20", "subjects": ["MATH"]}
200 {"id": "$campaign", "state": "open", "regulation": "SVERDLOVSK"}  # SVE-3.8

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
POST /api/consents
  {"kind": "processing", "version": "SVERDLOVSK 1"}
200

# The municipal methodical centre applies for its schools.
as municipal_methodist@M1
POST /api/applications
  {"campaign": "$campaign", "municipality": "M1"}
200 {"application": {"id": "$application", "sender_kind": "authority"}}
PUT /api/applications/$application
  {"rows": [{"person": "$teacher", "subject": "MATH"}], "revision": 0}
200
POST /api/applications/$application/filing
  {"revision": 1}
200
as centre@43
POST /api/applications/acceptance
  {"applications": [{"application": "$application", "revision": 2}]}
200 {"outcomes": [{"accepted": true, "people": 1}]}

# The centre measures, not the school: a sitting at the centre, with a protocol.
POST /api/campaigns/$campaign/sittings
  {"room": "3", "starts": "2026-09-15T06:00:00.000Z", "ends": "2026-09-15T08:00:00.000Z", "capacity": 5}
200 {"id": "$sitting", "place_kind": "centre"}  # SVE-3.20
POST /api/campaigns/$campaign/distribution
  {"apply": true}
200 {"placed": 1, "left": 0}

at 2026-09-15T06:05:00.000Z
as expert@43
GET /api/session
200
as expert2@43
GET /api/session
200
as teacher@S11
GET /api/my/attempts
200 {"attempts": [{"attempt": "$attempt", "state": "ready"}]}
POST /api/attempts/$attempt/start
200 {"attempt": {"state": "running"}}  # SVE-4.17
PUT /api/attempts/$attempt/answers/IT-018
  {"value": {"options": [], "pairs": [], "text": "Дам модель из полос бумаги и попрошу объяснить."}, "sequence": 1, "client_ms": 1}
200 {"taken": true}
POST /api/attempts/$attempt/finish
200 {"state": "marking"}
as expert@43
GET /api/marking
200 {"tasks": [{"attempt": "$attempt", "item": "IT-018", "rubric": [{"id": "$model"}, {"id": "$own"}, {"id": "$proof"}]}]}
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 1}, {"criterion": "$own", "points": 0}, {"criterion": "$proof", "points": 0}], "comment": "Вывод делает учитель"}
200 {"points": 1, "left": 0}

# The second expert, who does not know of the first, marks the same.
as expert2@43
GET /api/marking
200 {"tasks": [{"attempt": "$attempt", "item": "IT-018"}], "given": []}
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 1}, {"criterion": "$own", "points": 0}, {"criterion": "$proof", "points": 0}], "comment": "Вывод делает учитель"}
200 {"points": 1, "left": 0}

# What is there is compared with the map: where it is less, a goal of learning is proposed.
as regional_methodist@43
GET /api/findings?state=proposed
200 {"findings": [{"finding": {"id": "$finding", "person": "$teacher", "kind": "deficit", "level": "HIGH", "competency": "$competency"}}, "..."]}  # SVE-4.18
POST /api/findings/confirm
  {"items": [{"finding": "$finding", "revision": 0, "decision": "confirmed", "level": "MEDIUM", "reason": "На уроках справляется увереннее"}]}
200 {"done": 1}  # SVE-3.11
as teacher@S11
GET /api/my/findings
200 {"gap_table": true, "inputs": {"school_context": "сельская, малокомплектная"}}  # SVE-4.4
GET /api/my/gap-table
200
GET /api/my/gap-table?format=xlsx
200
GET /api/competency-map?position=TEACHER&subject=MATH
200
as teacher@S12
GET /api/findings-of/$teacher/gap-table
403
as teacher@S11
POST /api/findings/$finding/acknowledgement
  {"revision": 1, "decision": "acknowledged"}
200 {"finding": {"state": "acknowledged"}}
POST /api/routes
  {}
200 {"route": {"id": "$route"}, "goals": [{"id": "$goal", "competency": "$competency"}], "remarks": [{"check": "term_reason"}, {"check": "sections", "items": ["PROGRAMME"]}, "..."]}  # SVE-4.18 SVE-2.4

# An activity that closes nothing of it does not hide what is still open.
as centre@43
POST /api/catalogue-imports/activities?apply=true < sverdlovsk_other.csv
200 {"applied": 1}
POST /api/catalogue-imports/sessions?apply=true < sverdlovsk_other_sessions.csv
200 {"applied": 1}
GET /api/catalogue?search=хор
200 {"activities": [{"id": "$choir"}]}
GET /api/catalogue/$choir
200 {"sessions": [{"session": {"id": "$choir_session"}}]}
as teacher@S11
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-20", "ends": "2027-06-25", "term_reason": "Учебный год целиком", "goals": [{"id": "$goal", "text": "Учиться", "competency": "$competency"}],
   "items": [{"session": "$choir_session", "goal": "$goal"}]}
200 {"remarks": [{"check": "transfer", "severity": "warning"}, {"check": "reflection"}, {"check": "education_types"}, {"check": "uncovered_deficit", "items": ["$competency"]}]}  # SVE-3.9 SVE-4.20

# How far each municipality is: the region coordinates by it, and so does the municipality.
as municipal_methodist@M1
GET /api/indicators?indicator=SHARE_WITH_ROUTE
200 {"people_min": 5}  # SVE-3.7 SVE-3.14
as ministry@43
GET /api/indicators?indicator=SHARE_WITH_ROUTE
200 {"people_min": 5}  # SVE-3.7
