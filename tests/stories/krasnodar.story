# Krasnodar: a fragment of a programme, which names what a route holds and what it takes into account.
by krasnodar

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
GET /api/regulation
200 {"frame": {"kind": "categories", "standard": "Профессиональные стандарты категорий педагогических работников: знания, умения, практические навыки, опыт"}}  # KRA-2 KRA-7
GET /api/regulation
200 {"subjects": [{"kind": "teachers"}, {"kind": "managers"}, {"kind": "teams"}]}  # KRA-15

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}  # KRA-2
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}  # KRA-2
POST /api/catalogue-imports/activities?apply=true < krasnodar_activities.csv
200 {"applied": 3, "created": 3}  # KRA-11
POST /api/catalogue-imports/sessions?apply=true < krasnodar_sessions.csv
200 {"applied": 3}

# Programmes of the federal and of the regional level stand in one list.
as teacher@S11
GET /api/catalogue?search=академия
200 {"activities": [{"id": "$federal", "type": "COURSE_FEDERAL_ACADEMY"}]}  # KRA-11
GET /api/catalogue/$federal
200 {"activity": {"level": "federal"}, "sessions": [{"session": {"id": "$federal_session"}}]}
GET /api/catalogue?search=институт
200 {"activities": [{"id": "$regional", "type": "COURSE_REGIONAL"}]}  # KRA-11
GET /api/catalogue/$regional
200 {"activity": {"level": "regional"}, "sessions": [{"session": {"id": "$regional_session"}}]}

# What was found and acknowledged is the ground, with the conditions of the school beside it.
as centre@43
POST /api/imports/schools?apply=true < school_conditions.csv
200 {"applied": 1}
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Результат оценочной процедуры"}
200 {"finding": {"id": "$finding"}}
as teacher@S11
POST /api/findings/$finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200 {"finding": {"state": "acknowledged"}}
GET /api/my/findings
200 {"inputs": {"school_context": "сельская, малокомплектная"}}  # KRA-10

# What the teacher has to build upon is written once: the specialist reads it, and nothing denser is offered.
PUT /api/my/resources
  {"weekly_hours": 4, "potential": " Веду кружок робототехники ", "means": "Ноутбук, интернет дома", "revision": 0}
200 {"weekly_hours": 4, "potential": "Веду кружок робототехники", "revision": 1}  # KRA-9
PUT /api/my/resources
  {"weekly_hours": 5, "potential": "", "means": "", "revision": 0}
412 {"code": "access.stale"}
PUT /api/my/resources
  {"weekly_hours": 0, "potential": "", "means": "", "revision": 1}
400 {"code": "deficit.hours_out_of_range"}
GET /api/my/findings
200 {"inputs": {"resources": {"weekly_hours": 4, "potential": "Веду кружок робототехники", "means": "Ноутбук, интернет дома"}}}
as centre@43
GET /api/findings-of/$teacher
200 {"inputs": {"resources": {"weekly_hours": 4, "potential": "Веду кружок робототехники"}}}

# The centre builds the route; content, forms and pace are its sections.
as centre@43
POST /api/routes
  {"person": "$teacher"}
200 {"route": {"id": "$route", "state": "draft"}, "goals": [{"id": "$goal", "competency": "METH-1"}], "remarks": [{"check": "sections", "items": ["FORMS", "TECHNOLOGIES", "PACE"]}, "..."]}  # KRA-1 KRA-4 KRA-5 KRA-6
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "", "goals": [], "items": []}
200 {"remarks": [{"check": "sections", "items": ["CONTENT", "FORMS", "TECHNOLOGIES", "PACE"]}, "..."]}  # KRA-3
GET /api/routes/$route/proposals
200 {"weekly_hours": 4, "proposals": [{"items": []}, "..."]}  # KRA-8
GET /api/routes/$route/proposals?weekly_hours=6
200 {"weekly_hours": 6, "proposals": [{"items": [{"covers": "METH-1"}, "..."]}, "..."]}

# Nobody has to approve: what is composed begins.
PUT /api/routes/$route
  {"revision": 1, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "", "goals": [{"text": "Проектировать урок от результата", "competency": "METH-1"}], "items": [{"session": "$federal_session"}, {"session": "$regional_session"}]}
200 {"items": [{"hours": 36, "technology": "электронное обучение"}, {"hours": 24, "technology": ""}]}
POST /api/routes/$route/submission
  {"revision": 2}
200 {"route": {"state": "realising", "number": 1, "revision": 4}, "load": {"from": "2026-09-01"}}  # KRA-1 KRA-6

# A session is called off: the route knows at once, and names what could take its place.
as centre@43
PUT /api/catalogue-sessions/$federal_session
  {"seats": 30, "state": "cancelled", "revision": 0}
200
as teacher@S11
GET /api/my/home
200 {"next": {"step": "replace_item"}, "items": [{"state": "cancelled"}, {"state": "planned"}]}  # KRA-12
