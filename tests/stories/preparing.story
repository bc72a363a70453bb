# How people come to diagnostics and through them: materials, letters, an application, accounts, consent, a schedule, a
# form that is taken, its result, a protocol.

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < ../../data/labour_functions_544n.csv
200
POST /api/competencies/imports/competencies?apply=true < ../../data/competencies.csv
200
POST /api/instruments/imports/items?apply=true < ../../data/items.csv
200 {"problems": []}  # KIR-3.6.1.5
POST /api/instruments/imports/forms?apply=true < ../../data/forms.csv
200 {"problems": []}  # KIR-3.6.1.5

# Materials are corrected when needed: an item gets its next version, and a form in use stays as it was.
POST /api/instruments/imports/items?apply=true < corrected_items.csv
200 {"created": 0, "updated": 1}  # KIR-3.6.1.5
GET /api/forms
200 {"forms": [{"id": "$form", "version": 1, "state": "in_use"}, "..."]}
PUT /api/forms/$form
  {"title": "Короче", "minutes": 30, "items": ["IT-001"], "revision": 1}
200 {"form": {"id": "$draft", "version": 2, "state": "draft"}}  # KIR-3.6.1.5 US-A06
GET /api/forms/$form
200 {"form": {"version": 1, "state": "in_use"}}  # KIR-3.6.1.5 US-A06

POST /api/campaigns
  {"title": "Осенняя диагностика", "kind": "initial", "since": "2026-09-10", "until": "2026-11-30",
   "apply_until": "2026-09-20", "subjects": ["MATH"]}
200 {"id": "$campaign", "state": "open", "regulation": "KIROV"}

POST /api/campaigns/$campaign/letters
  {"everyone": true}
200 {"sent": 4, "letters": [{"number": "ЦНППМ-2026/1", "state": "sent"}, "..."]}  # KIR-3.6.1.1

as head@S11
GET /api/letters
200 {"letters": [{"id": "$letter", "school_title": "Школа S11", "state": "sent"}]}
POST /api/letters/$letter/receipt
200 {"state": "received"}  # KIR-3.6.1.1

# The head lists a teacher; the file has a stranger, who is told by row and column.
as teacher@S11
GET /api/session
200 {"person": "$teacher"}

as centre@43
POST /api/applications
  {"campaign": "$campaign", "school": "S11"}
403 {"code": "campaign.sender_not_by_regulation"}
as head@S11
POST /api/applications
  {"campaign": "$campaign", "school": "S11"}
200 {"application": {"id": "$application", "sender_kind": "school", "state": "draft", "revision": 0}}
POST /api/applications/$application/upload < applicants.csv
200 {"report": {"rows": 2, "good": 1, "applied": 0, "problems": [{"row": 3, "column": "Табельный номер", "code": "campaign.person_not_found"}]}}
POST /api/applications/$application/upload?apply=true < applicants.csv
400 {"code": "campaign.rows_wrong"}
POST /api/applications/$application/upload?apply=true&only_good=true < applicants.csv
200 {"report": {"applied": 1}, "revision": 1}
POST /api/applications/$application/filing
  {"revision": 1}
200 {"application": {"state": "filed", "number": "З-2026/0001", "revision": 2}}  # KIR-3.6.1.2

# The municipal authority may send a list of several schools; nobody is in a campaign twice.
as municipal_methodist@M1
POST /api/applications
  {"campaign": "$campaign", "municipality": "M1"}
200 {"application": {"id": "$other", "sender_kind": "authority"}}  # KIR-3.6.1.2
PUT /api/applications/$other
  {"rows": [{"person": "$teacher", "subject": "MATH"}], "revision": 0}
200 {"application": {"revision": 1}}
POST /api/applications/$other/filing
  {"revision": 1}
409 {"code": "campaign.person_applied"}

as head@S12
GET /api/applications/$application
404 {"code": "access.not_found"}

as centre@43
POST /api/applications/acceptance
  {"applications": [{"application": "$application", "revision": 2}]}
200 {"outcomes": [{"accepted": true, "people": 1}]}  # KIR-3.6.1.3

GET /api/campaigns/$campaign/applicants?missing=consent
200 {"found": 1, "people": [{"person": "$teacher", "account": "used", "consented": false}]}

POST /api/campaigns/$campaign/sittings
  {"school": "S11", "room": "12", "starts": "2026-09-15T06:00:00.000Z", "ends": "2026-09-15T08:00:00.000Z", "capacity": 1}
200 {"id": "$sitting", "place_kind": "school", "place": "Школа S11"}  # KIR-3.6.2.2
PUT /api/sittings/$sitting/seats/$teacher
409 {"code": "campaign.consent_missing"}

as teacher@S11
GET /api/consents/text
200 {"kind": "processing", "version": "KIROV 1"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200

as centre@43
POST /api/campaigns/$campaign/distribution
  {"apply": true}
200 {"placed": 1, "left": 0, "applied": true}  # KIR-3.6.1.6
POST /api/campaigns/$campaign/schedule
200 {"number": "Г-2026/1"}  # KIR-3.6.1.6

# Diagnostic works are loaded into the account of the one who has a seat.
as teacher@S11
GET /api/my/sittings
200 {"sittings": [{"place": "Школа S11", "room": "12", "starts": "2026-09-15T06:00:00.000Z"}]}  # KIR-3.6.1.6
GET /api/my/attempts
200 {"attempts": [{"attempt": "$attempt", "state": "ready", "opens_ms": "2026-09-15T06:00:00.000Z"}]}  # KIR-3.6.1.3

# Who never signed in gets a slip with a login and a one-time password; who did needs none.
as centre@43
POST /api/imports/staff?apply=true&only_good=true < staff.csv
200 {"created": 2}
GET /api/people?search=ромашкина
200 {"people": [{"person": "$newcomer"}]}
as teacher2@S11
GET /api/session
200 {"person": "$colleague"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as head@S11
POST /api/applications
  {"campaign": "$campaign", "school": "S11"}
200 {"application": {"id": "$second"}}
PUT /api/applications/$second
  {"rows": [{"person": "$newcomer", "subject": "MATH"}, {"person": "$colleague", "subject": "MATH"}], "revision": 0}
200
POST /api/applications/$second/filing
  {"revision": 1}
200
as centre@43
POST /api/applications/acceptance
  {"applications": [{"application": "$second", "revision": 2}]}
200 {"outcomes": [{"accepted": true, "people": 2}]}

# A room holds as many as it has places, and nobody sits in two at one time.
PUT /api/sittings/$sitting/seats/$colleague
409 {"code": "campaign.sitting_full"}  # US-A05
POST /api/campaigns
  {"title": "Проверка оценивания", "kind": "initial", "since": "2026-09-10", "until": "2026-11-30",
   "apply_until": "2026-09-20", "subjects": ["MATH"]}
200 {"id": "$other_campaign"}
as head@S11
POST /api/applications
  {"campaign": "$other_campaign", "school": "S11"}
200 {"application": {"id": "$third"}}
PUT /api/applications/$third
  {"rows": [{"person": "$teacher", "subject": "MATH"}], "revision": 0}
200
POST /api/applications/$third/filing
  {"revision": 1}
200
as centre@43
POST /api/applications/acceptance
  {"applications": [{"application": "$third", "revision": 2}]}
200 {"outcomes": [{"accepted": true}]}
POST /api/campaigns/$other_campaign/sittings
  {"room": "3", "starts": "2026-09-15T07:00:00.000Z", "ends": "2026-09-15T09:00:00.000Z", "capacity": 5}
200 {"id": "$beside"}
PUT /api/sittings/$beside/seats/$teacher
409 {"code": "campaign.seat_clash"}  # US-A05
GET /api/campaigns/$campaign/applicants?missing=sign_in
200 {"found": 1, "people": [{"person": "$newcomer", "account": "waiting"}]}  # KIR-3.6.1.4
POST /api/campaigns/$campaign/slips
  {"people": ["$newcomer"]}
200  # KIR-3.6.1.4 US-A03
POST /api/campaigns/$campaign/slips
  {"people": ["$teacher"]}
409 {"code": "campaign.nobody_needs_slip"}  # KIR-3.6.1.4

# On the day the form opens: it is begun by the server's clock, each answer is kept at once and is there again after a
# reload, a late one changes nothing, and finishing twice is finishing once.
as teacher@S11
POST /api/attempts/$attempt/start
409 {"code": "diagnostics.not_open_yet"}  # KIR-3.6.2.1
at 2026-09-15T06:05:00.000Z
as expert@43
GET /api/session
200
as expert2@43
GET /api/session
200
as teacher@S11
POST /api/attempts/$attempt/start
200 {"attempt": {"state": "running", "deadline_ms": "2026-09-15T07:20:00.000Z"}}  # KIR-3.6.2.1 US-T07
PUT /api/attempts/$attempt/answers/IT-018
  {"value": {"options": [], "pairs": [], "text": "Дам модель из полос бумаги и попрошу объяснить."}, "sequence": 2, "client_ms": 1}
200 {"item": "IT-018", "taken": true}  # KIR-3.6.2.1
PUT /api/attempts/$attempt/answers/IT-018
  {"value": {"options": [], "pairs": [], "text": "Не знаю"}, "sequence": 1, "client_ms": 1}
200 {"taken": false, "value": {"text": "Дам модель из полос бумаги и попрошу объяснить."}}  # KIR-3.6.2.1
GET /api/attempts/$attempt
200 {"attempt": {"state": "running", "items": 36}}

# There is a fire alarm: the organiser stops the time of everybody. An answer on its way is kept, later ones wait on the device,
# and every minute is given back.
as deputy@S11
POST /api/sittings/$sitting/pauses
  {"reason": "Пожарная тревога"}
200 {"pauses": [{"person": "", "reason": "Пожарная тревога"}]}  # KIR-3.6.2.2
as teacher@S11
PUT /api/attempts/$attempt/answers/IT-018
  {"value": {"options": [], "pairs": [], "text": "Дам модель из полос бумаги и попрошу объяснить."}, "sequence": 3, "client_ms": 2}
200 {"taken": true}
GET /api/attempts/$attempt
200 {"attempt": {"state": "running", "halted": true}, "items": []}
at 2026-09-15T06:15:00.000Z
as teacher@S11
PUT /api/attempts/$attempt/answers/IT-018
  {"value": {"options": [], "pairs": [], "text": "Иначе"}, "sequence": 4, "client_ms": 3}
409 {"code": "diagnostics.halted"}
as deputy@S11
POST /api/sittings/$sitting/pauses/end
  {}
200 {"pauses": [{"since": "2026-09-15T06:05:00.000Z", "until": "2026-09-15T06:15:00.000Z"}]}
as teacher@S11
GET /api/attempts/$attempt/clock
200 {"state": "running", "halted": false, "deadline_ms": "2026-09-15T07:30:00.000Z"}

# Who needs more time asks for it without saying why; who organises gives it, and the result says nothing of it.
PUT /api/my/accommodation
  {"large_print": true, "asked_percent": 20}
200 {"large_print": true, "extra_percent": 0, "asked_percent": 20}
PUT /api/my/accommodation
  {"asked_percent": 25}
200 {"large_print": true, "asked_percent": 25}
as deputy@S11
GET /api/sittings/$sitting/course
200 {"people": [{"person": "$teacher", "state": "running", "given": 1, "accommodation": {"asked_percent": 25}}]}
PUT /api/sittings/$sitting/course/$teacher
  {"extra_percent": 20, "extra_minutes": 0, "large_print": true, "revision": 2}
200 {"extra_percent": 20, "asked_percent": 0}
as teacher@S11
GET /api/attempts/$attempt
200 {"attempt": {"extra_minutes": 15, "deadline_ms": "2026-09-15T07:45:00.000Z"}, "large_print": true}
POST /api/attempts/$attempt/finish
200 {"state": "marking"}  # KIR-3.6.2.1
POST /api/attempts/$attempt/finish
200 {"state": "marking"}
PUT /api/attempts/$attempt/answers/IT-018
  {"value": {"options": [], "pairs": [], "text": "Позже"}, "sequence": 9, "client_ms": 9}
409

# An expert marks the open answer by its rubric, without a name; then the result is there, with its uncertainty.
as expert@43
GET /api/marking
200 {"tasks": [{"attempt": "$attempt", "item": "IT-018", "rubric": [{"id": "$model"}, {"id": "$own"}, {"id": "$proof"}]}]}  # US-E03
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 1}], "comment": ""}
400 {"code": "instrument.criterion_unmarked"}
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 9}, {"criterion": "$own", "points": 0}, {"criterion": "$proof", "points": 0}], "comment": ""}
400 {"code": "instrument.criterion_points"}  # US-E03
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
as teacher@S11
GET /api/my/results
200 {"results": [{"attempt": "$attempt", "state": "scored", "interval_percent": 90, "groups": [{"code": "SUBJECT", "sufficient": true, "level": "*"}, "..."], "competencies": [{"code": "*", "sufficient": true, "percent": "*", "low": "*", "high": "*", "level": "HIGH"}, "..."]}]}  # KIR-3.6.2.1 US-T08

# What was measured is what the centre concludes from, the teacher acknowledges, and a route rests on.
as centre@43
GET /api/findings?state=proposed
200 {"findings": [{"finding": {"id": "$finding", "person": "$teacher", "kind": "deficit", "level": "HIGH", "competency": "$competency", "revision": 0}}, "..."]}  # KIR-3.1.1
POST /api/findings/confirm
  {"items": [{"finding": "$finding", "revision": 0, "decision": "confirmed", "level": "MEDIUM", "reason": "На уроках справляется увереннее"}]}
200 {"done": 1}
GET /api/findings?state=confirmed
200 {"findings": [{"finding": {"id": "$finding", "proposed_level": "HIGH", "level": "MEDIUM"}}]}  # US-R09
as teacher@S11
POST /api/findings/$finding/acknowledgement
  {"revision": 1, "decision": "acknowledged"}
200 {"finding": {"state": "acknowledged"}}
POST /api/routes
  {}
200 {"goals": [{"competency": "$competency"}], "grounds": [{"kind": "deficit", "competency": "$competency"}]}  # KIR-3.1.1

# The school's organiser of diagnostics fills in how it went.
at 2026-09-15T06:30:00.000Z
as deputy@S11
PUT /api/sittings/$sitting/protocol
  {"started": "2026-09-15T06:00:00.000Z", "ended": "2026-09-15T07:30:00.000Z", "observers": "родительский комитет",
   "incidents": "", "people": [{"person": "$teacher", "presence": "present"}], "revision": 0}
200 {"protocol": {"state": "draft", "revision": 1}, "pauses": [{"reason": "Пожарная тревога"}]}  # KIR-3.6.2.2
POST /api/sittings/$sitting/protocol/signature
  {"revision": 1}
200 {"sitting": {"state": "held"}, "protocol": {"state": "signed_off", "number": "П-2026/0001"}}  # KIR-3.6.2.2
