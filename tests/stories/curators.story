# Curator and tutor on one route by Kalmykia's regulation: one corrects the route, the other notes how it is passed.
by kalmykia

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as curator@43
GET /api/session
200 {"person": "$curator"}
as tutor@43
GET /api/session
200 {"person": "$tutor"}
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
200 {"items": [{"id": "$first"}, {"id": "$second"}, {"id": "$third"}]}
POST /api/routes/$route/submission
  {"revision": 1}
200
as centre@43
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true, "state": "realising"}]}

# Both accompany it from the first day.
as teacher@S11
GET /api/routes/$route/accompaniment
200 {"members": [{"duty": "centre"}, {"person": "$curator", "duty": "curator"}, {"person": "$tutor", "duty": "tutor"}]}  # KAL-1.4 KAL-1.5 US-U14

# The tutor notes progress and does not correct; the curator corrects and does not note.
as tutor@43
POST /api/routes/$route/checkpoints
  {"title": "Первый урок", "due": "2026-10-30"}
200 {"checkpoint": "$point"}
GET /api/routes/$route/accompaniment
200 {"may": {"note": true}}  # US-U14
PUT /api/checkpoints/$point
  {"due": "2026-10-30", "note": "Урок посещён", "done": true, "revision": 0}
200 {"standing": "done"}  # KAL-1.5 US-U14
POST /api/routes/$route/correction
  {"revision": 3, "initiator": "SUPPORT", "reason": "Курс перенесли на весну", "starts": "2026-09-01", "ends": "2027-05-21", "term_reason": "", "goals": [{"id": "$goal", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"id": "$first", "session": "$course"}, {"id": "$second", "session": "$lesson"}, {"id": "$third", "session": "$table"}]}
403 {"code": "route.correction_forbidden"}  # US-U14
as curator@43
GET /api/routes/$route/accompaniment
200 {"may": {"note": false}}  # US-U14
PUT /api/checkpoints/$point
  {"due": "2026-10-30", "note": "Я тоже был", "done": true, "revision": 1}
403 {"code": "accompaniment.not_progress_role"}  # US-U14
POST /api/routes/$route/correction
  {"revision": 3, "initiator": "SUPPORT", "reason": "Курс перенесли на весну", "starts": "2026-09-01", "ends": "2027-05-21", "term_reason": "", "goals": [{"id": "$goal", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"id": "$first", "session": "$course"}, {"id": "$second", "session": "$lesson"}, {"id": "$third", "session": "$table"}]}
200 {"revisions": [{}, {"initiator": "SUPPORT"}]}  # KAL-1.4 US-U14
