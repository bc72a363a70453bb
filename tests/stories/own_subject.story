# A regional methodist is kept to a subject within the municipalities of the duty, and invites those who share a deficit.

as teacher@S11
GET /api/session
200 {"person": "$mathematician"}
as teacher2@S11
GET /api/session
200 {"person": "$chemist"}
as teacher@S21
GET /api/session
200 {"person": "$far"}
as regional_methodist@M1
GET /api/session
200 {"person": "$methodist"}

as centre@43
POST /api/imports/subjects?apply=true < standings_subjects.csv
200
GET /api/people/$chemist
200 {"person": {"revision": 0}, "posts": [{"id": "$post"}]}
POST /api/people/$chemist/posts
  {"school": "S11", "position": "TEACHER", "subjects": ["CHEM"], "hours": 18, "main": true, "since": "2026-09-01", "instead": "$post", "revision": 0}
200 {"workplace": {"subjects": "CHEM"}}
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200
POST /api/findings
  {"person": "$mathematician", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$of_mathematician"}}
POST /api/findings
  {"person": "$chemist", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$of_chemist"}}
POST /api/findings
  {"person": "$far", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$of_far"}}

# Without subjects the methodist sees everybody of the municipality, and nobody of another.
as regional_methodist@M1
GET /api/findings
200 {"findings": [{"finding": {"person": "*"}}, {"finding": {"person": "*"}}], "states": [{"state": "confirmed", "findings": 2}]}
GET /api/findings-of/$far
404 {"code": "access.not_found"}

# The next page is asked for by the last finding, which says neither whose it is nor where.
GET /api/findings?rows=1
200 {"findings": [{"finding": {"id": "$first"}}], "next": "$first"}
GET /api/findings?rows=1&after=$first
200 {"findings": [{"finding": {"id": "$second"}}]}
GET /api/findings?rows=1&after=$second
200 {"findings": []}

# Who answers for accounts assigns the subjects; only those of the dictionary.
PUT /api/people/$methodist/account/subjects
  {"subjects": []}
403 {"code": "access.forbidden"}
as administrator@43
GET /api/people/$methodist/account
200 {"towards_people": true, "subjects": []}
PUT /api/people/$methodist/account/subjects
  {"subjects": ["MATH", "PHYS"]}
400 {"code": "organisation.subject_unknown", "errors": [{"pointer": "/subjects"}]}
PUT /api/people/$methodist/account/subjects
  {"subjects": ["MATH", "MATH"]}
200 {"towards_people": true, "subjects": ["MATH"]}
GET /api/people/$chemist/account
200 {"towards_people": false, "subjects": []}

# From then on the lists hold the own subject alone, and what is not listed is not opened by its address either.
as regional_methodist@M1
GET /api/findings
200 {"findings": [{"finding": {"person": "$mathematician"}}], "states": []}  # US-R01
GET /api/findings-of/$mathematician
200
GET /api/findings-of/$chemist
404 {"code": "access.not_found"}  # US-R01
GET /api/people/$chemist
404 {"code": "access.not_found"}
GET /api/people/$chemist/results
404 {"code": "access.not_found"}
GET /api/findings-of/$far
404 {"code": "access.not_found"}  # US-R01

GET /api/accompanied
200 {"overdue": 0, "risky": 0, "subjects": ["MATH"], "routes": []}

# What a teacher asks for follows the same way.
as teacher2@S11
POST /api/my/requests
  {"text": "Опыты на уроке", "reason": "В кабинете новая вытяжка"}
200 {"request": {"id": "$asked"}}
POST /api/my/requests/$asked/statement
  {"revision": 0}
200
as regional_methodist@M1
GET /api/requests
200 {"requests": []}
POST /api/requests/$asked/answer
  {"revision": 1, "answer": "Есть стажировка"}
404 {"code": "access.not_found"}

# Four teachers acknowledge one deficit; one of them has chosen an activity for it already.
as centre@43
POST /api/catalogue-imports/activities?apply=true < catalogue_activities.csv
200
POST /api/catalogue-imports/sessions?apply=true < catalogue_sessions.csv
200
as teacher3@S11
GET /api/session
200 {"person": "$chosen"}
POST /api/consents
  {"kind": "processing", "version": "KIROV 1"}
200
as centre@43
POST /api/findings
  {"person": "$chosen", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$of_chosen"}}
GET /api/catalogue?search=Проектирование
200 {"activities": [{"id": "$course"}, "..."]}
as teacher3@S11
POST /api/findings/$of_chosen/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
POST /api/routes
  {}
200 {"route": {"id": "$route"}}
GET /api/routes/$route/proposals
200 {"proposals": [{"items": [{"session": "$session"}, {}, {}]}, "..."]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Две четверти на курс", "goals": [{"text": "Проектировать урок", "competency": "METH-1"}], "items": [{"session": "$session"}]}
200
as teacher@S11
POST /api/findings/$of_mathematician/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
as teacher2@S11
POST /api/findings/$of_chemist/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
as teacher@S21
POST /api/findings/$of_far/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200

# The methodist of mathematics sees one of them; the methodist of the region three, and not the one who has an activity.
as regional_methodist@M1
GET /api/catalogue/$course/invitees?competency=METH-1
200 {"people": 1, "to_invite": 1, "shown": [{"person": "$mathematician"}]}  # US-R01
as regional_methodist@43
GET /api/catalogue/$course/invitees?competency=METH-2
400 {"code": "notice.event_of_others"}
GET /api/catalogue/$course/invitees?competency=METH-1
200 {"people": 3, "to_invite": 3, "shown": [{"person": "$chemist", "school": "Школа S11"}, {"person": "$mathematician"}, {"person": "$far"}]}  # US-R08

# Who wants no notices of events is named and not invited; one button invites the others, once.
as teacher@S21
PUT /api/my/notices/settings
  {"habits": {"by_mail": true, "any_time": false, "language": "ru", "revision": 0}, "topics": [{"topic": "events", "way": "none"}]}
200
as regional_methodist@43
POST /api/catalogue/$course/invitations
  {"competency": "METH-1"}
200 {"people": 3, "to_invite": 0, "shown": [{"person": "$chemist", "invited_on": "2026-09-01"}, {"person": "$mathematician", "invited_on": "2026-09-01"}, {"person": "$far", "refuses": true}]}  # US-R08
POST /api/catalogue/$course/invitations
  {"competency": "METH-1"}
409 {"code": "notice.nobody_to_invite"}
as teacher@S11
GET /api/my/notices?topic=events
200 {"notices": [{"kind": "invited", "about": "Проектирование урока", "screen": "*"}], "unread": "*"}  # US-R08
as teacher3@S11
GET /api/my/notices?topic=events
200 {"notices": []}

# Nobody sees by an event what the regulation keeps from them.
as head@S11
GET /api/catalogue/$course/invitees?competency=METH-1
403 {"code": "access.forbidden"}
as municipal_methodist@M1
POST /api/catalogue/$course/invitations
  {"competency": "METH-1"}
409 {"code": "notice.nobody_to_invite"}

# Without subjects again, everybody of the municipality is in sight.
as administrator@43
PUT /api/people/$methodist/account/subjects
  {"subjects": []}
200 {"subjects": []}
as regional_methodist@M1
GET /api/findings-of/$chemist
200
