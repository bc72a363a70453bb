# Communities of a district: one belongs by one's own request, and the plan of a year teaches to compose programmes.
by krasnoyarsk
by kuragino over M1

as association_head@M1
POST /api/communities
  {"title": "Ассоциация учителей математики", "level": "municipality", "aim": "Развитие учителей", "norms": "Решаем вместе, отвечает каждый", "subject": "MATH"}
200 {"community": {"id": "$association", "level": "municipality", "norms": "Решаем вместе, отвечает каждый"}}  # KUR-1.4.12
as teacher@S11
GET /api/communities/$association
200 {"mine": false, "members": [{}]}
POST /api/communities/$association/membership
200 {"mine": true, "community": {"members": 2}}  # KUR-1.4.8
DELETE /api/communities/$association/membership
200 {"mine": false, "community": {"members": 1}}  # KUR-1.4.8

# Without an event that teaches to compose individual programmes the plan is not adopted.
as association_head@M1
POST /api/communities/$association/events
  {"title": "Открытые уроки", "topic": "", "day": "2026-10-20", "place": "Школа", "responsible": ""}
200
POST /api/communities/$association/plan
409 {"code": "community.topic_missing"}  # KUR-3.1.4a
POST /api/communities/$association/events
  {"title": "Как составить программу развития", "topic": "ROUTE_TRAINING", "day": "2026-09-25", "place": "Школа", "responsible": ""}
200 {"events": [{"topic": "ROUTE_TRAINING"}, {}]}
POST /api/communities/$association/plan
200 {"adopted": [{"adopted_on": "2026-09-01"}]}  # KUR-3.1.4a

# The region's own regulation names no communities.
as teacher@S21
GET /api/communities
200 {"levels": [], "communities": []}
