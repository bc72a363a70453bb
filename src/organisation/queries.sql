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
SELECT id, external, surname, given, patronymic, sex, email, phone, education, experience_years, category, last_course, revision
FROM person WHERE region = $1 AND id = $2

-- name: find_person_by_external
SELECT id, external, surname, given, patronymic, sex, email, phone, education, experience_years, category, last_course, revision
FROM person WHERE region = $1 AND external = $2

-- name: insert_person
INSERT INTO person (region, id, external, surname, given, patronymic, sex, email, phone, education, experience_years,
                    category, last_course, revision, search_key)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)

-- name: update_person  only when nobody changed it meanwhile
UPDATE person SET external = $3, surname = $4, given = $5, patronymic = $6, sex = $7, email = $8, phone = $9,
  education = $10, experience_years = $11, category = $12, last_course = $13, revision = $14 + 1, search_key = $15
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
SELECT o.path, o.school, s.title AS school_title, o.position, o.subjects, t.title AS municipality_title
FROM post o
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
