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

as nobody
GET /api/people
401 {"code": "access.sign_in_needed"}
