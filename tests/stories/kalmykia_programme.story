# The individual programme by Kalmykia's order: tasks with their ways and checks, the map of resources of six kinds, and
# what colleagues can teach each other.
by kalmykia

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/catalogue-imports/activities?apply=true < catalogue_activities.csv
200 {"applied": 3}
POST /api/catalogue-imports/sessions?apply=true < catalogue_sessions.csv
200 {"applied": 3}
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "INSUFFICIENT", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding"}}
as teacher@S11
POST /api/findings/$finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
POST /api/routes
  {}
200 {"route": {"id": "$route"}, "goals": [{"id": "$goal"}],
     "sections": [{"code": "TASKS", "asked": true}, {"number": 2, "asked": true}, {"code": "RESOURCE_MAP", "asked": false}, {"code": "OWN_RESOURCES", "asked": false}]}

# A task has a way and a procedure; it is checked by others or by oneself.
GET /api/routes/$route/programme
200 {"checks": {"checks": [{"check": "external"}, {"check": "self"}]}, "tasks": [{"goal": "$goal", "way": "", "check_kind": null}], "may_edit": true}  # KAL-2.S.5
PUT /api/routes/$route/programme
  {"tasks": [{"goal": "$goal", "way": "", "check_procedure": "", "check_kind": "self"}], "resources": []}
400 {"errors": [{"code": "route.way_missing", "pointer": "/tasks/0/way"}, {"code": "route.check_missing"}]}  # KAL-2.S.5
PUT /api/routes/$route/programme
  {"tasks": [{"goal": "$goal", "way": "Курс и три урока по технологической карте", "check_procedure": "Сверю карту урока с образцом", "check_kind": "self"}], "resources": []}
200 {"tasks": [{"check_kind": "self", "authors": ["Фамилия-teacher@S11 Имя"], "may_check": false}]}  # KAL-2.S.5 KAL-2.4

# A mentor words it with the teacher: both are its authors. The head of another school words nothing.
as mentor@S11
PUT /api/routes/$route/programme
  {"tasks": [{"goal": "$goal", "way": "Курс и три урока по технологической карте", "check_procedure": "Наставник посетит урок и сверит его с картой", "check_kind": "external"}],
   "resources": [{"kind": "DIGITAL", "title": "Библиотека ЦОК"}, {"kind": "COMMUNITIES", "title": "Сообщество «Вектор роста»"}]}
200 {"tasks": [{"check_kind": "external", "authors": ["Фамилия-teacher@S11 Имя", "Фамилия-mentor@S11 Имя"]}]}  # KAL-2.S.6
as head@S12
GET /api/routes/$route/programme
404 {"code": "access.not_found"}
as head@S11
PUT /api/routes/$route/programme
  {"tasks": [], "resources": []}
404 {"code": "access.not_found"}

# The map has six kinds; an empty kind is allowed, another kind is not.
as regional_methodist@43
GET /api/routes/$route/programme
200 {"map": {"kinds": [{"code": "DIGITAL"}, {"code": "COMMUNITIES"}, {"code": "COMMUNICATIVE"}, {"code": "SOCIAL_PUBLIC"}, {"code": "MATERIAL_TECHNICAL"}, {"code": "PERSONNEL"}]}, "resources": [{"kind": "COMMUNITIES"}, {"kind": "DIGITAL", "title": "Библиотека ЦОК", "added_by": "Фамилия-mentor@S11 Имя"}]}  # KAL-2.S.8 KAL-2.7 US-R07
PUT /api/routes/$route/programme
  {"tasks": [], "resources": [{"kind": "MONEY", "title": "Премия"}]}
400 {"code": "route.resource_kind_unknown"}  # KAL-2.S.8
PUT /api/routes/$route/programme
  {"tasks": [], "resources": [{"kind": "DIGITAL", "title": "Библиотека ЦОК"}, {"kind": "PERSONNEL", "title": "Учитель математики школы S21"}]}
200 {"resources": [{"kind": "DIGITAL", "added_by": "Фамилия-mentor@S11 Имя"}, {"kind": "PERSONNEL", "added_by": "Фамилия-regional_methodist@43 Имя"}]}  # KAL-2.S.8 US-R07

# Only a route in force has its tasks checked: an external check by who helps, never by the teacher.
as teacher@S11
POST /api/routes/$route/programme/checks
  {"goal": "$goal"}
403 {"code": "route.check_not_yours"}  # KAL-2.S.5
GET /api/routes/$route/proposals
200 {"proposals": [{"items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}, "..."]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-05-28", "term_reason": "", "goals": [{"id": "$goal", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}
200
POST /api/routes/$route/submission
  {"revision": 1}
200
as centre@43
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}]}
as teacher@S11
POST /api/routes/$route/programme/checks
  {"goal": "$goal"}
403 {"code": "route.check_not_yours"}  # KAL-2.S.5
as mentor@S11
POST /api/routes/$route/programme/checks
  {"goal": "$goal"}
200 {"tasks": [{"checked_ms": "*", "checked_by": "Фамилия-mentor@S11 Имя", "may_check": false}]}  # KAL-2.S.5 KAL-2.S.6

# A colleague offers to teach; who has the deficit is shown the offer, and turns to the colleague here.
as teacher@S21
POST /api/peer-offers
  {"competency": "METH-1", "topic": "Урок от результата: показываю и разбираю", "form": "Открытый урок", "people_max": 11}
400 {"code": "route.offer_people_outside"}  # KAL-2.S.9
POST /api/peer-offers
  {"competency": "METH-1", "topic": "Урок от результата: показываю и разбираю", "form": "Открытый урок", "people_max": 1}
200 {"title": {"ru": "Собственные ресурсы педагога: чему могу научить коллег"}, "own": [{"offer": "$offer", "people": 0}], "suggested": []}  # KAL-2.S.9 US-T15
as teacher@S12
GET /api/my/peers
200 {"suggested": []}  # KAL-2.S.9
as municipal_methodist@M1
GET /api/peer-offers?competency=METH-1
200 {"offers": [{"offer": "$offer", "school": "Школа S21", "nearness": "region", "requests": []}]}  # KAL-2.S.9 US-T15 US-M11
GET /api/peer-offers?competency=METH-2
200 {"offers": []}  # US-M11
as teacher@S11
GET /api/my/peers
200 {"suggested": [{"offer": "$offer", "competency": "METH-1"}]}  # KAL-2.S.9 US-T15
POST /api/peer-offers/$offer/requests
  {"text": ""}
400 {"code": "route.peer_words_missing"}
POST /api/peer-offers/$offer/requests
  {"text": "Хочу посмотреть, как Вы начинаете урок"}
200 {"suggested": []}  # KAL-2.S.9 US-M11
as teacher@S12
POST /api/peer-offers/$offer/requests
  {"text": "И я хочу"}
409 {"code": "route.offer_full"}  # KAL-2.S.9 US-T15
as teacher@S21
GET /api/my/peers
200 {"own": [{"people": 1, "requests": [{"name": "Фамилия-teacher@S11 Имя", "text": "Хочу посмотреть, как Вы начинаете урок"}]}]}  # KAL-2.S.9 US-M11
