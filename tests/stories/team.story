# The team of a school without names: shown when five people have results, and of a competency only what hides everybody.

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < ../../data/labour_functions_544n.csv
200
POST /api/competencies/imports/competencies?apply=true < ../../data/competencies.csv
200
POST /api/instruments/imports/items?apply=true < ../../data/items.csv
200
POST /api/instruments/imports/forms?apply=true < ../../data/forms.csv
200

as teacher@S11
GET /api/session
200 {"person": "$person1"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as centre@43
POST /api/attempts
  {"person": "$person1", "purpose": "initial"}
200 {"attempt": "$attempt1"}
as teacher@S11
POST /api/attempts/$attempt1/start
200
POST /api/attempts/$attempt1/finish
200 {"state": "scored"}
as centre@43
GET /api/findings-of/$person1
200 {"findings": [{"finding": {"id": "$finding1", "state": "proposed", "competency": "$competency"}}, "..."]}
POST /api/findings/confirm
  {"items": [{"finding": "$finding1", "revision": 0, "decision": "confirmed", "level": "MEDIUM", "reason": "На уроках справляется увереннее"}]}
200 {"done": 1}

as teacher2@S11
GET /api/session
200 {"person": "$person2"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as centre@43
POST /api/attempts
  {"person": "$person2", "purpose": "initial"}
200 {"attempt": "$attempt2"}
as teacher2@S11
POST /api/attempts/$attempt2/start
200
POST /api/attempts/$attempt2/finish
200 {"state": "scored"}
as centre@43
GET /api/findings-of/$person2
200 {"findings": [{"finding": {"id": "$finding2", "state": "proposed", "competency": "$competency"}}, "..."]}
POST /api/findings/confirm
  {"items": [{"finding": "$finding2", "revision": 0, "decision": "confirmed", "level": "MEDIUM", "reason": "На уроках справляется увереннее"}]}
200 {"done": 1}

as teacher3@S11
GET /api/session
200 {"person": "$person3"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as centre@43
POST /api/attempts
  {"person": "$person3", "purpose": "initial"}
200 {"attempt": "$attempt3"}
as teacher3@S11
POST /api/attempts/$attempt3/start
200
POST /api/attempts/$attempt3/finish
200 {"state": "scored"}
as centre@43
GET /api/findings-of/$person3
200 {"findings": [{"finding": {"id": "$finding3", "state": "proposed", "competency": "$competency"}}, "..."]}
POST /api/findings/confirm
  {"items": [{"finding": "$finding3", "revision": 0, "decision": "confirmed", "level": "MEDIUM", "reason": "На уроках справляется увереннее"}]}
200 {"done": 1}

as teacher4@S11
GET /api/session
200 {"person": "$person4"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as centre@43
POST /api/attempts
  {"person": "$person4", "purpose": "initial"}
200 {"attempt": "$attempt4"}
as teacher4@S11
POST /api/attempts/$attempt4/start
200
POST /api/attempts/$attempt4/finish
200 {"state": "scored"}
as centre@43
GET /api/findings-of/$person4
200 {"findings": [{"finding": {"id": "$finding4", "state": "proposed", "competency": "$competency"}}, "..."]}
POST /api/findings/confirm
  {"items": [{"finding": "$finding4", "revision": 0, "decision": "confirmed", "level": "MEDIUM", "reason": "На уроках справляется увереннее"}]}
200 {"done": 1}

# Four people have results: too few to tell anything of anybody.
as head@S11
GET /api/teams/S11/deficits
200 {"shown": false, "people_min": 5, "measured": 0, "competencies": []}  # US-H11

as teacher5@S11
GET /api/session
200 {"person": "$person5"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as centre@43
POST /api/attempts
  {"person": "$person5", "purpose": "initial"}
200 {"attempt": "$attempt5"}
as teacher5@S11
POST /api/attempts/$attempt5/start
200
POST /api/attempts/$attempt5/finish
200 {"state": "scored"}
as centre@43
GET /api/findings-of/$person5
200 {"findings": [{"finding": {"id": "$finding5", "state": "proposed", "competency": "$competency"}}, "..."]}
POST /api/findings/confirm
  {"items": [{"finding": "$finding5", "revision": 0, "decision": "confirmed", "level": "MEDIUM", "reason": "На уроках справляется увереннее"}]}
200 {"done": 1}

as teacher6@S11
GET /api/session
200 {"person": "$person6"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as centre@43
POST /api/attempts
  {"person": "$person6", "purpose": "initial"}
200 {"attempt": "$attempt6"}
as teacher6@S11
POST /api/attempts/$attempt6/start
200
POST /api/attempts/$attempt6/finish
200 {"state": "scored"}

# Five of six: the number is told and no name; where it is all of them or fewer than five it stays hidden.
as head@S11
GET /api/teams/S11/deficits
200 {"shown": true, "measured": 6, "hidden": 0, "competencies": [{"competency": "$competency", "people": 5}]}  # US-H11
as head@S12
GET /api/teams/S11/deficits
404 {"code": "access.not_found"}
