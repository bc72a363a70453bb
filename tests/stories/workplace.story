# Learning at the workplace by Sverdlovsk's regulation: a sheet of a mutual lesson visit that two sign, checkpoints on paper.
by sverdlovsk

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as teacher2@S11
GET /api/session
200 {"person": "$colleague"}
as tutor@43
GET /api/session
200 {"person": "$tutor"}
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200
POST /api/catalogue-imports/activities?apply=true < sverdlovsk_activities.csv
200
POST /api/catalogue-imports/sessions?apply=true < sverdlovsk_sessions.csv
200
POST /api/tutors/$tutor/certificates
  {"issuer": "Академия Минпросвещения", "number": "Т-15", "valid_from": "2025-01-01", "valid_to": "2028-01-01"}
200
as teacher@S11
POST /api/consents
  {"kind": "processing", "version": "SVERDLOVSK 1"}
200
POST /api/my/requests
  {"text": "Хочу вести проекты с классом", "reason": "Опыта нет", "competency": "METH-1"}
200 {"request": {"id": "$request"}}
POST /api/my/requests/$request/statement
  {"revision": 0}
200
as tutor@43
POST /api/routes
  {"person": "$teacher"}
200 {"route": {"id": "$route"}, "goals": [{"id": "$goal"}]}
GET /api/catalogue?search=взаимопосещение
200 {"activities": [{"id": "$visit"}]}
GET /api/catalogue/$visit
200 {"sessions": [{"session": {"id": "$visit_session"}}]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Этап карьеры: первый год площадки", "goals": [{"id": "$goal", "text": "Вести проект с 8 классом", "competency": "METH-1"}],
   "items": [{"session": "$visit_session", "goal": "$goal"}]}
200 {"items": [{"id": "$item", "type": "MUTUAL_LESSON_VISIT"}]}
POST /api/routes/$route/submission
  {"revision": 1}
200
as teacher@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}]}

# A colleague of the school comes to the lesson; the teacher fills the sheet in, both sign, it is evidence of the activity.
at 2027-01-25T09:00:00.000Z
as teacher@S11
GET /api/routes/$route/workplace-sheets
200 {"sheets": [], "forms": [{"form": "lesson_visit"}, {"form": "joint_planning"}, {"form": "didactic_material"}]}  # SVE-4.27
POST /api/routes/$route/items/$item/workplace-sheets
  {"form": "lesson_visit", "held_on": "2027-01-25", "school_class": "8 «Б»", "topic": "", "observed": "", "questions": "", "recommendations": "", "colleague": "$colleague"}
400 {"code": "accompaniment.sheet_words_wrong", "errors": [{"pointer": "/topic"}, {"pointer": "/observed"}]}
POST /api/routes/$route/items/$item/workplace-sheets
  {"form": "lesson_visit", "held_on": "2027-01-25", "school_class": "8 «Б»", "topic": "Гипотеза", "observed": "Группы спорят о приборах", "questions": "Как делили на группы?", "recommendations": "Дать роли", "colleague": "$colleague"}
200 {"sheet": {"id": "$sheet", "activity": "Взаимопосещение уроков", "evidence": ""}, "may_sign": true, "printed": true}  # SVE-4.27 US-U10
POST /api/workplace-sheets/$sheet/signature
  {"revision": 0}
200 {"sheet": {"evidence": ""}, "may_sign": false}  # SVE-3.S3.3 US-U10
POST /api/workplace-sheets/$sheet/signature
  {"revision": 1}
409 {"code": "accompaniment.sheet_signed"}
as teacher3@S11
POST /api/workplace-sheets/$sheet/signature
  {"revision": 1}
404
as teacher2@S11
GET /api/my/workplace-sheets
200 {"sheets": [{"sheet": {"id": "$sheet", "teacher": "Фамилия-teacher@S11 Имя"}, "may_sign": true}]}
PUT /api/workplace-sheets/$sheet
  {"revision": 1, "held_on": "2027-01-25", "school_class": "8 «Б»", "topic": "Гипотеза", "observed": "Группы спорят о приборах и слышат друг друга", "questions": "Как делили на группы?", "recommendations": "Дать роли"}
200 {"sheet": {"teacher_signed_ms": null}}
POST /api/workplace-sheets/$sheet/signature
  {"revision": 2}
200 {"sheet": {"evidence": ""}}
as teacher@S11
POST /api/workplace-sheets/$sheet/signature
  {"revision": 3}
200 {"sheet": {"evidence": "$evidence"}, "may_edit": false}  # SVE-4.27 US-U10
GET /api/routes/$route/accompaniment
200 {"items": [{"evidence": [{"evidence": "$evidence", "kind": "text", "state": "on_review"}]}]}  # SVE-3.S3.3 US-U10
GET /api/workplace-sheets/$sheet/file
200  # SVE-4.27
as tutor@43
POST /api/reviews
  {"decisions": [{"evidence": "$evidence", "revision": 0, "decision": "accepted"}]}
200 {"outcomes": [{"decided": true}]}  # SVE-3.S3.3 SVE-4.26

# Joint planning is kept in the same way.
POST /api/routes/$route/items/$item/workplace-sheets
  {"form": "joint_planning", "held_on": "2027-01-22", "school_class": "", "topic": "План проекта", "observed": "Разбили на четыре урока", "questions": "", "recommendations": ""}
200 {"sheet": {"colleague": "$tutor", "form": "joint_planning"}, "printed": false}  # SVE-4.27

# The sheet of checkpoints as paper.
GET /api/routes/$route/checkpoint-sheet
200  # SVE-4.23
