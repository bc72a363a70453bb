# Another body calls its columns in its own way: they are matched once and remembered; where its results say otherwise than
# the centre's own, that is shown before anything is taken, and a rule is chosen.
by krasnodar

as teacher@S11
GET /api/session
200 {"person": "$teacher"}
as centre@43
POST /api/competencies/imports/labour_actions?apply=true < ../../data/labour_functions_544n.csv
200
POST /api/competencies/imports/competencies?apply=true < ../../data/competencies.csv
200
POST /api/instruments/imports/items?apply=true < ../../data/items.csv
200
POST /api/instruments/imports/forms?apply=true < ../../data/forms.csv
200
as teacher@S11
GET /api/consents/text
200 {"current": "$version"}
POST /api/consents
  {"kind": "processing", "version": "$version"}
200

# The centre measures first: nothing was answered.
as centre@43
POST /api/attempts
  {"person": "$teacher", "purpose": "initial"}
200 {"attempt": "$attempt"}
as teacher@S11
POST /api/attempts/$attempt/start
200
POST /api/attempts/$attempt/finish
200 {"state": "scored"}

# The columns of the file are not ours: what it has is shown, and what is missing is named.
as head@S11
POST /api/result-imports/columns?source=ASSESSMENT_CENTRE < outside_results.csv
403 {"code": "access.forbidden"}
as centre@43
POST /api/result-imports?source=ASSESSMENT_CENTRE < outside_results.csv
400 {"code": "sheet.missing_columns"}
POST /api/result-imports/columns?source=ASSESSMENT_CENTRE < outside_results.csv
200 {"header": ["Таб. №", "Код", "Балл, %", "Когда"], "rows": [["teacher@S11", "METH-1", "96", "01.09.2026"]], "wanted": [{"field": "person", "title": "Табельный номер", "required": true, "found": "Таб. №", "guessed": true}, {"field": "competency", "found": null}, {"field": "percent", "found": null}, {"field": "error", "required": false}, {"field": "measured_on"}]}  # US-A07
POST /api/result-imports?source=ASSESSMENT_CENTRE&columns=person%3DТаб.%20№&columns=colour%3DКод < outside_results.csv
400 {"code": "sheet.column_unsaid", "errors": [{"pointer": "/columns"}]}
POST /api/result-imports?source=ASSESSMENT_CENTRE&columns=person%3DТаб.%20№&columns=competency%3DКод&columns=percent%3DБалл,%20%25&columns=measured_on%3DКогда < outside_results.csv
200 {"rows": 1, "good": 1, "applied": 0}  # US-A07

# They say otherwise than the centre: shown, and decided by a rule.
POST /api/result-imports/conflicts?source=ASSESSMENT_CENTRE&columns=person%3DТаб.%20№&columns=competency%3DКод&columns=percent%3DБалл,%20%25&columns=measured_on%3DКогда < outside_results.csv
200 {"count": 1, "conflicts": [{"person": "$teacher", "name": "Фамилия-teacher@S11 Имя", "ours": 17.9, "ours_on": "2026-09-01", "theirs": 96, "theirs_on": "2026-09-01"}]}  # US-A07
POST /api/result-imports?source=ASSESSMENT_CENTRE&conflict=ours&apply=true&columns=person%3DТаб.%20№&columns=competency%3DКод&columns=percent%3DБалл,%20%25&columns=measured_on%3DКогда < outside_results.csv
200 {"rows": 1, "good": 1, "applied": 0, "created": 0}  # US-A07

# The next file of the source is understood by what was matched; now the newer is believed, under the name of its source.
POST /api/result-imports/columns?source=ASSESSMENT_CENTRE < outside_results.csv
200 {"wanted": [{"field": "person", "found": "Таб. №", "remembered": true}, {"found": "Код"}, {"found": "Балл, %"}, {"found": null, "remembered": false}, {"found": "Когда", "remembered": true}]}  # US-A07
POST /api/result-imports/columns?source=SPECIALISED_PROGRAMME < outside_results.csv
200 {"wanted": [{"remembered": false}, {"remembered": false}, {"remembered": false}, {"remembered": false}, {"remembered": false}]}
POST /api/result-imports?source=ASSESSMENT_CENTRE&conflict=newer&apply=true < outside_results.csv
200 {"applied": 1, "created": 1}  # US-A07
GET /api/findings-of/$teacher
200 {"sources": [{"code": "ASSESSMENT_CENTRE"}, "..."]}
GET /api/journal?kind=import
200 {"entries": [{"act": "result.import", "object": "external_results"}, "..."]}  # US-A07
