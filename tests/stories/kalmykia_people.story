# Who does what by Kalmykia's order: the act and its controller, registration by the service, a route worded by several
# hands, curator and tutor side by side, the head's own route, the share that the centre answers for.
by kalmykia

as teacher@S11
GET /api/session
200 {"person": "$teacher"}

# The order, the centre and what is counted; whose routes; what is measured; four stages, the third without a heading.
as centre@43
GET /api/regulation
200 {"act": {"kind": "приказ", "number": "219", "date": "2022-12-30", "body": "БУ ДПО РК «КРИПКРО»"}}  # KAL-0.1
GET /api/regulation
200 {"subjects": [{"kind": "teachers"}, {"kind": "managers", "title": {"ru": "Управленческие кадры: руководитель, заместитель, руководитель структурного подразделения"}}, {"kind": "methodists"}, {"kind": "teams"}]}  # KAL-1.12 KAL-2.R.3
GET /api/regulation
200 {"frame": {"kind": "directions", "groups": [{"code": "SUBJECT"}, {"code": "ICT"}, {"code": "MANAGEMENT"}]}}  # KAL-2.S.1
GET /api/regulation
200 {"frame": {"standard": "Контрольно-измерительные материалы ЦНППМ; компетенция — знания, умения, навыки и профессиональная позиция"}}  # KAL-1.10
GET /api/regulation
200 {"stages": [{"code": "DIAGNOSE", "number": 1}, {"code": "DESIGN", "number": 2}, {"code": "SUPPORT", "number": 3}, {"code": "FINAL", "number": 4}]}  # KAL-2.8
GET /api/regulation
200 {"roles": [{"code": "TEACHER"}, {"code": "HEAD"}, {"code": "DEPUTY_HEAD"}, {"code": "SUBJECT_ASSOC_HEAD"}, {"code": "MENTOR"}, {"code": "MUNICIPAL_METHODIST"}, {"code": "REGIONAL_METHODIST"}, {"code": "CURATOR", "duties": ["curator"]}, {"code": "TUTOR", "duties": ["tutor"]}, {"code": "CENTRE_SPECIALIST", "title": {"ru": "Руководитель и сотрудники ЦНППМ"}}, "..."]}  # KAL-0.2 KAL-1.4 KAL-1.5

# The vice-rector controls and changes nothing; the service does not control.
as ministry@43
GET /api/indicators?indicator=SHARE_IOM_CENTRE
200 {"title": {"ru": "Доля педагогических работников субъекта, для которых в Центрах были разработаны индивидуальные образовательные маршруты"}, "lines": [{"title": "M1"}, {"title": "M2"}]}  # KAL-0.3 KAL-0.4 KAL-2.R.8 US-G01
POST /api/handovers
  {"rule": "TO_SERVICE", "routes": []}
403 {"code": "access.forbidden"}  # KAL-0.3

# The service sends the data of teachers for registration in one list; the paper is the batch.
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/campaigns
  {"title": "Осенняя диагностика", "kind": "initial", "since": "2026-09-10", "until": "2026-11-30",
   "apply_until": "2026-09-20", "subjects": ["MATH"]}
200 {"id": "$campaign", "regulation": "KALMYKIA"}
POST /api/imports/staff?apply=true&only_good=true < staff.csv
200 {"created": 2}
GET /api/people?search=ромашкина
200 {"people": [{"person": "$newcomer"}]}
as municipal_methodist@M1
POST /api/applications
  {"campaign": "$campaign", "municipality": "M1"}
200 {"application": {"id": "$application", "sender_kind": "authority"}}  # KAL-2.M.5
PUT /api/applications/$application
  {"rows": [{"person": "$teacher", "subject": "MATH"}, {"person": "$newcomer", "subject": "MATH"}], "revision": 0}
200
POST /api/applications/$application/filing
  {"revision": 1}
200 {"application": {"state": "filed", "number": "Р-2026/0001"}}  # KAL-2.M.5
as centre@43
POST /api/applications/acceptance
  {"applications": [{"application": "$application", "revision": 2}]}
200 {"outcomes": [{"accepted": true, "people": 2}]}  # KAL-2.M.5
POST /api/campaigns/$campaign/slips
  {"people": ["$newcomer"]}
200  # KAL-2.R.4

# A route on the teacher's own need: begun by the regional methodist, worded by the deputy head too, never by the head.
POST /api/catalogue-imports/activities?apply=true < catalogue_activities.csv
200 {"applied": 3}  # KAL-2.S.12
POST /api/catalogue-imports/sessions?apply=true < catalogue_sessions.csv
200 {"applied": 3}
as teacher@S11
POST /api/my/requests
  {"text": "Ученики не рассуждают на уроке", "reason": "Половина класса молчит", "competency": "METH-1"}
200 {"request": {"id": "$request"}}
POST /api/my/requests/$request/statement
  {"revision": 0}
200 {"request": {"state": "stated"}}  # KAL-2.6 KAL-2.5
as head@S11
POST /api/routes
  {"person": "$teacher"}
403 {"code": "route.not_composer"}
as regional_methodist@43
POST /api/routes
  {"person": "$teacher"}
200 {"route": {"id": "$route", "person": "$teacher", "state": "draft"}, "goals": [{"id": "$goal", "text": "Ученики не рассуждают на уроке"}]}  # KAL-2.3 KAL-2.6 US-R06
GET /api/routes/$route/proposals
200 {"proposals": [{"items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}, "..."]}
as deputy@S11
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-05-28", "term_reason": "", "goals": [{"id": "$goal", "text": "Вести рассуждение на уроке", "competency": "METH-1"}],
   "items": [{"session": "$course"}, {"session": "$lesson"}]}
200 {"route": {"revision": 1}}  # US-R06

# The teacher chooses other dates within the term and sends the route: the planned dates are kept.
as teacher@S11
PUT /api/routes/$route
  {"revision": 1, "starts": "2026-09-14", "ends": "2027-05-28", "term_reason": "", "goals": [{"id": "$goal", "text": "Вести рассуждение на уроке", "competency": "METH-1"}],
   "items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}
200 {"route": {"starts": "2026-09-14", "revision": 2}, "items": [{"starts": "2026-10-05", "ends": "2026-11-27"}, {"starts": "2027-01-20"}, {"starts": "2027-02-10"}]}  # KAL-2.2 KAL-2.4 KAL-2.S.7
POST /api/routes/$route/submission
  {"revision": 2}
200 {"route": {"state": "submitted", "revision": 3}}  # KAL-2.4 KAL-2.6
as centre@43
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 3, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}]}  # KAL-1.1

# Curator and tutor are two people on one route: both are in the team, both note their talks in half a minute.
as curator@43
GET /api/session
200 {"person": "$curator"}
as tutor@43
GET /api/session
200 {"person": "$tutor"}
as regional_methodist@43
PUT /api/routes/$route/team
  {"members": [{"person": "$curator", "duty": "curator"}, {"person": "$tutor", "duty": "tutor"}]}
200 {"members": [{"duty": "curator"}, {"duty": "tutor"}]}  # KAL-1.4 KAL-1.5 US-U14
as curator@43
POST /api/consultations
  {"routes": ["$route"], "held_on": "2026-09-01", "topic": "Как начать урок с вопроса", "minutes": 0}
400 {"code": "accompaniment.consultation_minutes", "errors": [{"pointer": "/minutes"}]}
POST /api/consultations
  {"routes": ["$route"], "held_on": "2026-09-01", "topic": "Как начать урок с вопроса", "minutes": 20}
200 {"minutes": 20, "consultations": [{"topic": "Как начать урок с вопроса", "author": "$curator"}]}  # KAL-1.4 US-U07
as tutor@43
POST /api/consultations
  {"routes": ["$route"], "held_on": "2026-09-01", "topic": "Разбор видео урока", "minutes": 40}
200 {"minutes": 40, "consultations": [{"author": "$tutor"}]}  # KAL-1.5 US-U07
as teacher@S11
GET /api/routes/$route/consultations
200 {"minutes": 60, "consultations": [{"minutes": 40}, {"minutes": 20}]}  # KAL-1.4
POST /api/consultations
  {"routes": ["$route"], "held_on": "2026-09-01", "topic": "Сам себе", "minutes": 20}
403

# The route is the centre's in the share, by region and by municipality.
as centre@43
GET /api/indicators?indicator=SHARE_IOM_CENTRE
200 {"total": {"number": 1}, "lines": [{"title": "M1", "number": 1}, {"title": "M2", "number": 0}]}  # KAL-2.R.8 US-A13
