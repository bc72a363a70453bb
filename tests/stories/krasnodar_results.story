# Results that others measured come in by a list, stand under the name of their source, and make the map of a territory.
by krasnodar

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as teacher2@S11
GET /api/session
200
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/competencies/imports/needs?apply=true < frame_needs.csv
200 {"applied": 2}
POST /api/imports/staff?apply=true < team_staff.csv
200 {"applied": 6}

# A wrong list is shown by row; a source that the regulation does not name is refused; a preview keeps nothing.
GET /api/result-sources
200 {"sources": [{"code": "ASSESSMENT_CENTRE"}, {"code": "SPECIALISED_PROGRAMME"}]}  # KRA-13 KRA-14
POST /api/result-imports?source=SOMEBODY < krasnodar_results.csv
400 {"code": "deficit.source_unknown"}
POST /api/result-imports?source=ASSESSMENT_CENTRE&apply=true < krasnodar_results_wrong.csv
400 {"code": "sheet.rows_wrong"}
POST /api/result-imports?source=ASSESSMENT_CENTRE < krasnodar_results_wrong.csv
200 {"problem_rows": 5, "problems": [{"row": 2, "code": "sheet.number_malformed"}, {"row": 3, "code": "deficit.person_unknown"}, {"row": 3, "code": "deficit.competency_unknown"}, {"row": 4, "code": "deficit.measured_ahead"}, {"row": 5, "code": "deficit.measured_long_ago"}, {"row": 7, "code": "deficit.result_twice"}]}
POST /api/result-imports?source=ASSESSMENT_CENTRE < krasnodar_results.csv
200 {"rows": 6, "applied": 0}
GET /api/findings
200 {"findings": []}
as head@S11
POST /api/result-imports?source=ASSESSMENT_CENTRE < krasnodar_results.csv
403 {"code": "access.forbidden"}

as centre@43
POST /api/result-imports?source=ASSESSMENT_CENTRE&apply=true < krasnodar_results.csv
200 {"applied": 6, "created": 6}  # KRA-13
GET /api/findings
200 {"findings": [{"finding": {"id": "$f1", "percent": 20, "low": 0, "high": 100, "state": "proposed"}}, {"finding": {"id": "$f2", "percent": 30, "low": 25, "high": 35}}, {"finding": {"id": "$f3"}}, {"finding": {"id": "$f4"}}, {"finding": {"id": "$f5"}}]}
GET /api/findings-of/$teacher
200 {"profile": [{"competency": "METH-1", "percent": 20, "low": 0, "high": 100, "source": "ASSESSMENT_CENTRE"}], "sources": [{"code": "ASSESSMENT_CENTRE"}, {"code": "SPECIALISED_PROGRAMME"}]}  # KRA-13

# The map of a territory tells how many share a deficit, of places with enough people; nobody by name.
POST /api/findings/confirm
  {"items": [{"finding": "$f1", "revision": 0, "decision": "confirmed"}, {"finding": "$f2", "revision": 0, "decision": "confirmed"}, {"finding": "$f3", "revision": 0, "decision": "confirmed"}, {"finding": "$f4", "revision": 0, "decision": "confirmed"}, {"finding": "$f5", "revision": 0, "decision": "confirmed"}]}
200 {"done": 5}
GET /api/deficit-map
200 {"people_min": 5, "places": [{"title": "M1"}], "lines": [{"title": "Проектирование урока от планируемого результата", "row": {"people": 5, "requests": 0, "cells": [{"measured": 6, "people": 5}]}}]}  # KRA-18
as ministry@43
GET /api/deficit-map
200 {"at": {"path": "43"}, "places": [{"title": "M1"}], "lines": [{"title": "Проектирование урока от планируемого результата", "row": {"people": 5, "cells": [{"measured": 6}]}}]}  # US-G07
GET /api/deficit-map/file
200  # US-G07
as municipal_methodist@M1
GET /api/deficit-map
200 {"at": {"title": "M1"}, "places": [{"title": "Школа S11"}, {"title": "Школа S12"}], "lines": [{"row": {"people": 5, "cells": [{"measured": 4}, {"measured": 2}]}}]}  # US-M10 KRA-18
GET /api/deficit-map?at=43/M2
404
GET /api/deficit-map?at=43
404
GET /api/deficit-map/file
200
as teacher@S11
GET /api/deficit-map
403

# A list that comes in late holds an older measurement: it is kept and overrules nothing. It also names the first person of
# another municipality, whom a map of the neighbour would now tell by difference: what is hidden above is hidden below.
as centre@43
POST /api/result-imports?source=ASSESSMENT_CENTRE&apply=true < krasnodar_results_old.csv
200 {"applied": 2}
GET /api/findings-of/$teacher
200 {"profile": [{"competency": "METH-1", "percent": 20, "source": "ASSESSMENT_CENTRE", "before_percent": 60}], "findings": [{"finding": {"state": "confirmed"}, "outcomes": []}]}
GET /api/deficit-map
200 {"places": [{"title": "M1"}, {"title": "M2"}], "lines": [{"row": {"people": 5, "cells": [{"measured": 6}, {"measured": 1}]}}], "hidden": 0}
as municipal_methodist@M1
GET /api/deficit-map
200 {"lines": [], "hidden": 1}

# A second source speaks of the same competency: both stand, the later one first, and what was concluded stays the ground.
as centre@43
at 2026-09-03T08:00:00.000Z
POST /api/result-imports?source=SPECIALISED_PROGRAMME&apply=true < krasnodar_results_programme.csv
200 {"applied": 1}  # KRA-14
GET /api/findings-of/$teacher
200 {"profile": [{"competency": "METH-1", "percent": 96, "source": "SPECIALISED_PROGRAMME", "before_percent": 20, "before_source": "ASSESSMENT_CENTRE"}], "findings": [{"finding": {"state": "confirmed"}, "outcomes": [{"percent": 96}]}]}  # KRA-14
