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
