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
  picture TEXT NOT NULL,
  picture_words TEXT NOT NULL,
  PRIMARY KEY (region, id, version)
);
CREATE INDEX item_competency ON item (region, competency, is_current);

-- Pictures that items name by what they hold.
CREATE TABLE item_picture (
  region TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  PRIMARY KEY (region, sha256)
);

-- What was said of a version; without a row it is a pilot.
CREATE TABLE item_state (
  region TEXT NOT NULL,
  item TEXT NOT NULL,
  version BIGINT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  PRIMARY KEY (region, item, version),
  FOREIGN KEY (region, item, version) REFERENCES item (region, id, version)
);

CREATE TABLE form (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  code TEXT NOT NULL,
  variant BIGINT NOT NULL,
  version BIGINT NOT NULL,
  title TEXT NOT NULL,
  subjects TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  mode TEXT NOT NULL,
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
CREATE INDEX form_item_version ON form_item (region, item, version, form);
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

-- A round of the expertise of a form before use, and what the experts said in it.
CREATE TABLE form_expertise (
  region TEXT NOT NULL,
  form TEXT NOT NULL,
  round BIGINT NOT NULL,
  state TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  decided_on TEXT,
  paper TEXT NOT NULL,
  PRIMARY KEY (region, form, round),
  FOREIGN KEY (region, form) REFERENCES form (region, id)
);
CREATE INDEX form_expertise_waiting ON form_expertise (region, state, opened_on);

CREATE TABLE form_opinion (
  region TEXT NOT NULL,
  form TEXT NOT NULL,
  round BIGINT NOT NULL,
  expert TEXT NOT NULL,
  decision TEXT NOT NULL,
  comment TEXT NOT NULL,
  given_on TEXT NOT NULL,
  PRIMARY KEY (region, form, round, expert),
  FOREIGN KEY (region, form, round) REFERENCES form_expertise (region, form, round)
);

CREATE TABLE form_opinion_check (
  region TEXT NOT NULL,
  form TEXT NOT NULL,
  round BIGINT NOT NULL,
  expert TEXT NOT NULL,
  code TEXT NOT NULL,
  holds BIGINT NOT NULL,
  comment TEXT NOT NULL,
  PRIMARY KEY (region, form, round, expert, code),
  FOREIGN KEY (region, form, round, expert) REFERENCES form_opinion (region, form, round, expert)
);

-- A key that an expert finds wrong, and the one that would be right.
CREATE TABLE key_suggestion (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  item TEXT NOT NULL,
  version BIGINT NOT NULL,
  key_before TEXT NOT NULL,
  key TEXT NOT NULL,
  reason TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  state TEXT NOT NULL,
  answer TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  decided_ms BIGINT,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, item, version) REFERENCES item (region, id, version)
);
CREATE UNIQUE INDEX key_suggestion_waiting ON key_suggestion (region, person, item, version) WHERE state = 'waiting';
