# An expert who is bound to the author leaves the work to another; to the first it looks as if it were not there.

as expert@43
GET /api/session
200
as expert2@43
GET /api/session
200
as teacher@S11
GET /api/session
200 {"person": "$teacher"}
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
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as centre@43
POST /api/attempts
  {"person": "$teacher", "purpose": "initial"}
200 {"attempt": "$attempt"}
as teacher@S11
POST /api/attempts/$attempt/start
200
PUT /api/attempts/$attempt/answers/IT-018
  {"value": {"options": [], "pairs": [], "text": "Дам модель из полос бумаги и попрошу объяснить."}, "sequence": 1, "client_ms": 1}
200
POST /api/attempts/$attempt/finish
200 {"state": "marking"}
as expert3@43
GET /api/marking
200 {"tasks": []}

as expert@43
GET /api/marking
200 {"tasks": [{"attempt": "$attempt", "item": "IT-018", "rubric": [{"id": "$model"}, {"id": "$own"}, {"id": "$proof"}]}]}
POST /api/marking-conflicts
  {"attempt": "$attempt", "reason": "знаю"}
400 {"code": "diagnostics.conflict_unexplained", "errors": [{"pointer": "/reason"}]}
POST /api/marking-conflicts
  {"attempt": "$attempt", "reason": "Узнала работу своей коллеги"}
204  # US-E02
GET /api/marking
200 {"tasks": [], "given": []}  # US-E02
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 1}, {"criterion": "$own", "points": 0}, {"criterion": "$proof", "points": 0}], "comment": ""}
404 {"code": "access.not_found"}  # US-E02
POST /api/marking-conflicts
  {"attempt": "$attempt", "reason": "Ещё раз, чтобы наверняка"}
404 {"code": "access.not_found"}

# Another expert has it, beside the second one; who has marked it does not leave it any more.
as expert2@43
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 1}, {"criterion": "$own", "points": 0}, {"criterion": "$proof", "points": 0}], "comment": ""}
200 {"points": 1, "left": 0}
POST /api/marking-conflicts
  {"attempt": "$attempt", "reason": "Теперь вспомнила автора"}
409 {"code": "diagnostics.conflict_late"}
as expert3@43
GET /api/marking
200 {"tasks": [{"attempt": "$attempt"}]}  # US-E02
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 1}, {"criterion": "$own", "points": 0}, {"criterion": "$proof", "points": 0}], "comment": ""}
200 {"points": 1, "left": 0}  # US-E02
POST /api/marking-conflicts
  {"attempt": "$attempt", "reason": "Теперь вспомнила автора"}
409 {"code": "diagnostics.nothing_to_mark"}

# The journal keeps who declared it.
as centre@43
GET /api/journal?kind=marking_conflict
200 {"entries": [{"kind": "marking_conflict", "object": "$attempt", "author": "Фамилия-expert@43 Имя"}]}  # US-E02
