# The open annual report of a district and of its region: made from what is counted, published for everybody, withdrawn and
# published anew, every version kept, nobody named who did not agree to be.
by krasnoyarsk
by kuragino over M1

# A practice that two specialists of the centre select and its author shows.
as teacher@S11
POST /api/practices
  {"title": "Урок-исследование", "problem": "Дети не ставят вопросов", "solution": "Начинать с противоречия и гипотезы", "result": "Вопросов детей втрое больше", "evidence": "Записи десяти уроков и карты наблюдений", "competency": ""}
200 {"practice": {"id": "$practice", "named": false}, "author": "$author"}
POST /api/practices/$practice/command
  {"command": "submit", "revision": 0}
200 {"practice": {"state": "council"}}
as centre@43
POST /api/practices/$practice/votes
  {"vote": "in_favour", "comment": ""}
200 {"quorum": 2}
as centre2@43
POST /api/practices/$practice/votes
  {"vote": "in_favour", "comment": ""}
200 {"votes": {"in_favour": 2}}
POST /api/practices/$practice/decision
  {"revision": 1}
200 {"practice": {"practice": {"state": "selected", "revision": 2}}}
as teacher@S11
POST /api/practices/$practice/command
  {"command": "publish", "revision": 2}
200 {"practice": {"state": "published", "named": false, "revision": 3}}

# Indicators, their values a year ago, practices; what is about too few people is not told.
as municipal_methodist@M1
POST /api/open-report
200 {"id": "$first", "version": 1, "state": "made", "number": "ОД-2026/1", "paper": "$paper", "lines": [{"title": {"ru": "Доля педагогов, разработавших ИОМ"}, "value": null, "year_ago": null}, {"value": 0, "year_ago": 0}, "..."], "practices": [{"title": "Урок-исследование", "result": "Вопросов детей втрое больше", "author": null}]}  # US-M13
GET /api/papers/$paper/file
200  # US-M13
as nobody
GET /api/published-reports
200 {"reports": []}
GET /api/published-reports/$first
404 {"code": "access.not_found"}
GET /api/open-reports
401
as municipal_methodist@M1
POST /api/open-reports/$first/publication
  {"published": true, "revision": 0}
200 {"state": "published", "changed_on": "2026-09-01", "revision": 1}
as nobody
GET /api/published-reports
200 {"reports": [{"id": "$first", "place": "Курагинский район", "published_on": "2026-09-01"}]}  # US-G15
GET /api/published-reports/$first
200 {"version": 1, "content": {"people_min": 5, "lines": [{"value": null}, "..."], "practices": [{"title": "Урок-исследование", "author": null}]}}  # US-M13 US-G15

# Its author agrees to be named, and takes that back: what is published follows.
as teacher@S11
POST /api/practices/$practice/command
  {"command": "sign", "revision": 3}
200 {"practice": {"state": "published", "named": true}}
as nobody
GET /api/published-reports/$first
200 {"content": {"practices": [{"author": "$author"}]}}  # US-M13
as teacher@S11
POST /api/practices/$practice/command
  {"command": "unsign", "revision": 4}
200 {"practice": {"named": false}}
as nobody
GET /api/published-reports/$first
200 {"content": {"practices": [{"author": null}]}}  # US-M13

# A newer version takes the place of the former; withdrawn, it is read by nobody, and may be published again.
as municipal_methodist@M1
POST /api/open-report
200 {"id": "$second", "version": 2}
POST /api/open-reports/$second/publication
  {"published": true, "revision": 0}
200 {"state": "published"}
GET /api/open-reports
200 {"reports": [{"version": 2, "state": "published"}, {"version": 1, "state": "withdrawn", "revision": 2}]}  # US-M13
POST /api/open-reports/$second/publication
  {"published": false, "revision": 1}
400 {"code": "monitoring.reason_length", "errors": [{"pointer": "/reason"}]}
POST /api/open-reports/$second/publication
  {"published": false, "reason": "Уточняются показатели школ", "revision": 1}
200 {"state": "withdrawn", "reason": "Уточняются показатели школ"}
as nobody
GET /api/published-reports/$second
404
as municipal_methodist@M2
POST /api/open-reports/$first/publication
  {"published": true, "revision": 2}
404
as municipal_methodist@M1
POST /api/open-reports/$first/publication
  {"published": true, "revision": 1}
412 {"code": "access.stale"}
POST /api/open-reports/$first/publication
  {"published": true, "revision": 2}
200 {"state": "published"}

# The ministry publishes the region's.
as ministry@43
POST /api/open-report
200 {"id": "$regional", "version": 1, "state": "made", "practices": [{"author": null}]}  # US-G15
POST /api/open-reports/$regional/publication
  {"published": true, "revision": 0}
200 {"state": "published"}  # US-G15
as nobody
GET /api/published-reports
200 {"reports": ["*", "*"]}  # US-G15
GET /api/published-reports/$regional
200 {"content": {"lines": ["*", "..."]}}  # US-G15

# Any table is taken away as a workbook, with who did and when; what was taken is in the journal.
as municipal_methodist@M1
POST /api/workbooks
  {"title": "Показатели", "filters": [{"name": "Школа", "value": "Школа S11"}], "columns": [{"title": "Школа", "number": false}, {"title": "Значение", "number": true}], "rows": [["Школа S11", "12.5"], ["=1+1", "скрыто"]]}
200  # US-M12
POST /api/workbooks
  {"title": "Показатели", "filters": [], "columns": [{"title": "Школа", "number": false}], "rows": [["Школа S11", "лишнее"]]}
400 {"code": "exchange.workbook_uneven"}
as centre@43
GET /api/journal?kind=workbook
200 {"entries": [{"act": "workbook.make"}]}  # US-M12
