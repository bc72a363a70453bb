# Those who work with teachers ask the centre by Kalmykia's order, and who accompanies notes the talks.
by kalmykia

# A municipal methodist asks; teachers do not ask so, and another region's order may have no such help.
as municipal_methodist@M1
GET /api/help
200 {"title": {"ru": "Методическая поддержка служб, руководителей и наставников"}, "answer_days": 5, "may_ask": true, "may_answer": false, "requests": [], "for_all": []}  # KAL-2.R.5
POST /api/help
  {"topic": "", "text": "Как передать маршрут?"}
400 {"code": "accompaniment.help_topic_missing", "errors": [{"pointer": "/topic"}]}
POST /api/help
  {"topic": "Передача ИОМ", "text": "Как передать маршрут, если педагог на больничном?"}
200 {"requests": [{"request": "$request", "topic": "Передача ИОМ", "answered_ms": null, "late": false}]}  # KAL-2.R.5 US-R10
as teacher@S11
GET /api/help
403
as mentor@S12
POST /api/help
  {"topic": "Наставнику", "text": "Что видит наставник?"}
200 {"requests": [{"topic": "Наставнику"}]}  # KAL-2.R.5 US-R10
as head@S12
GET /api/help
200 {"may_ask": true, "requests": []}  # KAL-2.R.5

# The centre sees what waits, and what waits too long; who asked may not answer.
at 2026-09-10T08:00:00.000Z
as municipal_methodist@M1
POST /api/help/$request/answer
  {"answer": "Сам", "for_all": false}
403
as centre@43
GET /api/help
200 {"may_answer": true, "requests": [{"request": "$request", "asker_name": "Фамилия-municipal_methodist@M1 Имя", "late": true}, {"topic": "Наставнику", "late": true}]}  # KAL-2.R.5 US-R10
POST /api/help/$request/answer
  {"answer": "", "for_all": true}
400 {"code": "accompaniment.answer_missing"}
POST /api/help/$request/answer
  {"answer": "Передайте сейчас: ознакомление педагог отметит, когда вернётся.", "for_all": true}
200 {"requests": [{"topic": "Наставнику"}, {"request": "$request", "answered_ms": "*"}]}  # KAL-2.R.5 US-R10
POST /api/help/$request/answer
  {"answer": "Ещё раз", "for_all": true}
409 {"code": "accompaniment.answered_already"}

# A repeated answer is for all, without who asked.
as head@S12
GET /api/help
200 {"requests": [], "for_all": [{"topic": "Передача ИОМ", "asker_name": "", "answer": "Передайте сейчас: ознакомление педагог отметит, когда вернётся."}]}  # KAL-2.R.5 US-R10
