# A person takes all that is kept about them as one file; the centre gives it on demand and erases it, and a withdrawn
# consent stops what stands on it. What is counted stays, and names nobody.

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
GET /api/consents/text
200 {"current": "$version"}
POST /api/consents
  {"kind": "processing", "version": "$version"}
200 {"consents": [{"kind": "processing"}]}
POST /api/my/requests
  {"text": "Хочу вести диалог на уроке", "reason": "В классе отвечают трое", "competency": ""}
200 {"request": {"id": "$request"}}
POST /api/my/requests/$request/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route", "revision": 0}}
GET /api/my/personal-data
200  # US-A15
GET /api/people/$teacher/personal-data
200

# Withdrawn: nothing is begun any more.
POST /api/consents/withdrawal
  {"kind": "processing"}
200 {"consents": [{"kind": "processing", "withdrawn_ms": "*"}]}  # US-A15
POST /api/routes/$route/submission
  {"revision": 0}
409 {"code": "route.consent_withdrawn"}  # US-A15

as head@S11
GET /api/people/$teacher/personal-data
404 {"code": "access.not_found"}
as teacher2@S11
GET /api/people/$teacher/personal-data
404 {"code": "access.not_found"}

# The centre gives the file to the person, who sees that it was taken.
as centre@43
GET /api/people/$teacher/personal-data
200  # US-A15
as teacher@S11
GET /api/journal/own
200 {"entries": [{"act": "personal.take", "kind": "personal_data", "object": "$teacher"}, "..."]}  # US-A15

# Erased by who answers for it, with a ground and the name typed once more.
as head@S11
POST /api/people/$teacher/erasure
  {"reason": "demand", "name": "Фамилия-teacher@S11 Имя"}
403 {"code": "access.forbidden"}
as centre@43
POST /api/people/$teacher/erasure
  {"reason": "withdrawal", "name": "Фамилия-teacher@S11 Имя"}
409 {"code": "app.route_open"}
GET /api/routes/$route
200 {"route": {"revision": "$revision"}}
POST /api/routes/$route/annulment
  {"reason": "Согласие отозвано", "revision": $revision}
200 {"route": {"state": "annulled"}}
as administrator@43
GET /api/session
200 {"person": "$administrator"}
POST /api/people/$administrator/erasure
  {"reason": "demand", "name": "Фамилия-administrator@43 Имя"}
409 {"code": "app.erases_oneself"}
POST /api/people/$teacher/erasure
  {"reason": "withdrawal", "name": "Фамилия Имя"}
400 {"code": "app.name_not_repeated", "errors": [{"pointer": "/name"}]}
GET /api/people?search=фамилия-teacher@s11
200 {"people": [{"person": "$teacher"}]}
POST /api/people/$teacher/erasure
  {"reason": "withdrawal", "name": "фамилия-teacher@S11  имя"}
200 {"left": 0}  # US-A15
GET /api/people?search=фамилия-teacher@s11
200 {"people": []}  # US-A15
GET /api/people/$teacher
200 {"person": {"surname": "Данные удалены", "given": "", "email": "", "phone": ""}}  # US-A15
POST /api/people/$teacher/erasure
  {"reason": "withdrawal", "name": "Данные удалены"}
409 {"code": "app.erased_already"}
as teacher@S11
GET /api/session
401 {"code": "access.sign_in_needed"}  # US-A15
