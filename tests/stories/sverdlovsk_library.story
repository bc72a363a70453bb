# One system of methodical help: its bodies in a register, its materials in a library, advice to a teacher by name, and
# municipal rules that stand inside the region's.
by sverdlovsk

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
GET /api/materials
200 {"may_publish": false, "materials": []}  # SVE-3.21
POST /api/materials
  {"title": "Памятка", "text": "Как спросить", "link": ""}
403  # SVE-3.21
as municipal_methodist@M1
POST /api/materials
  {"title": "", "text": "", "link": "ftp://x"}
400 {"code": "community.title_missing", "errors": [{"pointer": "/title"}, {"pointer": "/link"}]}  # SVE-3.21
POST /api/materials
  {"title": "Как начать проект с классом", "text": "Пять шагов и образцы листов", "link": "https://example.org/project"}
200 {"material": {"id": "$material", "revision": 0}}  # SVE-3.21
as teacher@S11
GET /api/materials?search=проект
200 {"materials": [{"material": {"id": "$material", "link": "https://example.org/project"}}]}
GET /api/materials?search=сказка
200 {"materials": []}
as centre@43
PUT /api/materials/$material/withdrawn
  {"withdrawn": true, "revision": 4}
412 {"code": "access.stale"}
PUT /api/materials/$material/withdrawn
  {"withdrawn": true, "revision": 0}
200 {"material": {"withdrawn": true, "revision": 1}}
GET /api/materials
200 {"materials": []}

# Whoever makes the system stands in one register with their kind.
PUT /api/system-bodies/IRO
  {"kind": "INSTITUTE", "title": "Институт развития образования", "responsible": "Проректор", "contact": "iro@example.org"}
200 {"id": "IRO", "kind": "INSTITUTE"}  # SVE-2.6
PUT /api/system-bodies/X
  {"kind": "CIRCUS", "title": "Цирк", "responsible": "", "contact": ""}
400 {"code": "community.body_kind_unknown"}
as teacher@S11
GET /api/system-bodies
200 {"kinds": [{"code": "INSTITUTE"}, {"code": "MUNICIPAL_BODY"}, {"code": "UNIVERSITY"}, {"code": "MUNICIPAL_STRUCTURE"}, {"code": "SCHOOL_STRUCTURE"}, {"code": "RESPONSIBLE_PERSON"}, {"code": "AUTHORITY"}], "bodies": [{"title": "Институт развития образования"}], "may_keep": false}  # SVE-2.6
PUT /api/system-bodies/IRO
  {"kind": "INSTITUTE", "title": "Другое", "responsible": "", "contact": ""}
403

# The school advises one teacher by name, with what to lean on and by when; the teacher says when it is done.
as responsible@S11
POST /api/recommendations
  {"school": "S11", "person": "$teacher", "text": "Пройти стажировку на площадке, опираясь на памятку библиотеки", "reason": "Первый год проектов", "due": "2026-12-01"}
200 {"recommendation": {"id": "$recommendation", "state": "issued", "revision": 0}}  # SVE-3.18
as teacher@S11
GET /api/recommendations
200 {"recommendations": [{"recommendation": {"text": "Пройти стажировку на площадке, опираясь на памятку библиотеки"}, "may_finish": true}]}
POST /api/recommendations/$recommendation/done
  {"revision": 0, "note": "Прошла, веду проект"}
200 {"recommendation": {"state": "done"}}

# A municipality may write rules of its own inside the region's: what would widen them is refused with its place.
as centre@43
POST /api/regulations?file=municipal.toml&territory=43/M1&in_force_from=2026-10-01 < sverdlovsk_municipal.toml
400 {"code": "regulation.longer_than_parent"}  # SVE-3.U1
