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
200 {"levels": {"source": {"our_default": true}}, "accounts": {"consent": "CONSENT"}}  # KUR-2.2.1

# The cycle of the school year.
GET /api/regulation
200 {"stages": [{"code": "SELF_ASSESS", "owner": "TEACHER"}, {"code": "EXTERNAL_MERGE"}, {"code": "DESIGN", "owner": "TEACHER"}, {"code": "START_MONITORING", "owner": "SUBJECT_ASSOCIATION"}, {"code": "REALISE"}, {"code": "END_MONITORING", "owner": "SUBJECT_ASSOCIATION"}, {"code": "PRESENT"}]}
GET /api/regulation
200 {"title": {"ru": "Положение об управлении реализацией ИОМ педагогов Курагинского района"}, "roles": [{"code": "TEACHER"}, {"code": "HEAD"}, {"code": "DEPUTY_HEAD"}, {"code": "MUNICIPAL_SERVICE", "reach": "municipality"}, "..."]}  # KUR-2.1

# The neighbours live by the region's own.
as teacher@S21
GET /api/regulation
200 {"code": "KRASNOYARSK", "level": "region", "stages": [{"code": "DESIGN"}, {"code": "REALISE"}, {"code": "CLOSE"}]}
