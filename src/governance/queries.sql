-- name: insert_responsible
INSERT INTO responsible (region, id, person, name, school, path, since, until, paper, number, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)

-- name: find_responsible
SELECT id, person, name, school, path, since, until, paper, number, revision FROM responsible WHERE region = $1 AND id = $2

-- name: responsible_below  who answers there, or will
SELECT id, person, name, school, path, since, until, paper, number, revision FROM responsible
WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%') AND (until IS NULL OR until >= $3)
ORDER BY path, since, id

-- name: end_responsible  only when nobody changed it meanwhile
UPDATE responsible SET until = $3, revision = $4 + 1 WHERE region = $1 AND id = $2 AND revision = $4

-- name: insert_record
INSERT INTO school_record (region, id, school, path, kind, title, number, date, marks, marks_held, file_name, file_sha256,
                           registered_on, withdrawn_on, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)

-- name: find_record
SELECT id, school, path, kind, title, number, date, marks, marks_held, file_name, file_sha256, registered_on, withdrawn_on, revision
FROM school_record WHERE region = $1 AND id = $2

-- name: records_below  in force, the newest of a school and kind first
SELECT id, school, path, kind, title, number, date, marks, marks_held, file_name, file_sha256, registered_on, withdrawn_on, revision
FROM school_record
WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%') AND withdrawn_on IS NULL
ORDER BY path, kind, date DESC, id DESC

-- name: update_record  only when nobody changed it meanwhile
UPDATE school_record SET title = $3, number = $4, date = $5, marks = $6, marks_held = $7, file_name = $8, file_sha256 = $9,
  withdrawn_on = $10, revision = $11 + 1
WHERE region = $1 AND id = $2 AND revision = $11

-- name: files_of_records
SELECT DISTINCT file_sha256 FROM school_record WHERE region = $1 AND file_sha256 <> ''

-- name: insert_meeting
INSERT INTO meeting (region, id, path, held_on, topic, schools, author, revision) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)

-- name: meetings_between  held at a place from a day to a day
SELECT id, path, held_on, topic, schools, author, revision FROM meeting
WHERE region = $1 AND path = $2 AND held_on >= $3 AND held_on <= $4 ORDER BY held_on, id

-- name: insert_recommendation
INSERT INTO recommendation (region, id, school, path, person, addressee, text, reason, issued_on, due, state, done_on, done_note,
                            author, author_name, paper, number, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)

-- name: find_recommendation
SELECT id, school, path, person, addressee, text, reason, issued_on, due, state, done_on, done_note, author, author_name, paper,
  number, revision
FROM recommendation WHERE region = $1 AND id = $2

-- name: recommendations_below  at a place, and those to oneself; what is open first, then by their days
SELECT id, school, path, person, addressee, text, reason, issued_on, due, state, done_on, done_note, author, author_name, paper,
  number, revision
FROM recommendation
WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%')
ORDER BY CASE WHEN state = 'issued' THEN 0 ELSE 1 END, due, id LIMIT $3

-- name: recommendations_to  one person
SELECT id, school, path, person, addressee, text, reason, issued_on, due, state, done_on, done_note, author, author_name, paper,
  number, revision
FROM recommendation WHERE region = $1 AND person = $2 ORDER BY CASE WHEN state = 'issued' THEN 0 ELSE 1 END, due, id LIMIT $3

-- name: finish_recommendation  only when nobody changed it meanwhile
UPDATE recommendation SET state = $3, done_on = $4, done_note = $5, revision = $6 + 1
WHERE region = $1 AND id = $2 AND revision = $6

-- name: insert_criterion
INSERT INTO criterion (region, id, path, person, name, text, measure, proposed_on, state, decided_on, note, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)

-- name: find_criterion
SELECT id, path, person, name, text, measure, proposed_on, state, decided_on, note, revision
FROM criterion WHERE region = $1 AND id = $2

-- name: criteria_at  a municipality, what waits for a decision first
SELECT id, path, person, name, text, measure, proposed_on, state, decided_on, note, revision
FROM criterion WHERE region = $1 AND path = $2
ORDER BY CASE WHEN state = 'proposed' THEN 0 WHEN state = 'accepted' THEN 1 ELSE 2 END, proposed_on, id LIMIT $3

-- name: decide_criterion  only when nobody changed it meanwhile
UPDATE criterion SET state = $3, decided_on = $4, note = $5, revision = $6 + 1
WHERE region = $1 AND id = $2 AND revision = $6 AND state = 'proposed'

-- name: responsible_moved  with the place
UPDATE responsible SET path = $3 WHERE region = $1 AND path = $2

-- name: school_record_moved  with the place
UPDATE school_record SET path = $3 WHERE region = $1 AND path = $2

-- name: recommendation_moved  with the school; what is the municipality's own stays where it was counted
UPDATE recommendation SET path = $3 WHERE region = $1 AND path = $2 AND path LIKE '%/%/%'

-- name: criterion_moved  with the place
UPDATE criterion SET path = $3 WHERE region = $1 AND path = $2
