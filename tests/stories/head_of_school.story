# A head and the school: an application of thirty rows from a workbook, many routes agreed at once, the team without names.

as centre@43
POST /api/competencies/imports/competencies?apply=true < closing_competencies.csv
200 {"applied": 1}
POST /api/catalogue-imports/activities?apply=true < closing_activities.csv
200 {"applied": 2}
POST /api/catalogue-imports/sessions?apply=true < closing_sessions.csv
200 {"applied": 2}
GET /api/catalogue?search=проектирование
200 {"activities": [{"id": "$course"}, "..."]}
GET /api/catalogue/$course
200 {"sessions": [{"session": {"id": "$session"}}]}
POST /api/imports/staff?apply=true < school_staff.csv
200 {"applied": 28, "created": 28}
POST /api/campaigns
  {"title": "Осенняя диагностика", "kind": "initial", "since": "2026-09-10", "until": "2026-11-30", "apply_until": "2026-09-20", "subjects": ["MATH"]}
200 {"id": "$campaign"}

# The workbook of the school: what is wrong is told by row and column, what is right can be sent.
as head@S11
POST /api/applications
  {"campaign": "$campaign", "school": "S11"}
200 {"application": {"id": "$application"}}
POST /api/applications/$application/upload < school_applicants.xlsx
200 {"report": {"rows": 30, "good": 28, "applied": 0, "problems": [{"row": 8, "column": "Табельный номер", "code": "campaign.person_not_found"}, {"row": 20, "column": "Предмет", "code": "campaign.subject_unknown"}]}}  # US-H09
POST /api/applications/$application/upload?apply=true < school_applicants.xlsx
400 {"code": "campaign.rows_wrong"}
POST /api/applications/$application/upload?apply=true&only_good=true < school_applicants.xlsx
200 {"report": {"applied": 28}, "revision": 1}  # US-H09
POST /api/applications/$application/filing
  {"revision": 1}
200 {"application": {"state": "filed"}}  # US-H09

# Six teachers ask for agreement; one of them takes the route back and changes it after the head opened the list.
as teacher@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений", "reason": "Половина класса не справляется", "competency": "METH-1"}
200 {"request": {"id": "$request1"}}
POST /api/my/requests/$request1/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route1"}, "goals": [{"id": "$goal1"}]}
PUT /api/routes/$route1
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal1", "text": "Строить урок от затруднения", "competency": "METH-1"}], "items": [{"session": "$session", "goal": "$goal1"}]}
200
POST /api/routes/$route1/submission
  {"revision": 1}
200 {"route": {"state": "submitted", "revision": 2}}
as teacher2@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений", "reason": "Половина класса не справляется", "competency": "METH-1"}
200 {"request": {"id": "$request2"}}
POST /api/my/requests/$request2/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route2"}, "goals": [{"id": "$goal2"}]}
PUT /api/routes/$route2
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal2", "text": "Строить урок от затруднения", "competency": "METH-1"}], "items": [{"session": "$session", "goal": "$goal2"}]}
200
POST /api/routes/$route2/submission
  {"revision": 1}
200 {"route": {"state": "submitted", "revision": 2}}
as teacher3@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений", "reason": "Половина класса не справляется", "competency": "METH-1"}
200 {"request": {"id": "$request3"}}
POST /api/my/requests/$request3/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route3"}, "goals": [{"id": "$goal3"}]}
PUT /api/routes/$route3
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal3", "text": "Строить урок от затруднения", "competency": "METH-1"}], "items": [{"session": "$session", "goal": "$goal3"}]}
200
POST /api/routes/$route3/submission
  {"revision": 1}
200 {"route": {"state": "submitted", "revision": 2}}
as teacher4@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений", "reason": "Половина класса не справляется", "competency": "METH-1"}
200 {"request": {"id": "$request4"}}
POST /api/my/requests/$request4/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route4"}, "goals": [{"id": "$goal4"}]}
PUT /api/routes/$route4
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal4", "text": "Строить урок от затруднения", "competency": "METH-1"}], "items": [{"session": "$session", "goal": "$goal4"}]}
200
POST /api/routes/$route4/submission
  {"revision": 1}
200 {"route": {"state": "submitted", "revision": 2}}
as teacher5@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений", "reason": "Половина класса не справляется", "competency": "METH-1"}
200 {"request": {"id": "$request5"}}
POST /api/my/requests/$request5/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route5"}, "goals": [{"id": "$goal5"}]}
PUT /api/routes/$route5
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal5", "text": "Строить урок от затруднения", "competency": "METH-1"}], "items": [{"session": "$session", "goal": "$goal5"}]}
200
POST /api/routes/$route5/submission
  {"revision": 1}
200 {"route": {"state": "submitted", "revision": 2}}
as teacher6@S11
POST /api/my/requests
  {"text": "Хочу строить уроки от затруднений", "reason": "Половина класса не справляется", "competency": "METH-1"}
200 {"request": {"id": "$request6"}}
POST /api/my/requests/$request6/statement
  {"revision": 0}
200
POST /api/routes
  {}
200 {"route": {"id": "$route6"}, "goals": [{"id": "$goal6"}]}
PUT /api/routes/$route6
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"id": "$goal6", "text": "Строить урок от затруднения", "competency": "METH-1"}], "items": [{"session": "$session", "goal": "$goal6"}]}
200
POST /api/routes/$route6/submission
  {"revision": 1}
200 {"route": {"state": "submitted", "revision": 2}}
as head@S11
GET /api/approvals
200 {"routes": [{}, {}, {}, {}, {}, {"revision": 2}]}
as teacher6@S11
POST /api/routes/$route6/withdrawal
  {"revision": 2}
200
POST /api/routes/$route6/submission
  {"revision": 3}
200 {"route": {"revision": 4}}
as head@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route1", "revision": 2, "decision": "agreed", "comment": ""}, {"route": "$route2", "revision": 2, "decision": "agreed", "comment": ""}, {"route": "$route3", "revision": 2, "decision": "agreed", "comment": ""}, {"route": "$route4", "revision": 2, "decision": "agreed", "comment": ""}, {"route": "$route5", "revision": 2, "decision": "agreed", "comment": ""}, {"route": "$route6", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}, {"decided": true}, {"decided": true}, {"decided": true}, {"decided": true}, {"decided": false, "code": "route.changed_meanwhile", "ru": "*"}]}  # US-H03
GET /api/routes/$route1/revisions/1
200 {"header": {"decision": "agreed", "decided_ms": "$agreed_at"}}  # US-H03
GET /api/routes/$route2/revisions/1
200 {"header": {"decision": "agreed", "decided_ms": "$agreed_at"}}  # US-H03
GET /api/routes/$route3/revisions/1
200 {"header": {"decision": "agreed", "decided_ms": "$agreed_at"}}  # US-H03
GET /api/routes/$route4/revisions/1
200 {"header": {"decision": "agreed", "decided_ms": "$agreed_at"}}  # US-H03
GET /api/routes/$route5/revisions/1
200 {"header": {"decision": "agreed", "decided_ms": "$agreed_at"}}  # US-H03
GET /api/approvals
200 {"routes": [{"route": "$route6", "revision": 4}]}  # US-H03

# What is counted on a day is the same when it is asked for later, whatever came after.
as ministry@43
GET /api/indicators?indicator=SHARE_WITH_ROUTE
200 {"date": "2026-09-01", "total": {"of": "$teachers", "number": 5, "value": "$share"}}  # US-G05
at 2026-10-01T09:00:00.000Z
as head@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route6", "revision": 4, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true}]}
as centre@43
POST /api/imports/staff?apply=true < school_newcomer.csv
200 {"created": 1}
GET /api/indicators/people?indicator=SHARE_WITH_ROUTE&at=43
200 {"all": 6}
GET /api/indicators/people?indicator=SHARE_WITH_ROUTE&at=43&date=2026-09-01
200 {"all": 5}  # US-A13
as ministry@43
GET /api/indicators?indicator=SHARE_WITH_ROUTE
200 {"total": {"number": 6}}
GET /api/indicators?indicator=SHARE_WITH_ROUTE&date=2026-09-01
200 {"date": "2026-09-01", "total": {"of": "$teachers", "number": 5, "value": "$share"}}  # US-G05 US-A13
GET /api/indicators/export?indicator=SHARE_WITH_ROUTE&date=2026-09-01
200  # US-G05
GET /api/indicators?indicator=SHARE_WITH_ROUTE&date=2026-10-02
400 {"code": "monitoring.date_ahead"}
