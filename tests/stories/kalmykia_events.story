# What Kalmykia's list says of programmes, and an event that a municipal service holds for its own teachers.
by kalmykia

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/catalogue-imports/activities?apply=true < kalmykia_events.csv
200 {"applied": 1}  # KAL-1.7
GET /api/catalogue?form=internship
200 {"activities": [{"code": "K1", "form": "internship", "id": "$internship"}]}  # KAL-1.6
GET /api/catalogue/$internship
200 {"activity": {"register_no": "ФР-08-1"}}  # KAL-1.7

as municipal_methodist@M1
POST /api/municipal-events
  {"title": "Районный семинар", "competencies": "METH-1", "provider": "Методическая служба", "hours": 4, "starts": "2026-10-10", "ends": "2026-10-10", "place": "Школа 11"}
200 {"activity": {"id": "$seminar", "state": "moderation", "level": "municipal"}, "sessions": [{"session": {"municipality": "M1"}}]}  # KAL-2.M.2
as centre@43
POST /api/catalogue/$seminar/moderation
  {"command": "publish", "reason": "", "revision": 0}
200 {"activity": {"state": "published"}}
as teacher@S11
GET /api/catalogue?search=семинар
200 {"activities": [{"id": "$seminar"}]}  # KAL-2.M.2
