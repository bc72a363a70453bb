CREATE TABLE school (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL
);
CREATE TABLE post (
  id TEXT NOT NULL,
  region TEXT NOT NULL,
  school TEXT NOT NULL,
  PRIMARY KEY (id, region)
);
CREATE UNIQUE INDEX post_school ON post (school);
