# A tutor reads why an activity is proposed and hides one with a reason: neither the teacher nor the tutor is proposed it
# again for this route, both read who hid it and why, and it can be taken back.
by sverdlovsk

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as tutor@43
GET /api/session
200 {"person": "$tutor"}
as centre@43
POST /api/tutors/$tutor/certificates
  {"issuer": "Академия Минпросвещения", "number": "Т-15", "valid_from": "2025-01-01", "valid_to": "2028-01-01"}
200
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200
POST /api/catalogue-imports/activities?apply=true < sverdlovsk_activities.csv
200
POST /api/catalogue-imports/sessions?apply=true < sverdlovsk_sessions.csv
200
GET /api/catalogue?search=стажировка
200 {"activities": [{"id": "$internship"}]}
as teacher@S11
POST /api/consents
  {"kind": "processing", "version": "SVERDLOVSK 1"}
200
POST /api/my/requests
  {"text": "Хочу вести исследовательские проекты с классом", "reason": "Школа стала площадкой, а опыта нет", "competency": "METH-1"}
200 {"request": {"id": "$request"}}
POST /api/my/requests/$request/statement
  {"revision": 0}
200
as tutor@43
POST /api/routes
  {"person": "$teacher"}
200 {"route": {"id": "$route"}}

# What each would cover, of which level and how long it is, and why it comes before others.
GET /api/routes/$route
200 {"may": {"hide": true}}
GET /api/routes/$route/proposals
200 {"proposals": [{"items": [{"title": "Стажировка на площадке", "covers": "METH-1", "level": "regional", "hours": 36, "reasons": [{"code": "on_request", "competency": "METH-1"}, "..."]}, "..."]}, "..."]}  # US-U04

# Hidden with a reason that the teacher will read; an activity that is not in the catalogue cannot be hidden.
POST /api/routes/$route/hidden
  {"activity": "$internship", "reason": "  Нет  "}
400 {"code": "route.hiding_reason", "errors": [{"pointer": "/reason"}]}
POST /api/routes/$route/hidden
  {"activity": "S1' OR '1'='1", "reason": "Педагог прошёл похожую стажировку весной"}
400 {"code": "route.item_unknown", "errors": [{"pointer": "/activity"}]}
POST /api/routes/$route/hidden
  {"activity": "$internship", "reason": "Педагог прошёл похожую стажировку весной"}
200 {"hidden": [{"title": "Стажировка на площадке", "reason": "Педагог прошёл похожую стажировку весной", "author": "$tutor", "author_name": "Фамилия-tutor@43 Имя", "hidden_on": "2026-09-01"}]}  # US-U04
POST /api/routes/$route/hidden
  {"activity": "$internship", "reason": "Второй раз и с другой причиной"}
409 {"code": "route.hidden_already"}
GET /api/routes/$route/proposals
200 {"banned": [], "proposals": [{"left_out": [{"title": "Стажировка на площадке", "reason": "hidden"}, "..."]}, "..."]}  # US-U04

# The teacher reads it too and is proposed no more of it, and does not take back what the tutor hid: neither at once nor
# by saving the draft without a word about it.
as teacher@S11
GET /api/routes/$route/hidden
200 {"hidden": [{"title": "Стажировка на площадке", "reason": "Педагог прошёл похожую стажировку весной", "author_name": "Фамилия-tutor@43 Имя"}]}  # US-U04
GET /api/routes/$route
200 {"may": {"hide": false}}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Учебный год", "goals": [{"text": "Вести проекты", "competency": "METH-1"}], "items": [], "unban": ["$internship"]}
200
GET /api/routes/$route/proposals
200 {"proposals": [{"left_out": [{"title": "Стажировка на площадке", "reason": "hidden"}, "..."]}, "..."]}  # US-U04
DELETE /api/routes/$route/hidden/$internship
403 {"code": "route.hiding_not_yours"}
POST /api/routes/$route/hidden
  {"activity": "$internship", "reason": "Сам себе скрываю"}
403 {"code": "route.hiding_not_yours"}

# Who accompanies reads the reason; who neither composes nor accompanies hides nothing, and who may not see the deficits is
# shown nothing of what follows from them. A stranger finds no route at all.
as regional_methodist@43
GET /api/routes/$route/hidden
200 {"hidden": [{"title": "Стажировка на площадке", "reason": "Педагог прошёл похожую стажировку весной"}]}
as head@S11
GET /api/routes/$route/hidden
200 {"hidden": []}
POST /api/routes/$route/hidden
  {"activity": "$internship", "reason": "Директору не нравится"}
403 {"code": "route.hiding_not_yours"}
as municipal_methodist@M1
DELETE /api/routes/$route/hidden/$internship
403 {"code": "route.deficits_closed"}
as municipal_methodist@M2
POST /api/routes/$route/hidden
  {"activity": "$internship", "reason": "Чужой маршрут"}
404 {"code": "access.not_found"}
as head@S12
GET /api/routes/$route/hidden
404 {"code": "access.not_found"}

# It can be taken back, once.
as tutor@43
DELETE /api/routes/$route/hidden/$internship
200 {"hidden": []}  # US-U04
DELETE /api/routes/$route/hidden/$internship
409 {"code": "route.not_hidden"}
GET /api/routes/$route/proposals
200 {"proposals": [{"items": [{"title": "Стажировка на площадке"}, "..."]}, "..."]}

# A route that is closed stays as it is: what was hidden is read and no more changed.
POST /api/routes/$route/hidden
  {"activity": "$internship", "reason": "Далеко ездить"}
200
as centre@43
POST /api/routes/$route/annulment
  {"reason": "Педагог уволился", "revision": 1}
200
as tutor@43
DELETE /api/routes/$route/hidden/$internship
409 {"code": "route.state_forbids"}
GET /api/routes/$route/hidden
200 {"hidden": [{"reason": "Далеко ездить"}]}
GET /api/routes/$route
200 {"may": {"hide": false}}
