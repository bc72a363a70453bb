# Three hundred letters at once: each school its own, with a number and a date; who opened theirs is seen.

as head@S11
GET /api/letters
200 {"letters": []}
as centre@43
POST /api/imports/schools?apply=true < many_schools.csv
200 {"applied": 296}
POST /api/campaigns
  {"title": "Осенняя диагностика", "kind": "initial", "since": "2026-09-10", "until": "2026-11-30", "apply_until": "2026-09-20", "subjects": ["MATH"]}
200 {"id": "$campaign"}
POST /api/campaigns/$campaign/letters
  {"everyone": true}
200 {"sent": 300, "had_one": 0, "letters": [{"number": "ЦНППМ-2026/1", "state": "sent"}, {"number": "ЦНППМ-2026/2"}, "..."]}  # US-A04
POST /api/campaigns/$campaign/letters
  {"everyone": true}
200 {"sent": 0, "had_one": 300}
GET /api/papers?number=ЦНППМ-2026/300
200 {"papers": [{"number": "ЦНППМ-2026/300", "kind": "LETTER", "date": "2026-09-01"}]}  # US-A04

as head@S11
GET /api/letters
200 {"letters": [{"id": "$letter", "state": "sent"}]}  # US-A04
POST /api/letters/$letter/receipt
200 {"state": "received"}  # US-A04
as head@S12
GET /api/letters
200 {"letters": [{"state": "sent"}]}  # US-A04
