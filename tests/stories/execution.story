# How the order is carried out: the stages of the regulation, who is late in each, since when, and who answers for it.

as head@S11
GET /api/session
200
as municipal_methodist@M1
GET /api/session
200
as centre@43
POST /api/campaigns
  {"title": "Осень", "kind": "initial", "since": "2026-09-10", "until": "2026-11-30", "apply_until": "2026-09-20", "subjects": ["MATH"]}
200 {"id": "$wave"}
POST /api/campaigns/$wave/letters
  {"schools": ["S11", "S12", "S21"]}
200 {"sent": 3}

# Before the day to apply is over nobody is late.
as ministry@43
GET /api/execution
200 {"at_title": "Проверочная область", "stages": [{"code": "PREPARE", "watched": true, "late": 0}, {"code": "DIAGNOSE", "late": 0}, {"code": "DESIGN"}, {"code": "REALISE"}, {"code": "REFLECT"}], "stage": "", "units": []}
at 2026-09-23T08:00:00.000Z
as ministry@43
GET /api/execution
200 {"stages": [{"code": "PREPARE", "late": 3, "since": "2026-09-20"}, {"late": 0}, "..."], "stage": "PREPARE", "units": [{"title": "M1", "opens": true, "places": 2, "due": "2026-09-20", "days": 3, "responsible": "Фамилия-municipal_methodist@M1 Имя"}, {"title": "M2", "places": 1, "responsible": ""}]}  # US-G09

# In a municipality its schools stand with their heads, and with who was appointed responsible where somebody was.
GET /api/execution?stage=NOPE
404 {"code": "access.not_found", "errors": [{"pointer": "/stage"}]}
GET /api/execution?at=43/NOPE
404 {"code": "access.not_found", "errors": [{"pointer": "/at"}]}
GET /api/execution?stage=PREPARE&at=43/M1
200 {"above": "43", "units": [{"title": "Школа S11", "opens": false, "days": 3, "responsible": "Фамилия-head@S11 Имя"}, {"title": "Школа S12", "responsible": ""}]}  # US-G09
as responsible@S12
GET /api/session
200
as municipal_methodist@M1
GET /api/execution
200 {"at_title": "M1", "stage": "PREPARE", "units": [{"title": "Школа S11"}, {"title": "Школа S12", "responsible": "Фамилия-responsible@S12 Имя"}]}
GET /api/execution?at=43/M2
404 {"code": "access.not_found"}

# All of it as a workbook.
as ministry@43
GET /api/execution/file
200  # US-G09
as teacher@S11
GET /api/execution
403 {"code": "access.forbidden"}
