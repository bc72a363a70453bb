# What teachers and services do together: practices that a council selects, communities one joins oneself, agreed plans.
by sverdlovsk

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < expertise_competencies.csv
200 {"applied": 8}

# A practice is a problem, a solution, a result and the evidence of it.
as teacher@S11
POST /api/practices
  {"title": "Урок-исследование", "problem": "Дети не ставят вопросов", "solution": "Начинать с противоречия и гипотезы", "result": "", "evidence": "Записи десяти уроков и карты наблюдений", "competency": "METH-1"}
400 {"code": "community.part_short", "errors": [{"pointer": "/result"}]}  # SVE-3.10
POST /api/practices
  {"title": "Урок-исследование", "problem": "Дети не ставят вопросов", "solution": "Начинать с противоречия и гипотезы", "result": "Вопросов детей втрое больше", "evidence": "Записи десяти уроков и карты наблюдений", "competency": "METH-1"}
200 {"practice": {"id": "$practice", "state": "draft", "revision": 0}, "mine": true}  # SVE-3.10 US-R12
GET /api/practices
200 {"practices": []}
as teacher@S22
PUT /api/practices/$practice
  {"title": "Чужая", "problem": "Дети не ставят вопросов", "solution": "Начинать с противоречия и гипотезы", "result": "Вопросов детей втрое больше", "evidence": "Записи десяти уроков и карты наблюдений", "competency": "", "revision": 0}
404
POST /api/practices/$practice/command
  {"command": "submit", "revision": 0}
404
as teacher@S11
POST /api/practices/$practice/command
  {"command": "publish", "revision": 0}
409 {"code": "community.practice_state"}  # US-R12 SVE-3.S3.1
POST /api/practices/$practice/command
  {"command": "submit", "revision": 0}
200 {"practice": {"state": "council", "revision": 1}}

# The council decides by votes with a quorum; a member who is against says why.
as centre@43
POST /api/practices/$practice/votes
  {"vote": "in_favour", "comment": ""}
403 {"code": "community.not_by_regulation"}  # SVE-3.10
as expert@43
GET /api/council/practices
200 {"practices": [{"practice": {"id": "$practice"}}]}
POST /api/practices/$practice/votes
  {"vote": "against", "comment": ""}
400 {"code": "community.part_short", "errors": [{"pointer": "/comment"}]}
POST /api/practices/$practice/votes
  {"vote": "in_favour", "comment": ""}
200 {"votes": {"in_favour": 1}, "quorum": 2, "voted": true}
POST /api/practices/$practice/votes
  {"vote": "in_favour", "comment": ""}
409 {"code": "community.vote_given"}
POST /api/practices/$practice/decision
  {"revision": 1}
409 {"code": "community.no_quorum"}  # SVE-3.10
as regional_methodist@43
POST /api/practices/$practice/votes
  {"vote": "in_favour", "comment": ""}
200 {"votes": {"in_favour": 2}}
POST /api/practices/$practice/decision
  {"revision": 1}
200 {"practice": {"practice": {"state": "selected", "revision": 2}}}  # SVE-3.10 US-R12

# Selected is not yet shown: its author agrees first.
as teacher@S22
GET /api/practices
200 {"practices": []}  # US-R12
as teacher@S11
POST /api/practices/$practice/command
  {"command": "publish", "revision": 2}
200 {"practice": {"state": "published"}}  # US-R12 SVE-3.S3.1
as teacher@S22
GET /api/practices?search=гипотезы&competency=METH-1
200 {"practices": [{"practice": {"title": "Урок-исследование", "problem": "Дети не ставят вопросов"}, "mine": false}]}  # SVE-3.S3.1 SVE-3.S3.2 SVE-3.10
GET /api/practices?search=бассейн
200 {"practices": []}

# A practice that the council returned comes back with what was written against it.
as teacher@S11
POST /api/practices
  {"title": "Тетрадь успеха", "problem": "Дети не видят роста", "solution": "Вести тетрадь успеха весь год", "result": "Стало интереснее учиться", "evidence": "Так говорят сами дети", "competency": ""}
200 {"practice": {"id": "$weak"}}
POST /api/practices/$weak/command
  {"command": "submit", "revision": 0}
200
as expert@43
POST /api/practices/$weak/votes
  {"vote": "against", "comment": "Нет измеримого результата"}
200
as regional_methodist@43
POST /api/practices/$weak/votes
  {"vote": "in_favour", "comment": ""}
200
POST /api/practices/$weak/decision
  {"revision": 1}
200 {"practice": {"practice": {"state": "draft", "reason": "Нет измеримого результата"}}}  # SVE-3.10

# Communities at four levels; whoever belongs asked to.
as teacher@S11
POST /api/communities
  {"title": "Математики школы", "level": "school", "aim": "", "norms": "", "subject": "MATH"}
403 {"code": "community.not_by_regulation"}  # SVE-3.6
as association_head@S11
POST /api/communities
  {"title": "Математики школы", "level": "school", "aim": "Технологии в практику", "norms": "Показываем уроки друг другу", "subject": "MATH"}
200 {"community": {"id": "$school", "level": "school", "path": "43/M1/S11", "members": 1}}  # SVE-2.7 SVE-3.16
as municipal_methodist@M1
POST /api/communities
  {"title": "Математики района", "level": "municipality", "aim": "", "norms": "", "subject": "MATH"}
200 {"community": {"id": "$district", "level": "municipality", "path": "43/M1"}}  # SVE-2.7
as regional_methodist@43
POST /api/communities
  {"title": "Ассоциация математиков", "level": "region", "aim": "", "norms": "", "subject": "MATH"}
200 {"community": {"level": "region", "path": "43"}}  # SVE-2.7
as centre@43
POST /api/communities
  {"title": "Ассоциация учителей страны", "level": "country", "aim": "", "norms": "", "subject": ""}
200 {"community": {"level": "country", "path": "43"}}  # SVE-2.7
GET /api/communities
200 {"levels": [{"level": "school"}, {"level": "municipality"}, {"level": "region"}, {"level": "country"}], "communities": [{}, {}, {}, {}]}  # SVE-2.7 SVE-3.6
as teacher@S12
GET /api/communities/$district
200 {"mine": false, "may_lead": false}
POST /api/communities/$district/membership
200 {"mine": true, "community": {"members": 2}}  # SVE-3.6
POST /api/communities/$district/membership
409 {"code": "community.member_already"}
DELETE /api/communities/$district/membership
200 {"mine": false, "community": {"members": 1}}
POST /api/communities/$district/events
  {"title": "Чужое событие", "topic": "", "day": "2026-10-05", "place": "", "responsible": ""}
404

# The association plans its meetings, and all services share one calendar.
as association_head@S11
POST /api/communities/$school/plan
400 {"code": "community.plan_empty"}
POST /api/communities/$school/events
  {"title": "Смешанное обучение: открытый урок", "topic": "TECHNOLOGY", "day": "2026-10-20", "place": "Кабинет 12", "responsible": "Руководитель объединения"}
200 {"events": [{"topic": "TECHNOLOGY"}]}  # SVE-3.16
POST /api/communities/$school/plan
200 {"adopted": [{"adopted_on": "2026-09-01"}]}  # SVE-3.16
as municipal_methodist@M1
POST /api/communities/$district/events
  {"title": "Районный методический день", "topic": "", "day": "2026-10-10", "place": "Центр", "responsible": ""}
200 {"may_lead": true}
as teacher@S22
GET /api/methodical-calendar?from=2026-10-01&until=2026-10-31
200 {"events": [{"event": {"title": "Районный методический день"}, "level": "municipality"}, {"event": {"title": "Смешанное обучение: открытый урок"}, "level": "school"}]}  # SVE-3.P6 SVE-3.6

# Innovation sites stand in one register that the centre keeps and everybody reads.
as regional_methodist@43
PUT /api/innovation-sites/IP-1
  {"project": "Сетевая школа наставников", "school": "Школа 11", "direction": "Наставничество", "since": "2026-09-01"}
403 {"code": "community.not_by_regulation"}  # SVE-3.24
as centre@43
PUT /api/innovation-sites/IP-1
  {"project": "Сетевая школа наставников", "school": "Школа 11", "direction": "Наставничество", "since": "2026-09-01"}
200 {"id": "IP-1"}
as teacher@S22
GET /api/innovation-sites
200 {"sites": [{"id": "IP-1", "project": "Сетевая школа наставников"}], "may_keep": false}  # SVE-3.24

# One plan of work: it holds when both sides accepted the same wording, with equal voices.
as centre@43
POST /api/joint-plans
  {"kind": "UNITED", "title": "Единый план 2026/27", "starts": "2026-09-01", "ends": "2027-06-30", "lines": []}
400 {"code": "community.plan_empty"}  # SVE-3.P3
POST /api/joint-plans
  {"kind": "UNITED", "title": "Единый план 2026/27", "starts": "2026-09-01", "ends": "2027-06-30",
   "lines": [{"text": "Семинар федерального центра", "level": "федеральный", "responsible": "Центр", "due": "2026-11-20", "resource": "Площадка института"}]}
200 {"plan": {"id": "$plan", "revision": 0}, "sides": [{"code": "REGION"}, {"code": "MUNICIPALITY"}], "acceptances": []}  # SVE-3.P3
POST /api/joint-plans/$plan/acceptance
  {"revision": 0}
200 {"acceptances": [{"side": "REGION"}]}  # SVE-3.P5
as teacher@S11
GET /api/joint-plans/$plan
404
as municipal_methodist@M1
PUT /api/joint-plans/$plan
  {"title": "Единый план 2026/27", "starts": "2026-09-01", "ends": "2027-06-30", "revision": 0,
   "lines": [{"text": "Семинар федерального центра", "level": "федеральный", "responsible": "Центр", "due": "2026-11-20", "resource": "Площадка института"}, {"text": "Методический день района", "level": "муниципальный", "responsible": "Методический центр", "due": "2026-10-10", "resource": "Школа 11"}]}
200 {"plan": {"revision": 1}, "lines": [{}, {}], "acceptances": []}  # SVE-3.P5
POST /api/joint-plans/$plan/acceptance
  {"revision": 1}
200 {"acceptances": [{"side": "MUNICIPALITY"}]}
as centre@43
POST /api/joint-plans/$plan/acceptance
  {"revision": 1}
200 {"plan": {"agreed_on": "2026-09-01"}, "acceptances": [{"side": "MUNICIPALITY"}, {"side": "REGION"}]}  # SVE-3.P3 SVE-3.P5
PUT /api/joint-plans/$plan
  {"title": "Другой", "starts": "2026-09-01", "ends": "2027-06-30", "revision": 2, "lines": [{"text": "Иное", "level": "", "responsible": "", "due": "2026-11-20", "resource": ""}]}
409 {"code": "community.plan_agreed"}

# The school's plan of methodical work is agreed with the centre, which informs and consults the team.
as head@S11
POST /api/joint-plans
  {"kind": "SCHOOL_METHODICAL", "title": "Методическая работа школы", "starts": "2026-09-05", "ends": "2027-06-30",
   "lines": [{"text": "Консультация команды по целям года", "level": "школьный", "responsible": "Директор", "due": "2026-10-30", "resource": "Тьютор центра"}]}
200 {"plan": {"id": "$own", "path": "43/M1/S11"}}  # SVE-3.S2.5
POST /api/joint-plans/$own/acceptance
  {"revision": 0}
200 {"acceptances": [{"side": "SCHOOL"}]}
as head@S12
GET /api/joint-plans/$own
404
as centre@43
GET /api/joint-plans
200 {"plans": [{"kind": "SCHOOL_METHODICAL"}, {"kind": "UNITED"}]}  # SVE-3.S2.5
POST /api/joint-plans/$own/acceptance
  {"revision": 0}
200 {"plan": {"agreed_on": "2026-09-01"}}  # SVE-3.S2.5
