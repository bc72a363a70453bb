# Open answers are marked by two experts apart and blind; a third decides where they lie two points apart.

as expert@43
GET /api/session
200
as expert2@43
GET /api/session
200
as regional_methodist@43
GET /api/session
200
as teacher@S12
GET /api/session
200 {"person": "$other"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as teacher@S11
GET /api/session
200 {"person": "$teacher"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < ../../data/labour_functions_544n.csv
200
POST /api/competencies/imports/competencies?apply=true < ../../data/competencies.csv
200
POST /api/instruments/imports/items?apply=true < ../../data/items.csv
200
POST /api/instruments/imports/forms?apply=true < ../../data/forms.csv
200
POST /api/attempts
  {"person": "$other", "purpose": "initial"}
200 {"attempt": "$later"}
POST /api/attempts
  {"person": "$teacher", "purpose": "initial"}
200 {"attempt": "$attempt"}

# Two teachers finish on different days.
at 2026-09-15T06:00:00.000Z
as teacher@S11
POST /api/attempts/$attempt/start
200
PUT /api/attempts/$attempt/answers/IT-018
  {"value": {"options": [], "pairs": [], "text": "Дам модель из полос бумаги и попрошу объяснить."}, "sequence": 1, "client_ms": 1}
200
POST /api/attempts/$attempt/finish
200 {"state": "marking"}
at 2026-09-16T06:00:00.000Z
as teacher@S12
POST /api/attempts/$later/start
200
PUT /api/attempts/$later/answers/IT-018
  {"value": {"options": [], "pairs": [], "text": "Напишу правило на доске."}, "sequence": 1, "client_ms": 1}
200
POST /api/attempts/$later/finish
200 {"state": "marking"}

# The queue of an expert is sorted by the day until which a work is to be marked. Nothing in it says whose the work is.
as expert@43
GET /api/marking
200 {"tasks": [{"attempt": "$attempt", "item": "IT-018", "answer": "Дам модель из полос бумаги и попрошу объяснить.", "turn": "*", "due": "2026-09-22", "rubric": [{"id": "$model"}, {"id": "$own"}, {"id": "$proof"}]}, {"attempt": "$later", "due": "2026-09-23"}], "given": []}  # US-E09 US-R04
GET /api/marking/$attempt
200 {"tasks": [{"attempt": "$attempt"}]}

# To whom a work is not entrusted, it looks like one that does not exist; the journal keeps who asked for it.
as expert3@43
GET /api/marking
200 {"tasks": [], "given": []}  # US-E01
GET /api/marking/01JUNKNOWN
404 {"code": "access.not_found"}
GET /api/marking/$attempt
404 {"code": "access.not_found"}  # US-E01
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 1}, {"criterion": "$own", "points": 1}, {"criterion": "$proof", "points": 1}], "comment": ""}
404 {"code": "access.not_found"}  # US-E01
as centre@43
GET /api/journal?kind=refused_work
200 {"entries": [{"kind": "refused_work", "object": "$attempt", "author": "Фамилия-expert3@43 Имя"}]}  # US-E01
GET /api/journal?kind=entrusted_work
200 {"entries": [{"object": "$later"}, {"object": "$later"}, {"object": "$attempt"}, {"object": "$attempt"}]}

# The first one marks; the second does not see it, and the first may still change it.
as expert@43
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 1}, {"criterion": "$own", "points": 1}, {"criterion": "$proof", "points": 0}], "comment": ""}
200 {"points": 2, "left": 0}
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 1}, {"criterion": "$own", "points": 1}, {"criterion": "$proof", "points": 1}], "comment": ""}
200 {"points": 3, "left": 0}
GET /api/my/marks
200 {"agreement": {"answers": 0}, "marks": []}  # US-E05
as expert2@43
GET /api/marking
200 {"tasks": [{"attempt": "$attempt"}, {"attempt": "$later"}], "given": []}  # US-E05
GET /api/my/marks
200 {"agreement": {"answers": 0}, "marks": []}  # US-E05
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 0}, {"criterion": "$own", "points": 0}, {"criterion": "$proof", "points": 0}], "comment": "Ответа по существу нет"}
200 {"points": 0, "left": 0}

# Both have finished: each sees what the other gave and neither changes it; three points apart go to a third one.
GET /api/my/marks
200 {"agreement": {"answers": 1, "same": 0, "near": 0, "apart": 1}, "marks": [{"attempt": "$attempt", "points": 0, "others": [3], "counted": null}]}  # US-E05
as expert@43
GET /api/my/marks
200 {"agreement": {"answers": 1, "apart": 1}, "marks": [{"attempt": "$attempt", "points": 3, "others": [0], "counted": null}]}  # US-E05
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 1}, {"criterion": "$own", "points": 0}, {"criterion": "$proof", "points": 0}], "comment": ""}
409 {"code": "diagnostics.mark_counted"}
as teacher@S11
GET /api/my/results
200 {"results": []}  # US-R04
as expert3@43
GET /api/marking
200 {"tasks": [{"attempt": "$attempt", "item": "IT-018", "turn": 3}], "given": []}  # US-R04
GET /api/my/marks
200 {"marks": []}
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 1}, {"criterion": "$own", "points": 0}, {"criterion": "$proof", "points": 0}], "comment": ""}
200 {"points": 1, "left": 0}  # US-R04
as teacher@S11
GET /api/my/results
200 {"results": [{"attempt": "$attempt", "state": "scored"}]}  # US-R04
as expert@43
GET /api/my/marks
200 {"marks": [{"attempt": "$attempt", "points": 3, "others": [0, 1], "counted": 1}]}

# Marks that lie near are counted as their mean; where the experts are bound, a methodist marks as blind as they.
POST /api/marking-conflicts
  {"attempt": "$later", "reason": "Узнала работу своей коллеги"}
204
as expert3@43
POST /api/marking-conflicts
  {"attempt": "$later", "reason": "Училась вместе с автором"}
204
as regional_methodist@43
GET /api/marking
200 {"tasks": [{"attempt": "$later", "item": "IT-018", "answer": "Напишу правило на доске."}]}  # US-R04
POST /api/marking/$later/IT-018
  {"marks": [{"criterion": "$model", "points": 1}, {"criterion": "$own", "points": 0}, {"criterion": "$proof", "points": 0}], "comment": ""}
200 {"points": 1, "left": 0}
as expert2@43
POST /api/marking/$later/IT-018
  {"marks": [{"criterion": "$model", "points": 1}, {"criterion": "$own", "points": 1}, {"criterion": "$proof", "points": 0}], "comment": ""}
200 {"points": 2, "left": 0}
GET /api/my/marks
200 {"agreement": {"answers": 2, "near": 1, "apart": 1}, "severity": {"pairs": 3, "sufficient": false, "mean": 0}, "marks": [{"attempt": "$later", "points": 2, "others": [1], "counted": 1.5}, {"attempt": "$attempt", "points": 0, "others": [3, 1], "counted": 1}]}  # US-R04 US-E12

# How strict an expert is, the centre and the administrator see, and no other expert.
as expert@43
GET /api/markers
403  # US-E12
as teacher@S11
GET /api/markers
403
as administrator@43
GET /api/markers
200 {"markers": [{"name": "Фамилия-expert2@43 Имя", "open": 0, "agreement": {"answers": 2}, "severity": {"pairs": 3}}, {"name": "Фамилия-expert3@43 Имя"}, {"name": "Фамилия-expert@43 Имя"}, {"name": "Фамилия-regional_methodist@43 Имя"}], "lacking": 0}  # US-E12
GET /api/markers/severity
200 {"state": "few", "experts": [{"name": "Фамилия-expert2@43 Имя", "works": 2, "common": 2, "standing": "few"}, {"works": 1}, {"works": 1}, {"works": 1}], "common_min": 10}  # US-E12
as expert@43
GET /api/markers/severity
403  # US-E12
GET /api/my/severity
200 {"state": "few", "experts": [{"name": "Фамилия-expert@43 Имя"}], "groups": []}  # US-E12
as administrator@43
