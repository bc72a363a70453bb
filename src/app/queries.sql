-- name: make_version_table  made before the schema itself; the version belongs to no region, so its region is empty
CREATE TABLE IF NOT EXISTS schema_version (
  region TEXT NOT NULL,
  version BIGINT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (region, version)
)

-- name: insert_version
INSERT INTO schema_version (region, version, name) VALUES ('', $1, $2)

-- name: last_version
SELECT COALESCE(max(version), 0) FROM schema_version WHERE region = ''

-- name: insert_demo_person
INSERT INTO demo_person (region, login, password, name, duty, waits, position) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (region, login) DO UPDATE SET password = excluded.password

-- name: demo_people
SELECT login, password, name, duty, waits, CAST($2 AS TEXT) FROM demo_person WHERE region = $1 ORDER BY position, login

-- name: put_clock_ahead
INSERT INTO demo_clock (region, ahead_ms) VALUES ($1, $2)
ON CONFLICT (region) DO UPDATE SET ahead_ms = demo_clock.ahead_ms + excluded.ahead_ms

-- name: clock_ahead
SELECT ahead_ms FROM demo_clock WHERE region = $1
