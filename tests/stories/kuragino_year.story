# A teacher's school year in a district: from what was found, by activities of every level, to what is shown to colleagues.
by krasnoyarsk
by kuragino over M1

as teacher@S11
GET /api/session
200 {"person": "$teacher"}

# A district may narrow what its region ordered and may not widen it.
as centre@43
POST /api/regulations?file=kuragino_wider.toml&territory=43/M1&in_force_from=2026-10-01 < kuragino_wider.toml
400 {"code": "regulation.wider_than_parent"}  # KUR-2.2.1

# Formal, non-formal and informal, of the school, the district, the region and the country.
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/competencies/imports/needs?apply=true < frame_needs.csv
200 {"applied": 2}
POST /api/catalogue-imports/activities?apply=true < kuragino_year.csv
200 {"applied": 10, "created": 10}
POST /api/catalogue-imports/sessions?apply=true < kuragino_year_sessions.csv
200 {"applied": 6}
as teacher@S11
GET /api/catalogue?search=внутренняя
200 {"activities": [{"type": "INTERNSHIP_SITE", "level": "school"}]}
GET /api/catalogue?search=тьютором
200 {"activities": [{"type": "MENTORING_EVENT"}]}
GET /api/catalogue?search=учат%20учителей
200 {"activities": [{"type": "PEER_LEARNING"}]}
GET /api/catalogue?search=стажировка
200 {"activities": [{"id": "$internship", "type": "ADP_INTERNSHIP", "level": "regional"}]}
GET /api/catalogue?search=коучинг
200 {"activities": [{"id": "$coaching", "type": "COACH_SESSION", "level": "municipal"}]}
GET /api/catalogue?search=конкурс
200 {"activities": [{"id": "$contest", "type": "CONTEST", "level": "school"}]}
GET /api/catalogue?search=чтение
200 {"activities": [{"id": "$reading", "type": "SELF_EDUCATION", "education_type": "informal"}]}
GET /api/catalogue?search=вебинар
200 {"activities": [{"id": "$webinar", "type": "WEBINAR_EDSOO", "education_type": "nonformal"}]}
GET /api/catalogue?search=веб-курс
200 {"activities": [{"id": "$course", "type": "ONLINE_COURSE", "level": "federal"}]}
GET /api/catalogue/$course
200 {"activity": {"url": "https://openedu.ru/course"}, "sessions": [{"session": {"id": "$course_session"}}]}
GET /api/catalogue/$contest
200 {"sessions": [{"session": {"id": "$contest_session"}}]}
GET /api/catalogue/$coaching
200 {"sessions": [{"session": {"id": "$coaching_session"}}]}
GET /api/catalogue/$internship
200 {"sessions": [{"session": {"id": "$internship_session"}}]}
GET /api/catalogue/$reading
200 {"sessions": [{"session": {"id": "$reading_session"}}]}
GET /api/catalogue/$webinar
200 {"sessions": [{"session": {"id": "$webinar_session"}}]}

# Self-analysis first, then what an independent procedure found: both are what the route is made from.
PUT /api/my/self-assessment
  {"action": "A/01.6-ТД04", "mark": "with_help"}
200 {"marked": 1, "total": 1}  # KUR-3.3.2a
as centre@43
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Результаты учеников по итогам проверочных работ"}
200 {"finding": {"id": "$finding"}}  # KUR-3.2.4 KUR-3.3.2a
POST /api/findings
  {"person": "$teacher", "competency": "METH-2", "kind": "difficulty", "level": "LOW", "reason": "Затрудняется с критериями оценки"}
200 {"finding": {"kind": "difficulty"}}  # KUR-1.4.9
PUT /api/programmes/YEAR-2026
  {"title": "Формирующее оценивание", "task": "Направление учебного года", "federal": false, "since": "2026-09-01", "competencies": "METH-1"}
200 {"competencies": "METH-1"}
as teacher@S11
POST /api/findings/$finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200 {"finding": {"state": "acknowledged"}}
GET /api/my/findings
200 {"inputs": {"programmes": [{"title": "Формирующее оценивание", "competencies": "METH-1"}]}}  # KUR-3.1.3
POST /api/my/requests
  {"text": "Обратная связь на уроке", "reason": "Ученики не видят своего продвижения"}
200 {"request": {"id": "$request"}}
POST /api/my/requests/$request/statement
  {"revision": 0}
200 {"request": {"state": "stated"}}

# A route is its content; with forms and dates it is a trajectory.
POST /api/routes
  {}
200 {"route": {"id": "$route"}, "goals": [{"id": "$goal", "competency": "METH-1"}, {"id": "$wish", "text": "Обратная связь на уроке"}], "remarks": [{"check": "sections", "items": ["PROGRAMME", "TRAJECTORY"]}, "..."]}  # KUR-1.4.2 KUR-3.2.4
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-10", "ends": "2027-05-25", "term_reason": "",
   "goals": [{"id": "$goal", "text": "Освоить формирующее оценивание", "competency": "METH-1"}, {"id": "$wish", "text": "Обратная связь на уроке"}],
   "items": [{"session": "$course_session", "goal": "$goal"}, {"session": "$contest_session", "goal": "$wish"}, {"session": "$internship_session", "goal": "$goal"},
             {"session": "$reading_session", "goal": "$goal"}, {"session": "$webinar_session", "goal": "$goal"}]}
200 {"items": [{"id": "$first", "type": "ONLINE_COURSE"}, {"id": "$second", "type": "CONTEST"}, {"id": "$third", "type": "ADP_INTERNSHIP"}, {"id": "$fourth", "type": "SELF_EDUCATION"}, {"id": "$fifth", "type": "WEBINAR_EDSOO"}]}  # KUR-1.4.6 KUR-1.4.13 KUR-2.3.4 KUR-3.2.6 KUR-3.3.4
POST /api/routes/$route/submission
  {"revision": 1}
200 {"route": {"state": "agreed"}}

# The school's task for better results, and the teacher's step in answer to it.
at 2026-10-12T05:00:00.000Z
as municipal_methodist@M1
POST /api/recommendations
  {"school": "S11", "text": "Согласовать критерии оценивания между предметами", "reason": "Результаты проверочных работ за сентябрь", "due": "2026-11-01"}
200 {"recommendation": {"state": "issued"}}
as teacher@S11
POST /api/routes/$route/correction
  {"revision": 3, "initiator": "TASKS", "reason": "Школа согласует критерии оценивания", "starts": "2026-09-10", "ends": "2027-05-25", "term_reason": "",
   "goals": [{"id": "$goal", "text": "Освоить формирующее оценивание", "competency": "METH-1"}, {"id": "$wish", "text": "Обратная связь на уроке"}],
   "items": [{"id": "$first", "session": "$course_session", "goal": "$goal"}, {"id": "$second", "session": "$contest_session", "goal": "$wish"}, {"id": "$third", "session": "$internship_session", "goal": "$goal"},
             {"id": "$fourth", "session": "$reading_session", "goal": "$goal"}, {"id": "$fifth", "session": "$webinar_session", "goal": "$goal"}, {"session": "$coaching_session", "goal": "$goal"}]}
200 {"revisions": [{}, {"initiator": "TASKS"}]}  # KUR-2.3.6 KUR-3.2.10
# Nobody approves: a version is in force at once.
GET /api/routes/$route
200 {"route": {"state": "agreed"}, "parts": {"approval": false}, "revisions": [{"decision": "at_once"}, "..."]}

# The service tells of what there is and of what came out well.
as municipal_methodist@M1
POST /api/messages
  {"topic": "contests", "title": "Победа в конкурсе", "text": "Учитель школы S11 делится приёмом в субботу.", "subjects": []}
200 {"readers": "*"}  # KUR-3.1.7

# Teachers propose by what a route is seen to have helped; who monitors routes decides, and everybody sees what was accepted.
as teacher@S11
POST /api/criteria
  {"text": "Ученики сами оценивают работу", "measure": ""}
400 {"code": "governance.words_missing", "errors": [{"pointer": "/measure"}]}  # KUR-3.3.3
POST /api/criteria
  {"text": "Ученики сами оценивают работу", "measure": "Листы самооценки за четверть"}
200 {"criterion": {"id": "$criterion", "state": "proposed"}, "mine": true, "may_decide": false}  # KUR-3.3.3
as teacher2@S11
GET /api/criteria
200 {"criteria": [], "may_propose": true, "by_regulation": true}
POST /api/criteria
  {"text": "Больше хороших отметок", "measure": "Журнал"}
200 {"criterion": {"id": "$weak"}}
as municipal_methodist@M1
POST /api/criteria/$weak/decision
  {"revision": 0, "accepted": true, "note": ""}
403 {"code": "governance.not_decider"}
as association_head@M1
GET /api/criteria
200 {"criteria": [{"may_decide": true}, {"may_decide": true}]}
POST /api/criteria/$criterion/decision
  {"revision": 0, "accepted": true, "note": ""}
200 {"criterion": {"state": "accepted", "decided_on": "2026-10-12"}}  # KUR-3.3.3
POST /api/criteria/$weak/decision
  {"revision": 0, "accepted": false, "note": ""}
400 {"code": "governance.words_missing"}
POST /api/criteria/$weak/decision
  {"revision": 0, "accepted": false, "note": "Отметка говорит не о маршруте"}
200 {"criterion": {"state": "declined"}}
as teacher2@S11
GET /api/criteria
200 {"criteria": [{"criterion": {"state": "accepted", "text": "Ученики сами оценивают работу"}}, {"criterion": {"state": "declined", "note": "Отметка говорит не о маршруте"}}]}  # KUR-3.3.3
as teacher@S21
POST /api/criteria
  {"text": "Ученики сами оценивают работу", "measure": "Листы самооценки"}
400 {"code": "governance.not_by_regulation"}

# What was not done by its day is seen by the head, the longest delay first, with the teacher's reason.
at 2027-05-12T05:00:00.000Z
as head@S11
GET /api/overdue
200 {"items": [{"days": 173}, {"days": 173}, {"days": 153}, {"days": 112}, {"days": 81}, {"days": 53, "overdue": {"item": "$last", "reason": ""}}]}  # US-H13
as head@S12
GET /api/overdue
200 {"items": []}  # US-H13
as teacher2@S11
PUT /api/routes/$route/items/$last/overdue-reason
  {"reason": "Чужая просрочка"}
404
as teacher@S11
PUT /api/routes/$route/items/$last/overdue-reason
  {"reason": ""}
400 {"code": "route.overdue_reason"}
PUT /api/routes/$route/items/$last/overdue-reason
  {"reason": "Лист самообразования ждёт печати"}
200 {"items": [{}, {}, {}, {}, {}, {"overdue": {"reason": "Лист самообразования ждёт печати", "reason_on": "2027-05-12"}}]}  # US-H13
as head@S11
GET /api/overdue
200 {"items": [{}, {}, {}, {}, {}, {"overdue": {"item": "$last", "reason": "Лист самообразования ждёт печати"}}]}  # US-H13
POST /api/workbooks
  {"title": "Просроченные мероприятия", "filters": [], "columns": [{"title": "Педагог", "number": false}, {"title": "Просрочено, дней", "number": true}], "rows": [["Педагог S11", "173"]]}
200  # US-H13

# What came of the route is shown to colleagues, and by that it is confirmed.
as teacher@S11
POST /api/routes/$route/product
  {"title": "Копилка приёмов обратной связи", "summary": "", "link": "https://example.org/feedback", "event": "Муниципальная конференция", "presented_on": "2027-04-20"}
200 {"product": "$product", "state": "on_review"}
GET /api/routes/$route/closing
200 {"variants": [{"code": "PRESENTED_TO_COMMUNITY", "proved": false}]}  # KUR-3.3.5
as regional_methodist@43
POST /api/products/$product/review
  {"revision": 0, "decision": "accepted", "marks": [
    {"criterion": "relevance", "points": 3, "comment": ""}, {"criterion": "correctness", "points": 2, "comment": ""},
    {"criterion": "usefulness", "points": 3, "comment": ""}, {"criterion": "originality", "points": 2, "comment": ""},
    {"criterion": "clarity", "points": 2, "comment": ""}]}
200 {"state": "accepted"}
as teacher@S11
GET /api/routes/$route/closing
200 {"variants": [{"code": "PRESENTED_TO_COMMUNITY", "proved": true}]}  # KUR-3.3.5
