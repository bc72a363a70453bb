# Tutors by Sverdlovsk's regulation: certificates, who is set to whom, the load, the risk, the log, passing a teacher on.
by sverdlovsk

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as tutor@43
GET /api/session
200 {"person": "$tutor"}
as tutor2@43
GET /api/session
200 {"person": "$other"}
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200
POST /api/catalogue-imports/activities?apply=true < sverdlovsk_activities.csv
200
POST /api/catalogue-imports/sessions?apply=true < sverdlovsk_sessions.csv
200

# A teacher and a tutor agree upon a route; a tutor without a certificate is not set to it by itself.
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
GET /api/catalogue?search=стажировка
200 {"activities": [{"id": "$internship"}]}
GET /api/catalogue/$internship
200 {"sessions": [{"session": {"id": "$internship_session"}}]}
GET /api/catalogue?search=взаимопосещение
200 {"activities": [{"id": "$visit"}]}
GET /api/catalogue/$visit
200 {"sessions": [{"session": {"id": "$visit_session"}}]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Этап карьеры: первый год площадки", "goals": [{"id": "$goal", "text": "Вести проект с 8 классом", "competency": "METH-1"}],
   "items": [{"session": "$internship_session", "goal": "$goal"}, {"session": "$visit_session", "goal": "$goal"}]}
200 {"items": [{"id": "$first"}, {"id": "$second"}]}
POST /api/routes/$route/submission
  {"revision": 1}
200
as teacher@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true, "state": "realising"}]}
GET /api/routes/$route/accompaniment
200 {"members": []}  # SVE-3.23

# The centre keeps the certificates of the federal operator; without one nobody is set to a route.
as centre@43
GET /api/tutors
200 {"certificate_required": true, "to_renew": 2, "tutors": [{"person": "$other", "standing": "absent"}, {"person": "$tutor", "standing": "absent"}], "subjects": [{"subject": "MATH", "tutors": 2, "routes": 0}]}  # SVE-3.23
PUT /api/routes/$route/team
  {"members": [{"person": "$tutor", "duty": "tutor"}]}
409 {"code": "accompaniment.certificate_missing"}  # SVE-3.23
GET /api/tutors/proposals
200 {"routes": [{"route": "$route", "tutor": ""}], "loads": []}  # SVE-3.23
POST /api/tutors/$teacher/certificates
  {"issuer": "Академия", "number": "1", "valid_from": "2025-01-01", "valid_to": "2027-01-01"}
400 {"code": "accompaniment.not_tutor"}
POST /api/tutors/$tutor/certificates
  {"issuer": "Академия Минпросвещения", "number": "Т-15", "valid_from": "2026-10-02", "valid_to": "2026-10-01"}
400 {"code": "accompaniment.certificate_days_wrong", "errors": [{"pointer": "/valid_to"}]}
POST /api/tutors/$tutor/certificates
  {"issuer": "Академия Минпросвещения", "number": "Т-15", "valid_from": "2023-10-02", "valid_to": "2026-10-01"}
200 {"standing": "ends_soon", "valid_to": "2026-10-01"}  # US-U12
POST /api/tutors/$tutor/certificates
  {"issuer": "Академия Минпросвещения", "number": "Т-15", "valid_from": "2023-10-02", "valid_to": "2026-10-01"}
409 {"code": "accompaniment.certificate_known"}
POST /api/tutors/$other/certificates
  {"issuer": "Академия Минпросвещения", "number": "Т-16", "valid_from": "2025-10-02", "valid_to": "2028-10-01"}
200 {"standing": "valid"}  # SVE-3.23
GET /api/tutors
200 {"to_renew": 1, "tutors": [{"person": "$tutor", "standing": "ends_soon"}, {"person": "$other", "standing": "valid"}]}  # US-U12
as ministry@43
GET /api/tutors?subject=MATH
200 {"tutors": [{"person": "$tutor", "subjects": "MATH", "load": {"routes": 0, "hours": 0}, "valid_to": "2026-10-01"}, {}], "subjects": [{"subject": "MATH", "tutors": 2}]}  # US-G14
as tutor@43
GET /api/my/tutoring
200 {"tutor": {"standing": "ends_soon", "valid_to": "2026-10-01", "certificates": [{"number": "Т-15"}]}}  # US-U12
GET /api/tutors
403

# A proposal by subject and load, changed by hand where the centre knows better.
as centre@43
GET /api/tutors/proposals
200 {"duty": "tutor", "routes": [{"route": "$route", "subject_matches": true}], "loads": [{}, {}], "more": false}  # SVE-3.3 US-A09
POST /api/tutors/assignments
  {"assignments": [{"route": "$route", "tutor": "$teacher"}]}
200 {"outcomes": [{"assigned": false, "code": "accompaniment.not_companion"}]}  # SVE-3.3
POST /api/tutors/assignments
  {"assignments": [{"route": "$route", "tutor": "$tutor"}]}
200 {"outcomes": [{"assigned": true}]}  # SVE-3.3 US-A09
GET /api/tutors/proposals
200 {"routes": []}  # US-A09
GET /api/tutors
200 {"tutors": [{"person": "$tutor", "load": {"routes": 1, "hours": 42}, "routes_most": 25}, {"load": {"routes": 0}}]}  # US-U15

# Two checkpoints that passed unheld, and three weeks without a word: the route is at risk, in words.
as tutor@43
GET /api/accompanied?mine=true&order=risk
200 {"risky": 0, "routes": [{"route": "$route", "risks": []}]}
POST /api/routes/$route/checkpoints
  {"title": "План проекта", "due": "2026-09-10"}
200 {"checkpoint": "$plan"}
POST /api/routes/$route/checkpoints
  {"title": "Гипотеза", "due": "2026-09-17"}
200
at 2026-09-18T09:00:00.000Z
as tutor@43
GET /api/accompanied?mine=true&order=risk
200 {"risky": 1, "routes": [{"route": "$route", "risks": [{"kind": "overdue_checkpoints", "count": 2, "since": "2026-09-18"}]}]}  # SVE-3.S1.4 US-U01
# What is counted is what is listed.
GET /api/accompanied?order=risk&search=никто
200 {"overdue": 0, "risky": 0, "routes": []}
as tutor2@43
GET /api/accompanied?mine=true&order=risk
200 {"overdue": 0, "risky": 0, "routes": []}
as tutor@43
at 2026-09-22T09:00:00.000Z
as tutor@43
GET /api/accompanied?mine=true&order=risk
200 {"routes": [{"risks": [{"kind": "overdue_checkpoints"}, {"kind": "silence", "count": 21}]}]}  # SVE-3.S1.4 US-U01

# A consultation is written down at once, with the task it served; the teacher reads the log, the silence is over.
POST /api/consultations
  {"routes": ["$route"], "held_on": "2026-09-22", "topic": "Как выбрать тему проекта", "minutes": 20}
400 {"code": "accompaniment.consultation_task", "errors": [{"pointer": "/task"}]}  # SVE-4.28 SVE-3.13
POST /api/consultations
  {"routes": ["$route"], "held_on": "2026-09-22", "topic": "Как выбрать тему проекта", "minutes": 20, "task": "PERSONAL"}
200 {"consultations": [{"route": "$route", "topic": "Как выбрать тему проекта"}]}  # US-U07 SVE-3.13
POST /api/consultations
  {"routes": ["$route"], "held_on": "2026-09-23", "topic": "Завтра", "minutes": 20, "task": "PERSONAL"}
400 {"code": "accompaniment.consultation_ahead"}
GET /api/accompanied?mine=true&order=risk
200 {"routes": [{"risks": [{"kind": "overdue_checkpoints"}]}]}  # SVE-3.S1.4
PUT /api/checkpoints/$plan
  {"due": "2026-09-10", "note": "План готов", "done": true, "revision": 0}
200 {"standing": "done"}
GET /api/accompanied?mine=true&order=risk
200 {"risky": 0, "routes": [{"risks": []}]}  # SVE-3.S1.4
as teacher@S11
GET /api/routes/$route/consultations
200 {"consultations": [{"held_on": "2026-09-22", "minutes": 20, "task": "PERSONAL", "author": "$tutor"}], "minutes": 20, "tasks": [{"code": "PERSONAL"}, {"code": "SUBJECT"}]}  # SVE-3.17 US-U07 SVE-3.12 SVE-4.28
as centre@43
GET /api/tutors
200 {"tutors": [{"person": "$tutor", "checkpoints_due": 2, "checkpoints_in_time": 0}, {}]}  # SVE-4.23 US-U05
GET /api/indicators?indicator=CHECKPOINTS_IN_TIME
200 {"code": "CHECKPOINTS_IN_TIME", "numerator": "checkpoints_in_time", "denominator": "checkpoints_due"}  # SVE-4.23

# The tutor passes the teacher on from a day; the history stays, the former one reaches the teacher no longer.
as tutor@43
POST /api/routes/$route/team/passing-on
  {"former": "$tutor", "successor": "$other", "duty": "tutor", "since": "2026-09-28", "reason": "нет"}
400 {"code": "accompaniment.pass_on_reason", "errors": [{"pointer": "/reason"}]}
POST /api/routes/$route/team/passing-on
  {"former": "$tutor", "successor": "$other", "duty": "tutor", "since": "2026-09-28", "reason": "Переход на другую работу"}
200 {"former": "$tutor", "successor": "$other"}  # US-U11
GET /api/routes/$route/accompaniment
200 {"members": [{"person": "$other", "since": "2026-09-28"}, {"person": "$tutor", "until": "2026-09-27"}]}  # US-U11
at 2026-09-28T09:00:00.000Z
as tutor@43
GET /api/routes/$route/accompaniment
404  # US-U11
GET /api/routes/$route
404  # US-U11
GET /api/accompanied
200 {"routes": []}  # US-U11
GET /api/my/tutoring
200 {"changes": [{"successor": "$other", "reason": "Переход на другую работу"}]}  # US-U11
as teacher@S11
GET /api/routes/$route/accompaniment
200 {"members": [{"person": "$other"}], "changes": [{"former": "$tutor", "successor": "$other", "since": "2026-09-28"}]}  # US-U11
as tutor2@43
GET /api/routes/$route/consultations
200 {"consultations": [{"topic": "Как выбрать тему проекта"}]}  # US-U11
GET /api/my/tutoring
200 {"changes": [{"former": "$tutor"}]}  # US-U11

# Whose certificate has ended is set to nobody.
at 2026-10-02T09:00:00.000Z
as centre@43
POST /api/routes/$route/team/passing-on
  {"former": "$other", "successor": "$tutor", "duty": "tutor", "since": "2026-10-05", "reason": "Вернулся на работу"}
409 {"code": "accompaniment.certificate_expired"}  # US-U12 SVE-3.23
GET /api/tutors
200 {"to_renew": 1, "tutors": [{"person": "$tutor", "standing": "expired"}, {}]}  # US-U12
POST /api/tutors/$tutor/certificates
  {"issuer": "Академия Минпросвещения", "number": "Т-99", "valid_from": "2026-10-02", "valid_to": "2029-10-01"}
200 {"standing": "valid", "valid_to": "2029-10-01"}
POST /api/routes/$route/team/passing-on
  {"former": "$other", "successor": "$tutor", "duty": "tutor", "since": "2026-10-05", "reason": "Вернулся на работу"}
200  # US-U11

# Whoever guides the teacher at school helps with content, forms and methods, and writes that down as well.
as mentor@S11
POST /api/consultations
  {"routes": ["$route"], "held_on": "2026-09-22", "topic": "Содержание программы: какие формы и методы взять для проекта", "minutes": 30, "task": "SUBJECT"}
200 {"consultations": [{"topic": "Содержание программы: какие формы и методы взять для проекта", "task": "SUBJECT"}]}  # SVE-3.17
