# Shares of places are told with what they are of; among few people also how sure they are, so that nobody is set above
# another by chance.

as centre@43
POST /api/imports/staff?apply=true < fair_staff.csv
200 {"created": 36}
as expert@43
GET /api/session
200
as tutor@43
GET /api/session
200
as regional_methodist@43
GET /api/session
200
as ministry@43
GET /api/indicators?indicator=SHARE_WITH_ROUTE&by=municipality
200 {"total": {"of": 41, "number": 0, "value": 0, "low": null, "high": null}, "lines": [{"title": "M1", "of": 30, "number": 0, "value": 0, "low": null, "high": null}, {"title": "M2", "of": 6, "number": 0, "value": 0, "low": 0, "high": 31.1}]}  # US-G03
