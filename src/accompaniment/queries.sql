-- name: find_supported
SELECT route, person, path, teacher, school, subjects, starts, ends, state, items, items_done, items_cancelled, due
FROM supported_route WHERE region = $1 AND route = $2

-- name: save_supported
INSERT INTO supported_route (region, route, person, path, teacher, school, subjects, starts, ends, state, items, items_done,
                             items_cancelled, due, search_key)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
ON CONFLICT (region, route) DO UPDATE
SET path = excluded.path, teacher = excluded.teacher, school = excluded.school, subjects = excluded.subjects,
    starts = excluded.starts, ends = excluded.ends, state = excluded.state, items = excluded.items,
    items_done = excluded.items_done, items_cancelled = excluded.items_cancelled, due = excluded.due, search_key = excluded.search_key

-- name: delete_supported
DELETE FROM supported_route WHERE region = $1 AND route = $2

-- name: acted_upon  evidence and questions since a moment
SELECT count(*) + (SELECT count(*) FROM question WHERE region = $1 AND route = $2 AND at_ms >= $3)
FROM evidence WHERE region = $1 AND route = $2 AND sent_ms >= $3

-- name: set_supported_state
UPDATE supported_route SET state = $3 WHERE region = $1 AND route = $2

-- name: supported_below  routes under way at a place, what is due first on top, with what waits for the reader ($6)
SELECT a.route, a.person, a.path, a.teacher, a.school, a.subjects, a.starts, a.ends, a.state, a.items, a.items_done,
  a.items_cancelled, a.due,
  (SELECT count(*) FROM evidence e WHERE e.region = a.region AND e.route = a.route AND e.state = 'on_review'),
  (SELECT count(*) FROM question q WHERE q.region = a.region AND q.route = a.route AND q.author <> $6
     AND q.at_ms > COALESCE((SELECT s.seen_ms FROM question_seen s
                             WHERE s.region = a.region AND s.route = a.route AND s.person = $6), 0))
FROM supported_route a
WHERE a.region = $1 AND a.state <> 'closed' AND (a.path = $2 OR a.path LIKE CAST($2 AS TEXT) || '/%')
  AND a.search_key LIKE $3 ESCAPE '!'
  AND (COALESCE(a.due, '9999-12-31'), a.route) > ($4, $5)
  AND (CAST($7 AS BIGINT) = 0 OR EXISTS (SELECT 1 FROM support_member m
        WHERE m.region = a.region AND m.route = a.route AND m.person = $6))
ORDER BY COALESCE(a.due, '9999-12-31'), a.route LIMIT $8

-- name: count_overdue_below
SELECT count(*) FROM supported_route
WHERE region = $1 AND state = 'open' AND due < $3 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%')

-- name: members_of
SELECT person, duty, name FROM support_member WHERE region = $1 AND route = $2 ORDER BY duty, name

-- name: insert_member
INSERT INTO support_member (region, route, person, duty, name) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (region, route, person, duty) DO NOTHING

-- name: delete_members
DELETE FROM support_member WHERE region = $1 AND route = $2

-- name: find_evidence
SELECT id, route, item, person, path, teacher, title, kind, sha256, name, media_type, size, text, state, comment, reviewer,
  reviewer_name, sent_ms, reviewed_ms, revision
FROM evidence WHERE region = $1 AND id = $2

-- name: evidence_of
SELECT id, route, item, person, path, teacher, title, kind, sha256, name, media_type, size, text, state, comment, reviewer,
  reviewer_name, sent_ms, reviewed_ms, revision
FROM evidence WHERE region = $1 AND route = $2 ORDER BY sent_ms, id

-- name: count_evidence  of one activity: what stands, and with what was taken back
SELECT count(CASE WHEN state <> 'withdrawn' THEN 1 END), count(*) FROM evidence WHERE region = $1 AND route = $2 AND item = $3

-- name: insert_evidence
INSERT INTO evidence (region, id, route, item, person, path, teacher, title, kind, sha256, name, media_type, size, text,
                      state, comment, reviewer, reviewer_name, sent_ms, reviewed_ms, revision, search_key)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)

-- name: decide_evidence  once, and only when nobody changed it meanwhile
UPDATE evidence SET state = $4, comment = $5, reviewer = $6, reviewer_name = $7, reviewed_ms = $8, revision = revision + 1
WHERE region = $1 AND id = $2 AND revision = $3 AND state = 'on_review'

-- name: move_evidence  taken back by its sender or sent again, only when nobody changed it meanwhile
UPDATE evidence SET state = $4, revision = revision + 1
WHERE region = $1 AND id = $2 AND revision = $3 AND state IN ('on_review', 'withdrawn')

-- name: evidence_below  what waits at a place, the longest waiting first
SELECT id, route, item, person, path, teacher, title, kind, sha256, name, media_type, size, text, state, comment, reviewer,
  reviewer_name, sent_ms, reviewed_ms, revision
FROM evidence
WHERE region = $1 AND state = $2 AND (path = $3 OR path LIKE CAST($3 AS TEXT) || '/%')
  AND search_key LIKE $4 ESCAPE '!' AND (sent_ms, id) > ($5, $6) AND person <> $7
ORDER BY sent_ms, id LIMIT $8

-- name: count_evidence_below
SELECT count(*) FROM evidence
WHERE region = $1 AND state = 'on_review' AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%') AND person <> $3

-- name: items_on_review
SELECT DISTINCT item FROM evidence WHERE region = $1 AND route = $2 AND state = 'on_review' ORDER BY item

-- name: checkpoints_of
SELECT id, route, number, title, due, state, note, done_on, revision
FROM checkpoint WHERE region = $1 AND route = $2 ORDER BY due, id

-- name: find_checkpoint
SELECT id, route, number, title, due, state, note, done_on, revision FROM checkpoint WHERE region = $1 AND id = $2

-- name: insert_checkpoint
INSERT INTO checkpoint (region, id, route, number, title, due, state, note, done_on, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)

-- name: update_checkpoint  only when nobody changed it meanwhile
UPDATE checkpoint SET number = $4, title = $5, due = $6, state = $7, note = $8, done_on = $9, revision = revision + 1
WHERE region = $1 AND id = $2 AND route = $3 AND revision = $10

-- name: delete_planned_checkpoints  those that came with an agreement and were not held
DELETE FROM checkpoint WHERE region = $1 AND route = $2 AND number > 0 AND state = 'planned'

-- name: questions_of
SELECT id, route, author, author_name, side, text, at_ms FROM question WHERE region = $1 AND route = $2 ORDER BY at_ms, id

-- name: insert_question
INSERT INTO question (region, id, route, author, author_name, side, text, at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)

-- name: seen_of
SELECT seen_ms FROM question_seen WHERE region = $1 AND route = $2 AND person = $3

-- name: save_seen
INSERT INTO question_seen (region, route, person, seen_ms) VALUES ($1, $2, $3, $4)
ON CONFLICT (region, route, person) DO UPDATE SET seen_ms = excluded.seen_ms

-- name: files_named  so that none of them is swept
SELECT sha256 FROM evidence WHERE region = $1 AND sha256 <> ''

-- name: people_of_companion
SELECT DISTINCT s.person FROM support_member m CROSS JOIN supported_route s
WHERE m.region = $1 AND m.person = $2 AND s.region = m.region AND s.route = m.route AND s.state <> 'closed' ORDER BY s.person

-- name: checkpoints_overdue  of open routes
SELECT c.id, c.route, c.due, s.teacher FROM checkpoint c
JOIN supported_route s ON s.region = c.region AND s.route = c.route
WHERE c.region = $1 AND c.state = 'planned' AND c.due < $2 AND s.state = 'open' ORDER BY c.due, c.id LIMIT $3

-- name: checkpoints_of_companion  that are not held, of the routes one accompanies
SELECT DISTINCT c.id, c.route, c.due, s.teacher
FROM support_member m CROSS JOIN supported_route s CROSS JOIN checkpoint c
WHERE m.region = $1 AND m.person = $2 AND s.region = m.region AND s.route = m.route AND s.state = 'open'
  AND c.region = m.region AND c.route = m.route AND c.state = 'planned'
ORDER BY c.due, c.id

-- name: evidence_waiting
SELECT id, route, teacher, title, sent_ms FROM evidence
WHERE region = $1 AND state = 'on_review' AND sent_ms < $2 ORDER BY sent_ms, id LIMIT $3
