# People and places in the course of time: a transfer in the middle of a route, posts at two schools, somebody who stands
# in for a head, a long leave, two municipalities that become one. Each comes on its day; what is past stays counted as
# it was.

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as teacher2@S12
GET /api/session
200 {"person": "$second"}
as teacher@S21
GET /api/session
200 {"person": "$far"}
as head@S11
GET /api/session
200 {"duties": ["head"]}
as head@S12
GET /api/session
200 {"person": "$head"}
# So many work at the centre that no municipality is hidden among them.
as regional_methodist@43
GET /api/session
200
as tutor@43
GET /api/session
200
as expert@43
GET /api/session
200
as ministry@43
GET /api/session
200
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200
POST /api/catalogue-imports/activities?apply=true < catalogue_activities.csv
200
POST /api/catalogue-imports/sessions?apply=true < catalogue_sessions.csv
200
POST /api/imports/staff?apply=true < people_in_time_staff.csv
200 {"created": 10}
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding"}}
POST /api/findings
  {"person": "$second", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$other_finding"}}

# A route is agreed at the first school.
as teacher@S11
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
POST /api/findings/$finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
POST /api/routes
  {}
200 {"route": {"id": "$route"}}
GET /api/routes/$route/proposals
200 {"proposals": [{"items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}, "..."]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"session": "$course"}, {"session": "$lesson"}, {"session": "$table"}]}
200
POST /api/routes/$route/submission
  {"revision": 1}
200 {"route": {"state": "submitted", "revision": 2}}
as head@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true, "state": "realising"}]}

# A transfer is entered ahead of its day by who answers for both schools; nobody takes a teacher from elsewhere.
as municipal_methodist@M2
POST /api/people/$teacher/posts
  {"school": "S21", "position": "TEACHER", "subjects": ["MATH"], "hours": 18, "main": true, "since": "2026-10-15", "revision": 0}
404 {"code": "access.not_found"}
as municipal_methodist@M1
GET /api/people/$teacher
200 {"person": {"revision": 0}, "posts": [{"id": "$post", "since": "2020-09-01"}]}
POST /api/people/$teacher/posts
  {"school": "S21", "position": "TEACHER", "subjects": ["MATH"], "hours": 18, "main": true, "since": "2026-10-15", "instead": "$post", "revision": 0}
404 {"code": "access.not_found"}
POST /api/people/$teacher/posts
  {"school": "S12", "position": "TEACHER", "subjects": ["ALCHEMY"], "hours": 18, "main": true, "since": "2026-10-15", "instead": "$post", "revision": 0}
400 {"code": "organisation.subject_unknown"}
POST /api/people/$teacher/posts
  {"school": "S12", "position": "TEACHER", "subjects": ["MATH"], "hours": 18, "main": true, "since": "2026-10-15", "instead": "$post", "revision": 0}
200 {"person": {"revision": 1}, "workplace": {"school": "S11"}, "posts": [{"id": "$post", "until": "2026-10-14"}, {"id": "$new_post", "since": "2026-10-15"}]}
POST /api/people/$teacher/posts
  {"school": "S12", "position": "TEACHER", "subjects": ["MATH"], "hours": 18, "main": true, "since": "2026-10-15", "revision": 0}
412 {"code": "access.stale"}
POST /api/people/$teacher/posts
  {"school": "S12", "position": "TEACHER", "subjects": ["MATH"], "hours": 18, "main": true, "since": "2026-11-01", "revision": 1}
409 {"code": "organisation.post_there"}

# Until the day the school is the old one.
at 2026-10-14T06:00:00.000Z
as head@S12
GET /api/routes/$route
404 {"code": "access.not_found"}
as head@S11
GET /api/routes/$route
200 {"route": {"state": "realising", "school": "Школа S11"}}

# From the day on the new head sees the route and the old one does not; the route goes on.
at 2026-10-15T06:00:00.000Z
as head@S12
GET /api/routes/$route
200 {"route": {"state": "realising", "school": "Школа S12"}, "items": [{}, {}, {}]}
GET /api/people/$teacher
200 {"workplace": {"school": "S12"}}
as head@S11
GET /api/routes/$route
404 {"code": "access.not_found"}
GET /api/people/$teacher
404 {"code": "access.not_found"}
GET /api/schools/S11/standing
200 {"sum": {"staff": 6}}
as teacher@S11
GET /api/routes/$route
200 {"route": {"state": "realising"}}

# Some hours at the first school again: heads of both see the teacher, who is counted once, where the main post is.
as municipal_methodist@M1
POST /api/people/$teacher/posts
  {"school": "S11", "position": "TEACHER", "subjects": ["MATH"], "hours": 6, "main": false, "since": "2026-10-15", "revision": 1}
200 {"person": {"revision": 2}, "workplace": {"school": "S12"}, "posts": [{}, {"id": "$new_post"}, {"id": "$side_post", "main": false}]}
as head@S11
GET /api/people/$teacher
200 {"workplace": {"school": "S12"}}
GET /api/routes/$route
200
as head@S12
GET /api/routes/$route
200
as head@S21
GET /api/routes/$route
404 {"code": "access.not_found"}
as municipal_methodist@M1
PUT /api/people/$teacher/posts/$side_post
  {"until": "2026-10-15", "revision": 2}
200 {"person": {"revision": 3}}

# A teacher stands in for the head for ten days: decides for others and not for oneself, and not a day longer.
POST /api/people/$second/posts
  {"school": "S12", "position": "HEAD", "subjects": [], "hours": 18, "main": false, "since": "2026-10-20", "until": "2026-10-30", "revision": 0}
200 {"posts": [{}, {"position": "HEAD", "until": "2026-10-30"}]}
as teacher2@S12
GET /api/approvals
200 {"routes": []}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
POST /api/findings/$other_finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
POST /api/routes
  {}
200 {"route": {"id": "$other_route"}}
PUT /api/routes/$other_route
  {"revision": 0, "starts": "2026-10-15", "ends": "2027-06-25", "term_reason": "Две четверти на курс и перенос", "goals": [{"text": "Проектировать урок от результата", "competency": "METH-1"}],
   "items": [{"session": "$lesson"}]}
200
POST /api/routes/$other_route/submission
  {"revision": 1}
200 {"route": {"state": "submitted", "revision": 2}}
at 2026-10-20T06:00:00.000Z
as teacher2@S12
GET /api/session
200 {"duties": ["head", "teacher"]}
POST /api/routes/decisions
  {"decisions": [{"route": "$other_route", "revision": 2, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": false, "code": "route.own_route"}]}
as teacher@S11
GET /api/routes/$route
200 {"route": {"revision": "*"}}
at 2026-10-31T06:00:00.000Z
as teacher2@S12
GET /api/approvals
200 {"routes": []}
GET /api/session
200 {"duties": ["teacher"]}

# A long leave: the route stands still from its first day, and nobody misses who is away.
as municipal_methodist@M1
PUT /api/people/$teacher/posts/$new_post
  {"leave_until": "2027-03-01", "revision": 3}
400 {"code": "organisation.leave_needs_start"}
PUT /api/people/$teacher/posts/$new_post
  {"leave_since": "2026-11-02", "leave_until": "2027-03-01", "revision": 3}
200 {"person": {"revision": 4}}
as head@S12
GET /api/routes/$route
200 {"route": {"state": "realising"}}
at 2026-11-02T06:00:00.000Z
as head@S12
GET /api/routes/$route
200 {"route": {"state": "suspended", "note": "Длительный отпуск", "ends": "2027-06-25"}}
GET /api/schools/S12/standing
200 {"sum": {"on_leave": 1}}

# Two municipalities become one on a day that is told ahead; who lives by the old one goes on until then.
as centre@43
GET /api/indicators?indicator=SHARE_WITH_ROUTE&date=2026-11-01
200 {"total": {"of": "*"}, "lines": [{"path": "43/M1", "of": "$m1_before"}, {"path": "43/M2", "of": "$m2_before"}]}
POST /api/municipalities/M2/merger
  {"successor": "M2", "day": "2026-11-20"}
400 {"code": "organisation.merges_into_itself"}
POST /api/municipalities/M2/merger
  {"successor": "M1", "day": "2026-11-20"}
200 {"municipalities": [{"id": "M1"}, {"id": "M2", "successor": "M1", "merges_on": "2026-11-20"}]}
POST /api/municipalities/M1/merger
  {"successor": "M2", "day": "2026-11-25"}
400 {"code": "organisation.merges_into_itself"}
as municipal_methodist@M1
GET /api/people/$far
404 {"code": "access.not_found"}
as municipal_methodist@M2
GET /api/people/$far
200 {"workplace": {"municipality_title": "M2"}}
at 2026-11-20T06:00:00.000Z
as municipal_methodist@M1
GET /api/people/$far
200 {"workplace": {"municipality_title": "M1"}}
GET /api/schools/S21/standing
200
as municipal_methodist@M2
GET /api/people/$far
200
as head@S21
GET /api/people/$far
200
as head@S11
GET /api/people/$far
404 {"code": "access.not_found"}

# What was reported stays: an earlier day is counted by the places of that day, the day of the merger by the new ones.
as centre@43
GET /api/indicators?indicator=SHARE_WITH_ROUTE&date=2026-11-01
200 {"lines": [{"path": "43/M1", "of": "$m1_before"}, {"path": "43/M2", "of": "$m2_before"}]}  # US-A14
GET /api/indicators?indicator=SHARE_WITH_ROUTE&date=2026-11-01&at=43/M2
200 {"lines": [{"path": "43/M2/S21"}, {"path": "43/M2/S22"}]}  # US-A14
GET /api/indicators?indicator=SHARE_WITH_ROUTE&date=2026-11-20
200 {"lines": [{"path": "43/M1"}]}  # US-A14
GET /api/municipalities
200 {"municipalities": [{"id": "M1", "schools": 4}, {"id": "M2", "schools": 0, "until": "2026-11-19"}]}
as head@S21
GET /api/indicators?indicator=SHARE_WITH_ROUTE&date=2026-11-01
200 {"at": "43/M2/S21"}
GET /api/indicators?indicator=SHARE_WITH_ROUTE
200 {"at": "43/M1/S21"}

# An old list does not bring the municipality back.
as centre@43
POST /api/municipalities/M2/merger
  {"successor": "M1", "day": "2026-12-01"}
409 {"code": "organisation.merged_already"}
POST /api/imports/schools?apply=true < people_in_time_schools.csv
400 {"code": "sheet.rows_wrong"}

# The leave ends: the route goes on, and ends as many days later as the leave took.
at 2027-03-02T06:00:00.000Z
as head@S12
GET /api/routes/$route
200 {"route": {"state": "realising", "note": "", "ends": "2027-10-23"}}
