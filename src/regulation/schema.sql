-- The text of a regulation as it was read; it never changes, because routes hold on to it.
CREATE TABLE regulation_version (
  region TEXT NOT NULL,
  code TEXT NOT NULL,
  version TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (region, code, version)
);

-- Which version is in force over a territory (its scope path) since when, until a later row of that territory.
CREATE TABLE regulation_in_force (
  region TEXT NOT NULL,
  territory TEXT NOT NULL,
  in_force_from TEXT NOT NULL,
  code TEXT NOT NULL,
  version TEXT NOT NULL,
  PRIMARY KEY (region, territory, in_force_from),
  FOREIGN KEY (region, code, version) REFERENCES regulation_version (region, code, version)
);
