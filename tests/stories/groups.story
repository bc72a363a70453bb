# A school's team asks its centre; the centre answers with a route for a group, and everybody gets a copy of their own.
by sverdlovsk

as teacher@S11
GET /api/session
200 {"person": "$first"}
as teacher2@S11
GET /api/session
200 {"person": "$second"}
as teacher3@S11
GET /api/session
200 {"person": "$third"}
as teacher@S12
GET /api/session
200 {"person": "$fourth"}
as teacher@S21
GET /api/session
200 {"person": "$fifth"}
as teacher@S22
GET /api/session
200 {"person": "$sixth"}
as tutor@43
GET /api/session
200 {"person": "$tutor"}

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/catalogue-imports/activities?apply=true < sverdlovsk_activities.csv
200 {"applied": 4}
POST /api/catalogue-imports/sessions?apply=true < sverdlovsk_sessions.csv
200 {"applied": 4}
POST /api/imports/staff?apply=true < team_staff.csv
200 {"applied": 6}
POST /api/tutors/$tutor/certificates
  {"issuer": "Академия Минпросвещения", "number": "Т-15", "valid_from": "2025-01-01", "valid_to": "2028-01-01"}
200 {"standing": "valid"}

# The head says what the team needs; every step of the answer is there to see, with the days it took.
as teacher@S11
POST /api/team-requests
  {"problem": "Не умеем вести проекты с классом", "tasks": "Научиться планировать проект", "people": 12}
403 {"code": "access.forbidden"}
as head@S11
POST /api/team-requests
  {"problem": "Не умеем вести проекты с классом", "tasks": "Научиться планировать проект", "people": 12}
200 {"request": {"id": "$request", "team": "Школа S11", "state": "sent", "people": 12, "revision": 0}, "days": 0, "steps": [{"state": "sent"}]}  # SVE-3.S2.4 US-H12
POST /api/team-requests
  {"problem": "мало", "tasks": "Научиться планировать проект", "people": 1}
400 {"code": "team.words_few", "errors": [{"pointer": "/problem"}, {"pointer": "/people"}]}
as head@S12
GET /api/team-requests
200 {"requests": []}
POST /api/team-requests/$request/withdrawal
  {"comment": "", "revision": 0}
404
at 2026-09-04T08:00:00.000Z
as centre@43
GET /api/team-requests
200 {"offered": true, "open": 1, "requests": [{"request": {"problem": "Не умеем вести проекты с классом", "tasks": "Научиться планировать проект", "people": 12}, "days": 3}]}
POST /api/team-requests/$request/taking
  {"comment": "Собираем группу", "revision": 0}
200 {"request": {"state": "taken", "revision": 1}}
POST /api/team-requests/$request/taking
  {"comment": "", "revision": 1}
409 {"code": "team.request_state"}

# The centre consults the team on what the problem is, by how pupils did; the head states it anew.
POST /api/exam-imports?apply=true < exams.csv
200 {"applied": 5}
as head@S11
GET /api/exam-difficulties
200 {"at": {"title": "Школа S11"}, "lines": [{"subject_title": "Математика", "difficulty": {"study": "ЕГЭ", "year": 2026, "participants": 30, "low_share": 0.2, "before_share": 0.4}}]}  # SVE-3.S1.1
as centre@43
GET /api/exam-difficulties
200 {"lines": [{"place_title": "M2", "difficulty": {"low_share": 0.6}}, {"place_title": "M1", "difficulty": {"participants": 40, "low_share": 0.3, "schools": 2}}]}  # SVE-3.S1.1
POST /api/team-requests/$request/consultations
  {"comment": "По результатам ЕГЭ слабее всего геометрия: сузьте задачу", "revision": 1}
200 {"request": {"state": "taken", "revision": 2}, "steps": [{"state": "sent"}, {"state": "taken"}, {"state": "taken", "comment": "По результатам ЕГЭ слабее всего геометрия: сузьте задачу"}]}  # SVE-3.S1.3
as head@S11
PUT /api/team-requests/$request
  {"revision": 2, "problem": "Не умеем вести проекты по геометрии", "tasks": "Научиться планировать проект", "people": 12}
200 {"request": {"problem": "Не умеем вести проекты по геометрии", "state": "taken", "revision": 3}}
as head@S12
PUT /api/team-requests/$request
  {"revision": 3, "problem": "Чужой запрос команды", "tasks": "Научиться планировать проект", "people": 12}
404

# One plan, twelve people: each gets a copy. A plan of nothing, or a person twice, is no group.
as tutor@43
GET /api/group-candidates?search=аглая
200 {"people": [{"person": "$g1", "school": "Школа S11"}, {"person": "$g2"}, {"person": "$g3"}, {"person": "$g4"}, {"person": "$g5"}, {"person": "$g6"}]}
GET /api/catalogue?search=стажировка
200 {"activities": [{"id": "$internship"}]}
GET /api/catalogue/$internship
200 {"sessions": [{"session": {"id": "$internship_session"}}]}
GET /api/catalogue?search=взаимопосещение
200 {"activities": [{"id": "$visit"}]}
GET /api/catalogue/$visit
200 {"sessions": [{"session": {"id": "$visit_session"}}]}
POST /api/group-routes
  {"title": "Проекты в школе", "request": "$request", "people": ["$first", "$second", "$third", "$fourth", "$fifth", "$sixth", "$g1", "$g2", "$g3", "$g4", "$g5", "$g6"],
   "goals": [{"text": "Провести проект с классом", "competency": "METH-1"}], "sessions": ["$internship_session"]}
200 {"group": {"id": "$group", "number": 1, "revision": 0, "plan": {"sessions": [{"title": "Стажировка на площадке", "hours": 36}]}}}  # SVE-4.3
POST /api/group-routes
  {"title": " ", "people": ["$first", "$first"], "goals": [], "sessions": []}
400 {"code": "team.title_length", "errors": [{"pointer": "/title"}, {"pointer": "/people"}]}
# Who has a route already keeps it: the plan is offered to it.
POST /api/routes
  {"person": "$sixth"}
200 {"route": {"id": "$sixth_route"}}
POST /api/group-routes/$group/copies
200 {"outcomes": [{"copied": true}, {"copied": true}, {"copied": true}, {"copied": true}, {"copied": true}, {"copied": true}, {"copied": true}, {"copied": true}, {"copied": true}, {"copied": true}, {"copied": true}, {"copied": true}]}  # SVE-4.3 US-U03
POST /api/group-routes/$group/copies
200 {"outcomes": []}
as head@S12
GET /api/group-routes/$group
404
POST /api/group-routes/$group/copies
404
POST /api/my/group-offers/$group
  {"number": 1, "take": false, "reason": ""}
404

# A copy is a route of its own, with the group's goal and activity in it.
as teacher@S11
GET /api/my/home
200 {"route": {"id": "$copy", "state": "draft", "revision": "$revision"}, "items": [{"title": "Стажировка на площадке"}]}  # SVE-4.3
GET /api/routes/$copy
200 {"goals": [{"id": "$goal", "text": "Провести проект с классом", "competency": "METH-1"}], "items": [{"id": "$item"}]}
GET /api/my/group-offers
200 {"offers": []}
as teacher@S22
GET /api/my/group-offers
200 {"offers": [{"group": "$group", "copy": "$sixth_route", "number": 1, "change": {"added": [{"title": "Стажировка на площадке"}]}}]}

# The plan changes: whoever has not begun is asked; nothing changes in a copy by itself, and one's own is kept.
as tutor@43
PUT /api/group-routes/$group
  {"revision": 0, "title": "Проекты в школе", "people": ["$first"], "goals": [], "sessions": []}
409 {"code": "team.member_has_copy"}
PUT /api/group-routes/$group
  {"revision": 0, "title": "Проекты в школе", "people": ["$first", "$second", "$third", "$fourth", "$fifth", "$sixth", "$g1", "$g2", "$g3", "$g4", "$g5", "$g6"],
   "goals": [{"text": "Провести проект с классом", "competency": "METH-1"}, {"text": "Показать уроки друг другу", "competency": ""}], "sessions": ["$visit_session"]}
200 {"group": {"number": 2, "revision": 1}, "members": [{"offered": true}, {"offered": true}, {"offered": true}, {"offered": true}, {"offered": true}, {"offered": true}, {"offered": true}, {"offered": true}, {"offered": true}, {"offered": true}, {"offered": true}, {"offered": true}]}
PUT /api/group-routes/$group
  {"revision": 0, "title": "Старое", "people": ["$first", "$second", "$third", "$fourth", "$fifth", "$sixth", "$g1", "$g2", "$g3", "$g4", "$g5", "$g6"], "goals": [], "sessions": []}
412 {"code": "access.stale"}
as teacher@S11
GET /api/routes/$copy
200 {"items": [{"title": "Стажировка на площадке"}]}
GET /api/my/group-offers
200 {"offers": [{"group": "$group", "number": 2, "change": {"goals_added": [{"text": "Показать уроки друг другу"}], "added": [{"title": "Взаимопосещение уроков"}], "dropped": [{"title": "Стажировка на площадке"}]}}]}  # US-U03
POST /api/my/group-offers/$group
  {"number": 1, "take": true, "reason": ""}
412 {"code": "access.stale"}
POST /api/my/group-offers/$group
  {"number": 2, "take": true, "reason": ""}
200 {"offers": []}
GET /api/routes/$copy
200 {"goals": [{"text": "Провести проект с классом"}, {"text": "Показать уроки друг другу"}], "items": [{"title": "Взаимопосещение уроков"}]}  # US-U03
POST /api/my/group-offers/$group
  {"number": 2, "take": true, "reason": ""}
409 {"code": "team.no_offer"}
as teacher2@S11
POST /api/my/group-offers/$group
  {"number": 2, "take": false, "reason": ""}
200 {"offers": []}
GET /api/my/home
200 {"items": [{"title": "Стажировка на площадке"}]}
as tutor@43
GET /api/group-routes/$group
200 {"group": {"request": "$request"}, "members": ["..."]}

# The answer closes the request, and its time counts.
as centre@43
at 2026-09-11T08:00:00.000Z
POST /api/team-requests/$request/answer
  {"comment": "Собрана группа из двенадцати человек", "revision": 3}
200 {"request": {"state": "answered", "answered_on": "2026-09-11"}, "days": 10}  # SVE-3.P4
as head@S11
GET /api/team-requests
200 {"open": 0, "usual_days": 10, "requests": [{"steps": [{"state": "sent"}, {"state": "taken", "comment": "Собираем группу"}, {"state": "taken"}, {"state": "taken"}, {"state": "answered", "comment": "Собрана группа из двенадцати человек"}]}]}  # SVE-3.P4 US-H12
POST /api/team-requests/$request/withdrawal
  {"comment": "", "revision": 4}
409 {"code": "team.request_state"}

# What was planned is called off: every copy knows at once and waits for another choice.
as centre@43
PUT /api/catalogue-sessions/$visit_session
  {"seats": 30, "state": "cancelled", "revision": 0}
200
as teacher@S11
GET /api/my/home
200 {"items": [{"title": "Взаимопосещение уроков", "state": "cancelled"}]}  # SVE-4.5
