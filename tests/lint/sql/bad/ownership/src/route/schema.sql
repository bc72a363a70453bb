CREATE TABLE route (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  school TEXT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, school) REFERENCES school (region, id)
);
