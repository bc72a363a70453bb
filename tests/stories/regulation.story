# The regulation in force, as whoever lives by it may read it: on what it rests, whose routes it governs and who answers.

as teacher@S11
GET /api/regulation
200 {"act": {"body": "министерство образования Кировской области", "kind": "распоряжение", "number": "639", "date": "2023-05-31", "appendix": "4"}}  # KIR-0.1
GET /api/regulation
200 {"act": {"terms_from": "Положение о деятельности региональной системы научно-методического сопровождения педагогических работников и управленческих кадров Кировской области"}}  # KIR-1.2.1

# Teachers and managers alike; five stages, each with who answers for it and who helps.
GET /api/regulation
200 {"subjects": [{"kind": "teachers"}, {"kind": "managers"}]}  # KIR-1.1.1
GET /api/regulation
200 {"stages": [{"number": 1, "owner": "CENTRE_SPECIALIST"}, {"number": 2, "owner": "CENTRE_SPECIALIST"}, {"number": 3, "owner": "TEACHER", "supporters": ["METHODICAL_ASSET", "CENTRE_SPECIALIST"]}, {"number": 4, "owner": "TEACHER"}, {"number": 5, "owner": "TEACHER"}]}  # KIR-1.1.1

# It is in force over the whole region, and its words are kept by version.
GET /api/regulations/KIROV/1
200 {"code": "KIROV", "version": "1", "act": {"number": "639"}}  # KIR-0.1

# The centre copies the text, changes it and sees what it would mean before it is in force; others may not.
as centre@43
GET /api/regulations/KIROV/1/text
200 {"code": "KIROV", "version": "1", "text": "*"}
POST /api/regulation-consequences?file=kirov.toml&in_force_from=2026-10-01 < ../../regulations/kirov.toml
200 {"code": "KIROV", "version": "1", "version_taken": false, "changed": [], "open_routes": 0, "failed": []}
POST /api/regulation-consequences?file=sverdlovsk.toml&in_force_from=2026-10-01 < ../../regulations/sverdlovsk.toml
200 {"code": "SVERDLOVSK", "changed": [{"key": "code", "before": "KIROV", "after": "SVERDLOVSK"}, "..."]}
POST /api/regulation-consequences?file=staff.csv&in_force_from=2026-10-01 < staff.csv
400 {"code": "regulation.not_toml"}
POST /api/regulation-parameters?file=kirov.toml < ../../regulations/kirov.toml
200 {"parameters": [{"keys": ["version"], "kind": "version", "value": "1"}, {"way": "act.date", "part": "act", "keys": ["date"], "kind": "date", "value": "2023-05-31"}, "..."]}
POST /api/regulation-parameters?file=staff.csv < staff.csv
400 {"code": "regulation.not_toml"}
as head@S11
GET /api/regulations/KIROV/1/text
403 {"code": "access.forbidden"}
POST /api/regulation-parameters?file=kirov.toml < ../../regulations/kirov.toml
403 {"code": "access.forbidden"}

# A route keeps the version it began with; the next one begins with the new version.
as teacher@S11
POST /api/routes
  {}
200 {"route": {"id": "$route", "profile": "KIROV", "profile_version": "1"}}
as centre@43
POST /api/regulations?file=sverdlovsk.toml&in_force_from=2026-09-01 < ../../regulations/sverdlovsk.toml
200 {"code": "SVERDLOVSK", "in_force_from": "2026-09-01"}  # US-A01
as teacher@S11
GET /api/routes/$route
200 {"route": {"profile": "KIROV", "profile_version": "1"}, "stages": [{"code": "PREPARE"}, {"code": "DIAGNOSE"}, {"code": "DESIGN"}, {"code": "REALISE"}, {"code": "REFLECT"}]}  # US-G10
as teacher@S12
POST /api/routes
  {}
200 {"route": {"profile": "SVERDLOVSK"}, "stages": [{"code": "DIAGNOSE"}, {"code": "GOALS"}, {"code": "PROGRAMME"}, {"code": "REALISE"}, {"code": "REFLECT"}]}  # US-A01
