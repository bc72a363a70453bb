# A programme is offered to teachers after experts and the council; modules count by hours; priorities stand first.
by sverdlovsk

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < expertise_competencies.csv
200 {"applied": 8}
POST /api/catalogue-imports/activities?apply=true < sverdlovsk_programmes.csv
200 {"applied": 7}  # SVE-3.S2.1
POST /api/catalogue-imports/sessions?apply=true < sverdlovsk_programmes_sessions.csv
200 {"applied": 4}

# What the list says of programmes is shown and found by.
GET /api/catalogue?programme=retraining
200 {"activities": [{"code": "PR-3", "id": "$navigator"}]}  # SVE-2.1 SVE-2.3
GET /api/catalogue/$navigator/programme
200 {"programme": {"kind": "retraining", "horizon": true, "partners": "Университет", "portal_url": "https://example.org/dppo/18"}}  # SVE-2.2 SVE-4.8 SVE-4.10 SVE-3.P2
GET /api/catalogue?horizon=true
200 {"activities": [{"code": "PR-3"}]}  # SVE-4.8
GET /api/catalogue?level=federal
200 {"activities": [{"code": "PR-2", "level": "federal", "id": "$federal"}]}
GET /api/catalogue/$federal
200 {"activity": {"register_no": "ФР-2026-17"}}  # SVE-2.3
GET /api/catalogue/$federal/programme
200 {"programme": {"kind": "advanced_training", "portal_url": "https://example.org/dppo/17"}, "needs_expertise": false}  # SVE-2.2 SVE-2.3
GET /api/catalogue?form=internship
200 {"activities": [{"code": "PR-6"}]}  # SVE-3.S2.3
GET /api/catalogue?search=взаимообучение
200 {"activities": [{"code": "PR-7", "type": "PEER_LEARNING"}]}  # SVE-3.S2.3
GET /api/catalogue?competency=COMM-1
200 {"activities": [{}, {}]}  # SVE-3.S2.1

# The regional programme waits for the council: teachers do not see it, and it is not published.
GET /api/catalogue?state=moderation
200 {"activities": [{"code": "PR-1", "id": "$programme"}]}  # SVE-3.S2.2
GET /api/catalogue/$programme/programme
200 {"programme": {"kind": "advanced_training", "partners": "Педагогический университет;Колледж № 1", "state": "draft", "revision": 0}, "needs_expertise": true}  # SVE-4.10 SVE-3.P2
POST /api/catalogue/$programme/moderation
  {"command": "publish", "reason": "", "revision": 0}
409 {"code": "catalogue.programme_not_registered"}  # SVE-3.S2.2 US-E07
POST /api/catalogue/$federal/expertise
  {"revision": 0}
409 {"code": "catalogue.expertise_not_needed"}
POST /api/catalogue/$programme/expertise
  {"revision": 0}
200 {"programme": {"state": "expertise", "revision": 1}, "criteria": [{"code": "DEFICITS"}, {}, {}, {}], "experts_min": 1, "quorum": 3}  # SVE-3.S2.2

# An expert gives points by every criterion and a conclusion of which a paper is issued.
as expert@43
GET /api/programme-expertise
200 {"programmes": [{"activity": "$programme"}]}
POST /api/catalogue/$programme/conclusions
  {"marks": [{"criterion": "DEFICITS", "points": 3, "comment": ""}], "conclusion": "Программа отвечает дефицитам"}
400 {"code": "catalogue.criterion_unmarked"}  # US-E07
POST /api/catalogue/$programme/conclusions
  {"marks": [{"criterion": "DEFICITS", "points": 4, "comment": ""}, {"criterion": "CONTENT", "points": 2, "comment": ""}, {"criterion": "PRACTICE", "points": 2, "comment": ""}, {"criterion": "ASSESSMENT", "points": 2, "comment": ""}], "conclusion": "Программа отвечает дефицитам"}
400 {"code": "catalogue.points_outside"}
POST /api/catalogue/$programme/decision
  {"revision": 1}
409 {"code": "catalogue.conclusions_few"}  # US-E07
POST /api/catalogue/$programme/conclusions
  {"marks": [{"criterion": "DEFICITS", "points": 3, "comment": ""}, {"criterion": "CONTENT", "points": 2, "comment": "Мало практики"}, {"criterion": "PRACTICE", "points": 2, "comment": ""}, {"criterion": "ASSESSMENT", "points": 2, "comment": ""}], "conclusion": "Программа отвечает дефицитам"}
200 {"conclusions": [{"points": 9, "marks": [{}, {}, {}, {}]}]}  # SVE-3.S2.2 US-E07

# The council votes with a quorum; votes and the protocol stay.
POST /api/catalogue/$programme/votes
  {"vote": "in_favour", "comment": ""}
200 {"votes": [{"vote": "in_favour"}]}
POST /api/catalogue/$programme/votes
  {"vote": "in_favour", "comment": ""}
409 {"code": "catalogue.vote_given"}
as centre@43
POST /api/catalogue/$programme/votes
  {"vote": "against", "comment": "Слишком много лекций"}
200
POST /api/catalogue/$programme/decision
  {"revision": 1}
409 {"code": "catalogue.no_quorum"}  # US-E13
as regional_methodist@43
POST /api/catalogue/$programme/votes
  {"vote": "in_favour", "comment": ""}
200 {"votes": [{}, {}, {}]}  # US-E13
POST /api/catalogue/$programme/decision
  {"revision": 1}
200 {"programme": {"state": "approved", "protocol": "$protocol", "revision": 2}}  # SVE-3.S2.2 US-E13
as centre@43
GET /api/papers?kind=COUNCIL_PROTOCOL
200 {"papers": [{"paper": "$protocol", "number": "ПС-2026/0001"}]}  # US-E13
GET /api/papers?kind=EXPERT_CONCLUSION
200 {"papers": [{"object_kind": "programme", "object": "$programme"}]}  # US-E07
POST /api/catalogue/$programme/register-entry
  {"revision": 2}
200 {"programme": {"state": "registered", "register_number": "РР-66-2026-0001"}}  # SVE-3.S2.2 US-E07
as teacher@S11
GET /api/programme-register
200 {"programmes": [{"activity": "$programme", "register_number": "РР-66-2026-0001"}]}  # SVE-3.S2.2
GET /api/catalogue?search=проектирование
200 {"activities": [{"id": "$programme", "state": "published"}, "..."]}  # SVE-3.S2.2

# Specialists propose to change a programme or to develop one; the author sees the answer and its reason.
as tutor@43
POST /api/programme-proposals
  {"kind": "develop", "title": "Диалог с родителями", "text": "Нужна короткая программа с разбором случаев", "ground": "Дефицит COMM-1 у трети педагогов", "competency": "COMM-1"}
403 {"code": "catalogue.not_by_regulation"}
as regional_methodist@43
POST /api/programme-proposals
  {"kind": "change", "title": "Больше практики", "text": "Добавить стажировку в школе-площадке", "ground": "Отзывы выпускников программы", "competency": ""}
400 {"code": "catalogue.programme_unnamed", "errors": [{"pointer": "/activity"}]}  # SVE-3.S1.2
POST /api/programme-proposals
  {"kind": "change", "activity": "$programme", "title": "Больше практики", "text": "Добавить стажировку в школе-площадке", "ground": "Отзывы выпускников программы", "competency": ""}
200 {"proposal": {"id": "$proposal", "state": "filed"}, "activity_title": "Проектирование урока: от результата"}  # SVE-3.S1.2
as centre@43
GET /api/programme-proposals
200 {"proposals": [{"proposal": {"id": "$proposal"}, "waited_days": 0}]}  # SVE-3.S1.2
POST /api/programme-proposals/$proposal/answer
  {"state": "rejected", "answer": "", "revision": 0}
400 {"code": "catalogue.text_short", "errors": [{"pointer": "/answer"}]}
POST /api/programme-proposals/$proposal/answer
  {"state": "rejected", "answer": "Стажировка будет отдельной программой", "revision": 0}
200 {"proposal": {"state": "rejected"}}
as regional_methodist@43
GET /api/my/programme-proposals
200 {"proposals": [{"proposal": {"state": "rejected", "answer": "Стажировка будет отдельной программой"}}]}  # SVE-3.S1.2

# An offer that was rejected tells its author why.
POST /api/catalogue
  {"code": "R-1", "title": "Семинар без содержания", "type": "COURSE_REGIONAL", "kind": "learning", "education_type": "nonformal", "form": "in_person", "level": "regional", "venue": "centre", "provider": "Институт", "subject": "MATH", "audience": "", "hours": 8, "cost": 0, "url": "", "document": "", "register_no": "", "equivalence": "", "competencies": "METH-1"}
200 {"activity": {"id": "$weak", "state": "moderation"}}  # US-R02
as centre@43
POST /api/catalogue/$weak/moderation
  {"command": "reject", "reason": "Нет программы и результатов", "revision": 0}
200 {"activity": {"state": "draft"}}
as regional_methodist@43
GET /api/my/offers
200 {"offers": [{"activity": {"id": "$weak", "state": "draft", "reject_reason": "Нет программы и результатов", "subject": "MATH", "competencies": "METH-1"}}]}  # US-R02

# A municipal service holds an event for its own teachers: moderation, publication, choice, who came.
POST /api/municipal-events
  {"title": "Методический день", "competencies": "METH-1", "provider": "Методический центр", "hours": 4, "starts": "2026-10-10", "ends": "2026-10-10", "place": "Школа 11"}
403
as municipal_methodist@M1
POST /api/municipal-events
  {"title": "Методический день", "competencies": "METH-1", "provider": "Методический центр", "hours": 4, "starts": "2026-10-10", "ends": "2026-10-10", "seats": 30, "place": "Школа 11"}
200 {"activity": {"id": "$day", "state": "moderation", "level": "municipal", "type": "MUNICIPAL_SERVICE_EVENT"}, "sessions": [{"session": {"id": "$day_session", "municipality": "M1"}}]}  # SVE-3.15 US-M06
GET /api/my/offers
200 {"offers": [{"activity": {"state": "moderation"}}]}  # US-M06
as centre@43
POST /api/catalogue/$day/moderation
  {"command": "publish", "reason": "", "revision": 0}
200 {"activity": {"state": "published"}}
as teacher@S11
POST /api/consents
  {"kind": "processing", "version": "SVERDLOVSK 1"}
200
POST /api/my/requests
  {"text": "Вести диалог с родителями", "reason": "Пришёл в новый класс", "competency": "COMM-1"}
200 {"request": {"id": "$request"}}
POST /api/my/requests/$request/statement
  {"revision": 0}
200
POST /api/my/requests
  {"text": "Планировать от результата", "reason": "Хочу обновить уроки", "competency": "METH-1"}
200 {"request": {"id": "$other"}}
POST /api/my/requests/$other/statement
  {"revision": 0}
200
GET /api/session
200 {"person": "$teacher"}

# What one municipality holds is not chosen from another.
as tutor@43
GET /api/catalogue/$day
200 {"activity": {"title": "Методический день"}}
as teacher@S22
GET /api/session
200 {"person": "$stranger"}
POST /api/consents
  {"kind": "processing", "version": "SVERDLOVSK 1"}
200
POST /api/my/requests
  {"text": "Планировать от результата", "reason": "Хочу обновить уроки", "competency": "METH-1"}
200 {"request": {"id": "$far"}}
POST /api/my/requests/$far/statement
  {"revision": 0}
200
as tutor@43
POST /api/routes
  {"person": "$stranger"}
200 {"route": {"id": "$elsewhere"}, "goals": [{"id": "$elsewhere_goal"}]}
PUT /api/routes/$elsewhere
  {"revision": 0, "starts": "2026-09-03", "ends": "2027-06-25", "term_reason": "Учебный год", "goals": [{"id": "$elsewhere_goal", "text": "Планировать", "competency": "METH-1"}],
   "items": [{"session": "$day_session", "goal": "$elsewhere_goal"}]}
400 {"code": "route.item_elsewhere", "errors": [{"pointer": "/items/0"}]}  # US-M06 SVE-3.15

# A priority direction counts from its first day: in the list and among the goals.
as ministry@43
PUT /api/programmes/PRIORITY-1
  {"title": "Семья и школа", "task": "Диалог с родителями", "federal": false, "since": "2026-09-03", "until": "2026-12-31", "competencies": "COMM-1"}
200 {"competencies": "COMM-1"}  # US-G08 SVE-3.P1
as teacher@S11
GET /api/catalogue
200 {"activities": [{"title": "Взаимообучение математиков", "priority": false}, "..."]}  # US-G08
at 2026-09-03T08:00:00.000Z
GET /api/catalogue
200 {"activities": [{"code": "PR-4", "priority": true}, {"code": "PR-3", "priority": true}, {"title": "Взаимообучение математиков", "priority": false}, "..."]}  # SVE-3.P1 US-G08
as tutor@43
POST /api/routes
  {"person": "$teacher"}
200 {"route": {"id": "$route"}, "goals": [{"id": "$goal", "competency": "COMM-1"}, {"competency": "METH-1"}]}  # US-G08
GET /api/catalogue?search=карта
200 {"activities": [{"id": "$module"}]}
GET /api/catalogue/$module
200 {"sessions": [{"session": {"id": "$module_session"}}]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-03", "ends": "2027-06-25", "term_reason": "Учебный год: первый год классного руководства", "goals": [{"id": "$goal", "text": "Вести диалог с родителями", "competency": "COMM-1"}],
   "items": [{"session": "$module_session", "goal": "$goal"}, {"session": "$day_session", "goal": "$goal"}]}
200 {"items": [{"id": "$first"}, {"id": "$second"}]}
POST /api/routes/$route/submission
  {"revision": 1}
200
as teacher@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}]}

# Who chose the event is on the list of attendance, and is marked on the day.
as municipal_methodist@M2
GET /api/catalogue-sessions/$day_session/attendance
404  # US-M06
as municipal_methodist@M1
GET /api/catalogue-sessions/$day_session/attendance
200 {"title": "Методический день", "people": [{"person": "$teacher"}]}  # US-M06
PUT /api/catalogue-sessions/$day_session/attendance
  {"came": ["$teacher"]}
409 {"code": "catalogue.attendance_early"}
at 2026-10-10T09:00:00.000Z
PUT /api/catalogue-sessions/$day_session/attendance
  {"came": ["$teacher"]}
200 {"people": [{"person": "$teacher", "came": true}]}  # US-M06

# A module that is passed counts by its hours, whatever comes of the rest of the programme.
at 2026-11-28T09:00:00.000Z
as teacher@S11
GET /api/my/credits
200 {"programmes": []}
POST /api/routes/$route/items/$first/evidence
  {"kind": "text", "text": "Справка о модуле 4-77"}
200 {"evidence": "$done"}
as tutor@43
POST /api/reviews
  {"decisions": [{"evidence": "$done", "revision": 0, "decision": "accepted"}]}
200 {"outcomes": [{"decided": true}]}
as teacher@S11
GET /api/my/credits
200 {"programmes": [{"title": "Педагог-навигатор", "hours": 36, "hours_whole": 252}]}  # SVE-3.2
GET /api/catalogue/$module/programme
200 {"part_of_title": "Педагог-навигатор", "credited": [{"title": "Модуль: карта запроса", "hours": 36}], "hours_credited": 36, "hours_whole": 252}  # SVE-3.2

# A competency with fewer than three activities is on the list of what is missing.
as centre@43
GET /api/catalogue/scarcity
200 {"choices_min": 3, "scarce": [{"activities": 0}, "..."]}  # US-A08
