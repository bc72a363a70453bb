# Findings: a specialist concludes, the teacher acknowledges or rejects, states a request, marks the self-assessment.

as teacher@S11
GET /api/session
200 {"person": "$teacher"}

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}  # KIR-3.1.0
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}  # KIR-3.1.0
POST /api/competencies/imports/needs?apply=true < frame_needs.csv
200 {"applied": 2}

# A conclusion of the centre needs its reason; a request is no finding, for the teacher states it.
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "мало"}
400 {"code": "deficit.reason_short"}
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "request", "level": "MEDIUM", "reason": "Беседа после урока"}
400 {"code": "deficit.kind_unknown"}
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding", "state": "confirmed", "revision": 0}}  # KIR-3.6.2.3
POST /api/findings
  {"person": "$teacher", "competency": "METH-2", "kind": "difficulty", "level": "LOW", "reason": "Просит помочь с критериями"}
200 {"finding": {"id": "$difficulty", "state": "confirmed"}}  # KIR-3.6.2.3

# A methodist reads; by this regulation the centre concludes.
as regional_methodist@43
GET /api/findings-of/$teacher
200 {"to_answer": 2}
POST /api/findings/confirm
  {"items": [{"finding": "$finding", "revision": 0, "decision": "confirmed", "level": "HIGH", "reason": "Видел ещё один урок"}]}
200 {"done": 0, "items": [{"code": "deficit.not_by_regulation"}]}  # KIR-3.6.2.3

# What was concluded becomes a numbered paper; a new one replaces it.
as centre@43
POST /api/findings-of/$teacher/conclusion
200 {"kind": "DIAGNOSTIC_CONCLUSION", "number": "*", "paper": "$former"}  # KIR-3.6.2.3
GET /api/findings-of/$teacher/conclusion-draft?advice=Начать
200
POST /api/findings-of/$teacher/conclusion
  {"advice": "Начать с планирования урока от результата."}
200 {"kind": "DIAGNOSTIC_CONCLUSION", "paper": "$conclusion", "state": "issued"}  # KIR-3.6.2.3
GET /api/papers?kind=DIAGNOSTIC_CONCLUSION&state=annulled
200 {"papers": [{"paper": "$former"}]}
GET /api/papers?person=$teacher
200 {"papers": [{"paper": "$conclusion"}, {"paper": "$former"}]}
GET /api/papers?person=nobody
200 {"papers": []}
GET /api/papers/$conclusion/file
200
GET /api/papers/$conclusion/file?format=docx
400 {"code": "documents.not_edited"}
as head@S11
GET /api/papers/$conclusion/file
404
as teacher@S11
GET /api/journal/own
200 {"entries": [{"act": "document.read", "kind": "paper", "object": "$teacher"}, "..."]}

# The teacher sees both, acknowledges one and rejects the other with a comment.
as teacher@S11
GET /api/my/findings
200 {"to_answer": 2, "answered": 0, "conclusion": {"paper": "$conclusion"}, "readers": {"duties": ["teacher", "centre", "regional_methodist"]}}
GET /api/papers/$conclusion/file
200
POST /api/findings/$finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200 {"finding": {"state": "acknowledged", "answered_on": "2026-09-01", "revision": 1}}  # KIR-3.2.1 US-T02
POST /api/findings/$difficulty/acknowledgement
  {"revision": 0, "decision": "rejected"}
400 {"code": "deficit.comment_missing"}
POST /api/findings/$difficulty/acknowledgement
  {"revision": 0, "decision": "rejected", "comment": "Критерии уже обсуждали на методическом объединении"}
200 {"finding": {"state": "rejected"}}  # KIR-3.2.1 US-T02

# The centre changes the level: both values stay, and the teacher is asked anew.
as centre@43
POST /api/findings/confirm
  {"items": [{"finding": "$finding", "revision": 0, "decision": "confirmed", "level": "HIGH", "reason": "Видела ещё один урок"}]}
200 {"done": 0, "items": [{"code": "deficit.changed_meanwhile"}]}
POST /api/findings/confirm
  {"items": [{"finding": "$finding", "revision": 1, "decision": "confirmed", "level": "HIGH", "reason": "Видела ещё один урок"}]}
200 {"done": 1, "items": [{"state": "confirmed", "revision": 2}]}  # KIR-3.6.2.3
GET /api/findings?state=confirmed
200 {"findings": [{"finding": {"proposed_level": "MEDIUM", "level": "HIGH"}}]}
as teacher@S11
GET /api/my/findings
200 {"to_answer": 1}
POST /api/findings/$finding/acknowledgement
  {"revision": 2, "decision": "acknowledged"}
200 {"finding": {"state": "acknowledged"}}  # KIR-3.2.1

# Somebody else's finding is as unknown as one that does not exist; the head has no right to any.
as teacher@S12
POST /api/findings/$finding/acknowledgement
  {"revision": 3, "decision": "acknowledged"}
404 {"code": "access.not_found"}
as head@S11
GET /api/findings
403 {"code": "access.forbidden"}
GET /api/teams/S11/deficits
200 {"shown": false, "measured": 0, "competencies": []}

# An own request, justified, is answered and stays what it is.
as teacher@S11
POST /api/my/requests
  {"text": "Диалог на уроке", "reason": ""}
200 {"request": {"id": "$request", "state": "draft"}}
POST /api/my/requests/$request/statement
  {"revision": 0}
400 {"code": "deficit.request_unexplained"}  # KIR-2.2.4
PUT /api/my/requests/$request
  {"text": "Диалог на уроке", "reason": "В классе отвечают трое", "revision": 0}
200 {"request": {"revision": 1}}
POST /api/my/requests/$request/statement
  {"revision": 1}
200 {"request": {"state": "stated"}}  # KIR-2.2.4
as tutor@M1
GET /api/requests
200 {"requests": [{"request": {"text": "Диалог на уроке", "reason": "В классе отвечают трое", "state": "stated"}}]}  # US-T03
POST /api/requests/$request/answer
  {"revision": 2, "answer": "Есть стажировка в декабре"}
200 {"request": {"state": "answered"}}

# Self-assessment, tasks of development, priority programmes, conditions of the school.
as teacher@S11
GET /api/my/self-assessment
200 {"total": 1, "marked": 0, "functions": [{"code": "A/01.6", "actions": [{"code": "A/01.6-ТД04"}]}]}  # KIR-3.1.0 KIR-3.5.2
PUT /api/my/self-assessment
  {"action": "A/01.6-ТД04", "mark": "with_help"}
200 {"marked": 1, "total": 1}  # KIR-3.5.2
POST /api/my/tasks
  {"text": "Вести кружок по геометрии"}
200 {"text": "Вести кружок по геометрии", "done": false}
as centre@43
POST /api/imports/schools?apply=true < school_conditions.csv
200 {"applied": 1}
PUT /api/programmes/NP-1
  {"title": "Молодёжь и дети", "task": "Педагог и наставник", "federal": true, "since": "2025-01-01"}
200 {"code": "NP-1"}
as teacher@S11
GET /api/my/findings
200 {"inputs": {"tasks": [{"text": "Вести кружок по геометрии"}]}}  # KIR-3.1.2
GET /api/my/findings
200 {"inputs": {"programmes": [{"title": "Молодёжь и дети"}]}}  # KIR-3.1.3
GET /api/my/findings
200 {"inputs": {"school_context": "сельская, малокомплектная"}}  # KIR-3.1.4
PUT /api/my/resources
  {"weekly_hours": 4, "potential": "", "means": "", "revision": 0}
409 {"code": "deficit.resources_not_asked"}

# What is acknowledged and what is requested become goals of the route, what is rejected does not.
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
POST /api/routes
  {}
200 {"goals": [{"competency": "METH-1"}, {"text": "Диалог на уроке"}]}  # US-T02
