# The end of a route by Kalmykia's order: the quality of composing and of realisation, the final diagnostics, the
# conclusion on effectiveness by six criteria, the card that stays in the portfolio.
by kalmykia

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < ../../data/labour_functions_544n.csv
200
POST /api/competencies/imports/competencies?apply=true < ../../data/competencies.csv
200
POST /api/instruments/imports/items?apply=true < ../../data/items.csv
200 {"problems": []}  # KAL-2.S.1
POST /api/instruments/imports/forms?apply=true < ../../data/forms.csv
200 {"problems": []}
POST /api/catalogue-imports/activities?apply=true < catalogue_activities.csv
200 {"applied": 3}
POST /api/catalogue-imports/sessions?apply=true < catalogue_sessions.csv
200 {"applied": 3}
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "INSUFFICIENT", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding"}}

as teacher@S11
POST /api/findings/$finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
POST /api/consents
  {"kind": "processing", "version": "KALMYKIA 1"}
200
POST /api/routes
  {}
200 {"route": {"id": "$route"}, "goals": [{"id": "$goal"}]}
GET /api/routes/$route/proposals
200 {"proposals": [{"items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}, "..."]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-05-28", "term_reason": "", "goals": [{"id": "$goal", "text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}
200 {"items": [{"id": "$first"}, {"id": "$second"}, {"id": "$third"}]}
POST /api/routes/$route/submission
  {"revision": 1}
200 {"route": {"state": "submitted"}}

# The centre controls composing by a checklist: a return says which lines are not as they should be.
as centre@43
GET /api/approvals
200 {"routes": [{"kind": "control", "checklist": [{"code": "TASKS_FIT_DEFICITS"}, "..."]}]}  # KAL-2.R.7 US-A10
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "returned", "comment": "Назовите, чем проверяется задача"}]}
200 {"outcomes": [{"decided": false, "code": "route.checklist_unmarked"}]}  # KAL-2.R.7 US-A10
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "returned", "comment": "Назовите, чем проверяется задача", "marks": ["CHECKS_NAMED"]}]}
200 {"outcomes": [{"decided": true, "state": "returned"}]}  # KAL-2.R.7 US-A10
as teacher@S11
POST /api/routes/$route/submission
  {"revision": 3}
200 {"route": {"state": "submitted"}}
as centre@43
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 4, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}]}
GET /api/controls/authors
200 {"title": {"ru": "Контроль качества составления ИОМ"}, "authors": [{"author": "$teacher", "decided": 2, "returned": 1, "returned_percent": 50, "marks": [{"code": "CHECKS_NAMED", "times": 1}]}]}  # KAL-2.R.7 US-A10

# Nothing is controlled while the route is lived.
as head@S11
POST /api/routes/$route/control
  {"verdict": "passed", "comment": ""}
409 {"code": "recognition.control_not_now"}  # KAL-2.I.5

at 2027-02-15T09:00:00.000Z
as teacher@S11
POST /api/routes/$route/items/$first/evidence
  {"kind": "link", "text": "https://example.org/course"}
200 {"evidence": "$one"}
POST /api/routes/$route/items/$second/evidence
  {"kind": "link", "text": "https://example.org/lesson"}
200 {"evidence": "$two"}
POST /api/routes/$route/items/$third/evidence
  {"kind": "link", "text": "https://example.org/table"}
200 {"evidence": "$three"}
as centre@43
POST /api/reviews
  {"decisions": [{"evidence": "$one", "revision": 0, "decision": "accepted"}, {"evidence": "$two", "revision": 0, "decision": "accepted"}, {"evidence": "$three", "revision": 0, "decision": "accepted"}]}
200 {"outcomes": [{"decided": true}, {"decided": true}, {"decided": true}]}  # KAL-1.11

# The head controls the realisation at the end; the centre concludes only after it.
as centre@43
POST /api/routes/$route/control
  {"verdict": "passed", "comment": ""}
403 {"code": "recognition.effect_not_yours"}  # KAL-2.I.5
as head@S11
GET /api/effects
200 {"to_control": [{"route": "$route", "controlled": false}], "to_conclude": []}  # KAL-2.I.5
POST /api/routes/$route/control
  {"verdict": "returned", "comment": "Покажите открытый урок коллегам"}
400 {"code": "route.checklist_unmarked"}  # KAL-2.I.5
POST /api/routes/$route/control
  {"verdict": "returned", "marks": ["PRACTICE_SEEN"], "comment": "Покажите открытый урок коллегам"}
200 {"controls": [{"verdict": "returned", "marks": "PRACTICE_SEEN"}]}  # KAL-2.I.5

# Six criteria, marked by the person; each once, within the points.
as teacher@S11
GET /api/routes/$route/effect
200 {"criteria": [{"code": "EXPERIENCE_ANALYSIS"}, {"code": "SELF_DESIGN"}, {"code": "USE_OF_ABILITIES"}, {"code": "ADEQUACY_ECONOMY"}, {"code": "SATISFACTION"}, {"code": "USE_OF_OPPORTUNITIES"}], "may": {"rate": true}}  # KAL-3.1
PUT /api/routes/$route/effect/marks
  {"points": [{"criterion": "EXPERIENCE_ANALYSIS", "points": 4}]}
400 {"code": "recognition.effect_criterion_missing"}  # KAL-3.1
PUT /api/routes/$route/effect/marks
  {"points": [{"criterion": "EXPERIENCE_ANALYSIS", "points": 4}, {"criterion": "SELF_DESIGN", "points": 4}, {"criterion": "USE_OF_ABILITIES", "points": 3}, {"criterion": "ADEQUACY_ECONOMY", "points": 4}, {"criterion": "SATISFACTION", "points": 5}, {"criterion": "USE_OF_OPPORTUNITIES", "points": 6}]}
400 {"code": "recognition.effect_points_outside"}  # KAL-3.1
PUT /api/routes/$route/effect/marks
  {"points": [{"criterion": "EXPERIENCE_ANALYSIS", "points": 4}, {"criterion": "SELF_DESIGN", "points": 4}, {"criterion": "USE_OF_ABILITIES", "points": 3}, {"criterion": "ADEQUACY_ECONOMY", "points": 4}, {"criterion": "SATISFACTION", "points": 5}, {"criterion": "USE_OF_OPPORTUNITIES", "points": 4}]}
200 {"criteria": [{"own": 4, "expert": null}, "..."], "waits": {"ru": "Вывод делают после итоговой диагностики: её результата ещё нет."}}  # KAL-3.1 KAL-2.S.13

# The final diagnostics.
POST /api/routes/$route/repeat
200 {"attempt": "$attempt"}  # KAL-2.S.13
POST /api/attempts/$attempt/start
200 {"attempt": {"state": "running"}}
POST /api/attempts/$attempt/finish
200 {"state": "scored"}
GET /api/routes/$route/effect
200 {"levels": [{"competency": "METH-1", "before": {"level": "INSUFFICIENT"}, "after": {"level": "ABSENT"}}], "waits": {"ru": "Сначала качество реализации проверяет руководитель."}}  # KAL-1.3 KAL-2.S.13 KAL-2.I.5 US-U09

# The result goes home as a paper; of a single person nothing is said beside others.
GET /api/my/result-paper
200
GET /api/my/repeat-beside
200 {"people_min": 5}
as centre@43
GET /api/findings-of/$teacher/result-paper
200
GET /api/route-effects
200 {"people_min": 5, "lines": []}
GET /api/route-effects?campaign=nowhere
200 {"lines": [], "hidden": 0}
as teacher@S11
GET /api/route-effects
403 {"code": "access.forbidden"}
as head@S11
GET /api/routes/$route/effect
200 {"levels_shown": false, "levels": []}  # KAL-2.R.6
POST /api/routes/$route/control
  {"verdict": "passed", "comment": "Урок показан"}
200 {"controls": [{"number": 2, "verdict": "passed"}, {"number": 1}]}  # KAL-2.I.5
POST /api/routes/$route/control
  {"verdict": "passed", "comment": ""}
409 {"code": "recognition.control_passed"}

# What is thought of at the end: problems seen more clearly, what to go on with; the centre reads it.
as centre@43
GET /api/routes/$route/reflection
200 {"questions": ["..."]}  # KAL-2.R.1
as teacher@S11
GET /api/routes/$route/reflection
200 {"questions": [{"code": "K01"}, {"code": "K02"}, {"code": "K03"}, {"code": "K04"}]}  # KAL-2.S.2 KAL-2.S.3

# Until the centre concludes the route is not closed.
as teacher@S11
POST /api/routes/$route/completion
409 {"code": "recognition.not_ready"}  # KAL-2.S.13
as head@S11
POST /api/routes/$route/effect/conclusion
  {"verdict": "effective", "text": "Уровень вырос, урок показан коллегам", "points": []}
403 {"code": "recognition.effect_not_yours"}  # KAL-2.S.13
as centre@43
GET /api/effects
200 {"to_control": [], "to_conclude": [{"route": "$route", "controlled": true, "measured": true}]}  # KAL-2.S.13
GET /api/routes/$route/effect
200 {"levels_shown": true, "levels": [{"before": {"level": "INSUFFICIENT"}, "after": {"level": "ABSENT"}}]}  # KAL-2.S.13 US-U09
POST /api/routes/$route/effect/conclusion
  {"verdict": "partly", "text": "мало", "points": []}
400 {"code": "recognition.conclusion_text_missing"}
POST /api/routes/$route/effect/conclusion
  {"verdict": "partly", "text": "Практика изменилась, итоговая диагностика роста не показала: продолжить с наставником.", "points": [{"criterion": "EXPERIENCE_ANALYSIS", "points": 3}, {"criterion": "SELF_DESIGN", "points": 3}, {"criterion": "USE_OF_ABILITIES", "points": 3}, {"criterion": "ADEQUACY_ECONOMY", "points": 3}, {"criterion": "SATISFACTION", "points": 4}, {"criterion": "USE_OF_OPPORTUNITIES", "points": 4}]}
200 {"state": "completed", "conclusion": {"verdict": "partly", "number": "ЗЭ-2027/0001", "paper": "$paper"}, "criteria": [{"own": 4, "expert": 3}, "..."]}  # KAL-2.S.13 KAL-3.1
POST /api/routes/$route/effect/conclusion
  {"verdict": "effective", "text": "Передумали: маршрут всё же эффективен", "points": []}
409 {"code": "recognition.concluded_already"}  # KAL-2.S.13
GET /api/certificates/ready
200 {"ready": 0, "routes": []}  # KAL-3.2

# The realised card stays in the portfolio as it was.
as teacher@S11
GET /api/my/kept-cards
200 {"title": {"ru": "Реализованная карта ИОМ"}, "cards": [{"route": "$route", "verdict": "partly", "kept_on": "2027-02-15", "number": "*"}]}  # KAL-3.2
GET /api/routes/$route/kept-card
200 {"unchanged": true, "content": {"school": "Школа S11", "content": {"items": [{"state": "done"}, {"state": "done"}, {"state": "done"}]}, "conclusion": {"verdict": "partly"}}}  # KAL-3.2
as head@S11
GET /api/routes/$route/kept-card
200 {"unchanged": true, "content": {"content": {"goals": [{"competency": ""}], "items": [{"covers": ""}, {"covers": ""}, {"covers": ""}]}}}
as head@S12
GET /api/routes/$route/kept-card
404 {"code": "access.not_found"}
