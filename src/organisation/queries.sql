-- name: upsert_territory
INSERT INTO territory (region, id, kind, title, path, until) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (region, id) DO UPDATE SET title = excluded.title, path = excluded.path, until = excluded.until

-- name: territories
SELECT id, kind, title, path, until FROM territory WHERE region = $1 ORDER BY title

-- name: find_territory
SELECT id, kind, title, path, until FROM territory WHERE region = $1 AND id = $2

-- name: upsert_school
INSERT INTO school (region, id, municipality, title, context, path, until) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (region, id) DO UPDATE
SET municipality = excluded.municipality, title = excluded.title, context = excluded.context, path = excluded.path,
    until = excluded.until

-- name: schools  of the region, or of what lies below a path
SELECT id, municipality, title, context, path, until FROM school
WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%') ORDER BY title

-- name: find_school
SELECT id, municipality, title, context, path, until FROM school WHERE region = $1 AND id = $2

-- name: upsert_position
INSERT INTO position (region, code, title, duty) VALUES ($1, $2, $3, $4)
ON CONFLICT (region, code) DO UPDATE SET title = excluded.title, duty = excluded.duty

-- name: positions
SELECT code, title, duty FROM position WHERE region = $1 ORDER BY title

-- name: upsert_subject
INSERT INTO subject (region, code, title, area) VALUES ($1, $2, $3, $4)
ON CONFLICT (region, code) DO UPDATE SET title = excluded.title, area = excluded.area

-- name: subjects
SELECT code, title, area FROM subject WHERE region = $1 ORDER BY title

-- name: find_person
SELECT id, external, surname, given, patronymic, sex, email, phone, education, experience_years, category, last_course, revision, born
FROM person WHERE region = $1 AND id = $2

-- name: find_person_by_external
SELECT id, external, surname, given, patronymic, sex, email, phone, education, experience_years, category, last_course, revision, born
FROM person WHERE region = $1 AND external = $2

-- name: experience_of_all
SELECT id, experience_years FROM person WHERE region = $1

-- name: insert_person
INSERT INTO person (region, id, external, surname, given, patronymic, sex, email, phone, education, experience_years,
                    category, last_course, revision, born, search_key)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)

-- name: update_person  only when nobody changed it meanwhile
UPDATE person SET external = $3, surname = $4, given = $5, patronymic = $6, sex = $7, email = $8, phone = $9,
  education = $10, experience_years = $11, category = $12, last_course = $13, revision = $14 + 1, born = $15, search_key = $16
WHERE region = $1 AND id = $2 AND revision = $14

-- name: posts_of
SELECT id, person, school, path, position, subjects, classes, hours, main, since, until, leave_since, leave_until
FROM post WHERE region = $1 AND person = $2 ORDER BY since, id

-- name: insert_post
INSERT INTO post (region, id, person, school, path, position, subjects, classes, hours, main, since, until,
                  leave_since, leave_until)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)

-- name: update_post
UPDATE post SET school = $4, path = $5, position = $6, subjects = $7, classes = $8, hours = $9, main = $10, since = $11,
  until = $12, leave_since = $13, leave_until = $14
WHERE region = $1 AND id = $2 AND person = $3

-- name: people_below  people with a post held today at or below a path, a page in the order of names
SELECT p.id, p.search_key, p.surname, p.given, p.patronymic, s.title AS school_title, o.school, o.path, o.position,
       o.subjects, o.main, o.leave_since, o.leave_until
FROM post o
JOIN person p ON p.region = o.region AND p.id = o.person
LEFT JOIN school s ON s.region = o.region AND s.id = o.school
WHERE o.region = $1 AND (o.path = $2 OR o.path LIKE CAST($2 AS TEXT) || '/%')
  AND o.since <= $3 AND (o.until IS NULL OR o.until >= $3)
  AND p.search_key LIKE $4 ESCAPE '!'
  AND (p.search_key, p.id) > ($5, $6)
ORDER BY p.search_key, p.id LIMIT $7

-- name: people_at  the same of one school: by way of its few posts, not of everybody's names
SELECT p.id, p.search_key, p.surname, p.given, p.patronymic, s.title AS school_title, o.school, o.path, o.position,
       o.subjects, o.main, o.leave_since, o.leave_until
FROM post o
CROSS JOIN person p
LEFT JOIN school s ON s.region = o.region AND s.id = o.school
WHERE o.region = $1 AND o.path = $2 AND p.region = o.region AND p.id = o.person
  AND o.since <= $3 AND (o.until IS NULL OR o.until >= $3)
  AND p.search_key LIKE '%' || CAST($4 AS TEXT) || '%'
  AND (p.search_key, p.id) > ($5, $6)
ORDER BY p.search_key, p.id LIMIT $7

-- name: workplace_of  where the counted post is: path, school and titles, in one row
SELECT o.path, o.school, s.title AS school_title, o.position, o.subjects, t.title AS municipality_title, p.category
FROM post o
JOIN person p ON p.region = o.region AND p.id = o.person
LEFT JOIN school s ON s.region = o.region AND s.id = o.school
LEFT JOIN territory t ON t.region = s.region AND t.id = s.municipality
WHERE o.region = $1 AND o.person = $2
ORDER BY CASE WHEN o.since <= $3 AND (o.until IS NULL OR o.until >= $3) THEN 0 ELSE 1 END, o.main DESC, o.since DESC, o.id DESC
LIMIT 1

-- name: count_people_below  each person once, however many posts
SELECT count(DISTINCT o.person) FROM post o
WHERE o.region = $1 AND (o.path = $2 OR o.path LIKE CAST($2 AS TEXT) || '/%')
  AND o.since <= $3 AND (o.until IS NULL OR o.until >= $3)

-- name: people_in_position  whoever holds or held it; when its duty changes
SELECT DISTINCT person FROM post WHERE region = $1 AND position = $2 ORDER BY person

-- name: people_working  at schools of a place, a row for each post; when somebody writes to many
SELECT person, subjects FROM post
WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%') AND school IS NOT NULL
  AND since <= $3 AND (until IS NULL OR until >= $3)
ORDER BY person

-- name: find_post
SELECT id, person, school, path, position, subjects, classes, hours, main, since, until, leave_since, leave_until
FROM post WHERE region = $1 AND id = $2

-- name: count_posts_within  held today at or below a place, by one person
SELECT count(*) FROM post
WHERE region = $1 AND person = $2 AND (path = $3 OR path LIKE CAST($3 AS TEXT) || '/%')
  AND since <= $4 AND (until IS NULL OR until >= $4)

-- name: set_turn
INSERT INTO post_turn (region, person, seen, day) VALUES ($1, $2, $3, $4)
ON CONFLICT (region, person) DO UPDATE SET seen = excluded.seen, day = excluded.day

-- name: forget_turn
DELETE FROM post_turn WHERE region = $1 AND person = $2

-- name: due_turns
SELECT person, seen FROM post_turn WHERE region = $1 AND day <= $2 ORDER BY day, person LIMIT $3

-- name: save_merger  a day that has not come may be set anew
INSERT INTO merger (region, territory, successor, day, done) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (region, territory) DO UPDATE
SET successor = excluded.successor, day = excluded.day, done = excluded.done

-- name: mergers
SELECT territory, successor, day, done FROM merger WHERE region = $1 ORDER BY day, territory

-- name: due_mergers
SELECT territory, successor, day, done FROM merger WHERE region = $1 AND done = 0 AND day <= $2 ORDER BY day, territory

-- name: carry_past_places  what was noted of a place stays known by where it lies now
UPDATE past_place SET path = $3 WHERE region = $1 AND path = $2

-- name: note_past_place
INSERT INTO past_place (region, path, was, until) VALUES ($1, $2, $3, $4)
ON CONFLICT (region, path, until) DO UPDATE SET was = excluded.was

-- name: past_places  where schools lay on a day, if elsewhere; of several the first counts
SELECT path, was FROM past_place WHERE region = $1 AND until >= $2 ORDER BY path, until

-- name: posts_at  a place that are held on a day or later
SELECT id, person, school, path, position, subjects, classes, hours, main, since, until, leave_since, leave_until
FROM post WHERE region = $1 AND path = $2 AND (until IS NULL OR until >= $3) ORDER BY id

-- name: move_posts  with the place where they are held
UPDATE post SET path = $3 WHERE region = $1 AND path = $2

-- name: schools_of  a municipality
SELECT id, municipality, title, context, path, until FROM school WHERE region = $1 AND municipality = $2 ORDER BY title

-- name: people_with_email
SELECT id, external, surname, given, patronymic, sex, email, phone, education, experience_years, category, last_course, revision, born
FROM person WHERE region = $1 AND email = $2 LIMIT 1

-- name: people_named_and_born
SELECT id, external, surname, given, patronymic, sex, email, phone, education, experience_years, category, last_course, revision, born
FROM person WHERE region = $1 AND search_key = $2 AND born = $3

-- name: propose_correction  what was proposed for the field before and is not decided gives way
INSERT INTO correction (region, id, person, field, value, state, comment, at_ms, decided_by, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (region, person, field) WHERE state = 'waiting' DO UPDATE
SET value = excluded.value, at_ms = excluded.at_ms, revision = correction.revision + 1

-- name: decide_correction  only when nobody changed it meanwhile
UPDATE correction SET state = $6, comment = $7, decided_by = $9, revision = revision + 1
WHERE region = $1 AND id = $2 AND person = $3 AND field = $4 AND value = $5 AND at_ms = $8 AND revision = $10 AND state = 'waiting'

-- name: find_correction
SELECT id, person, field, value, state, comment, at_ms, decided_by, revision FROM correction WHERE region = $1 AND id = $2

-- name: corrections_of  the newest first
SELECT id, person, field, value, state, comment, at_ms, decided_by, revision FROM correction
WHERE region = $1 AND person = $2 ORDER BY at_ms DESC, id DESC LIMIT 50

-- name: corrections_below  that wait, of people with a post at or below a place, the longest waiting first
SELECT id, person, field, value, state, comment, at_ms, decided_by, revision FROM correction c
WHERE region = $1 AND state = 'waiting' AND EXISTS (
  SELECT 1 FROM post o WHERE o.region = c.region AND o.person = c.person
    AND (o.path = $2 OR o.path LIKE CAST($2 AS TEXT) || '/%') AND o.since <= $3 AND (o.until IS NULL OR o.until >= $3))
ORDER BY at_ms, id LIMIT $4

-- name: note_change
INSERT INTO staff_change (region, person, number) VALUES ($1, $2, 1)
ON CONFLICT (region, person) DO UPDATE SET number = staff_change.number + 1

-- name: note_changes_at
INSERT INTO staff_change (region, person, number)
SELECT DISTINCT region, person, CAST(1 AS BIGINT) FROM post WHERE region = $1 AND path = $2
ON CONFLICT (region, person) DO UPDATE SET number = staff_change.number + 1

-- name: changes
SELECT person, number FROM staff_change WHERE region = $1 ORDER BY person LIMIT $2

-- name: forget_change  unless there was another since
DELETE FROM staff_change WHERE region = $1 AND person = $2 AND number = $3
