-- Who one can sign in as on a database marked as demo, with the password in plain: never on a real one.
CREATE TABLE demo_person (
  region TEXT NOT NULL,
  login TEXT NOT NULL,
  password TEXT NOT NULL,
  name TEXT NOT NULL,
  duty TEXT NOT NULL,
  waits TEXT NOT NULL,
  position BIGINT NOT NULL,
  PRIMARY KEY (region, login)
);

-- How far the clock of a demo was put ahead.
CREATE TABLE demo_clock (
  region TEXT NOT NULL,
  ahead_ms BIGINT NOT NULL,
  PRIMARY KEY (region)
);
