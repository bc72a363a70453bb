-- What leaves for other programs: calendars at secret addresses; workbooks are kept nowhere.

-- The address itself is shown once and kept as a hash.
CREATE TABLE calendar_feed (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  made_ms BIGINT NOT NULL,
  PRIMARY KEY (region, person)
);
CREATE UNIQUE INDEX calendar_feed_token ON calendar_feed (region, token_hash);
