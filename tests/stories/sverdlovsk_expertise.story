# Before teachers are measured with an instrument, experts examine it; before they are offered a programme, a council does.
by sverdlovsk

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < expertise_competencies.csv
200 {"applied": 8}
POST /api/instruments/imports/items?apply=true < expertise_items.csv
200 {"applied": 58}

# Universal groups are for every teacher, those of a subject for that subject; one form never holds both.
POST /api/forms
  {"code": "MIX", "title": "Всё сразу", "subjects": "MATH", "minutes": 60, "variant": 1,
   "parts": [{"competency": "SUBJ-1", "items": 7}, {"competency": "METH-1", "items": 7}, {"competency": "PSYP-1", "items": 7}, {"competency": "COMM-1", "items": 7}]}
400 {"code": "instrument.scopes_mixed"}  # SVE-4.13 SVE-4.14
POST /api/forms
  {"code": "PSY", "title": "Психолого-педагогические и коммуникативные", "subjects": "MATH", "minutes": 60, "variant": 1,
   "parts": [{"competency": "PSYP-1", "items": 8}, {"competency": "PSYP-2", "items": 7}, {"competency": "COMM-1", "items": 7}, {"competency": "COMM-2", "items": 7}]}
400 {"code": "instrument.universal_for_subject", "errors": [{"pointer": "/subjects"}]}  # SVE-4.13
POST /api/forms
  {"code": "MATH", "title": "Математика и методика", "subjects": "", "minutes": 60, "variant": 1,
   "parts": [{"competency": "SUBJ-1", "items": 7}, {"competency": "SUBJ-2", "items": 7}, {"competency": "METH-1", "items": 8}, {"competency": "METH-2", "items": 7}]}
400 {"code": "instrument.subject_missing", "errors": [{"pointer": "/subjects"}]}  # SVE-4.14
POST /api/forms
  {"code": "PSY", "title": "Психолого-педагогические и коммуникативные", "subjects": "", "minutes": 60, "variant": 1,
   "parts": [{"competency": "PSYP-1", "items": 8}, {"competency": "PSYP-2", "items": 7}, {"competency": "COMM-1", "items": 7}, {"competency": "COMM-2", "items": 7}]}
200 {"form": {"state": "draft", "subjects": ""}}  # SVE-4.13
POST /api/forms
  {"code": "MATH", "title": "Математика и методика", "subjects": "MATH", "minutes": 60, "variant": 1,
   "parts": [{"competency": "SUBJ-1", "items": 7}, {"competency": "SUBJ-2", "items": 7}, {"competency": "METH-1", "items": 8}, {"competency": "METH-2", "items": 7}]}
200 {"form": {"id": "$form", "state": "draft", "subjects": "MATH", "revision": 0}}

# A form that nobody examined is neither put in use nor given to anybody.
POST /api/forms/$form/use
  {"revision": 0}
409 {"code": "instrument.expertise_missing"}  # SVE-4.15 US-E06
as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as centre@43
POST /api/attempts
  {"person": "$teacher", "purpose": "initial"}
409 {"code": "diagnostics.no_form"}  # SVE-4.15
as expert@43
GET /api/form-expertise
200 {"forms": []}
as centre@43
POST /api/forms/$form/expertise
  {"revision": 0}
200 {"required": true, "experts_min": 2, "state": "expertise", "rounds": [{"round": 1, "state": "open"}]}  # SVE-4.15
POST /api/forms/$form/use
  {"revision": 1}
409 {"code": "instrument.expertise_missing"}  # US-E06
PUT /api/forms/$form
  {"title": "Другая", "minutes": 60, "items": [], "revision": 1}
409 {"code": "instrument.expertise_open"}

# The expert answers every point of the checklist, and approves only what holds.
as expert@43
GET /api/form-expertise
200 {"forms": [{"id": "$form"}]}
POST /api/forms/$form/opinions
  {"round": 1, "decision": "approved", "checks": [{"code": "VALIDITY", "holds": true, "comment": ""}], "comment": ""}
400 {"code": "instrument.point_unanswered"}  # US-E06
POST /api/forms/$form/opinions
  {"round": 1, "decision": "approved", "checks": [{"code": "VALIDITY", "holds": true, "comment": ""}, {"code": "KEY", "holds": false, "comment": "EX-003"}, {"code": "LANGUAGE", "holds": true, "comment": ""}, {"code": "COMPETENCY", "holds": true, "comment": ""}], "comment": ""}
400 {"code": "instrument.approval_against_checklist"}  # US-E06
POST /api/forms/$form/opinions
  {"round": 1, "decision": "returned", "checks": [{"code": "VALIDITY", "holds": true, "comment": ""}, {"code": "KEY", "holds": false, "comment": "EX-003"}, {"code": "LANGUAGE", "holds": true, "comment": ""}, {"code": "COMPETENCY", "holds": true, "comment": ""}], "comment": "нет"}
400 {"code": "instrument.return_unexplained"}
POST /api/forms/$form/opinions
  {"round": 1, "decision": "returned", "checks": [{"code": "VALIDITY", "holds": true, "comment": ""}, {"code": "KEY", "holds": false, "comment": "EX-003"}, {"code": "LANGUAGE", "holds": true, "comment": ""}, {"code": "COMPETENCY", "holds": true, "comment": ""}], "comment": "Ключ задания EX-003 неверен"}
200 {"state": "draft", "rounds": [{"round": 1, "state": "returned", "opinions": [{"decision": "returned", "comment": "Ключ задания EX-003 неверен"}]}]}  # SVE-4.15 US-E06

# Sent again, it needs as many experts as the regulation says; the last of them issues the conclusion.
as centre@43
POST /api/forms/$form/expertise
  {"revision": 2}
200 {"state": "expertise", "rounds": [{"round": 2, "state": "open"}, {"round": 1, "state": "returned"}]}
as expert@43
POST /api/forms/$form/opinions
  {"round": 2, "decision": "approved", "checks": [{"code": "VALIDITY", "holds": true, "comment": ""}, {"code": "KEY", "holds": true, "comment": ""}, {"code": "LANGUAGE", "holds": true, "comment": ""}, {"code": "COMPETENCY", "holds": true, "comment": ""}], "comment": ""}
200 {"state": "expertise", "awaits_me": false}  # SVE-4.15
POST /api/forms/$form/opinions
  {"round": 2, "decision": "approved", "checks": [{"code": "VALIDITY", "holds": true, "comment": ""}, {"code": "KEY", "holds": true, "comment": ""}, {"code": "LANGUAGE", "holds": true, "comment": ""}, {"code": "COMPETENCY", "holds": true, "comment": ""}], "comment": ""}
409 {"code": "instrument.opinion_given"}
as expert2@43
POST /api/forms/$form/opinions
  {"round": 2, "decision": "approved", "checks": [{"code": "VALIDITY", "holds": true, "comment": ""}, {"code": "KEY", "holds": true, "comment": ""}, {"code": "LANGUAGE", "holds": true, "comment": ""}, {"code": "COMPETENCY", "holds": true, "comment": ""}], "comment": ""}
200 {"state": "approved", "rounds": [{"round": 2, "state": "approved", "paper": "$paper"}, {"round": 1}]}  # SVE-4.15 US-E06
as centre@43
GET /api/papers?kind=EXPERT_CONCLUSION
200 {"papers": [{"paper": "$paper", "number": "ЭЗ-2026/0001", "object_kind": "form", "object": "$form"}]}  # SVE-4.15
POST /api/forms/$form/use
  {"revision": 4}
200 {"state": "in_use"}  # SVE-4.15 US-E06
POST /api/attempts
  {"person": "$teacher", "purpose": "initial"}
200
