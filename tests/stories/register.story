# The register: who sees whom, and how a card is corrected.

as centre@43
POST /api/imports/staff < staff.csv
200 {"rows": 3, "good": 2, "applied": 0, "problems": [{"row": 4, "column": "Код школы", "code": "organisation.school_unknown"}]}

POST /api/imports/staff?apply=true < staff.csv
400 {"code": "sheet.rows_wrong"}

POST /api/imports/staff?apply=true&only_good=true < staff.csv
200 {"applied": 2, "created": 2}  # KIR-3.6.1.3

# The same file again makes no doubles.
POST /api/imports/staff?apply=true&only_good=true < staff.csv
200 {"applied": 2, "created": 0, "updated": 0}  # KIR-3.6.1.3

GET /api/people?search=ромашкина
200 {"people": [{"person": "$romashkina", "name": "Ромашкина Ольга Петровна", "school": "Школа S11"}]}

as head@S11
GET /api/people/$romashkina
200 {"person": {"revision": 0}}  # KIR-2.2.6

# Three levels take part, each within its bounds: the school, the municipality, the region.
as municipal_methodist@M1
GET /api/people/$romashkina
200 {"person": {"revision": 0}}  # KIR-2.2.6
as centre@43
GET /api/people/$romashkina
200  # KIR-2.2.6
as head@S12
GET /api/people/$romashkina
404 {"code": "access.not_found"}  # KIR-2.2.6
as municipal_methodist@M2
GET /api/people/$romashkina
404 {"code": "access.not_found"}  # KIR-2.2.6

as head@S11
PUT /api/people/$romashkina
  {"surname": "Ромашкина-Светлая", "given": "Ольга", "patronymic": "Петровна", "email": "o@example.org", "phone": "",
   "education": "высшее", "experience_years": 12, "category": "первая", "last_course": "", "revision": 0}
200 {"name": "Ромашкина-Светлая Ольга Петровна"}  # KIR-3.5.1

# A stale card is refused and nothing is lost.
PUT /api/people/$romashkina
  {"surname": "Другая", "given": "Ольга", "patronymic": "Петровна", "email": "", "phone": "",
   "education": "", "experience_years": 12, "category": "", "last_course": "", "revision": 0}
412 {"code": "access.stale"}

# A list of the region's own (1C) has other titles in another order: what it has is shown with a guess for each field.
as centre@43
POST /api/imports/staff < register_1c.csv
400 {"code": "sheet.missing_columns"}
POST /api/imports/staff/columns < register_1c.csv
200 {"rows": [["Рябинина", "Вера", "Павловна", "Учитель", "S11", "01.09.2018", "1С-001", "40000"], "..."], "wanted": [{"field": "number", "title": "Табельный номер", "found": "Таб. №", "guessed": true, "remembered": false}, {"field": "surname", "found": "Фамилия сотрудника", "guessed": true}, {"field": "given", "found": "Имя", "guessed": false}, {"field": "patronymic"}, {"field": "full_name", "found": null}, {"field": "sex", "found": null}, {"field": "school", "required": true, "found": null}, {"field": "position", "found": "Должность по штату"}, "..."]}
POST /api/imports/staff?columns=number%3DТаб.%20№&columns=surname%3DТаб.%20№ < register_1c.csv
400 {"code": "sheet.column_said_twice", "errors": [{"pointer": "/columns"}]}

# A person matches them; a wrong cell is told by its row and by the title of the file; nothing is taken before that.
POST /api/imports/staff?columns=number%3DТаб.%20№&columns=surname%3DФамилия%20сотрудника&columns=school%3DКод%20подразделения&columns=position%3DДолжность%20по%20штату < register_1c.csv
200 {"rows": 2, "good": 1, "applied": 0, "left_out": ["Оклад"], "problems": [{"row": 3, "column": "Код подразделения", "code": "organisation.school_unknown"}]}
POST /api/imports/staff/columns < register_1c.csv
200 {"wanted": [{"remembered": false}, {"remembered": false}, "..."]}
POST /api/imports/staff?apply=true&only_good=true&columns=number%3DТаб.%20№&columns=surname%3DФамилия%20сотрудника&columns=school%3DКод%20подразделения&columns=position%3DДолжность%20по%20штату < register_1c.csv
200 {"applied": 1, "created": 1}

# It is remembered for the region: the next file is understood by itself, and so is a list with our own titles.
POST /api/imports/staff/columns < register_1c.csv
200 {"wanted": [{"found": "Таб. №", "remembered": true, "guessed": false}, {"found": "Фамилия сотрудника", "remembered": true}, {"remembered": false}, {"remembered": false}, {"field": "full_name"}, {"found": null}, {"found": "Код подразделения", "remembered": true}, {"found": "Должность по штату", "remembered": true}, "..."]}
POST /api/imports/staff?apply=true&only_good=true < register_1c.csv
200 {"applied": 1, "created": 0, "updated": 0}
POST /api/imports/staff < staff.csv
200 {"rows": 3, "good": 2}
GET /api/people?search=рябинина
200 {"people": [{"name": "Рябинина Вера Павловна", "school": "Школа S11"}]}

# A name in one column and a school by its title are read too; what cannot be is told by its row.
POST /api/imports/staff < register_full.csv
200 {"rows": 3, "good": 1, "problems": [{"row": 3, "column": "ФИО", "code": "organisation.name_unsplit"}, {"row": 4, "column": "Организация", "code": "organisation.school_unknown"}]}
POST /api/imports/staff?apply=true&only_good=true < register_full.csv
200 {"applied": 1, "created": 1}
GET /api/people?search=ясенева
200 {"people": [{"name": "Ясенева Мария Петровна", "school": "Школа S11"}]}

# A surname beside the whole name does not make a given name: the whole name is read.
POST /api/imports/staff < register_both.csv
200 {"rows": 1, "good": 1, "problems": []}

# What one matched wrongly is no rule for others, nor against the titles that are known by themselves.
as municipal_methodist@M1
POST /api/imports/staff?apply=true&only_good=true&columns=surname%3DИмя&columns=given%3DФамилия < staff.csv
200
POST /api/imports/staff/columns < register_1c.csv
200 {"wanted": [{"remembered": false}, {"remembered": false}, "..."]}
as centre@43
POST /api/imports/staff/columns < staff.csv
200 {"wanted": [{"remembered": false}, {"field": "surname", "found": "Фамилия", "remembered": false}, {"field": "given", "found": "Имя", "remembered": false}, "..."]}
as head@S11
POST /api/imports/staff/columns < register_1c.csv
403 {"code": "access.forbidden"}

as nobody
GET /api/people
401 {"code": "access.sign_in_needed"}
