-- The frame of competencies and the map of who needs them.

CREATE TABLE labour_action (
  region TEXT NOT NULL,
  code TEXT NOT NULL,
  standard TEXT NOT NULL,
  function TEXT NOT NULL,
  function_title TEXT NOT NULL,
  title TEXT NOT NULL,
  PRIMARY KEY (region, code)
);

CREATE TABLE competency (
  region TEXT NOT NULL,
  code TEXT NOT NULL,
  group_code TEXT NOT NULL,
  subject TEXT NOT NULL,
  title TEXT NOT NULL,
  descriptor TEXT NOT NULL,
  labour_actions TEXT NOT NULL,
  PRIMARY KEY (region, code)
);

CREATE TABLE competency_need (
  region TEXT NOT NULL,
  position TEXT NOT NULL,
  subject TEXT NOT NULL,
  category TEXT NOT NULL,
  competency TEXT NOT NULL,
  percent DOUBLE PRECISION NOT NULL,
  weight DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (region, position, subject, category, competency),
  FOREIGN KEY (region, competency) REFERENCES competency (region, code)
);
