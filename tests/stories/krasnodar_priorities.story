# What the country wants first stands first from its first day, in the list of activities.
by krasnodar

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < expertise_competencies.csv
200 {"applied": 8}
POST /api/catalogue-imports/activities?apply=true < sverdlovsk_programmes.csv
200 {"applied": 7}
GET /api/catalogue?level=federal
200 {"activities": [{"code": "PR-2", "level": "federal"}]}
PUT /api/programmes/FEDERAL-1
  {"title": "Год педагога и наставника", "task": "Работа с трудным поведением", "federal": true, "since": "2026-09-02", "competencies": "PSYP-1"}
200 {"federal": true, "competencies": "PSYP-1"}  # KRA-16
GET /api/programmes?ahead=true
200 {"programmes": [{"code": "FEDERAL-1"}]}
GET /api/programmes
200 {"programmes": []}
GET /api/catalogue
200 {"activities": [{"code": "PR-7", "priority": false}, "..."]}
at 2026-09-02T08:00:00.000Z
as teacher@S11
GET /api/catalogue
200 {"activities": [{"code": "PR-7", "priority": true}, {"priority": false}, "..."]}  # KRA-16
