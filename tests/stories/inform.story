# A specialist of the centre tells many what the region offers: by place, by subject, by an acknowledged deficit. Everybody
# chosen gets it once, who refused the topic does not, and nobody is named to the sender.

as teacher@S11
GET /api/session
200 {"person": "$first"}
as teacher2@S11
GET /api/session
200 {"person": "$second"}
as teacher@S21
GET /api/session
200

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200
POST /api/findings
  {"person": "$first", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding"}}
POST /api/findings
  {"person": "$second", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200
as teacher@S11
POST /api/findings/$finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200

# How many it reaches is known before it is sent; a deficit counts when it was acknowledged.
as centre@43
GET /api/messages/audience?topic=courses
200 {"people": 3, "refused": 0, "left_today": 5, "by_deficit": true}  # US-U08
GET /api/messages/audience?place=M2
200 {"people": 1}  # US-U08
GET /api/messages/audience?subjects=MATH&place=S11
200 {"people": 2}  # US-U08
GET /api/messages/audience?competency=METH-1
200 {"people": 1}  # US-U08
GET /api/messages/audience?subjects=CHESS
400 {"code": "notice.subject_unknown"}
GET /api/messages/audience?place=S99
404 {"code": "access.not_found"}

# A topic that may be refused, a title, a text, and somebody to read them.
POST /api/messages
  {"topic": "route", "title": "Курс", "text": "", "subjects": []}
400 {"code": "notice.topic_not_to_many", "errors": [{"pointer": "/topic"}, {"pointer": "/title"}, {"pointer": "/text"}]}
POST /api/messages
  {"topic": "courses", "title": "Курс о планировании урока", "text": "С 5 октября, дистанционно.", "subjects": [], "competency": "METH-2"}
400 {"code": "notice.nobody_chosen"}
POST /api/messages
  {"topic": "courses", "title": "Курс о планировании урока", "text": "С 5 октября, дистанционно.", "subjects": [], "competency": "METH-1"}
200 {"id": "$message", "readers": 1}  # US-U08

as teacher@S11
GET /api/my/notices?topic=courses
200 {"notices": [{"kind": "message", "about": "Курс о планировании урока", "text": "С 5 октября, дистанционно.", "sender": "Фамилия-centre@43 Имя", "screen": "/notices"}]}  # US-U08
as teacher2@S11
GET /api/my/notices?topic=courses
200 {"notices": []}  # US-U08

# A teacher may mute a topic: others of it come no more, and the sender is told how many did so.
PUT /api/my/notices/settings
  {"habits": {"by_mail": true, "any_time": false, "language": "ru", "revision": 0}, "topics": [{"topic": "contests", "way": "none"}]}
200
as centre@43
GET /api/messages/audience?topic=contests&place=S11
200 {"people": 2, "refused": 1}  # US-U08
POST /api/messages
  {"topic": "contests", "title": "Учитель года", "text": "Заявки до 1 октября.", "subjects": []}
200 {"readers": 2}  # US-U08
as teacher2@S11
GET /api/my/notices?topic=contests
200 {"notices": []}  # US-U08
as teacher@S21
GET /api/my/notices
200 {"notices": [{"about": "Учитель года"}], "unread": 1}

# By this regulation the centre informs; another with the right over a place is told so.
as municipal_methodist@M1
GET /api/messages/audience
403 {"code": "notice.not_informer"}
POST /api/messages
  {"topic": "events", "title": "Семинар в среду", "text": "В школе № 2.", "subjects": []}
403 {"code": "notice.not_informer"}

# Five a day are enough.
as centre@43
GET /api/messages
200 {"messages": [{"title": "Учитель года", "readers": 2}, {"id": "$message"}]}
POST /api/messages
  {"topic": "events", "title": "Семинар третий", "text": "В среду.", "subjects": []}
200
POST /api/messages
  {"topic": "events", "title": "Семинар четвёртый", "text": "В четверг.", "subjects": []}
200
POST /api/messages
  {"topic": "events", "title": "Семинар пятый", "text": "В пятницу.", "subjects": []}
200
POST /api/messages
  {"topic": "events", "title": "Семинар шестой", "text": "В субботу.", "subjects": []}
429 {"code": "notice.enough_today"}
GET /api/messages/audience
200 {"left_today": 0}
at 2026-09-02T08:00:00.000Z
GET /api/messages/audience
200 {"left_today": 5}
GET /api/journal?kind=message
200 {"entries": ["*", "..."]}
