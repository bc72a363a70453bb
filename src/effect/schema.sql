-- What was found of activities, by night, from people who were measured twice.

CREATE TABLE effect_count (
  region TEXT NOT NULL,
  counted_on TEXT NOT NULL,
  changes BIGINT NOT NULL,
  PRIMARY KEY (region)
);

CREATE TABLE activity_effect (
  region TEXT NOT NULL,
  activity TEXT NOT NULL,
  competency TEXT NOT NULL,
  expected DOUBLE PRECISION NOT NULL,
  gain DOUBLE PRECISION NOT NULL,
  error DOUBLE PRECISION NOT NULL,
  people BIGINT NOT NULL,
  before DOUBLE PRECISION,
  after DOUBLE PRECISION,
  PRIMARY KEY (region, activity, competency)
);
CREATE INDEX activity_effect_people ON activity_effect (region, people);
