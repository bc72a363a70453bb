-- Schools, by region.
CREATE TABLE school (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL DEFAULT 'a, b; (c',
  seats BIGINT NOT NULL,
  share DOUBLE PRECISION,
  PRIMARY KEY (region, id)
);
CREATE TABLE post (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  school TEXT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, school) REFERENCES school (region, id)
);
CREATE UNIQUE INDEX school_title ON school (region, title);
CREATE TABLE region (region TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL);
