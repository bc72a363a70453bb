# A route by Kalmykia's order: composed, controlled by the centre, handed to the municipal service without what was
# measured, by the service to the teacher and to the mentor, who say that they read it.
by kalmykia

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as mentor@S11
GET /api/session
200 {"person": "$mentor"}

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/catalogue-imports/activities?apply=true < catalogue_activities.csv
200 {"applied": 3}
POST /api/catalogue-imports/sessions?apply=true < catalogue_sessions.csv
200 {"applied": 3}

# A deficit is an absence or an insufficient development; there is no other level.
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
400 {"code": "deficit.level_unknown"}  # KAL-1.2
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "INSUFFICIENT", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding"}}  # KAL-1.2

as teacher@S11
POST /api/findings/$finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200 {"finding": {"state": "acknowledged"}}
POST /api/routes
  {}
200 {"route": {"id": "$route"}, "goals": [{"id": "$goal"}]}
GET /api/routes/$route/proposals
200 {"proposals": [{"items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}, "..."]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-05-28", "term_reason": "", "goals": [{"id": "$goal", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}
200 {"route": {"revision": 1}}
POST /api/routes/$route/submission
  {"revision": 1}
200 {"route": {"state": "submitted", "revision": 2}}

# What is not controlled yet is not handed on.
as centre@43
GET /api/handovers
200 {"rules": [{"code": "TO_SERVICE", "withhold": ["raw_answers", "results", "deficits"]}], "waiting": []}  # KAL-2.R.6
POST /api/handovers
  {"rule": "TO_SERVICE", "routes": [{"route": "$route"}]}
200 {"outcomes": [{"handed": false, "code": "route.handover_early"}], "papers": []}  # KAL-2.R.6

# The quality of composing is controlled by the centre and by no head.
as head@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": false, "code": "route.not_approver"}]}  # KAL-2.R.7
as centre@43
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}]}  # KAL-2.R.7 KAL-1.1

# The service has nothing to hand before it received; nobody acknowledges what did not come.
as municipal_methodist@M1
GET /api/handovers
200 {"rules": [{"code": "TO_TEACHER"}, {"code": "TO_MENTOR", "to_person": true}], "waiting": []}  # KAL-2.M.1 KAL-2.M.4
POST /api/handovers
  {"rule": "TO_TEACHER", "routes": [{"route": "$route"}]}
200 {"outcomes": [{"handed": false, "code": "route.handover_not_received"}]}  # KAL-2.M.4
POST /api/handovers
  {"rule": "TO_SERVICE", "routes": [{"route": "$route"}]}
200 {"outcomes": [{"handed": false, "code": "route.handover_not_yours"}]}  # KAL-2.R.6

# The centre hands the route to the service of the municipality, with an act.
as centre@43
GET /api/handovers
200 {"rule": "TO_SERVICE", "waiting": [{"route": "$route"}]}  # KAL-2.R.6
POST /api/handovers
  {"rule": "TO_SERVICE", "routes": [{"route": "$route"}]}
200 {"outcomes": [{"handed": true}], "papers": [{"paper": "$act", "number": "АП-2026/0001", "receiver": "Представитель муниципальной методической службы: M1"}]}  # KAL-2.R.6 US-A12
POST /api/handovers
  {"rule": "TO_SERVICE", "routes": [{"route": "$route"}]}
200 {"outcomes": [{"handed": false, "code": "route.handed_already"}]}

# The service of another municipality finds nothing; the own one reads the route without the deficit it rests upon.
as municipal_methodist@M2
GET /api/handovers?rule=TO_TEACHER
200 {"waiting": []}
GET /api/routes/$route/handed
404 {"code": "access.not_found"}
as municipal_methodist@M1
GET /api/handovers?rule=TO_TEACHER
200 {"waiting": [{"route": "$route", "school": "Школа S11"}]}  # KAL-2.M.4 US-M03
GET /api/routes/$route/handed
200 {"grounds": [], "withheld": ["raw_answers", "results", "deficits"], "content": {"goals": [{"text": "Проектировать урок от результата", "competency": ""}], "items": [{"covers": ""}, {"covers": ""}, {"covers": ""}]}}  # KAL-2.R.6 US-M03 US-A12
GET /api/routes/$route
200 {"grounds": [], "goals": [{"competency": ""}]}  # KAL-2.R.6
GET /api/results-of/$teacher
404 {"code": "access.not_found"}  # KAL-2.R.6 US-T14

# To the teacher, who is asked to read it first of all.
POST /api/handovers
  {"rule": "TO_TEACHER", "routes": [{"route": "$route"}]}
200 {"outcomes": [{"handed": true}], "papers": []}  # KAL-2.M.4 US-M03
as teacher@S11
GET /api/my/home
200 {"next": {"step": "receive_route"}}  # KAL-2.M.4
POST /api/routes/$route/acknowledgement
  {"rule": "TO_TEACHER"}
200 {"handovers": [{"rule": "TO_SERVICE"}, {"rule": "TO_TEACHER", "awaits_me": false, "acknowledged_ms": "*"}]}  # KAL-2.M.4
POST /api/routes/$route/acknowledgement
  {"rule": "TO_TEACHER"}
409 {"code": "route.acknowledged_already"}

# And to the mentor, chosen by name; nobody else may say that the mentor read it.
as municipal_methodist@M1
GET /api/handovers?rule=TO_MENTOR
200 {"waiting": [{"route": "$route", "recipients": [{"person": "$mentor"}]}]}  # KAL-2.M.4 US-M04
POST /api/handovers
  {"rule": "TO_MENTOR", "routes": [{"route": "$route"}]}
200 {"outcomes": [{"handed": false, "code": "route.handover_recipient_missing"}]}
POST /api/handovers
  {"rule": "TO_MENTOR", "routes": [{"route": "$route", "to": "$mentor"}]}
200 {"outcomes": [{"handed": true}]}  # KAL-2.M.4 US-M04
POST /api/routes/$route/acknowledgement
  {"rule": "TO_MENTOR"}
404 {"code": "access.not_found"}
as mentor@S11
GET /api/my/handovers
200 {"routes": [{"route": "$route", "rule": "TO_MENTOR", "awaits_acknowledgement": true}]}  # KAL-2.M.4 US-M04
POST /api/routes/$route/acknowledgement
  {"rule": "TO_MENTOR"}
200 {"handovers": ["..."]}  # KAL-2.M.4 US-M04
as municipal_methodist@M1
GET /api/handovers/given
200 {"routes": [{"rule": "TO_MENTOR", "acknowledged_ms": "*", "awaits_acknowledgement": false}, {"rule": "TO_SERVICE", "acknowledged_ms": null}, {"rule": "TO_TEACHER", "acknowledged_ms": "*"}]}  # KAL-2.M.4 US-M03 US-M04

# Curator and tutor are two people of one route's team.
as teacher@S11
GET /api/routes/$route/accompaniment
200 {"members": [{"duty": "centre"}, {"duty": "mentor"}]}  # KAL-2.M.4
