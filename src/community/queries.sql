-- name: find_practice
SELECT id, title, problem, solution, result, evidence, competency, author, state, round, reason, decided_on,
  published_on, named, revision
FROM practice WHERE region = $1 AND id = $2

-- name: search_practices  of a state, by words and a competency; both are off when empty
SELECT id, title, problem, solution, result, evidence, competency, author, state, round, reason, decided_on,
  published_on, named, revision
FROM practice
WHERE region = $1 AND state = $2 AND search LIKE $3 ESCAPE '!'
  AND (CAST($4 AS TEXT) = '' OR competency = $4)
ORDER BY id DESC LIMIT $5

-- name: practices_of  of one author, the last first
SELECT id, title, problem, solution, result, evidence, competency, author, state, round, reason, decided_on,
  published_on, named, revision
FROM practice WHERE region = $1 AND author = $2 ORDER BY id DESC

-- name: insert_practice
INSERT INTO practice (region, id, title, problem, solution, result, evidence, competency, author, state, round, reason,
  decided_on, published_on, named, revision, search)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)

-- name: update_practice  only when nobody changed it meanwhile
UPDATE practice SET title = $3, problem = $4, solution = $5, result = $6, evidence = $7, competency = $8, author = $9,
  state = $10, round = $11, reason = $12, decided_on = $13, published_on = $14, named = $15, revision = $16 + 1, search = $17
WHERE region = $1 AND id = $2 AND revision = $16

-- name: votes_on_practice
SELECT member, vote, comment FROM practice_vote WHERE region = $1 AND practice = $2 AND round = $3 ORDER BY member

-- name: insert_practice_vote
INSERT INTO practice_vote (region, practice, round, member, vote, comment) VALUES ($1, $2, $3, $4, $5, $6)

-- name: communities  the directory, by level
SELECT c.id, c.title, c.level, c.path, c.aim, c.norms, c.subject, c.founder, c.founded_on,
  (SELECT count(*) FROM community_member m WHERE m.region = c.region AND m.community = c.id), c.revision
FROM community c WHERE c.region = $1 AND (CAST($2 AS TEXT) = '' OR c.level = $2) ORDER BY c.level, c.title, c.id

-- name: find_community
SELECT c.id, c.title, c.level, c.path, c.aim, c.norms, c.subject, c.founder, c.founded_on,
  (SELECT count(*) FROM community_member m WHERE m.region = c.region AND m.community = c.id), c.revision
FROM community c WHERE c.region = $1 AND c.id = $2

-- name: insert_community
INSERT INTO community (region, id, title, level, path, aim, norms, subject, founder, founded_on, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0)

-- name: members_of
SELECT person, joined_on FROM community_member WHERE region = $1 AND community = $2 ORDER BY joined_on, person

-- name: insert_member
INSERT INTO community_member (region, community, person, joined_on) VALUES ($1, $2, $3, $4)
ON CONFLICT (region, community, person) DO NOTHING

-- name: delete_member
DELETE FROM community_member WHERE region = $1 AND community = $2 AND person = $3

-- name: insert_event
INSERT INTO community_event (region, id, community, title, topic, day, place, responsible)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)

-- name: events_of  of a community, within days
SELECT id, community, title, topic, day, place, responsible FROM community_event
WHERE region = $1 AND community = $2 AND day >= $3 AND day <= $4 ORDER BY day, id

-- name: events_between  of every community, for the shared calendar
SELECT e.id, e.community, e.title, e.topic, e.day, e.place, e.responsible, c.title, c.level
FROM community_event e JOIN community c ON c.region = e.region AND c.id = e.community
WHERE e.region = $1 AND e.day >= $2 AND e.day <= $3 ORDER BY e.day, e.id

-- name: insert_adopted
INSERT INTO community_plan (region, community, year_starts, adopted_on, adopted_by) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (region, community, year_starts) DO NOTHING

-- name: adopted_of
SELECT year_starts, adopted_on, adopted_by FROM community_plan
WHERE region = $1 AND community = $2 ORDER BY year_starts DESC

-- name: sites  the register
SELECT id, project, school, direction, since, until FROM innovation_site WHERE region = $1 ORDER BY project, id

-- name: upsert_site
INSERT INTO innovation_site (region, id, project, school, direction, since, until) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (region, id) DO UPDATE SET project = excluded.project, school = excluded.school,
  direction = excluded.direction, since = excluded.since, until = excluded.until

-- name: joint_plans  the latest first
SELECT id, kind, title, path, starts, ends, agreed_on, revision FROM joint_plan WHERE region = $1 ORDER BY starts DESC, id

-- name: find_joint_plan
SELECT id, kind, title, path, starts, ends, agreed_on, revision FROM joint_plan WHERE region = $1 AND id = $2

-- name: insert_joint_plan
INSERT INTO joint_plan (region, id, kind, title, path, starts, ends, agreed_on, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)

-- name: update_joint_plan  only when nobody changed it meanwhile
UPDATE joint_plan SET kind = $3, title = $4, path = $5, starts = $6, ends = $7, agreed_on = $8, revision = $9 + 1
WHERE region = $1 AND id = $2 AND revision = $9

-- name: lines_of_plan
SELECT text, level, responsible, due, resource FROM joint_plan_line WHERE region = $1 AND plan = $2 ORDER BY position

-- name: insert_plan_line
INSERT INTO joint_plan_line (region, plan, position, text, level, responsible, due, resource)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)

-- name: delete_plan_lines
DELETE FROM joint_plan_line WHERE region = $1 AND plan = $2

-- name: acceptances_of
SELECT side, person, accepted_on FROM joint_plan_acceptance WHERE region = $1 AND plan = $2 ORDER BY side

-- name: insert_acceptance
INSERT INTO joint_plan_acceptance (region, plan, side, person, accepted_on) VALUES ($1, $2, $3, $4, $5)

-- name: delete_acceptances  the wording changed
DELETE FROM joint_plan_acceptance WHERE region = $1 AND plan = $2

-- name: find_material
SELECT id, title, text, link, competency, author, published_on, withdrawn, revision
FROM material WHERE region = $1 AND id = $2

-- name: search_materials  that are not withdrawn, the newest first
SELECT id, title, text, link, competency, author, published_on, withdrawn, revision
FROM material
WHERE region = $1 AND withdrawn = 0 AND search LIKE $2 ESCAPE '!' AND (CAST($3 AS TEXT) = '' OR competency = $3)
ORDER BY id DESC LIMIT $4

-- name: insert_material
INSERT INTO material (region, id, title, text, link, competency, author, published_on, withdrawn, revision, search)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)

-- name: update_material  only when nobody changed it meanwhile
UPDATE material SET withdrawn = $4, revision = revision + 1 WHERE region = $1 AND id = $2 AND revision = $3

-- name: bodies  the register, by kind
SELECT id, kind, title, responsible, contact, until FROM system_body WHERE region = $1 ORDER BY kind, title, id

-- name: upsert_body
INSERT INTO system_body (region, id, kind, title, responsible, contact, until) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (region, id) DO UPDATE SET kind = excluded.kind, title = excluded.title,
  responsible = excluded.responsible, contact = excluded.contact, until = excluded.until

-- name: community_moved  with the place
UPDATE community SET path = $3 WHERE region = $1 AND path = $2

-- name: joint_plan_moved  with the place
UPDATE joint_plan SET path = $3 WHERE region = $1 AND path = $2
