# The register is kept once: a teacher finds the card filled, proposes what is wrong in it, the school takes it over with one
# act; a list of a municipality marks whom the register knows already and makes nobody twice.

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as centre@43
POST /api/imports/subjects?apply=true < standings_subjects.csv
200
POST /api/imports/staff < own_card_staff.csv
200 {"rows": 5, "good": 2, "problems": [{"row": 4, "column": "Электронная почта", "code": "organisation.double_by_email"}, {"row": 5, "column": "Фамилия", "code": "organisation.double_by_name"}, {"row": 6, "column": "Фамилия", "code": "organisation.double_by_name"}]}  # US-M02
as municipal_methodist@M1
POST /api/imports/staff?apply=true&only_good=true < own_card_staff.csv
200 {"applied": 2, "created": 2}  # US-M02
POST /api/imports/staff?apply=true&only_good=true < own_card_staff.csv
200 {"applied": 2, "created": 0}  # US-M02
GET /api/people?search=светлова
200 {"people": [{"person": "$svetlova", "name": "Светлова Анна Ильинична"}]}
GET /api/people/$svetlova
200 {"person": {"born": "1985-03-14"}}

# The card is filled from the register; what is the school's to say is proposed, what is one's own is changed.
as teacher@S11
GET /api/people/$teacher
200 {"workplace": {"school": "S11", "position": "TEACHER", "subjects": "MATH"}, "person": {"revision": 0, "education": "", "category": ""}}  # US-T06
PUT /api/people/$teacher
  {"surname": "Фамилия-teacher@S11", "given": "Имя", "patronymic": "", "email": "", "phone": "", "education": "высшее", "experience_years": 0, "category": "", "last_course": "", "revision": 0}
403 {"code": "organisation.correction_proposed"}
PUT /api/people/$teacher
  {"surname": "Фамилия-teacher@S11", "given": "Имя", "patronymic": "", "email": "t@example.org", "phone": "", "education": "", "experience_years": 0, "category": "", "last_course": "", "revision": 0}
200 {"person": {"revision": 1}}
POST /api/my/corrections
  {"field": "subjects", "value": "ALCHEMY"}
400 {"code": "organisation.subject_unknown"}
POST /api/my/corrections
  {"field": "experience_years", "value": "сто"}
400 {"code": "organisation.experience_unlikely"}
POST /api/my/corrections
  {"field": "category", "value": "первая"}
200 {"corrections": [{"before": "", "correction": {"state": "waiting"}}]}
POST /api/my/corrections
  {"field": "category", "value": "высшая"}
200 {"corrections": [{"correction": {"id": "$category", "value": "высшая", "state": "waiting", "revision": 1}}]}  # US-T06
POST /api/my/corrections
  {"field": "education", "value": "среднее"}
200 {"corrections": [{"correction": {"field": "education", "id": "$education"}}, {"correction": {"field": "category"}}]}

as head@S12
GET /api/corrections
200 {"corrections": []}
POST /api/corrections/$category/decision
  {"taken": true, "comment": "", "revision": 1}
404 {"code": "access.not_found"}
as head@S11
GET /api/corrections
200 {"corrections": [{"name": "Фамилия-teacher@S11 Имя", "correction": {"value": "высшая"}}, {"correction": {"value": "среднее"}}]}
POST /api/corrections/$education/decision
  {"taken": false, "comment": "", "revision": 0}
400 {"code": "organisation.comment_missing"}
POST /api/corrections/$education/decision
  {"taken": false, "comment": "В дипломе высшее", "revision": 0}
200
POST /api/corrections/$category/decision
  {"taken": true, "comment": "", "revision": 0}
412 {"code": "access.stale"}
POST /api/corrections/$category/decision
  {"taken": true, "comment": "", "revision": 1}
200 {"corrections": []}  # US-T06
as teacher@S11
GET /api/people/$teacher
200 {"person": {"category": "высшая", "email": "t@example.org", "revision": 2}}  # US-T06
GET /api/my/corrections
200 {"corrections": [{"correction": {"state": "refused", "comment": "В дипломе высшее"}}, {"correction": {"state": "taken"}}]}
