-- The bank, forms composed from it, and questionnaires.

-- A version of an item as the bank wrote it; a later version leaves the earlier ones to the forms that hold them.
CREATE TABLE item (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  is_current BIGINT NOT NULL,
  group_code TEXT NOT NULL,
  competency TEXT NOT NULL,
  subject TEXT NOT NULL,
  type TEXT NOT NULL,
  difficulty TEXT NOT NULL,
  max_score TEXT NOT NULL,
  text TEXT NOT NULL,
  options TEXT NOT NULL,
  key TEXT NOT NULL,
  explanation TEXT NOT NULL,
  labour_actions TEXT NOT NULL,
  PRIMARY KEY (region, id, version)
);
CREATE INDEX item_competency ON item (region, competency, is_current);

CREATE TABLE form (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  code TEXT NOT NULL,
  variant BIGINT NOT NULL,
  version BIGINT NOT NULL,
  title TEXT NOT NULL,
  subjects TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  state TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE UNIQUE INDEX form_version ON form (region, code, variant, version);
CREATE UNIQUE INDEX form_in_use ON form (region, code, variant) WHERE state = 'in_use';

CREATE TABLE form_part (
  region TEXT NOT NULL,
  form TEXT NOT NULL,
  position BIGINT NOT NULL,
  competency TEXT NOT NULL,
  items BIGINT NOT NULL,
  PRIMARY KEY (region, form, position),
  FOREIGN KEY (region, form) REFERENCES form (region, id)
);

CREATE TABLE form_item (
  region TEXT NOT NULL,
  form TEXT NOT NULL,
  position BIGINT NOT NULL,
  item TEXT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, form, position),
  FOREIGN KEY (region, form) REFERENCES form (region, id),
  FOREIGN KEY (region, item, version) REFERENCES item (region, id, version)
);
CREATE UNIQUE INDEX form_item_once ON form_item (region, form, item);

CREATE TABLE questionnaire_question (
  region TEXT NOT NULL,
  questionnaire TEXT NOT NULL,
  code TEXT NOT NULL,
  position BIGINT NOT NULL,
  block TEXT NOT NULL,
  text TEXT NOT NULL,
  type TEXT NOT NULL,
  options TEXT NOT NULL,
  PRIMARY KEY (region, questionnaire, code)
);
