# An expert's own work: a file without its author, one that cannot be read, a package for where there is no connection, a
# key that is wrong, a certificate of hours.

as expert@43
GET /api/session
200
as expert2@43
GET /api/session
200
as teacher@S12
GET /api/session
200 {"person": "$other"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as teacher@S11
GET /api/session
200 {"person": "$teacher"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < ../../data/labour_functions_544n.csv
200
POST /api/competencies/imports/competencies?apply=true < ../../data/competencies.csv
200
POST /api/instruments/imports/items?apply=true < ../../data/items.csv
200
POST /api/instruments/imports/forms?apply=true < ../../data/forms.csv
200
GET /api/items?competency=SUBJ-MATH-1
200 {"items": ["*", "*", {"item": {"code": "IT-401", "options": [{"id": "$one"}, {"id": "$two"}, {"id": "$three"}, {"id": "$four"}]}}, "..."]}
POST /api/attempts
  {"person": "$other", "purpose": "initial"}
200 {"attempt": "$later"}
POST /api/attempts
  {"person": "$teacher", "purpose": "initial"}
200 {"attempt": "$attempt"}

# A teacher sends a file with the open answer; a film is not taken, and nothing goes with an answer that is chosen.
at 2026-09-15T06:00:00.000Z
as teacher@S11
POST /api/attempts/$attempt/start
200
PUT /api/attempts/$attempt/answers/IT-018
  {"value": {"options": [], "pairs": [], "text": "Дам модель. Фамилия-teacher@S11, школа 11."}, "sequence": 1, "client_ms": 1}
200
PUT /api/attempts/$attempt/answers/IT-401
  {"value": {"options": ["$one"], "pairs": [], "text": ""}, "sequence": 1, "client_ms": 1}
200
POST /api/attempts/$attempt/answers/IT-401/file?name=Фамилия.docx < expert_work.docx
400 {"code": "diagnostics.file_with_case"}
POST /api/attempts/$attempt/answers/IT-018/file?name=Фамилия.docx < expert_work.docx
200 {"item": "IT-018", "name": "Фамилия.docx", "returned": ""}
POST /api/attempts/$attempt/finish
200 {"state": "marking"}
POST /api/attempts/$attempt/answers/IT-018/file?name=Фамилия.docx < expert_work.docx
409 {"code": "diagnostics.file_late"}
GET /api/attempts/$attempt/answers/IT-018/file
200
as teacher@S12
GET /api/attempts/$attempt/answers/IT-018/file
404 {"code": "access.not_found"}
POST /api/attempts/$attempt/answers/IT-018/file?name=Фамилия.exe < expert_work.docx
404 {"code": "access.not_found"}
POST /api/attempts/$later/start
200
PUT /api/attempts/$later/answers/IT-018
  {"value": {"options": [], "pairs": [], "text": "Напишу правило на доске."}, "sequence": 1, "client_ms": 1}
200
PUT /api/attempts/$later/answers/IT-401
  {"value": {"options": ["$three"], "pairs": [], "text": ""}, "sequence": 1, "client_ms": 1}
200
POST /api/attempts/$later/finish
200 {"state": "marking"}

# The expert reads the answer without the name and gets the file under the code of its item.
as expert@43
GET /api/marking/$attempt
200 {"tasks": [{"attempt": "$attempt", "item": "IT-018", "answer": "Дам модель. [имя скрыто], школа 11.", "due": "2026-09-22", "version": "$first", "file": {"media_type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}, "rubric": [{"id": "$model"}, {"id": "$own"}, {"id": "$proof"}]}]}  # US-E04
GET /api/marking/$attempt/IT-018/file
200  # US-E04
as expert3@43
GET /api/marking/$attempt/IT-018/file
404 {"code": "access.not_found"}

# A package is taken along. Meanwhile the other expert cannot open the file and gives it back: the term moves.
as expert@43
GET /api/marking-package
200  # US-E08
GET /api/marking/$later
200 {"tasks": [{"version": "$later_version"}]}
as expert2@43
POST /api/marking/$attempt/IT-018/return
  {"reason": "нет"}
400 {"code": "diagnostics.return_unexplained"}
POST /api/marking/$attempt/IT-018/return
  {"reason": "Документ не открывается, пришлите PDF"}
200 {"due": "2026-09-25", "awaited_until": "2026-09-18"}  # US-E10
POST /api/marking/$attempt/IT-018/return
  {"reason": "Документ не открывается, пришлите PDF"}
409 {"code": "diagnostics.file_awaited"}
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 1}, {"criterion": "$own", "points": 1}, {"criterion": "$proof", "points": 1}], "comment": ""}
409 {"code": "diagnostics.file_awaited"}  # US-E10
at 2026-09-16T06:00:00.000Z
as teacher@S11
GET /api/my/notices
200 {"notices": [{"kind": "file_returned", "about": "Документ не открывается, пришлите PDF", "day": "2026-09-18"}, "..."]}  # US-E10
GET /api/my/attempts
200 {"attempts": [{"attempt": "$attempt", "returned": [{"item": "IT-018", "until": "2026-09-18"}]}]}  # US-E10
POST /api/attempts/$attempt/answers/IT-018/file?name=Ответ.csv < exams.csv
200 {"returned": ""}
GET /api/my/attempts
200 {"attempts": [{"attempt": "$attempt", "returned": []}]}
as expert2@43
GET /api/marking/$attempt
200 {"tasks": [{"due": "2026-09-23", "version": "$version"}]}  # US-E10
POST /api/marking/$attempt/IT-018/return
  {"reason": "И этот не открывается, пришлите PDF"}
409 {"code": "diagnostics.returned_before"}

# Back with a connection: what was packed before the file changed is refused in its rows, and nothing is taken by halves.
as expert@43
POST /api/marking/$attempt/IT-018
  {"marks": [{"criterion": "$model", "points": 1}, {"criterion": "$own", "points": 1}, {"criterion": "$proof", "points": 1}], "comment": "", "version": "$first"}
409 {"code": "diagnostics.work_changed"}
POST /api/marking-package < expert_marks_old.csv
200 {"rows": 6, "good": 3, "applied": 0, "problem_rows": 3, "problems": [{"row": 2, "code": "diagnostics.work_changed"}, {"row": 3}, {"row": 4}]}  # US-E08
POST /api/marking-package?apply=true < expert_marks_old.csv
400 {"code": "sheet.rows_wrong"}
GET /api/marking
200 {"tasks": [{"attempt": "*"}, {"attempt": "*"}], "given": []}  # US-E08
POST /api/marking-package?apply=true&only_good=true < expert_marks_old.csv
200 {"applied": 3, "created": 1, "problem_rows": 3}
POST /api/marking-package?apply=true < expert_marks.csv
400 {"code": "sheet.rows_wrong"}
POST /api/marking-package < expert_marks.csv
200 {"good": 3, "problem_rows": 3, "problems": [{"row": 5, "code": "diagnostics.marked_meanwhile"}, {"row": 6}, {"row": 7}]}  # US-E08
POST /api/marking-package?apply=true&only_good=true < expert_marks.csv
200 {"applied": 3, "created": 1}  # US-E08
GET /api/marking
200 {"tasks": [], "given": [{"points": 2}, {"points": 2}]}
GET /api/marking-package
409 {"code": "diagnostics.nothing_to_pack"}
as expert2@43
POST /api/marking/$attempt/IT-018/return
  {"reason": "У меня он не открывается, пришлите PDF"}
409 {"code": "diagnostics.file_marked"}
as expert3@43
POST /api/marking-package < expert_marks.csv
200 {"good": 0, "problems": [{"code": "diagnostics.work_gone"}, "..."]}
as expert2@43
POST /api/marking-package?apply=true < expert_marks.csv
200 {"applied": 6, "created": 2}
as teacher@S11
GET /api/my/results
200 {"results": [{"attempt": "$attempt", "state": "scored", "competencies": ["..."]}]}

# An expert finds the key of an item wrong; the centre agrees, and what was scored by it is scored anew.
as teacher@S11
POST /api/items/IT-401/key-suggestions
  {"version": 1, "right": {"options": ["o1"], "pairs": [], "text": ""}, "reason": "Первый тоже подходит"}
403
as expert@43
POST /api/items/IT-401/key-suggestions
  {"version": 1, "right": {"options": ["o9"], "pairs": [], "text": ""}, "reason": "Верен девятый вариант"}
400 {"code": "instrument.bad_key"}
POST /api/items/IT-401/key-suggestions
  {"version": 1, "right": {"options": ["o3"], "pairs": [], "text": ""}, "reason": "Он и так верен, но пусть"}
400 {"code": "instrument.same_key"}
POST /api/items/IT-401/key-suggestions
  {"version": 1, "right": {"options": ["o1"], "pairs": [], "text": ""}, "reason": "Верен первый вариант: проверьте подстановкой"}
200 {"suggestion": {"id": "$suggestion", "state": "waiting", "key_before": "3", "key": "1"}, "type": "single", "before": ["*"], "after": ["*"]}  # US-E11
POST /api/items/IT-401/key-suggestions
  {"version": 1, "right": {"options": ["o2"], "pairs": [], "text": ""}, "reason": "Или всё-таки второй вариант"}
409 {"code": "instrument.suggestion_waits"}
POST /api/key-suggestions/$suggestion/decision
  {"accepted": true, "answer": "", "revision": 0}
403
as centre@43
GET /api/key-suggestions
200 {"suggestions": [{"suggestion": {"id": "$suggestion", "reason": "Верен первый вариант: проверьте подстановкой"}}], "may_decide": true}
POST /api/key-suggestions/$suggestion/decision
  {"accepted": true, "answer": "", "revision": 0}
200 {"suggestion": {"state": "accepted"}}  # US-E11
POST /api/key-suggestions/$suggestion/decision
  {"accepted": false, "answer": "Передумали, ключ верен", "revision": 0}
412
GET /api/items?competency=SUBJ-MATH-1
200 {"items": [{"item": {"code": "IT-001"}}, {"item": {"code": "IT-002"}}, {"item": {"code": "IT-401", "key": {"options": ["$one"]}}}, "..."]}  # US-E11
as teacher@S11
GET /api/my/notices
200 {"notices": [{"kind": "result_rescored"}, "..."]}  # US-E11
as teacher@S12
GET /api/my/notices
200 {"notices": [{"kind": "result_rescored"}, "..."]}  # US-E11
as expert@43
GET /api/key-suggestions
200 {"suggestions": [{"suggestion": {"state": "accepted"}}], "may_decide": false}

# Hours by the journal: two answers and a key. The paper has its number.
GET /api/my/expert-hours?since=2026-09-01&until=2026-09-16
200 {"lines": [{"kind": "mark", "objects": 2, "minutes_each": 15, "minutes": 30}, {"kind": "key_suggestion", "objects": 1}], "minutes": 45, "number": ""}
POST /api/my/expert-hours
  {"since": "2026-09-01", "until": "2026-09-17"}
400 {"code": "diagnostics.hours_period"}
POST /api/my/expert-hours
  {"since": "2026-09-01", "until": "2026-09-15"}
409 {"code": "diagnostics.no_hours"}
POST /api/my/expert-hours
  {"since": "2026-09-01", "until": "2026-09-16"}
200 {"minutes": 45, "number": "ЧЭ-2026/0001", "paper": "$paper"}  # US-E15
GET /api/papers/$paper/file
200  # US-E15
as expert2@43
GET /api/papers/$paper/file
404
as teacher@S11
GET /api/my/expert-hours
403
