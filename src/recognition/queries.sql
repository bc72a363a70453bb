-- name: find_reflection
SELECT route, purpose, person, path, answers, state, submitted_on, mean, revision
FROM reflection WHERE region = $1 AND route = $2 AND purpose = $3

-- name: reflections_of
SELECT route, purpose, person, path, answers, state, submitted_on, mean, revision
FROM reflection WHERE region = $1 AND route = $2 ORDER BY purpose

-- name: insert_reflection
INSERT INTO reflection (region, route, purpose, person, path, answers, state, submitted_on, mean, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (region, route, purpose) DO NOTHING

-- name: update_reflection  a draft alone, and only when nobody changed it meanwhile
UPDATE reflection SET person = $4, path = $5, answers = $6, state = $7, submitted_on = $8, mean = $9, revision = revision + 1
WHERE region = $1 AND route = $2 AND purpose = $3 AND revision = $10 AND state = 'draft'

-- name: find_product
SELECT id, route, person, path, teacher, title, summary, kind, sha256, name, media_type, size, link, event, presented_on,
  state, marks, comment, reviewer, reviewer_name, sent_ms, reviewed_ms, revision
FROM product WHERE region = $1 AND id = $2

-- name: product_of
SELECT id, route, person, path, teacher, title, summary, kind, sha256, name, media_type, size, link, event, presented_on,
  state, marks, comment, reviewer, reviewer_name, sent_ms, reviewed_ms, revision
FROM product WHERE region = $1 AND route = $2

-- name: products_of_person
SELECT id, route, person, path, teacher, title, summary, kind, sha256, name, media_type, size, link, event, presented_on,
  state, marks, comment, reviewer, reviewer_name, sent_ms, reviewed_ms, revision
FROM product WHERE region = $1 AND person = $2 ORDER BY id DESC

-- name: products_below  what waits at a place, the longest waiting first
SELECT id, route, person, path, teacher, title, summary, kind, sha256, name, media_type, size, link, event, presented_on,
  state, marks, comment, reviewer, reviewer_name, sent_ms, reviewed_ms, revision
FROM product
WHERE region = $1 AND state = $2 AND (path = $3 OR path LIKE CAST($3 AS TEXT) || '/%') AND (sent_ms, id) > ($4, $5)
  AND person <> $6
ORDER BY sent_ms, id LIMIT $7

-- name: insert_product
INSERT INTO product (region, id, route, person, path, teacher, title, summary, kind, sha256, name, media_type, size, link,
                     event, presented_on, state, marks, comment, reviewer, reviewer_name, sent_ms, reviewed_ms, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)

-- name: update_product  only when nobody changed it meanwhile
UPDATE product SET path = $5, teacher = $6, title = $7, summary = $8, kind = $9, sha256 = $10, name = $11, media_type = $12,
  size = $13, link = $14, event = $15, presented_on = $16, state = $17, marks = $18, comment = $19, reviewer = $20,
  reviewer_name = $21, sent_ms = $22, reviewed_ms = $23, revision = revision + 1
WHERE region = $1 AND id = $2 AND route = $3 AND person = $4 AND revision = $24

-- name: confirmations_of
SELECT route, fact, detail, confirmed_by, name, confirmed_on
FROM confirmation WHERE region = $1 AND route = $2 ORDER BY confirmed_on, fact

-- name: insert_confirmation
INSERT INTO confirmation (region, route, fact, detail, confirmed_by, name, confirmed_on)
VALUES ($1, $2, $3, $4, $5, $6, $7)

-- name: tasks_of
SELECT id, person, route, position, text, state, carried_to
FROM next_task WHERE region = $1 AND route = $2 ORDER BY position, id

-- name: tasks_of_person
SELECT id, person, route, position, text, state, carried_to
FROM next_task WHERE region = $1 AND person = $2 ORDER BY route, position, id

-- name: insert_task
INSERT INTO next_task (region, id, person, route, position, text, state, carried_to) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)

-- name: carry_task
UPDATE next_task SET state = 'carried', carried_to = $3 WHERE region = $1 AND id = $2 AND state = 'open'

-- name: find_closing
SELECT route, person, path, teacher, school, starts, ends, facts, grounds, confirmed, ready, confirmed_on
FROM closing WHERE region = $1 AND route = $2

-- name: closings_of
SELECT route, person, path, teacher, school, starts, ends, facts, grounds, confirmed, ready, confirmed_on
FROM closing WHERE region = $1 AND person = $2 ORDER BY route DESC

-- name: save_closing  the first day of confirmation stays
INSERT INTO closing (region, route, person, path, teacher, school, starts, ends, facts, grounds, confirmed, ready,
                     confirmed_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
ON CONFLICT (region, route) DO UPDATE
SET path = excluded.path, teacher = excluded.teacher, school = excluded.school, starts = excluded.starts,
    ends = excluded.ends, facts = excluded.facts, grounds = excluded.grounds, confirmed = excluded.confirmed,
    ready = excluded.ready, confirmed_on = COALESCE(closing.confirmed_on, excluded.confirmed_on)

-- name: ready_below  what may be certified and is not, by route
SELECT c.route, c.person, c.path, c.teacher, c.school, c.starts, c.ends, c.facts, c.grounds, c.confirmed, c.ready,
  c.confirmed_on
FROM closing c
WHERE c.region = $1 AND c.ready = 1 AND (c.path = $2 OR c.path LIKE CAST($2 AS TEXT) || '/%') AND c.route > $3
ORDER BY c.route LIMIT $4

-- name: count_ready
SELECT count(*) FROM closing WHERE region = $1 AND ready = 1

-- name: insert_certificate
INSERT INTO certificate (region, paper, route, person, path, teacher, school, number, issued_on, grounds, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)

-- name: find_certificate
SELECT paper, route, person, path, teacher, school, number, issued_on, grounds, state
FROM certificate WHERE region = $1 AND paper = $2

-- name: valid_certificate_of
SELECT paper, route, person, path, teacher, school, number, issued_on, grounds, state
FROM certificate WHERE region = $1 AND route = $2 AND state = 'issued'

-- name: certificates_of_person
SELECT paper, route, person, path, teacher, school, number, issued_on, grounds, state
FROM certificate WHERE region = $1 AND person = $2 ORDER BY paper DESC

-- name: certificates_below  the register at a place and one's own, newest first
SELECT paper, route, person, path, teacher, school, number, issued_on, grounds, state
FROM certificate
WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%' OR person = $3)
  AND (CAST($4 AS TEXT) = '' OR paper < $4)
ORDER BY paper DESC LIMIT $5

-- name: annul_certificate
UPDATE certificate SET state = 'annulled' WHERE region = $1 AND paper = $2

-- name: files_named  so that none of them is swept
SELECT sha256 FROM product WHERE region = $1 AND sha256 <> ''

-- name: controls_of  of a route, the latest first
SELECT route, number, verdict, marks, comment, person, name, at_ms
FROM realisation_control WHERE region = $1 AND route = $2 ORDER BY number DESC

-- name: insert_control
INSERT INTO realisation_control (region, route, number, verdict, marks, comment, person, name, at_ms)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)

-- name: effect_marks_of
SELECT route, criterion, side, points FROM effect_mark WHERE region = $1 AND route = $2 ORDER BY criterion, side

-- name: save_effect_mark
INSERT INTO effect_mark (region, route, criterion, side, points) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (region, route, criterion, side) DO UPDATE SET points = excluded.points

-- name: find_conclusion
SELECT route, verdict, text, person, name, concluded_on, paper, number
FROM effect_conclusion WHERE region = $1 AND route = $2

-- name: insert_conclusion
INSERT INTO effect_conclusion (region, route, verdict, text, person, name, concluded_on, paper, number)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)

-- name: insert_kept_card  once: what is kept stays
INSERT INTO kept_card (region, route, person, paper, number, content, sha256, kept_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (region, route) DO NOTHING

-- name: find_kept_card
SELECT route, person, paper, number, content, sha256, kept_on FROM kept_card WHERE region = $1 AND route = $2

-- name: kept_cards_of  a person's, the newest first
SELECT route, person, paper, number, content, sha256, kept_on
FROM kept_card WHERE region = $1 AND person = $2 ORDER BY kept_on DESC, route DESC

-- name: reflection_of_person_moved  to where the person works now
UPDATE reflection SET path = $3 WHERE region = $1 AND route IN (SELECT route FROM closing WHERE region = $1 AND person = $2)

-- name: product_of_person_moved  to where the person works now
UPDATE product SET path = $3 WHERE region = $1 AND person = $2

-- name: closing_of_person_moved  to where the person works now
UPDATE closing SET path = $3 WHERE region = $1 AND person = $2

-- name: certificate_of_person_moved  to where the person works now
UPDATE certificate SET path = $3 WHERE region = $1 AND person = $2

-- name: reflection_moved  with the place
UPDATE reflection SET path = $3 WHERE region = $1 AND path = $2

-- name: product_moved  with the place
UPDATE product SET path = $3 WHERE region = $1 AND path = $2

-- name: closing_moved  with the place
UPDATE closing SET path = $3 WHERE region = $1 AND path = $2

-- name: certificate_moved  with the place
UPDATE certificate SET path = $3 WHERE region = $1 AND path = $2
