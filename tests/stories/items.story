# An item has a key, a competency and words that explain the key before any expert is asked about it.
by sverdlovsk

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200
POST /api/competencies/imports/competencies?apply=true < expertise_competencies.csv
200 {"applied": 8}
POST /api/instruments/imports/items < broken_items.csv
200 {"good": 0, "problems": [{"row": 2, "code": "instrument.missing_value"}, {"row": 3, "code": "instrument.missing_value"}, {"row": 4, "code": "instrument.competency_unknown"}]}  # US-R03
POST /api/instruments/imports/items?apply=true < unexplained_items.csv
200 {"applied": 58}
POST /api/forms
  {"code": "MATH", "title": "Математика и методика", "subjects": "MATH", "minutes": 60, "variant": 1,
   "parts": [{"competency": "SUBJ-1", "items": 7}, {"competency": "SUBJ-2", "items": 7}, {"competency": "METH-1", "items": 8}, {"competency": "METH-2", "items": 7}]}
200 {"form": {"id": "$unexplained", "state": "draft"}}
POST /api/forms/$unexplained/expertise
  {"revision": 0}
409 {"code": "instrument.explanation_missing"}  # US-R03
as expert@43
GET /api/form-expertise
200 {"forms": []}  # US-R03

# Explained, composed anew and sent.
as centre@43
POST /api/instruments/imports/items?apply=true < expertise_items.csv
200 {"created": 0, "problems": []}
POST /api/forms
  {"code": "MATH", "title": "Математика и методика", "subjects": "MATH", "minutes": 60, "variant": 1,
   "parts": [{"competency": "SUBJ-1", "items": 7}, {"competency": "SUBJ-2", "items": 7}, {"competency": "METH-1", "items": 8}, {"competency": "METH-2", "items": 7}]}
200 {"form": {"id": "$form", "version": 2, "state": "draft"}}
POST /api/forms/$form/expertise
  {"revision": 0}
200 {"state": "expertise"}  # US-R03
