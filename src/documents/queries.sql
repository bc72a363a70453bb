-- name: take_number  the next one; a transaction that is undone gives it back
INSERT INTO paper_counter (region, kind, year, last) VALUES ($1, $2, $3, 1)
ON CONFLICT (region, kind, year) DO UPDATE SET last = paper_counter.last + 1 RETURNING last

-- name: insert_paper
INSERT INTO paper (region, id, kind, number, date, object_kind, object, person, path, title, regulation,
                   regulation_version, fields, token, state, replaces, reason, sha256, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)

-- name: find_paper
SELECT id, kind, number, date, object_kind, object, person, path, title, regulation, regulation_version, fields, token,
       state, replaces, reason, sha256, revision
FROM paper WHERE region = $1 AND id = $2

-- name: find_paper_by_token  what a stranger's code leads to
SELECT id, kind, number, date, object_kind, object, person, path, title, regulation, regulation_version, fields, token,
       state, replaces, reason, sha256, revision
FROM paper WHERE region = $1 AND token = $2

-- name: papers_numbered  of whatever kinds take numbers
SELECT p.id, p.kind, p.number, p.date, p.object_kind, p.object, p.person, p.path, p.title, p.regulation,
       p.regulation_version, p.fields, p.token, p.state, p.replaces, p.reason, p.sha256, p.revision
FROM (SELECT DISTINCT region, kind FROM paper_counter WHERE region = $1) c
JOIN paper p ON p.region = c.region AND p.kind = c.kind AND p.number = $2 AND p.number <> ''
WHERE p.region = $1

-- name: papers_of_object  newest first
SELECT id, kind, number, date, title, object_kind, object, person, state, replaces, revision
FROM paper WHERE region = $1 AND object = $2 ORDER BY id DESC

-- name: papers_below  the register at or below a path and one's own, newest first; '' asks for any
SELECT id, kind, number, date, title, object_kind, object, person, state, replaces, revision, path, regulation,
       regulation_version
FROM paper
WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%' OR (person = $3 AND person <> ''))
  AND (CAST($4 AS TEXT) = '' OR kind = $4) AND (CAST($5 AS TEXT) = '' OR state = $5)
  AND date >= $6 AND date <= $7
  AND (CAST($8 AS TEXT) = '' OR number LIKE $8 ESCAPE '!')
  AND (CAST($9 AS TEXT) = '' OR id < $9) AND (CAST($10 AS TEXT) = '' OR person = $10)
ORDER BY id DESC LIMIT $11

-- name: annul_paper  once
UPDATE paper SET state = 'annulled', reason = $4, revision = revision + 1
WHERE region = $1 AND id = $2 AND revision = $3 AND state = 'issued'

-- name: set_printed  the first printing is the file of record
UPDATE paper SET sha256 = $3 WHERE region = $1 AND id = $2 AND sha256 = ''

-- name: files_named  so that none of them is swept
SELECT sha256 FROM paper WHERE region = $1 AND sha256 <> ''
UNION SELECT sha256 FROM paper_bundle WHERE region = $1 AND sha256 <> ''

-- name: insert_bundle
INSERT INTO paper_bundle (region, id, person, asked_ms, format, papers, state, done, total, moved_ms, sha256)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)

-- name: find_bundle
SELECT id, person, asked_ms, format, papers, state, done, total, moved_ms, sha256 FROM paper_bundle
WHERE region = $1 AND id = $2

-- name: bundles_under_way  of one person
SELECT COUNT(*) FROM paper_bundle WHERE region = $1 AND person = $2 AND state IN ('waiting', 'making')

-- name: waiting_bundles  those whose maker has stood still since $2 too
SELECT id, person, asked_ms, format, papers, state, done, total, moved_ms, sha256 FROM paper_bundle
WHERE region = $1 AND state IN ('waiting', 'making') AND (state = 'waiting' OR moved_ms < $2) ORDER BY id

-- name: take_bundle  by one maker only
UPDATE paper_bundle SET state = 'making', done = 0, moved_ms = $4
WHERE region = $1 AND id = $2 AND (state = 'waiting' OR (state = 'making' AND moved_ms < $3))

-- name: move_bundle
UPDATE paper_bundle SET done = $3, moved_ms = $4 WHERE region = $1 AND id = $2

-- name: end_bundle
UPDATE paper_bundle SET state = $3, sha256 = $4 WHERE region = $1 AND id = $2

-- name: forget_bundles  their files are swept with the others
DELETE FROM paper_bundle WHERE region = $1 AND asked_ms < $2

-- name: paper_moved  with the place
UPDATE paper SET path = $3 WHERE region = $1 AND path = $2
