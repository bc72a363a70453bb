# A planning wave, lived from its terms to the acceptance: seats that do not suffice are shared by the plan and not by who is first,
# held while people answer, and pass on when one refuses; who comes later stands behind the others.

as teacher@S11
GET /api/session
200 {"person": "$teacher1"}
as teacher2@S11
GET /api/session
200 {"person": "$teacher2"}
as teacher3@S11
GET /api/session
200 {"person": "$teacher3"}
as teacher4@S11
GET /api/session
200 {"person": "$teacher4"}
as teacher5@S11
GET /api/session
200 {"person": "$teacher5"}
as teacher6@S11
GET /api/session
200 {"person": "$teacher6"}
as teacher7@S11
GET /api/session
200 {"person": "$teacher7"}
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200
POST /api/catalogue-imports/activities?apply=true < wave_activities.csv
200 {"applied": 3}
POST /api/catalogue-imports/sessions?apply=true < wave_sessions.csv
200 {"applied": 3}
POST /api/findings
  {"person": "$teacher1", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding1"}}
POST /api/findings
  {"person": "$teacher2", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding2"}}
POST /api/findings
  {"person": "$teacher3", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding3"}}
POST /api/findings
  {"person": "$teacher4", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding4"}}
POST /api/findings
  {"person": "$teacher5", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding5"}}
POST /api/findings
  {"person": "$teacher6", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding6"}}
POST /api/findings
  {"person": "$teacher7", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding7"}}
as teacher@S11
POST /api/findings/$finding1/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
as teacher2@S11
POST /api/findings/$finding2/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
as teacher3@S11
POST /api/findings/$finding3/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
as teacher4@S11
POST /api/findings/$finding4/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
as teacher5@S11
POST /api/findings/$finding5/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
as teacher6@S11
POST /api/findings/$finding6/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200

# The centre sets the terms and asks for a run; the house counts it.
as centre@43
POST /api/waves
  {"title": "Осень 2026", "subject": "", "position": "", "starts": "2026-10-01", "ends": "2027-06-25", "priority_weight": 1, "low_result_weight": 1, "first_time_weight": 1, "floor_share": 0.2, "least_groups": true}
200 {"wave": {"id": "$wave", "state": "draft", "revision": 0}}
POST /api/waves/$wave/runs
  {}
200 {"run": "$broken", "state": "waiting"}
POST /api/waves/$wave/runs/$broken/cancelling
200 {"state": "cancelled"}
POST /api/waves/$wave/runs
  {"like": "$broken"}
200 {"run": "$run", "state": "waiting"}
the house works
GET /api/waves/$wave/runs/$run
200 {"line": {"state": "done", "summary": {"teachers": 6, "with_nothing": 0}}, "scarce": [{"title": "1 Мастерская на двоих", "seats": 2}, "..."]}
GET /api/waves/$wave
200 {"wave": {"state": "ready", "revision": 1}}

# The plan is published: seats are held, everybody is told once.
POST /api/waves/$wave/publication
  {"run": "$run", "revision": 1, "held_until": "2026-09-20"}
200 {"published": {"offers": [{"state": "waiting", "offers": 6}]}}
the house works
GET /api/wave-offers
200 {"wave": "$wave", "counts": [{"state": "held", "offers": 6}]}
as head@S11
GET /api/wave-offers?state=held
200 {"counts": [{"state": "held", "offers": 6}], "offers": [{"person": "$teacher1", "offer": "$offer1"}, "..."]}
GET /api/wave-offers/$offer1
200 {"reasons": [{"covers": ["METH-1"]}, "..."], "may_answer": false}
as head@S12
GET /api/wave-offers
200 {"counts": [], "offers": []}
GET /api/wave-offers/$offer1
404

# One takes the route, another refuses.
as teacher@S11
GET /api/my/offered-route
200 {"offered": {"offer": "$offer1", "may_accept": true}}
POST /api/my/offered-routes/$offer1/acceptance
200 {"route": {"id": "$route", "state": "draft"}}
as teacher2@S11
GET /api/my/offered-route
200 {"offered": {"offer": "$offer2"}}
POST /api/my/offered-routes/$offer2/refusal
200
as centre@43
GET /api/wave-offers
200 {"counts": [{"state": "accepted", "offers": 1}, {"state": "declined", "offers": 1}, {"state": "held", "offers": 4}]}
GET /api/wave-offers?state=accepted
200 {"offers": [{"person": "$teacher1", "route": "$route"}]}

# Who comes later is planned behind the others.
as teacher7@S11
POST /api/findings/$finding7/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
the house works
GET /api/my/offered-route
200 {"offered": {"items": [{"title": "2 Курс для всех"}, {"title": "3 Семинар для всех"}]}}
