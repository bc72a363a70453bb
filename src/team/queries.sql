-- name: find_request
SELECT id, path, team, author, problem, tasks, people, state, sent_on, answered_on, revision
FROM team_request WHERE region = $1 AND id = $2

-- name: requests_below  at or below a place, the newest first
SELECT id, path, team, author, problem, tasks, people, state, sent_on, answered_on, revision
FROM team_request WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%')
ORDER BY id DESC LIMIT $3

-- name: insert_request
INSERT INTO team_request (region, id, path, team, author, problem, tasks, people, state, sent_on, answered_on, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)

-- name: update_request  only when nobody changed it meanwhile
UPDATE team_request SET state = $4, answered_on = $5, problem = $6, tasks = $7, people = $8, revision = revision + 1
WHERE region = $1 AND id = $2 AND revision = $3

-- name: insert_step  after the others
INSERT INTO team_request_step (region, request, position, state, person, comment, at_ms)
SELECT $1, CAST($2 AS TEXT), count(*), CAST($3 AS TEXT), CAST($4 AS TEXT), CAST($5 AS TEXT), CAST($6 AS BIGINT)
FROM team_request_step WHERE region = $1 AND request = $2

-- name: steps_of
SELECT state, person, comment, at_ms FROM team_request_step WHERE region = $1 AND request = $2 ORDER BY position

-- name: find_group
SELECT id, title, path, author, request, plan, number, changed_ms, revision
FROM group_route WHERE region = $1 AND id = $2

-- name: groups_below  at or below a place, the newest first
SELECT g.id, g.title, g.path, g.author, count(m.person), count(m.copy), g.changed_ms
FROM group_route g LEFT JOIN group_member m ON m.region = g.region AND m.group_route = g.id
WHERE g.region = $1 AND (g.path = $2 OR g.path LIKE CAST($2 AS TEXT) || '/%')
GROUP BY g.id, g.title, g.path, g.author, g.changed_ms ORDER BY g.id DESC LIMIT $3

-- name: groups_of  to which a person belongs
SELECT g.id, g.title, g.path, g.author, g.request, g.plan, g.number, g.changed_ms, g.revision
FROM group_member m CROSS JOIN group_route g
WHERE m.region = $1 AND m.person = $2 AND g.region = m.region AND g.id = m.group_route ORDER BY m.group_route DESC

-- name: insert_group
INSERT INTO group_route (region, id, title, path, author, request, plan, number, changed_ms, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)

-- name: update_group  only when nobody changed it meanwhile
UPDATE group_route SET title = $4, plan = $5, number = $6, changed_ms = $7, revision = revision + 1
WHERE region = $1 AND id = $2 AND revision = $3

-- name: members_of
SELECT person, copy, taken, plan, declined FROM group_member WHERE region = $1 AND group_route = $2 ORDER BY person

-- name: save_member
INSERT INTO group_member (region, group_route, person, copy, taken, plan, declined)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (region, group_route, person)
DO UPDATE SET copy = excluded.copy, taken = excluded.taken, plan = excluded.plan, declined = excluded.declined

-- name: delete_member  who has no copy
DELETE FROM group_member WHERE region = $1 AND group_route = $2 AND person = $3 AND copy IS NULL

-- name: team_request_moved  with the place
UPDATE team_request SET path = $3 WHERE region = $1 AND path = $2

-- name: group_route_moved  with the place
UPDATE group_route SET path = $3 WHERE region = $1 AND path = $2
