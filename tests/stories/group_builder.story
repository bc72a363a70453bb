# The plan of a group is built like a route: proposed for all, checked for each, locked, banned, replaced, tried.
by sverdlovsk

as teacher@S11
GET /api/session
200 {"person": "$first"}
as teacher2@S11
GET /api/session
200 {"person": "$second"}
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/catalogue-imports/activities?apply=true < sverdlovsk_activities.csv
200 {"applied": 4}
POST /api/catalogue-imports/sessions?apply=true < sverdlovsk_sessions.csv
200 {"applied": 4}

as tutor@43
POST /api/group-routes
  {"title": "Проекты в школе", "people": ["$first", "$second"], "goals": [], "sessions": []}
200 {"group": {"id": "$group", "revision": 0}}
# Nothing is needed yet: a goal that names a competency asks for it in the name of everybody.
GET /api/group-routes/$group/plan
200 {"route": {"id": "$group", "revision": 0, "starts": "2026-09-01"}, "goals": [], "items": [], "misfits": [], "people": 2, "counted": 0}
PUT /api/group-routes/$group/plan
  {"revision": 0, "goals": [{"text": "Провести проект с классом", "competency": "METH-1"}], "items": []}
200 {"route": {"revision": 1}, "goals": [{"text": "Провести проект с классом", "competency": "METH-1"}]}
PUT /api/group-routes/$group/plan
  {"revision": 0, "goals": [], "items": []}
412 {"code": "access.stale"}
GET /api/group-routes/$group/proposals
200 {"banned": [], "proposals": [{"variant": "largest_effect", "proven": true, "coverage": [{"competency": "METH-1", "request": true}], "items": [{"session": "$best", "activity": "$best_activity"}, "..."]}, "..."]}
GET /api/group-routes/$group/proposals?hours=1
200 {"hours": 1, "proposals": [{"items": []}]}
GET /api/group-routes/$group/proposals?hours=0
400 {"code": "route.what_if_out_of_range", "errors": [{"pointer": "/hours"}]}

# Taken, locked, and what is banned comes no more; what no catalogue has cannot be banned.
PUT /api/group-routes/$group/plan
  {"revision": 1, "goals": [{"text": "Провести проект с классом", "competency": "METH-1"}], "items": [{"session": "$best", "locked": true}]}
200 {"route": {"revision": 2}, "items": [{"id": "$best", "session": "$best", "locked": true, "state": "planned"}], "misfits": []}
GET /api/group-routes/$group
200 {"group": {"number": 3, "plan": {"sessions": [{"session": "$best", "locked": true}]}}}
GET /api/group-routes/$group/items/$best/alternatives
200 {"item": {"session": "$best"}}
GET /api/group-routes/$group/if-cancelled
200 {"items": [{"session": "$best"}]}
GET /api/group-routes/$group/items/00000000-0000-0000-0000-000000000000/alternatives
404 {"code": "route.item_not_found"}
PUT /api/group-routes/$group/plan
  {"revision": 2, "goals": [{"text": "Провести проект с классом", "competency": "METH-1"}], "items": [], "ban": ["$best_activity"]}
200 {"route": {"revision": 3}, "items": []}
GET /api/group-routes/$group/proposals
200 {"banned": ["$best_activity"]}
PUT /api/group-routes/$group/plan
  {"revision": 3, "goals": [], "items": [], "ban": ["$group"]}
400 {"code": "route.ban_unknown", "errors": [{"pointer": "/ban/0"}]}
PUT /api/group-routes/$group/plan
  {"revision": 3, "goals": [{"text": "Провести проект с классом", "competency": "METH-1"}], "items": [{"session": "$best"}], "unban": ["$best_activity"]}
200 {"route": {"revision": 4}, "items": [{"session": "$best", "locked": false}]}

# Nobody but who makes the group builds it.
as teacher@S11
GET /api/group-routes/$group/plan
403
as head@S12
GET /api/group-routes/$group/plan
404
GET /api/group-routes/$group/proposals
404

# Everybody's copy has it, and the head's own team is built with the same builder.
as tutor@43
POST /api/group-routes/$group/copies
200 {"outcomes": [{"copied": true}, {"copied": true}]}
as teacher@S11
GET /api/my/home
200 {"items": [{"session": "$best"}]}
as head@S11
POST /api/group-routes
  {"title": "Наш коллектив", "people": ["$first", "$second"], "goals": [{"text": "Вести проекты", "competency": "METH-1"}], "sessions": []}
200 {"group": {"id": "$team"}}
GET /api/group-routes/$team/plan
200 {"people": 2}
GET /api/group-routes/$team/proposals
200 {"proposals": [{"variant": "largest_effect"}, "..."]}
