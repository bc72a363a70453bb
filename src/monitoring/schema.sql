-- What monitoring keeps itself: monitorings of routes by subject associations, as they were computed.
CREATE TABLE review (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  path TEXT NOT NULL,
  subject TEXT NOT NULL,
  half TEXT NOT NULL,
  year_since TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  lines TEXT NOT NULL,
  state TEXT NOT NULL,
  comment TEXT NOT NULL,
  confirmed_on TEXT,
  confirmed_by TEXT NOT NULL,
  paper TEXT NOT NULL,
  number TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id),
  UNIQUE (region, path, subject, half, year_since)
);
