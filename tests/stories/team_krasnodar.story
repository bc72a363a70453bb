# A whole team has needs of its own: its head states them, beside those of single teachers.
by krasnodar

as head@S11
POST /api/team-requests
  {"problem": "Слабые результаты по читательской грамотности", "tasks": "Единые приёмы работы с текстом", "people": 18}
200 {"request": {"id": "$request", "state": "sent"}}  # KRA-17
POST /api/team-requests/$request/withdrawal
  {"comment": "", "revision": 0}
200 {"request": {"state": "withdrawn"}}
POST /api/group-routes
  {"title": "Группа", "people": [], "goals": [], "sessions": []}
409 {"code": "team.not_offered"}
