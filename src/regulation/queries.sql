-- name: insert_version  a version is written once
INSERT INTO regulation_version (region, code, version, title, text, digest, parent_code, parent_version)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (region, code, version) DO NOTHING

-- name: find_version
SELECT region, code, version, title, text, digest, parent_code, parent_version FROM regulation_version
WHERE region = $1 AND code = $2 AND version = $3

-- name: put_in_force  a second word about the same day corrects the first
INSERT INTO regulation_in_force (region, territory, in_force_from, code, version) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (region, territory, in_force_from) DO UPDATE SET code = excluded.code, version = excluded.version

-- name: find_in_force  of the narrowest territory that holds the path, the latest that has begun
SELECT region, territory, in_force_from, code, version FROM regulation_in_force
WHERE region = $1 AND in_force_from <= $3
  AND (territory = CAST($2 AS TEXT)
       OR substr(CAST($2 AS TEXT), 1, length(territory) + 1) = territory || '/')
ORDER BY length(territory) DESC, in_force_from DESC LIMIT 1

-- name: find_parent  the version of a regulation that holds over the whole region on a day
SELECT v.region, v.code, v.version, v.title, v.text, v.digest, v.parent_code, v.parent_version
FROM regulation_in_force f JOIN regulation_version v ON v.region = f.region AND v.code = f.code AND v.version = f.version
WHERE f.region = $1 AND f.territory = f.region AND f.code = $2 AND f.in_force_from <= $3
ORDER BY f.in_force_from DESC LIMIT 1

-- name: all_in_force  for the page where a region sees its regulations
SELECT region, territory, in_force_from, code, version FROM regulation_in_force
WHERE region = $1 ORDER BY territory, in_force_from DESC

-- name: opened_by  what a person has opened or closed, to show them
SELECT thing, duty, opened_ms, closed_ms FROM opened_thing WHERE region = $1 AND person = $2 ORDER BY thing, duty

-- name: count_opened  1 while it is open
SELECT count(*) FROM opened_thing
WHERE region = $1 AND person = $2 AND thing = $3 AND duty = $4 AND closed_ms IS NULL

-- name: open_thing  again what was closed; what is open stays as it is
INSERT INTO opened_thing (region, person, thing, duty, opened_ms, closed_ms) VALUES ($1, $2, $3, $4, $5, NULL)
ON CONFLICT (region, person, thing, duty) DO UPDATE SET opened_ms = excluded.opened_ms, closed_ms = NULL
WHERE opened_thing.closed_ms IS NOT NULL

-- name: close_thing
UPDATE opened_thing SET closed_ms = $5
WHERE region = $1 AND person = $2 AND thing = $3 AND duty = $4 AND closed_ms IS NULL
