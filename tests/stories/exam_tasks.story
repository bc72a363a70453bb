# How pupils of schools did, by subject and task: counts alone are taken in, and small groups are not told.

as centre@43
POST /api/exam-imports?apply=true < exam_pupils.csv
400 {"code": "deficit.exams_name_pupils", "errors": [{"pointer": "/header"}]}  # US-R15
POST /api/exam-imports?apply=true < exam_tasks.csv
200 {"applied": 5}

# The subjects as a whole, and which of them are known by task.
as regional_methodist@M1
GET /api/exam-difficulties
200 {"at": {"title": "M1"}, "by_task": [{"study": "ОГЭ", "subject": "MATH", "subject_title": "Математика"}], "lines": [{"place_title": "Школа S11", "difficulty": {"task": "", "low_share": 0.2}}]}  # US-R15
# By task, of one's own municipalities: three pupils of a school are too few to be told, and so is the other school there,
# because the sum of both is told of the municipality.
GET /api/exam-difficulties?study=ОГЭ&subject=MATH
200 {"lines": [{"place_title": "Школа S11", "difficulty": {"task": "13", "participants": 30, "low_share": 0.1}}]}  # US-R15
GET /api/exam-difficulties?at=43/M2
404 {"code": "access.not_found"}
as regional_methodist@43
GET /api/exam-difficulties?study=ОГЭ&subject=MATH
200 {"lines": [{"place_title": "M1", "difficulty": {"task": "7", "participants": 33, "schools": 2}}, {"place_title": "M1", "difficulty": {"task": "13"}}, {"place_title": "M2", "difficulty": {"task": "7"}}]}
as teacher@S11
GET /api/exam-difficulties
403 {"code": "access.forbidden"}
