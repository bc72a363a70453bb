# What a ministry plans and controls by: targets, schools with low results, the budget of courses, reports of activity.
by kirov

# A target of a year is never changed: another version says why.
as ministry@43
GET /api/targets
200 {"may_set": true, "year": 2026, "targets": []}
POST /api/targets
  {"indicator": "SHARE_WITH_ROUTE", "year": 2026, "value": 60, "reason": "", "version": 0}
400 {"code": "monitoring.reason_length", "errors": [{"pointer": "/reason"}]}  # US-G04
POST /api/targets
  {"indicator": "SHARE_WITH_ROUTE", "year": 2026, "value": 160, "reason": "Национальный проект", "version": 0}
400 {"code": "monitoring.target_value"}
POST /api/targets
  {"indicator": "SHARE_WITH_ROUTE", "year": 2126, "value": 60, "reason": "Национальный проект", "version": 0}
400 {"code": "monitoring.target_year"}
POST /api/targets
  {"indicator": "SHARE_WITH_ROUTE", "year": 2026, "value": 60, "reason": "Национальный проект", "version": 0}
200 {"targets": [{"indicator": "SHARE_WITH_ROUTE", "value": 60, "versions": [{"version": 1, "reason": "Национальный проект", "author_name": "$minister", "set_on": "2026-09-01"}]}]}  # US-G04
POST /api/targets
  {"indicator": "SHARE_WITH_ROUTE", "year": 2026, "value": 65, "reason": "Повышена по итогам полугодия", "version": 0}
412 {"code": "access.stale"}
POST /api/targets
  {"indicator": "SHARE_WITH_ROUTE", "year": 2026, "value": 65, "reason": "Повышена по итогам полугодия", "version": 1}
200 {"targets": [{"value": 65, "versions": [{"version": 2, "value": 65, "reason": "Повышена по итогам полугодия"}, {"version": 1, "value": 60, "author_name": "$minister"}]}]}  # US-G04
as head@S11
GET /api/targets
200 {"may_set": false, "targets": [{"value": 65}]}  # US-G04
POST /api/targets
  {"indicator": "SHARE_WITH_ROUTE", "year": 2026, "value": 10, "reason": "Школа не успевает", "version": 2}
403

# Five people of the region itself and five teachers at one school, so that their share may be told.
as centre@43
GET /api/session
200
as expert@43
GET /api/session
200
as tutor@43
GET /api/session
200
as regional_methodist@43
GET /api/session
200
as teacher@S11
GET /api/session
200 {"person": "$one"}
as teacher2@S11
GET /api/session
200 {"person": "$two"}
as teacher3@S11
GET /api/session
200 {"person": "$three"}
as teacher4@S11
GET /api/session
200 {"person": "$four"}
as teacher5@S11
GET /api/session
200 {"person": "$five"}
as ministry@43
POST /api/low-result-schools
  {"schools": ["S11", "S99"], "basis": "Приказ министерства № 5 от 01.09.2026"}
400 {"code": "monitoring.school_unknown"}
POST /api/low-result-schools
  {"schools": ["S11", "S21"], "basis": ""}
400 {"code": "monitoring.low_result_basis"}
POST /api/low-result-schools
  {"schools": ["S11", "S21"], "basis": "Приказ министерства № 5 от 01.09.2026"}
200 {"may_keep": true, "people_min": 5, "schools": [{"listed": {"school": "S11", "municipality": "M1", "basis": "Приказ министерства № 5 от 01.09.2026", "since": "2026-09-01"}, "covered": {"of": 5, "number": 0, "value": 0, "hidden": false}}, {"listed": {"school": "S21"}}], "total": {"of": 5, "number": 0, "value": 0}}  # US-G06
as municipal_methodist@M2
GET /api/low-result-schools
200 {"may_keep": false, "schools": [{"listed": {"school": "S21"}}]}  # US-G06
POST /api/low-result-schools/S21/end
403
as teacher@S21
GET /api/session
200
as ministry@43
GET /api/low-result-schools
200 {"schools": [{"listed": {"school": "S11"}, "covered": {"of": 5, "hidden": false}}, {"listed": {"school": "S21"}, "covered": {"hidden": true, "of": null, "value": null}}], "total": {"of": 5}}  # US-G06
POST /api/low-result-schools/S21/end
200 {"schools": [{"listed": {"school": "S11"}}]}

# The budget: people with a deficit and no activity, times the cost. Few people are hidden.
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/findings
  {"person": "$one", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Заключение специалиста"}
200
POST /api/findings
  {"person": "$two", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Заключение специалиста"}
200
POST /api/findings
  {"person": "$three", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Заключение специалиста"}
200
POST /api/findings
  {"person": "$four", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Заключение специалиста"}
200
as ministry@43
GET /api/course-budget?cost=3000
200 {"lines": [{"competency": "METH-1", "need": null, "sum": null}], "total": 0, "hidden": 1}  # US-G13
as centre@43
POST /api/findings
  {"person": "$five", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Заключение специалиста"}
200
as ministry@43
GET /api/course-budget?cost=3000
200 {"lines": [{"competency": "METH-1", "need": 5, "cost": 3000, "cost_given": true, "sum": 15000}], "total": 15000, "hidden": 0}  # US-G13
GET /api/course-budget
200 {"lines": [{"need": 5, "cost": null, "sum": null}], "total": 0, "unpriced": 1}
POST /api/workbooks
  {"title": "Бюджет курсов", "filters": [{"name": "Стоимость", "value": "3000"}], "columns": [{"title": "Компетенция", "number": false}, {"title": "Сумма, руб.", "number": true}], "rows": [["Формирующее оценивание", "15000"]]}
200  # US-G13
as head@S11
GET /api/course-budget
403

# The export for federal reporting: by a fixed template, with checksums, each taking in the journal.
as ministry@43
POST /api/federal-exports
200 {"made": {"id": "$made", "made_on": "2026-09-01", "since": "2026-01-01", "csv_sha256": "$csv", "xlsx_sha256": "$xlsx"}, "rows": [{"code": "01", "unit": "%", "hidden": false, "of": 12, "number": 0, "value": 0}, {"code": "02"}, "..."]}  # US-G11
GET /api/federal-exports/$made/file?format=csv
200  # US-G11
GET /api/federal-exports/$made/file?format=xlsx
200  # US-G11
GET /api/federal-exports
200 {"exports": [{"id": "$made", "csv_sha256": "$csv", "xlsx_sha256": "$xlsx"}]}  # US-G11
as centre@43
GET /api/journal?kind=federal_export
200 {"entries": [{"act": "federal.export"}, {"act": "federal.export"}, {"act": "federal.export"}]}  # US-G11
as municipal_methodist@M1
GET /api/federal-exports
403

# A request for data: what the system counts is answered by a link, and nobody is asked twice.
as ministry@43
POST /api/data-requests
  {"title": "Охват маршрутами", "due": "2026-09-10", "municipalities": ["43/M1"], "lines": ["Доля педагогических работников, для которых разработаны ИОМ"]}
200 {"may_ask": true, "counted": ["*", "..."], "requests": [{"path": "43/M1", "municipality": "M1", "state": "answered", "answered_by": "", "lines": [{"known": true, "line": {"indicator": "SHARE_WITH_ROUTE"}}]}]}  # US-M15
POST /api/data-requests
  {"title": "Кабинеты", "due": "2026-08-10", "municipalities": ["43/M1"], "lines": ["Число кабинетов"]}
400 {"code": "monitoring.question_due"}
POST /api/data-requests
  {"title": "Кабинеты", "due": "2026-09-10", "municipalities": ["43/M1"], "lines": ["SHARE_WITH_ROUTE", "Число кабинетов"]}
200 {"requests": [{"id": "$question", "state": "open"}, {}]}
as municipal_methodist@M2
GET /api/data-requests
200 {"requests": []}
POST /api/data-requests/$question/answer
  {"answers": ["", "Чужой ответ"], "revision": 0}
404
as municipal_methodist@M1
GET /api/data-requests
200 {"may_ask": false, "requests": [{"id": "$question", "may_answer": true, "lines": [{"known": true, "unit": "%", "line": {"title": "Доля педагогических работников, для которых разработаны ИОМ"}}, {"known": false, "line": {"title": "Число кабинетов"}}]}, {"state": "answered"}]}  # US-M15
POST /api/data-requests/$question/answer
  {"answers": ["", ""], "revision": 0}
400 {"code": "monitoring.answers_missing", "errors": [{"pointer": "/answers/1"}]}
POST /api/data-requests/$question/answer
  {"answers": ["", "12 кабинетов"], "revision": 0}
200 {"requests": [{"state": "answered", "lines": [{}, {"line": {"answer": "12 кабинетов"}}]}, {}]}  # US-M15
as centre@43
POST /api/data-requests
  {"title": "Ещё раз о кабинетах", "due": "2026-09-20", "municipalities": ["43/M1"], "lines": ["число кабинетов"]}
200 {"requests": [{"state": "answered", "answered_by": "", "lines": [{"known": true, "line": {"answer": "12 кабинетов", "answered_before": "2026-09-01"}}]}, {}, {}]}  # US-M15

# A methodist's report: the numbers are of the journal, only the text is the author's.
as regional_methodist@43
POST /api/catalogue
  {"code": "R-1", "title": "Семинар по оцениванию", "type": "OTHER", "kind": "learning", "education_type": "nonformal", "form": "in_person", "level": "regional", "venue": "centre", "provider": "Институт", "subject": "MATH", "audience": "", "hours": 8, "cost": 0, "url": "", "document": "", "register_no": "", "equivalence": "", "competencies": "METH-1"}
200
GET /api/my/activity
200 {"reports": [{"since": "2026-07-01", "until": "2026-12-31", "lines": [{"act": "catalogue.offer", "times": 1}], "sent_on": null}, {"since": "2026-01-01", "lines": []}]}  # US-R14
POST /api/my/activity
  {"since": "2026-07-01", "text": "Предложила семинар", "revision": 0, "lines": []}
400
POST /api/my/activity
  {"since": "2025-07-01", "text": "", "revision": 0}
400 {"code": "monitoring.activity_half"}
POST /api/my/activity
  {"since": "2026-07-01", "text": "Предложила семинар", "revision": 0}
200 {"reports": [{"text": "Предложила семинар", "sent_on": "2026-09-01", "lines": [{"act": "catalogue.offer", "times": 1}]}, {}]}  # US-R14
as centre@43
GET /api/activity-reports
200 {"reports": [{"text": "Предложила семинар", "lines": [{"times": 1}]}]}  # US-R14
as teacher@S11
GET /api/my/activity
403
