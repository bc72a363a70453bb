# People are told what happened: a route goes to and fro, somebody asks and answers, a letter comes; each reads what
# concerns them and chooses how to be told.

as teacher@S11
GET /api/session
200 {"person": "$teacher", "unread_notices": 0}
as head@S11
GET /api/session
200 {"unread_notices": 0}
as head@S12
GET /api/session
200 {"unread_notices": 0}
as regional_methodist@43
GET /api/session
200 {"unread_notices": 0}

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200
POST /api/catalogue-imports/activities?apply=true < catalogue_activities.csv
200
POST /api/catalogue-imports/sessions?apply=true < catalogue_sessions.csv
200
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding"}}

as teacher@S11
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
POST /api/findings/$finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
POST /api/routes
  {}
200 {"route": {"id": "$route"}}
GET /api/routes/$route/proposals
200 {"proposals": [{"items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}, "..."]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}
200 {"items": [{"id": "$item"}, {}, {}]}
POST /api/routes/$route/submission
  {"revision": 1}
200 {"route": {"state": "submitted", "revision": 2}}

# The head who decides is told, the one of another school is not; nobody is told what they did themselves.
GET /api/my/notices
200 {"notices": [], "unread": 0}
as head@S12
GET /api/my/notices
200 {"notices": [], "unread": 0}
as head@S11
GET /api/session
200 {"unread_notices": 1}
GET /api/my/notices
200 {"notices": [{"notice": "$asked", "kind": "route_submitted", "topic": "decisions", "words": {"ru": "Маршрут ждёт Вашего решения", "en": "A route waits for your decision"}, "about": "Фамилия-teacher@S11 Имя", "read": false, "screen": "/approvals"}], "unread": 1}

# Returning tells the teacher why and where to look.
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "returned", "comment": "мало"}]}
200 {"outcomes": [{"decided": false, "code": "route.comment_missing"}]}  # US-H02
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "returned", "comment": "Сдвиньте открытый урок"}]}
200 {"outcomes": [{"decided": true}]}  # US-H02
as teacher@S11
GET /api/my/notices
200 {"notices": [{"notice": "$returned", "kind": "route_returned", "words": {"ru": "Маршрут возвращён с замечанием"}, "about": "Сдвиньте открытый урок", "screen": "/my/route", "read": false}], "unread": 1}  # US-H02
POST /api/my/notices/reading
  {"notices": ["$returned", "$asked"]}
200 {"unread": 0}

# What was marked is one's own alone.
as head@S11
GET /api/my/notices?unread=true
200 {"notices": [{"notice": "$asked", "read": false}], "unread": 1}

as teacher@S11
POST /api/routes/$route/submission
  {"revision": 3}
200 {"route": {"revision": 4}}
as head@S11
GET /api/my/notices?topic=decisions
200 {"notices": [{"kind": "route_submitted"}, {"notice": "$asked"}], "unread": 2}
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 4, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true, "state": "realising"}]}
POST /api/my/notices/reading
  {"notices": [], "all": true}
200 {"unread": 0}

as teacher@S11
GET /api/my/notices?unread=true
200 {"notices": [{"kind": "route_agreed", "screen": "/my/route"}], "unread": 1}  # US-H02
GET /api/my/notices?topic=papers
200 {"notices": []}

# Question and answer, evidence and its review.
at 2026-10-06T07:00:00.000Z
POST /api/routes/$route/questions
  {"text": "Когда начинается курс?"}
200
POST /api/routes/$route/items/$item/evidence
  {"kind": "text", "text": "Урок проведён"}
200 {"evidence": "$evidence"}
as regional_methodist@43
GET /api/my/notices
200 {"notices": [{"kind": "evidence_sent", "about": "Фамилия-teacher@S11 Имя — Проектирование урока", "screen": "/reviews"}, {"kind": "question_asked", "about": "Фамилия-teacher@S11 Имя", "screen": "*"}], "unread": 2}
POST /api/routes/$route/questions
  {"text": "В октябре"}
200
POST /api/evidence/$evidence/review
  {"revision": 0, "decision": "correction", "comment": "Приложите план урока"}
200
as teacher@S11
GET /api/my/notices?topic=help
200 {"notices": [{"kind": "evidence_returned", "about": "Проектирование урока", "screen": "/my/evidence"}, {"kind": "question_answered", "screen": "/my/questions"}], "unread": 3}

# A route handed to another is told to both.
as mentor@S11
GET /api/session
200 {"person": "$mentor"}
as centre@43
PUT /api/routes/$route/team
  {"members": [{"person": "$mentor", "duty": "mentor"}]}
200
as mentor@S11
GET /api/my/notices
200 {"notices": [{"kind": "route_entrusted", "about": "Фамилия-teacher@S11 Имя", "screen": "*"}], "unread": 1}
as teacher@S11
GET /api/my/notices?unread=true
200 {"notices": [{"kind": "team_changed"}, "..."], "unread": 4}  # US-U11

# A letter of the wave reaches those who receive it at the school.
as centre@43
POST /api/campaigns
  {"title": "Осень", "kind": "initial", "since": "2026-10-10", "until": "2026-11-30", "apply_until": "2026-10-20", "subjects": ["MATH"]}
200 {"id": "$wave"}
POST /api/campaigns/$wave/letters
  {"schools": ["S11"]}
200 {"sent": 1, "letters": [{"number": "$number"}]}
as head@S11
GET /api/my/notices?unread=true
200 {"notices": [{"kind": "letter_came", "about": "$number", "screen": "/applications"}], "unread": 1}
as head@S12
GET /api/my/notices
200 {"notices": []}

# How one is told: dates and decisions cannot be refused, what is written to many can; a stale page changes nothing.
as teacher@S11
GET /api/my/notices/settings
200 {"email": "", "mail_leaves": false, "habits": {"by_mail": true, "any_time": false, "language": "ru", "revision": 0}, "topics": [{"topic": "route", "way": "mail", "may_refuse": false}, "..."]}
PUT /api/my/notices/settings
  {"habits": {"by_mail": true, "any_time": false, "language": "ru", "revision": 0}, "topics": [{"topic": "route", "way": "none"}]}
400 {"code": "notice.must_be_told", "errors": [{"pointer": "/topics/0"}]}
PUT /api/my/notices/settings
  {"habits": {"by_mail": true, "any_time": true, "language": "en", "revision": 0}, "topics": [{"topic": "route", "way": "page"}, {"topic": "contests", "way": "none"}]}
200 {"habits": {"any_time": true, "language": "en", "revision": 1}, "topics": [{"topic": "route", "way": "page"}, "..."]}
PUT /api/my/notices/settings
  {"habits": {"by_mail": false, "any_time": false, "language": "ru", "revision": 0}, "topics": []}
412 {"code": "access.stale"}
PUT /api/my/notices/settings
  {"habits": {"by_mail": false, "any_time": false, "language": "ru", "revision": 1}, "topics": []}
200 {"habits": {"by_mail": false, "revision": 2}, "topics": [{"topic": "route", "way": "mail"}, "..."]}
