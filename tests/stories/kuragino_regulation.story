# A municipality inside a region lives by its own regulation: what it does not say is the region's, and it may only narrow that.
by krasnoyarsk
by kuragino over M1

as teacher@S11
GET /api/regulation
200 {"code": "KURAGINO", "level": "municipality", "parent": "KRASNOYARSK", "act": {"kind": "приказ", "number": "191", "date": "2021-06-24", "body": "управление образования администрации Курагинского района"}}  # KUR-0.1
GET /api/regulation
200 {"act": {"legal_basis": ["Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»", "..."]}}  # KUR-1.2

# The text names another district by mistake; here the territory is the record's, never typed text.
GET /api/regulation
200 {"territory": {"title": "Курагинский район", "tiers": ["municipality", "school"]}, "subjects": [{"kind": "teachers", "title": {"ru": "Педагоги общего и дополнительного образования"}}]}  # KUR-1.3

# The levels and the checks are the region's, and marked as nobody's order.
GET /api/regulation
200 {"levels": {"source": {"our_default": true}}, "accounts": {"consent": "CONSENT"}}

# The cycle of the school year.
GET /api/regulation
200 {"stages": [{"code": "SELF_ASSESS", "owner": "TEACHER"}, {"code": "EXTERNAL_MERGE"}, {"code": "DESIGN", "owner": "TEACHER"}, {"code": "START_MONITORING", "owner": "SUBJECT_ASSOCIATION"}, {"code": "REALISE"}, {"code": "END_MONITORING", "owner": "SUBJECT_ASSOCIATION"}, {"code": "PRESENT"}]}
GET /api/regulation
200 {"title": {"ru": "Положение об управлении реализацией ИОМ педагогов Курагинского района"}, "roles": [{"code": "TEACHER"}, {"code": "HEAD"}, {"code": "DEPUTY_HEAD"}, {"code": "MUNICIPAL_SERVICE", "reach": "municipality"}, "..."]}  # KUR-2.1

# The neighbours live by the region's own.
as teacher@S21
GET /api/regulation
200 {"code": "KRASNOYARSK", "level": "region", "stages": [{"code": "DESIGN"}, {"code": "REALISE"}, {"code": "CLOSE"}]}

# What a route may be made of: formal, non-formal and informal education, on the school's, the district's, the region's and the country's ground.
as teacher@S11
GET /api/regulation
200 {"activities": {"education_types": [{"type": "formal"}, {"type": "nonformal"}, {"type": "informal"}]}}
GET /api/regulation
200 {"activities": {"types": [{"code": "COURSE_REGIONAL"}, {"code": "COURSE_FEDERAL_ACADEMY"}, {"code": "ADP_INTERNSHIP", "education_type": "formal"}, {"code": "INTERNSHIP_SITE"}, {"code": "MUNICIPAL_SERVICE_EVENT"}, {"code": "ASSOCIATION_EVENT"}, {"code": "MEETING_DEPUTIES"}, {"code": "WEBINAR_EDSOO"}, {"code": "MASTER_CLASS"}, {"code": "PEER_LEARNING"}, {"code": "MENTORING_EVENT"}, {"code": "COACH_SESSION"}, {"code": "ONLINE_COURSE"}, {"code": "COMMUNITY"}, {"code": "CONTEST"}, {"code": "PRESENTATION"}, {"code": "SELF_EDUCATION"}]}}

# On what it rests, and what makes the procedures objective.
GET /api/regulation
200 {"basis": {"grounds": ["self_assessment_given", "deficit_acknowledged", "request_stated"], "inputs": [{"kind": "deficits"}, {"kind": "priority_programmes"}, {"kind": "school_conditions"}]}}
GET /api/regulation
200 {"diagnostics": {"self_assessment": true, "places": [{"kind": "school", "protocol_required": true}, {"kind": "centre"}], "findings": [{"kind": "deficit"}, {"kind": "difficulty"}, {"kind": "need"}, {"kind": "request"}]}}  # KUR-3.2.5 KUR-3.2.8
GET /api/regulation
200 {"builders": {"support_roles": ["MUNICIPAL_SERVICE", "RESPONSIBLE_METHODIST", "SUBJECT_ASSOCIATION", "DEPUTY_HEAD"]}}  # KUR-2.3.1 KUR-3.1.1
