# Those who accompany tell their listeners what there is to learn, the centre tells the region; and who builds a route
# together is told what the other did.
by sverdlovsk

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as teacher2@S11
GET /api/session
200
as tutor@43
GET /api/session
200 {"person": "$tutor"}

as centre@43
POST /api/tutors/$tutor/certificates
  {"issuer": "Академия Минпросвещения", "number": "Т-15", "valid_from": "2025-01-01", "valid_to": "2028-01-01"}
200 {"standing": "valid"}
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200
POST /api/catalogue-imports/activities?apply=true < sverdlovsk_activities.csv
200
POST /api/catalogue-imports/sessions?apply=true < sverdlovsk_sessions.csv
200
POST /api/findings
  {"person": "$teacher", "competency": "METH-1", "kind": "deficit", "level": "MEDIUM", "reason": "Беседа после урока"}
200 {"finding": {"id": "$finding"}}
as teacher@S11
POST /api/findings/$finding/acknowledgement
  {"revision": 0, "decision": "acknowledged"}
200
POST /api/consents
  {"kind": "processing", "version": "SVERDLOVSK 1"}
200
GET /api/catalogue?search=стажировка
200 {"activities": [{"id": "$internship"}]}
GET /api/catalogue/$internship
200 {"sessions": [{"session": {"id": "$internship_session"}}]}

# A tutor without listeners writes to nobody, though the post is for the whole region.
as tutor@43
GET /api/messages/audience
200 {"people": 0}  # SVE-4.24
POST /api/routes
  {"person": "$teacher"}
200 {"route": {"id": "$route"}, "goals": [{"id": "$goal"}]}
PUT /api/routes/$route
  {"revision": 0, "starts": "2026-09-01", "ends": "2027-06-25", "term_reason": "Этап карьеры: первый год площадки", "goals": [{"id": "$goal", "text": "Вести исследовательский проект с 8 классом", "competency": "METH-1"}],
   "items": [{"session": "$internship_session", "goal": "$goal"}]}
200 {"route": {"revision": 1}}
POST /api/routes/$route/submission
  {"revision": 1}
200 {"route": {"state": "submitted", "revision": 2}}

# The teacher is asked for a consent and the tutor told of the answer.
as teacher@S11
GET /api/my/notices?unread=true
200 {"notices": [{"kind": "consent_awaited", "screen": "/my/route"}, "..."]}
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 2, "decision": "returned", "comment": "Стажировку лучше весной"}]}
200 {"outcomes": [{"decided": true}]}
as tutor@43
GET /api/my/notices
200 {"notices": [{"kind": "sent_route_returned", "about": "Фамилия-teacher@S11 Имя"}]}
POST /api/routes/$route/submission
  {"revision": 3}
200
as teacher@S11
POST /api/routes/decisions
  {"decisions": [{"route": "$route", "revision": 4, "decision": "agreed", "comment": ""}]}
200 {"outcomes": [{"decided": true, "state": "realising"}]}
as tutor@43
GET /api/my/notices
200 {"notices": [{"kind": "sent_route_agreed"}, {"kind": "sent_route_returned"}]}

# Now there is one to tell, by subject and by a deficit that is open to the tutor.
GET /api/messages/audience?subjects=MATH&competency=METH-1
200 {"people": 1, "by_deficit": true}  # SVE-4.24 US-U08
GET /api/messages/audience?competency=METH-2
200 {"people": 0}  # SVE-4.24
POST /api/messages
  {"topic": "courses", "title": "Федеральная программа о проектах", "text": "Набор до 15 сентября.", "subjects": ["MATH"]}
200 {"readers": 1}  # SVE-4.24 US-U08
as teacher@S11
GET /api/my/notices?topic=courses
200 {"notices": [{"kind": "message", "about": "Федеральная программа о проектах", "text": "Набор до 15 сентября."}]}  # SVE-4.24 US-U08
as teacher2@S11
GET /api/my/notices
200 {"notices": []}  # SVE-4.24

# The centre tells every teacher of trends and events, formal and informal; a mentor does not by this regulation.
as centre@43
POST /api/messages
  {"topic": "events", "title": "Тенденции года: форум региона", "text": "27 сентября, очно и в записи.", "subjects": []}
200 {"readers": 2}  # SVE-3.4
as teacher2@S11
GET /api/my/notices?topic=events
200 {"notices": [{"kind": "message", "about": "Тенденции года: форум региона"}]}  # SVE-3.4
as mentor@S11
GET /api/messages/audience
403 {"code": "notice.not_informer"}  # SVE-4.24
