# Mentoring by Kalmykia's regulation: the head proposes, both consent; a mentor with three mentees; a mentor of another school.
by kalmykia

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as teacher2@S11
GET /api/session
200 {"person": "$second"}
as teacher3@S11
GET /api/session
200 {"person": "$third"}
as mentor@S12
GET /api/session
200 {"person": "$mentor"}

# The mentor of another school is found too; nothing happens without the consent of both.
as head@S11
GET /api/mentors-for/$teacher
200 {"mentors": [{"person": "$mentor", "mentees": 0, "many": false, "other_school": true}]}  # KAL-2.I.4
POST /api/mentoring-pairs
  {"mentor": "$second", "mentee": "$teacher", "aim": "Вести урок"}
400 {"code": "accompaniment.not_mentor", "errors": [{"pointer": "/mentor"}]}
POST /api/mentoring-pairs
  {"mentor": "$mentor", "mentee": "$teacher", "aim": "Вести урок от результата"}
200 {"pair": {"id": "$pair", "state": "proposed"}, "mentees": 1, "many": false}  # KAL-2.I.4 US-H08
POST /api/mentoring-pairs
  {"mentor": "$mentor", "mentee": "$teacher", "aim": "Ещё раз"}
409 {"code": "accompaniment.pair_known"}
POST /api/mentoring-pairs/$pair/answer
  {"revision": 0, "agreed": true}
403 {"code": "accompaniment.pair_not_yours"}  # US-H08
as head@S12
POST /api/mentoring-pairs
  {"mentor": "$mentor", "mentee": "$teacher", "aim": "Чужой педагог"}
404
as mentor@S12
GET /api/mentoring-pairs
200 {"pairs": [{"pair": {"id": "$pair", "mentee": "$teacher"}, "may_answer": true}]}
POST /api/mentoring-pairs/$pair/answer
  {"revision": 0, "agreed": true}
200 {"pair": {"state": "proposed", "revision": 1}, "may_answer": false}  # US-H08
as teacher@S11
POST /api/mentoring-pairs/$pair/answer
  {"revision": 1, "agreed": true}
200 {"pair": {"state": "active", "since": "2026-09-01"}}  # US-H08 KAL-2.I.4

# One may say no, with a reason; with the third mentee the head is warned.
as head@S11
POST /api/mentoring-pairs
  {"mentor": "$mentor", "mentee": "$second", "aim": "Готовить к олимпиаде"}
200 {"pair": {"id": "$declined"}, "mentees": 2, "many": false}
POST /api/mentoring-pairs
  {"mentor": "$mentor", "mentee": "$third", "aim": "Вести проект"}
200 {"mentees": 3, "many": true}  # US-H08
GET /api/mentors-for/$teacher
200 {"mentors": [{"person": "$mentor", "mentees": 3, "many": true}]}  # US-H08
as teacher2@S11
POST /api/mentoring-pairs/$declined/answer
  {"revision": 0, "agreed": false, "comment": "нет"}
400 {"code": "accompaniment.pair_reason", "errors": [{"pointer": "/comment"}]}
POST /api/mentoring-pairs/$declined/answer
  {"revision": 0, "agreed": false, "comment": "У меня уже есть наставник"}
200 {"pair": {"state": "declined"}}  # US-H08

# Whose route is agreed is accompanied by the mentor of the pair, wherever the mentor works.
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < ../../data/labour_functions_544n.csv
200
POST /api/competencies/imports/competencies?apply=true < ../../data/competencies.csv
200
POST /api/catalogue-imports/activities?apply=true < catalogue_activities.csv
200
POST /api/catalogue-imports/sessions?apply=true < catalogue_sessions.csv
200
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "INSUFFICIENT", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding"}}
as teacher@S11
POST /api/findings/$finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
POST /api/consents
  {"kind": "processing", "version": "KALMYKIA 1"}
200
POST /api/routes
  {}
200 {"route": {"id": "$route"}, "goals": [{"id": "$goal"}]}
GET /api/routes/$route/proposals
200 {"proposals": [{"items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}, "..."]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-05-28", "term_reason": "", "goals": [{"id": "$goal", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}
200 {"items": [{}, {}, {}]}
POST /api/routes/$route/submission
  {"revision": 1}
200
as centre@43
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}]}
as teacher@S11
GET /api/routes/$route/accompaniment
200 {"members": [{"duty": "centre"}, {"person": "$mentor", "duty": "mentor"}]}  # KAL-2.I.4
as mentor@S12
GET /api/accompanied?mine=true
200 {"routes": [{"route": "$route"}]}  # KAL-2.I.4
GET /api/routes/$route
200 {"route": {"person": "$teacher"}}  # KAL-2.I.4
as mentor2@S12
GET /api/routes/$route
404

# The pair ends with a reason; the mentor sees the route no longer.
as head@S11
GET /api/mentoring-pairs
200 {"pairs": [{"pair": {"state": "proposed"}}, {"pair": {"id": "$pair", "state": "active"}, "may_end": true}, {"pair": {"state": "declined"}}]}
POST /api/mentoring-pairs/$pair/ending
  {"revision": 2, "comment": "Педагог ведёт урок сам"}
200 {"pair": {"state": "ended", "ended_on": "2026-09-01"}}
at 2026-09-02T09:00:00.000Z
as mentor@S12
GET /api/routes/$route
404
