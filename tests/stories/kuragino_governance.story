# How the district and its schools manage routes: responsible persons, the schools' documents, meetings, recommendations.
by krasnoyarsk
by kuragino over M1

# Nobody answers for any school yet: the list and the indicator say the same.
as municipal_methodist@M1
GET /api/responsible
200 {"least": 1, "responsible": [], "uncovered": [{"school": "S11"}, {"school": "S12"}], "candidates": [{"person": "$methodist"}]}  # KUR-3.1.2 US-M05
GET /api/indicators?indicator=SCHOOLS_WITHOUT_RESPONSIBLE
200 {"total": {"value": 2}, "clauses": ["KUR-3.1.2"]}  # US-M05
POST /api/responsible
  {"person": "nobody", "schools": ["S11"], "since": "2026-09-01"}
400 {"code": "governance.not_candidate"}  # KUR-3.1.2
POST /api/responsible
  {"person": "$methodist", "schools": ["S11"], "since": "2026-09-01", "until": "2026-08-01"}
400 {"code": "governance.dates_wrong"}
POST /api/responsible
  {"person": "$methodist", "schools": ["S11"], "since": "2026-09-01", "until": "2027-06-30"}
200 {"responsible": [{"responsible": {"id": "$appointed", "school": "S11", "number": "ОТВ-2026/1", "paper": "$order"}}], "uncovered": [{"school": "S12"}]}  # KUR-3.1.2 US-M05
GET /api/indicators?indicator=SCHOOLS_WITHOUT_RESPONSIBLE
200 {"total": {"value": 1}}  # KUR-3.1.2 US-M05
GET /api/papers/$order/file
200  # KUR-3.1.2
as municipal_methodist@M2
POST /api/responsible/$appointed/end
  {"until": "2026-09-01", "revision": 0}
404 {"code": "access.not_found"}

# Direct leadership is with the municipal service: a head appoints nobody.
as head@S11
POST /api/responsible
  {"person": "$methodist", "schools": ["S11"], "since": "2026-09-01"}
403 {"code": "access.forbidden"}  # KUR-3.1.1

# The school's own documents: registered today, counted today.
GET /api/school-records
200 {"kinds": [{"rule": {"kind": "regulation"}, "may_keep": true}, {"rule": {"kind": "job_descriptions"}}, {"rule": {"kind": "quality_system", "marks": ["included", "present", "realised"]}}, {"rule": {"kind": "staff_plan"}}]}  # KUR-3.2.1 KUR-3.2.2 KUR-3.2.3
GET /api/indicators?indicator=HAS_SCHOOL_REGULATION
200 {"total": {"value": 0}}  # KUR-2.4.2
POST /api/school-records
  {"school": "S11", "kind": "regulation", "title": "Положение о непрерывном профессиональном развитии", "number": "47", "date": "2026-09-02", "marks": []}
400 {"code": "governance.day_ahead"}
POST /api/school-records
  {"school": "S11", "kind": "regulation", "title": "Положение о непрерывном профессиональном развитии", "number": "47", "date": "2026-08-28", "marks": []}
200 {"id": "$own_regulation", "number": "47"}  # KUR-3.2.1 US-H07
POST /api/school-records/$own_regulation/file?name=polozhenie.csv < kuragino_sessions.csv
200 {"file_name": "polozhenie.csv", "revision": 1}  # US-H07
GET /api/indicators?indicator=HAS_SCHOOL_REGULATION
200 {"total": {"value": 100}}  # KUR-2.4.2 US-H07
POST /api/school-records
  {"school": "S11", "kind": "job_descriptions", "title": "Приказ об изменении должностных инструкций", "number": "48", "date": "2026-08-28", "marks": []}
200 {"kind": "job_descriptions"}  # KUR-3.2.2 US-H07
GET /api/indicators?indicator=COUNT_ORGS_CHANGED_JOB_DESCRIPTIONS
200 {"total": {"value": 1}}  # KUR-2.4.5 US-H07
POST /api/school-records
  {"school": "S11", "kind": "staff_plan", "title": "План работы с коллективом на год", "number": "", "date": "2026-08-30", "marks": ["included"]}
400 {"code": "governance.mark_unknown"}
POST /api/school-records
  {"school": "S11", "kind": "staff_plan", "title": "План работы с коллективом на год", "number": "", "date": "2026-08-30", "marks": []}
200 {"kind": "staff_plan"}  # KUR-3.2.3
POST /api/school-records
  {"school": "S11", "kind": "quality_system", "title": "ВСОКО: раздел об индивидуальных программах", "number": "12", "date": "2026-08-30", "marks": ["included"]}
200 {"id": "$quality", "marks_held": 1}  # KUR-2.4.3
PUT /api/school-records/$quality
  {"revision": 0, "title": "ВСОКО: раздел об индивидуальных программах", "number": "12", "date": "2026-08-30", "marks": ["included", "present", "realised"], "withdrawn": false}
200 {"marks_held": 3, "revision": 1}
GET /api/indicators?indicator=VSOKO_INCLUSION
200 {"total": {"value": 3}}  # KUR-2.4.3
as head@S12
POST /api/school-records
  {"school": "S11", "kind": "regulation", "title": "Чужое положение", "number": "1", "date": "2026-08-28", "marks": []}
404 {"code": "access.not_found"}
as municipal_methodist@M1
GET /api/indicators?indicator=HAS_SCHOOL_REGULATION
200 {"total": {"value": 50}}  # KUR-2.4.2

# Meetings of deputies: green after the second of the school year.
GET /api/meetings
200 {"held": 0, "least": 2, "enough": false, "since": "2026-09-01"}  # KUR-3.1.5 US-M08
POST /api/meetings
  {"held_on": "2026-09-01", "topic": "Как составить индивидуальный маршрут", "schools": ["S11", "S12"]}
200 {"held": 1, "enough": false}  # KUR-2.2.3
at 2027-02-10T05:00:00.000Z
as municipal_methodist@M1
POST /api/meetings
  {"held_on": "2027-02-10", "topic": "Сопровождение маршрутов после курсов", "schools": ["S11"]}
200 {"held": 2, "enough": true, "attendance": [{"attended": 2}, {"attended": 1}]}  # KUR-3.1.5 US-M08
GET /api/indicators?indicator=DEPUTY_MEETINGS
200 {"total": {"value": 2}}  # KUR-3.1.5
POST /api/meetings/register
200 {"number": "РС-2027/1", "paper": "$register"}  # KUR-3.1.5
as deputy@S11
GET /api/meetings
200 {"held": 2, "may_note": false}
as municipal_methodist@M2
POST /api/meetings
  {"held_on": "2027-02-10", "topic": "Совещание соседей", "schools": ["S21"]}
400 {"code": "governance.not_by_regulation"}

# An addressed recommendation: to whom, why, by when; the school says when it is done. Counted once.
as association_head@M1
POST /api/recommendations
  {"school": "S11", "text": "Включить в планы уроков формирующее оценивание", "reason": "Мониторинг на начало года", "due": "2027-02-01"}
400 {"code": "governance.due_past"}
POST /api/recommendations
  {"school": "S11", "text": "Включить в планы уроков формирующее оценивание", "reason": "Мониторинг на начало года", "due": "2027-03-01"}
200 {"recommendation": {"id": "$advice", "addressee": "Школа S11", "number": "АР-2027/0001", "state": "issued"}}  # KUR-2.4.4 US-M09
as municipal_methodist@M1
GET /api/indicators?indicator=COUNT_ADDRESSED_RECOMMENDATIONS
200 {"total": {"value": 1}}  # KUR-2.4.4 US-M09
as head@S12
POST /api/recommendations/$advice/done
  {"revision": 0, "note": "Сделано"}
404 {"code": "access.not_found"}
at 2027-03-02T05:00:00.000Z
as municipal_methodist@M1
GET /api/recommendations
200 {"recommendations": [{"overdue": true, "may_finish": false}]}  # KUR-3.2.9 KUR-4.1
as head@S11
POST /api/recommendations/$advice/done
  {"revision": 0, "note": "Обсуждено на педсовете, планы изменены"}
200 {"recommendation": {"state": "done", "done_on": "2027-03-02"}}  # KUR-3.2.9 US-M09
POST /api/recommendations/$advice/done
  {"revision": 1, "note": "Ещё раз"}
409 {"code": "governance.over_already"}
as municipal_methodist@M1
GET /api/indicators?indicator=COUNT_ADDRESSED_RECOMMENDATIONS
200 {"total": {"value": 1}}  # US-M09

# The subject associations look at routes twice a year: the numbers are computed, the association's head concludes.
at 2027-05-12T05:00:00.000Z
as municipal_methodist@M1
GET /api/monitorings
200 {"least": 2, "confirmed": 0, "may_open": true, "since": "2026-09-01", "reviews": []}  # KUR-3.1.4b
POST /api/monitorings
  {"subject": "MATH", "half": "start"}
200 {"reviews": [{"review": "$start", "subject": "Математика", "half": "start", "state": "open", "lines": [{"line": {"school": "Школа S11", "recommendations": 1}}, {"line": {"school": "Школа S12"}}]}]}  # KUR-3.1.4b US-M07
POST /api/monitorings
  {"subject": "MATH", "half": "start"}
409 {"code": "monitoring.review_there"}
POST /api/monitorings/$start/confirmation
  {"revision": 0, "comment": "Готово"}
403 {"code": "access.forbidden"}
as association_head@M1
POST /api/monitorings/$start/confirmation
  {"revision": 0, "comment": ""}
400 {"code": "monitoring.review_comment"}
POST /api/monitorings/$start/confirmation
  {"revision": 0, "comment": "Маршруты составляют, представляют не все"}
200 {"confirmed": 1, "reviews": [{"state": "confirmed", "number": "М-2027/0001", "paper": "$report"}]}  # KUR-3.1.4b US-M07
POST /api/recommendations
  {"school": "S12", "text": "Представить маршруты руководителю", "reason": "Мониторинг на начало года", "due": "2027-06-01"}
200 {"recommendation": {"state": "issued"}}
POST /api/monitorings
  {"subject": "MATH", "half": "end"}
200 {"reviews": [{"review": "$end", "half": "end", "lines": [{"at_start": {"recommendations": 1}}, {"line": {"recommendations": 1}, "at_start": {"recommendations": 0}}]}, "..."]}  # US-M07
POST /api/monitorings/$end/confirmation
  {"revision": 0, "comment": "К концу года представлены все"}
200 {"confirmed": 2}  # KUR-3.1.4b
GET /api/indicators?indicator=ASSOC_MONITORINGS
403 {"code": "access.forbidden"}
as municipal_methodist@M1
GET /api/indicators?indicator=ASSOC_MONITORINGS
200 {"total": {"value": 2}}  # KUR-3.1.4b
GET /api/papers/$report/file
200
as municipal_methodist@M2
GET /api/monitorings
200 {"least": 0, "may_open": false, "reviews": []}

# What a school is late with is seen school by school.
as municipal_methodist@M1
GET /api/indicators?indicator=SHARE_OVERDUE&by=school
200 {"code": "SHARE_OVERDUE", "by": "school", "clauses": ["KUR-4.1"]}  # KUR-4.1

# The ready section for the school's quality system, the open report without names, schools by how they rose in a year.
as head@S11
POST /api/schools/S11/quality-section
200 {"number": "ВСОКО-2027/0001", "paper": "$section", "lines": ["*", "..."]}  # KUR-3.2.1 US-H14
GET /api/papers/$section/file
200  # US-H14
POST /api/schools/S12/quality-section
404 {"code": "access.not_found"}
as municipal_methodist@M1
POST /api/open-report
200 {"number": "ОД-2027/1", "paper": "$open", "lines": ["*", "..."]}  # KUR-2.3.3
GET /api/papers/$open/file
200  # KUR-2.3.3
GET /api/rising-schools
200 {"clauses": ["KUR-3.1.6"], "since": "2026-09-01", "schools": [{"code": "S11", "school": "Школа S11", "heads": ["*"], "nominated": false}, {"school": "Школа S12"}]}  # KUR-3.1.6 US-M14
PUT /api/rising-schools/S11/exclusion
  {"excluded": true, "reason": ""}
400 {"code": "monitoring.reason_length", "errors": [{"pointer": "/reason"}]}  # US-M14
PUT /api/rising-schools/S11/exclusion
  {"excluded": true, "reason": "Показатели уточняются после проверки"}
200 {"schools": [{"code": "S11", "exclusion": {"reason": "Показатели уточняются после проверки", "excluded_on": "2027-05-12"}}, {"code": "S12"}]}  # US-M14
PUT /api/rising-schools/S11/exclusion
  {"excluded": false}
200 {"schools": [{"code": "S11", "nominated": false}, {"code": "S12"}]}
PUT /api/rising-schools/S21/exclusion
  {"excluded": true, "reason": "Чужой район"}
404
as municipal_methodist@M2
POST /api/open-report
400 {"code": "monitoring.report_not_by_regulation"}
