-- The text of a regulation as it was read; it never changes, because routes hold on to it. A municipal one names the
-- version of its region's that it was read with: the two texts together are the profile. Both are '' for a region's.
CREATE TABLE regulation_version (
  region TEXT NOT NULL,
  code TEXT NOT NULL,
  version TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  digest TEXT NOT NULL,
  parent_code TEXT NOT NULL,
  parent_version TEXT NOT NULL,
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

-- What a person opened to a duty that the regulation lets see it with their permission only, until they closed it.
CREATE TABLE opened_thing (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  thing TEXT NOT NULL,
  duty TEXT NOT NULL,
  opened_ms BIGINT NOT NULL,
  closed_ms BIGINT,
  PRIMARY KEY (region, person, thing, duty)
);
