# A route that the tutor and the teacher build together: both confirm, neither is forced, and three may ask to change it.
by sverdlovsk

as teacher@S11
GET /api/session
200 {"person": "$teacher"}

as regional_methodist@43
GET /api/session
200
as municipal_methodist@M1
GET /api/session
200
as tutor@43
GET /api/session
200

as centre@43
GET /api/regulation
200 {"act": {"kind": "протокол", "number": "7", "date": "2021-05-31"}}  # SVE-0.1
GET /api/regulation
200 {"frame": {"groups": [{"code": "SUBJECT"}, {"code": "METHODICAL"}, {"code": "PSYCH_PEDAGOGICAL"}, {"code": "COMMUNICATIVE"}]}}  # SVE-4.12
GET /api/regulation
200 {"stages": [{"code": "DIAGNOSE", "number": 1}, {"code": "GOALS", "number": 2}, {"code": "PROGRAMME", "number": 3}, {"code": "REALISE", "number": 4}, {"code": "REFLECT", "number": 5}]}  # SVE-4.11
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/catalogue-imports/activities?apply=true < sverdlovsk_activities.csv
200 {"applied": 4}  # SVE-4.19 SVE-3.5
POST /api/catalogue-imports/sessions?apply=true < sverdlovsk_sessions.csv
200 {"applied": 4}

# The ground: what the teacher asks for, or what was found.
as teacher@S11
POST /api/consents
  {"kind": "processing", "version": "SVERDLOVSK 1"}
200
POST /api/my/requests
  {"text": "Хочу вести исследовательские проекты с классом", "reason": "Школа стала площадкой, а опыта нет", "competency": "METH-1"}
200 {"request": {"id": "$request"}}
POST /api/my/requests/$request/statement
  {"revision": 0}
200 {"request": {"state": "stated"}}  # SVE-3.1

# The tutor begins the route; the head of the school does not compose by this regulation.
as head@S11
POST /api/routes
  {"person": "$teacher"}
403 {"code": "route.not_composer"}  # SVE-4.9
as tutor@43
GET /api/session
200 {"person": "$tutor"}
as centre@43
POST /api/tutors/$tutor/certificates
  {"issuer": "Академия Минпросвещения", "number": "Т-15", "valid_from": "2025-01-01", "valid_to": "2028-01-01"}
200 {"standing": "valid"}  # SVE-3.23 SVE-3.3 SVE-3.S2.7
as tutor@43
POST /api/routes
  {"person": "$teacher"}
200 {"route": {"id": "$route", "person": "$teacher", "state": "draft", "revision": 0}, "goals": [{"id": "$goal", "text": "Хочу вести исследовательские проекты с классом"}]}  # SVE-4.21 SVE-2.8
POST /api/routes
  {"person": "$teacher"}
409 {"code": "route.already_open_there"}

# Both write in one draft; who comes second with an old page loses nothing and is told.
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Учебный год: площадка открыта до июня", "goals": [{"id": "$goal", "text": "Хочу вести исследовательские проекты с классом", "competency": "METH-1"}],
   "items": []}
200 {"route": {"revision": 1}}
as teacher@S11
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Мой срок", "goals": [], "items": []}
412 {"code": "access.stale"}  # US-U02
GET /api/catalogue?search=стажировка
200 {"activities": [{"id": "$internship", "title": "Стажировка на площадке"}]}
GET /api/catalogue/$internship
200 {"sessions": [{"session": {"id": "$internship_session"}}]}
GET /api/catalogue?search=взаимопосещение
200 {"activities": [{"id": "$visit"}]}
GET /api/catalogue/$visit
200 {"sessions": [{"session": {"id": "$visit_session"}}]}
GET /api/catalogue?search=проект
200 {"activities": [{"id": "$project"}, "..."]}
GET /api/catalogue/$project
200 {"sessions": [{"session": {"id": "$project_session"}}]}

GET /api/routes/$route/proposals
200 {"proposals": [{"variant": "largest_effect", "items": [{"covers": "METH-1", "reasons": [{"code": "on_request"}, "..."]}, "..."]}, "..."]}  # SVE-3.S2.6

# The teacher sets the goals and themes oneself; without a term there is no route.
PUT /api/routes/$route
  {"revision": 1, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "", "goals": [{"id": "$goal", "text": "Вести исследовательский проект с 8 классом", "competency": "METH-1"}],
   "items": [{"session": "$internship_session", "goal": "$goal"}, {"session": "$visit_session", "goal": "$goal"}]}
200 {"route": {"revision": 2}, "goals": [{"text": "Вести исследовательский проект с 8 классом"}], "items": [{"id": "$first", "type": "ADP_INTERNSHIP"}, {"id": "$second", "type": "MUTUAL_LESSON_VISIT"}]}  # SVE-4.2 SVE-4.27
POST /api/routes/$route/submission
  {"revision": 2}
400 {"code": "route.term_reason_missing"}  # SVE-4.1
as tutor@43
PUT /api/routes/$route
  {"revision": 2, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Этап карьеры: первый год площадки", "goals": [{"id": "$goal", "text": "Вести исследовательский проект с 8 классом", "competency": "METH-1"}],
   "items": [{"id": "$first", "session": "$internship_session", "goal": "$goal"}, {"id": "$second", "session": "$visit_session", "goal": "$goal"}]}
200 {"route": {"revision": 3}}
POST /api/routes/$route/submission
  {"revision": 3}
200 {"route": {"state": "submitted", "awaits": ";teacher;", "revision": 4}}  # SVE-4.21 SVE-4.6

# Nobody enrols a teacher against the own will: it is the teacher who says yes, or no with a reason.
as teacher@S11
GET /api/my/home
200 {"next": {"step": "accept"}}  # SVE-4.6
as centre@43
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 4, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": false, "code": "route.not_approver"}]}  # SVE-4.6
as teacher@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 4, "decision": "returned", "comment": "нет"}]}
200 {"outcomes": [{"decided": false, "code": "route.comment_missing"}]}
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 4, "decision": "returned", "comment": "Стажировку лучше весной"}]}
200 {"outcomes": [{"decided": true, "state": "returned"}]}  # SVE-4.6
as tutor@43
POST /api/routes/$route/submission
  {"revision": 5}
200 {"route": {"state": "submitted", "revision": 6}}
as teacher@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 6, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true, "state": "realising"}]}  # SVE-4.6 SVE-4.21
GET /api/my/home
200 {"stages": [{"code": "DIAGNOSE", "state": "done"}, {"code": "GOALS", "state": "done"}, {"code": "PROGRAMME", "state": "done"}, {"code": "REALISE", "state": "now"}, {"code": "REFLECT", "state": "ahead"}]}  # SVE-4.11

# The tutor has the route to look after, sets checkpoints and notes how they are passed.
as teacher@S11
GET /api/routes/$route/accompaniment
200 {"members": [{"duty": "municipal_methodist"}, {"duty": "regional_methodist"}, {"duty": "tutor"}]}  # SVE-3.12 SVE-3.13 SVE-3.3 SVE-3.S2.7
as tutor@43
GET /api/accompanied?mine=true
200 {"routes": [{"route": "$route"}]}  # SVE-3.3 SVE-3.S2.7
POST /api/routes/$route/checkpoints
  {"title": "План проекта", "due": "2026-10-30"}
200 {"checkpoint": "$checkpoint", "standing": "ahead", "revision": 0}  # SVE-4.23
PUT /api/checkpoints/$checkpoint
  {"due": "2026-10-30", "note": "План готов, гипотеза уточнена", "done": true, "revision": 0}
200 {"standing": "done"}  # SVE-4.23 US-U05
as teacher@S11
POST /api/routes/$route/questions
  {"text": "Где взять приборы для проекта?"}
200 {"questions": [{"side": "teacher"}]}  # SVE-4.26
as tutor@43
POST /api/routes/$route/questions
  {"text": "В соседнем колледже, я договорюсь."}
200 {"questions": [{"side": "teacher"}, {"side": "support"}]}  # SVE-4.26

# A correction names for whose sake it is made; a trend is not the teacher's to name.
as teacher@S11
POST /api/routes/$route/correction
  {"revision": 7, "initiator": "TREND", "reason": "Появилась новая программа", "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Этап карьеры: первый год площадки", "goals": [{"id": "$goal", "text": "Вести исследовательский проект с 8 классом", "competency": "METH-1"}],
   "items": [{"id": "$first", "session": "$internship_session", "goal": "$goal"}, {"id": "$second", "session": "$visit_session", "goal": "$goal"}, {"session": "$project_session", "goal": "$goal"}]}
400 {"code": "route.initiator_unlawful", "errors": [{"pointer": "/initiator"}]}  # SVE-4.25
as tutor@43
POST /api/routes/$route/correction
  {"revision": 7, "initiator": "SCHOOL", "reason": "Школа просит довести до проекта", "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Этап карьеры: первый год площадки", "goals": [{"id": "$goal", "text": "Вести исследовательский проект с 8 классом", "competency": "METH-1"}],
   "items": [{"id": "$first", "session": "$internship_session", "goal": "$goal"}, {"id": "$second", "session": "$visit_session", "goal": "$goal"}, {"session": "$project_session", "goal": "$goal"}]}
200 {"route": {"state": "submitted", "awaits": ";teacher;", "revision": 8}, "revisions": [{}, {}, {"initiator": "SCHOOL"}]}  # SVE-4.25 US-U13
as teacher@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 8, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true, "state": "realising"}]}  # SVE-4.25

# The end: evidence of each activity, the product shown to colleagues, the reflection; then the route is closed.
at 2027-05-12T09:00:00.000Z
as teacher@S11
POST /api/routes/$route/items/$first/evidence
  {"kind": "text", "text": "Удостоверение о стажировке 12-345, 36 часов"}
200 {"evidence": "$internship_done"}
POST /api/routes/$route/items/$second/evidence
  {"kind": "link", "text": "https://example.org/visits"}
200 {"evidence": "$visit_done"}
GET /api/routes/$route
200 {"items": [{}, {}, {"id": "$third"}]}  # SVE-4.22
POST /api/routes/$route/items/$third/evidence
  {"kind": "link", "text": "https://example.org/project"}
200 {"evidence": "$project_done"}
as tutor@43
POST /api/reviews
  {"decisions": [{"evidence": "$internship_done", "revision": 0, "decision": "accepted"}, {"evidence": "$visit_done", "revision": 0, "decision": "accepted"}, {"evidence": "$project_done", "revision": 0, "decision": "accepted"}]}
200 {"outcomes": [{"decided": true}, {"decided": true}, {"decided": true}]}  # SVE-4.26 SVE-3.S3.3
as teacher@S11
GET /api/routes/$route/closing
200 {"state": "reflecting", "variants": [{"code": "REFLEXIVE_DIAGNOSTICS", "proved": false, "missing": ["repeated_diagnostics_finished", "reflexive_questionnaire_answered"]}, {"code": "EXPERIENCE_PRESENTED", "proved": false}], "readiness": {"may_close": false}}  # SVE-4.11
POST /api/routes/$route/product
  {"title": "Сборник ученических проектов", "summary": "", "link": "https://example.org/projects", "event": "Методический день", "presented_on": "2027-05-11"}
200 {"product": "$product"}
as regional_methodist@43
POST /api/products/$product/review
  {"revision": 0, "decision": "accepted", "marks": [
    {"criterion": "relevance", "points": 3, "comment": ""}, {"criterion": "correctness", "points": 2, "comment": ""},
    {"criterion": "usefulness", "points": 3, "comment": ""}, {"criterion": "originality", "points": 2, "comment": ""},
    {"criterion": "clarity", "points": 2, "comment": ""}]}
200 {"points": 12, "state": "accepted"}
as teacher@S11
GET /api/routes/$route/closing
200 {"variants": [{"proved": false}, {"code": "EXPERIENCE_PRESENTED", "proved": false, "missing": ["reflexive_questionnaire_answered"]}]}  # SVE-3.S2.8
POST /api/routes/$route/reflection/submission
  {"answers": [{"code": "R06", "text": "", "choices": [], "goals": [{"goal": "$goal", "mark": "75"}], "tasks": []},
               {"code": "R11", "text": "", "choices": [], "goals": [], "tasks": ["Учить вести проекты коллег"]}], "revision": -1}
200 {"state": "submitted"}
GET /api/routes/$route/closing
200 {"variants": [{"proved": false}, {"code": "EXPERIENCE_PRESENTED", "proved": true}], "readiness": {"may_close": true, "may_certify": false}}  # SVE-3.S3.4
POST /api/routes/$route/completion
200 {"state": "completed"}
