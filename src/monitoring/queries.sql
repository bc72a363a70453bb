-- name: count_with_route  teachers by the place of their counted post on a day ($3), and who of them had an agreed route between $4 and $3
WITH held AS (
  SELECT o.person, o.path, o.leave_since, o.leave_until, p.duty,
    row_number() OVER (PARTITION BY o.person ORDER BY o.main DESC, o.since DESC, o.id DESC) AS place
  FROM post o LEFT JOIN position p ON p.region = o.region AND p.code = o.position
  WHERE o.region = $1 AND o.since <= $3 AND (o.until IS NULL OR o.until >= $3)
)
SELECT h.path, count(*),
  CAST(sum(CASE WHEN EXISTS (
    SELECT 1 FROM route r WHERE r.region = $1 AND r.person = h.person AND r.agreed_number > 0 AND r.state <> 'annulled'
      AND r.agreed_on <= $3 AND (r.closed_on IS NULL OR r.closed_on >= $4)) THEN 1 ELSE 0 END) AS DOUBLE PRECISION),
  CAST(count(*) AS DOUBLE PRECISION)
FROM held h
WHERE h.place = 1 AND h.duty = 'teacher' AND (h.path = $2 OR h.path LIKE CAST($2 AS TEXT) || '/%')
  AND (h.leave_since IS NULL OR h.leave_since > $3 OR (h.leave_until IS NOT NULL AND h.leave_until < $3))
GROUP BY h.path ORDER BY h.path

-- name: standing_of_staff  everybody with a post at or below a path, of one subject unless it is empty: results there are, results that are awaited, the latest route, whether every post is on leave
SELECT o.person,
  CASE WHEN EXISTS (SELECT 1 FROM attempt a WHERE a.region = $1 AND a.person = o.person AND a.state = 'scored') THEN 1 ELSE 0 END,
  CASE WHEN EXISTS (SELECT 1 FROM attempt a WHERE a.region = $1 AND a.person = o.person AND a.state NOT IN ('scored', 'cancelled')) THEN 1 ELSE 0 END,
  COALESCE((SELECT r.state FROM route r WHERE r.region = $1 AND r.person = o.person AND r.state <> 'annulled'
    ORDER BY r.id DESC LIMIT 1), ''), o.on_leave
FROM (SELECT person, min(CASE WHEN leave_since <= $3 AND (leave_until IS NULL OR leave_until >= $3) THEN 1 ELSE 0 END) AS on_leave
  FROM post WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%') AND since <= $3 AND (until IS NULL OR until >= $3)
    AND (CAST($4 AS TEXT) = '' OR ';' || subjects || ';' LIKE '%;' || CAST($4 AS TEXT) || ';%')
  GROUP BY person) o
ORDER BY o.person

-- name: standings_by_school  the same of every school at or below a path, counted by what is alike
WITH held AS (
  SELECT path, person, min(CASE WHEN leave_since <= $3 AND (leave_until IS NULL OR leave_until >= $3) THEN 1 ELSE 0 END) AS on_leave
  FROM post WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%') AND school IS NOT NULL
    AND since <= $3 AND (until IS NULL OR until >= $3)
    AND (CAST($4 AS TEXT) = '' OR ';' || subjects || ';' LIKE '%;' || CAST($4 AS TEXT) || ';%')
  GROUP BY path, person
), tried AS (
  SELECT person, max(CASE WHEN state = 'scored' THEN 1 ELSE 0 END) AS measured,
    max(CASE WHEN state NOT IN ('scored', 'cancelled') THEN 1 ELSE 0 END) AS expected
  FROM attempt WHERE region = $1 GROUP BY person
), latest AS (
  SELECT person, max(id) AS id FROM route WHERE region = $1 AND state <> 'annulled' GROUP BY person
)
SELECT h.path, COALESCE(t.measured, 0), COALESCE(t.expected, 0), COALESCE(r.state, ''), h.on_leave, count(*)
FROM held h
LEFT JOIN tried t ON t.person = h.person
LEFT JOIN latest l ON l.person = h.person
LEFT JOIN route r ON r.region = $1 AND r.id = l.id
GROUP BY h.path, COALESCE(t.measured, 0), COALESCE(t.expected, 0), COALESCE(r.state, ''), h.on_leave
ORDER BY h.path

-- name: keep_count
INSERT INTO school_count (region, path, ways, counted_on) VALUES ($1, $2, $3, $4)
ON CONFLICT (region, path) DO UPDATE SET counted_on = excluded.counted_on, ways = excluded.ways

-- name: kept_counts  of a day, of the schools at or below a path whose staff did not change since
SELECT path, ways FROM school_count
WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%') AND counted_on = $3 AND path NOT IN (
  SELECT o.path FROM post o WHERE o.region = $1 AND o.person IN (SELECT c.person FROM staff_change c WHERE c.region = $1))
ORDER BY path

-- name: count_diagnosed  teachers with an attempt by the place of their counted post, and who of them finished one by $4
WITH held AS (
  SELECT o.person, o.path, o.leave_since, o.leave_until, p.duty,
    row_number() OVER (PARTITION BY o.person ORDER BY o.main DESC, o.since DESC, o.id DESC) AS place
  FROM post o LEFT JOIN position p ON p.region = o.region AND p.code = o.position
  WHERE o.region = $1 AND o.since <= $3 AND (o.until IS NULL OR o.until >= $3)
), scheduled AS (
  SELECT a.person, max(CASE WHEN a.finished_ms < $4 THEN 1 ELSE 0 END) AS finished
  FROM attempt a WHERE a.region = $1 AND a.purpose = 'initial' AND a.state <> 'cancelled'
    AND (a.opens_ms IS NULL OR a.opens_ms < $4)
  GROUP BY a.person
)
SELECT h.path, count(*), CAST(sum(s.finished) AS DOUBLE PRECISION), CAST(count(*) AS DOUBLE PRECISION)
FROM held h JOIN scheduled s ON s.person = h.person
WHERE h.place = 1 AND h.duty = 'teacher' AND (h.path = $2 OR h.path LIKE CAST($2 AS TEXT) || '/%')
  AND (h.leave_since IS NULL OR h.leave_since > $3 OR (h.leave_until IS NOT NULL AND h.leave_until < $3))
GROUP BY h.path ORDER BY h.path

-- name: count_confirmed  routes whose last day lies between $4 and $3, and which of them were confirmed by $3
WITH worked AS (
  SELECT person, path, row_number() OVER (PARTITION BY person
    ORDER BY CASE WHEN until IS NULL OR until >= $3 THEN 0 ELSE 1 END, main DESC, since DESC, id DESC) AS place
  FROM post WHERE region = $1 AND since <= $3
)
SELECT COALESCE(w.path, r.path), count(DISTINCT r.person),
  CAST(sum(CASE WHEN c.confirmed = 1 AND c.confirmed_on <= $3 THEN 1 ELSE 0 END) AS DOUBLE PRECISION),
  CAST(count(*) AS DOUBLE PRECISION)
FROM route r LEFT JOIN closing c ON c.region = r.region AND c.route = r.id
LEFT JOIN worked w ON w.person = r.person AND w.place = 1
WHERE r.region = $1 AND (COALESCE(w.path, r.path) = $2 OR COALESCE(w.path, r.path) LIKE CAST($2 AS TEXT) || '/%') AND r.agreed_number > 0
  AND r.state <> 'annulled' AND r.ends >= $4 AND r.ends <= $3
GROUP BY COALESCE(w.path, r.path) ORDER BY COALESCE(w.path, r.path)

-- name: count_overdue  routes under way on $3, and which of them had an activity that was over and not proven
WITH worked AS (
  SELECT person, path, row_number() OVER (PARTITION BY person
    ORDER BY CASE WHEN until IS NULL OR until >= $3 THEN 0 ELSE 1 END, main DESC, since DESC, id DESC) AS place
  FROM post WHERE region = $1 AND since <= $3
)
SELECT COALESCE(w.path, r.path), count(DISTINCT r.person),
  CAST(sum(CASE WHEN EXISTS (
    SELECT 1 FROM route_item i WHERE i.region = r.region AND i.route = r.id AND i.state <> 'cancelled' AND i.ends < $3
      AND (i.finished_on IS NULL OR i.finished_on > $3)) THEN 1 ELSE 0 END) AS DOUBLE PRECISION),
  CAST(count(*) AS DOUBLE PRECISION)
FROM route r
LEFT JOIN worked w ON w.person = r.person AND w.place = 1
WHERE r.region = $1 AND (COALESCE(w.path, r.path) = $2 OR COALESCE(w.path, r.path) LIKE CAST($2 AS TEXT) || '/%') AND r.agreed_number > 0
  AND r.state NOT IN ('annulled', 'suspended') AND r.agreed_on <= $3 AND (r.closed_on IS NULL OR r.closed_on > $3)
GROUP BY COALESCE(w.path, r.path) ORDER BY COALESCE(w.path, r.path)

-- name: count_in_time  checkpoints whose day came between $4 and $3, and which of them were held by that day
WITH worked AS (
  SELECT person, path, row_number() OVER (PARTITION BY person
    ORDER BY CASE WHEN until IS NULL OR until >= $3 THEN 0 ELSE 1 END, main DESC, since DESC, id DESC) AS place
  FROM post WHERE region = $1 AND since <= $3
)
SELECT COALESCE(w.path, a.path), count(DISTINCT a.person),
  CAST(sum(CASE WHEN c.state = 'done' AND c.done_on <= c.due THEN 1 ELSE 0 END) AS DOUBLE PRECISION),
  CAST(count(*) AS DOUBLE PRECISION)
FROM supported_route a JOIN checkpoint c ON c.region = a.region AND c.route = a.route
LEFT JOIN worked w ON w.person = a.person AND w.place = 1
WHERE a.region = $1 AND (COALESCE(w.path, a.path) = $2 OR COALESCE(w.path, a.path) LIKE CAST($2 AS TEXT) || '/%') AND c.due >= $4 AND c.due <= $3
GROUP BY COALESCE(w.path, a.path) ORDER BY COALESCE(w.path, a.path)

-- name: count_eliminated  acknowledged deficits of routes completed between $4 and $3, and which a result of the route's time found eliminated
WITH worked AS (
  SELECT person, path, row_number() OVER (PARTITION BY person
    ORDER BY CASE WHEN until IS NULL OR until >= $3 THEN 0 ELSE 1 END, main DESC, since DESC, id DESC) AS place
  FROM post WHERE region = $1 AND since <= $3
)
SELECT COALESCE(w.path, r.path), count(DISTINCT r.person),
  CAST(sum(CASE WHEN EXISTS (
    SELECT 1 FROM finding_outcome u WHERE u.region = f.region AND u.finding = f.id AND u.verdict = 'eliminated'
      AND u.measured_on >= r.starts AND u.measured_on <= $3) THEN 1 ELSE 0 END) AS DOUBLE PRECISION),
  CAST(count(*) AS DOUBLE PRECISION)
FROM route r JOIN finding f ON f.region = r.region AND f.person = r.person
LEFT JOIN worked w ON w.person = r.person AND w.place = 1
WHERE r.region = $1 AND (COALESCE(w.path, r.path) = $2 OR COALESCE(w.path, r.path) LIKE CAST($2 AS TEXT) || '/%') AND r.state = 'completed'
  AND r.closed_on >= $4 AND r.closed_on <= $3
  AND f.state = 'acknowledged' AND f.kind = 'deficit' AND f.found_on <= r.ends
  AND (f.closed_on IS NULL OR f.closed_on >= r.starts)
GROUP BY COALESCE(w.path, r.path) ORDER BY COALESCE(w.path, r.path)

-- name: people_with_route  who is in the numerator of count_with_route
WITH held AS (
  SELECT o.person, o.path, o.leave_since, o.leave_until, p.duty,
    row_number() OVER (PARTITION BY o.person ORDER BY o.main DESC, o.since DESC, o.id DESC) AS place
  FROM post o LEFT JOIN position p ON p.region = o.region AND p.code = o.position
  WHERE o.region = $1 AND o.since <= $3 AND (o.until IS NULL OR o.until >= $3)
)
SELECT h.person, n.surname, n.given, n.patronymic, h.path, CAST(1 AS BIGINT)
FROM held h JOIN person n ON n.region = $1 AND n.id = h.person
WHERE h.place = 1 AND h.duty = 'teacher' AND (h.path = $2 OR h.path LIKE CAST($2 AS TEXT) || '/%')
  AND (h.leave_since IS NULL OR h.leave_since > $3 OR (h.leave_until IS NOT NULL AND h.leave_until < $3))
  AND EXISTS (
    SELECT 1 FROM route r WHERE r.region = $1 AND r.person = h.person AND r.agreed_number > 0 AND r.state <> 'annulled'
      AND r.agreed_on <= $3 AND (r.closed_on IS NULL OR r.closed_on >= $4))
ORDER BY h.path, h.person

-- name: people_diagnosed  who is in the numerator of count_diagnosed
WITH held AS (
  SELECT o.person, o.path, o.leave_since, o.leave_until, p.duty,
    row_number() OVER (PARTITION BY o.person ORDER BY o.main DESC, o.since DESC, o.id DESC) AS place
  FROM post o LEFT JOIN position p ON p.region = o.region AND p.code = o.position
  WHERE o.region = $1 AND o.since <= $3 AND (o.until IS NULL OR o.until >= $3)
)
SELECT h.person, n.surname, n.given, n.patronymic, h.path, CAST(1 AS BIGINT)
FROM held h JOIN person n ON n.region = $1 AND n.id = h.person
WHERE h.place = 1 AND h.duty = 'teacher' AND (h.path = $2 OR h.path LIKE CAST($2 AS TEXT) || '/%')
  AND (h.leave_since IS NULL OR h.leave_since > $3 OR (h.leave_until IS NOT NULL AND h.leave_until < $3))
  AND EXISTS (
    SELECT 1 FROM attempt a WHERE a.region = $1 AND a.person = h.person AND a.purpose = 'initial' AND a.state <> 'cancelled'
      AND (a.opens_ms IS NULL OR a.opens_ms < $4) AND a.finished_ms < $4)
ORDER BY h.path, h.person

-- name: people_confirmed  whose routes are in the numerator of count_confirmed
WITH worked AS (
  SELECT person, path, row_number() OVER (PARTITION BY person
    ORDER BY CASE WHEN until IS NULL OR until >= $3 THEN 0 ELSE 1 END, main DESC, since DESC, id DESC) AS place
  FROM post WHERE region = $1 AND since <= $3
)
SELECT r.person, n.surname, n.given, n.patronymic, COALESCE(w.path, r.path), count(*)
FROM route r JOIN closing c ON c.region = r.region AND c.route = r.id
JOIN person n ON n.region = r.region AND n.id = r.person
LEFT JOIN worked w ON w.person = r.person AND w.place = 1
WHERE r.region = $1 AND (COALESCE(w.path, r.path) = $2 OR COALESCE(w.path, r.path) LIKE CAST($2 AS TEXT) || '/%') AND r.agreed_number > 0
  AND r.state <> 'annulled' AND r.ends >= $4 AND r.ends <= $3 AND c.confirmed = 1 AND c.confirmed_on <= $3
GROUP BY r.person, n.surname, n.given, n.patronymic, COALESCE(w.path, r.path) ORDER BY COALESCE(w.path, r.path), r.person

-- name: people_overdue  whose routes are in the numerator of count_overdue
WITH worked AS (
  SELECT person, path, row_number() OVER (PARTITION BY person
    ORDER BY CASE WHEN until IS NULL OR until >= $3 THEN 0 ELSE 1 END, main DESC, since DESC, id DESC) AS place
  FROM post WHERE region = $1 AND since <= $3
)
SELECT r.person, n.surname, n.given, n.patronymic, COALESCE(w.path, r.path), count(*)
FROM route r JOIN person n ON n.region = r.region AND n.id = r.person
LEFT JOIN worked w ON w.person = r.person AND w.place = 1
WHERE r.region = $1 AND (COALESCE(w.path, r.path) = $2 OR COALESCE(w.path, r.path) LIKE CAST($2 AS TEXT) || '/%') AND r.agreed_number > 0
  AND r.state NOT IN ('annulled', 'suspended') AND r.agreed_on <= $3 AND (r.closed_on IS NULL OR r.closed_on > $3)
  AND EXISTS (
    SELECT 1 FROM route_item i WHERE i.region = r.region AND i.route = r.id AND i.state <> 'cancelled' AND i.ends < $3
      AND (i.finished_on IS NULL OR i.finished_on > $3))
GROUP BY r.person, n.surname, n.given, n.patronymic, COALESCE(w.path, r.path) ORDER BY COALESCE(w.path, r.path), r.person

-- name: count_with_presented_route  teachers, and who of them presented a route to the head between $4 and $3
WITH held AS (
  SELECT o.person, o.path, o.leave_since, o.leave_until, p.duty,
    row_number() OVER (PARTITION BY o.person ORDER BY o.main DESC, o.since DESC, o.id DESC) AS place
  FROM post o LEFT JOIN position p ON p.region = o.region AND p.code = o.position
  WHERE o.region = $1 AND o.since <= $3 AND (o.until IS NULL OR o.until >= $3)
)
SELECT h.path, count(*),
  CAST(sum(CASE WHEN EXISTS (
    SELECT 1 FROM presentation r WHERE r.region = $1 AND r.person = h.person AND r.presented_on <= $3 AND r.presented_on >= $4) THEN 1 ELSE 0 END) AS DOUBLE PRECISION),
  CAST(count(*) AS DOUBLE PRECISION)
FROM held h
WHERE h.place = 1 AND h.duty = 'teacher' AND (h.path = $2 OR h.path LIKE CAST($2 AS TEXT) || '/%')
  AND (h.leave_since IS NULL OR h.leave_since > $3 OR (h.leave_until IS NOT NULL AND h.leave_until < $3))
GROUP BY h.path ORDER BY h.path

-- name: people_with_presented_route  who is in the numerator of count_with_presented_route
WITH held AS (
  SELECT o.person, o.path, o.leave_since, o.leave_until, p.duty,
    row_number() OVER (PARTITION BY o.person ORDER BY o.main DESC, o.since DESC, o.id DESC) AS place
  FROM post o LEFT JOIN position p ON p.region = o.region AND p.code = o.position
  WHERE o.region = $1 AND o.since <= $3 AND (o.until IS NULL OR o.until >= $3)
)
SELECT h.person, n.surname, n.given, n.patronymic, h.path, CAST(1 AS BIGINT)
FROM held h JOIN person n ON n.region = $1 AND n.id = h.person
WHERE h.place = 1 AND h.duty = 'teacher' AND (h.path = $2 OR h.path LIKE CAST($2 AS TEXT) || '/%')
  AND (h.leave_since IS NULL OR h.leave_since > $3 OR (h.leave_until IS NOT NULL AND h.leave_until < $3))
  AND EXISTS (
    SELECT 1 FROM presentation r WHERE r.region = $1 AND r.person = h.person AND r.presented_on <= $3 AND r.presented_on >= $4)
ORDER BY h.path, h.person

-- name: count_without_responsible  open schools, and which of them nobody answers for on a day; a place of no people
SELECT s.path, CAST(0 AS BIGINT),
  CAST(CASE WHEN EXISTS (
    SELECT 1 FROM responsible r WHERE r.region = s.region AND r.school = s.id AND r.since <= $3
      AND (r.until IS NULL OR r.until >= $3)) THEN 0 ELSE 1 END AS DOUBLE PRECISION),
  CAST(1 AS DOUBLE PRECISION)
FROM school s
WHERE s.region = $1 AND (s.path = $2 OR s.path LIKE CAST($2 AS TEXT) || '/%') AND (s.until IS NULL OR s.until >= $3)
ORDER BY s.path

-- name: count_records  open schools, and which of them has a document of a kind ($4) in force on a day; with $5 the marks of the newest
SELECT s.path, CAST(0 AS BIGINT),
  CAST(COALESCE((
    SELECT CASE WHEN CAST($5 AS BIGINT) = 1 THEN r.marks_held ELSE 1 END
    FROM school_record r WHERE r.region = s.region AND r.school = s.id AND r.kind = $4 AND r.date <= $3
      AND r.registered_on <= $3 AND (r.withdrawn_on IS NULL OR r.withdrawn_on > $3)
    ORDER BY r.date DESC, r.id DESC LIMIT 1), 0) AS DOUBLE PRECISION),
  CAST(1 AS DOUBLE PRECISION)
FROM school s
WHERE s.region = $1 AND (s.path = $2 OR s.path LIKE CAST($2 AS TEXT) || '/%') AND (s.until IS NULL OR s.until >= $3)
ORDER BY s.path

-- name: count_recommendations  issued between $4 and $3, each once
SELECT r.path, CAST(0 AS BIGINT), CAST(count(*) AS DOUBLE PRECISION), CAST(count(*) AS DOUBLE PRECISION)
FROM recommendation r
WHERE r.region = $1 AND (r.path = $2 OR r.path LIKE CAST($2 AS TEXT) || '/%') AND r.issued_on >= $4 AND r.issued_on <= $3
GROUP BY r.path ORDER BY r.path

-- name: count_meetings  held between $4 and $3
SELECT m.path, CAST(0 AS BIGINT), CAST(count(*) AS DOUBLE PRECISION), CAST(count(*) AS DOUBLE PRECISION)
FROM meeting m
WHERE m.region = $1 AND (m.path = $2 OR m.path LIKE CAST($2 AS TEXT) || '/%') AND m.held_on >= $4 AND m.held_on <= $3
GROUP BY m.path ORDER BY m.path

-- name: review_lines  schools with their teachers of a subject ($3, '' for all) today ($4), and how far their routes of the school year ($5) came
WITH held AS (
  SELECT o.person, o.path, o.subjects, p.duty,
    row_number() OVER (PARTITION BY o.person ORDER BY o.main DESC, o.since DESC, o.id DESC) AS place
  FROM post o LEFT JOIN position p ON p.region = o.region AND p.code = o.position
  WHERE o.region = $1 AND o.since <= $4 AND (o.until IS NULL OR o.until >= $4)
), teacher AS (
  SELECT person, path FROM held
  WHERE place = 1 AND duty = 'teacher' AND (CAST($3 AS TEXT) = '' OR ';' || subjects || ';' LIKE '%;' || CAST($3 AS TEXT) || ';%')
)
SELECT s.path, s.title,
  (SELECT count(*) FROM teacher t WHERE t.path = s.path),
  (SELECT count(*) FROM teacher t WHERE t.path = s.path AND EXISTS (
    SELECT 1 FROM route r WHERE r.region = $1 AND r.person = t.person AND r.agreed_number > 0 AND r.state <> 'annulled'
      AND (r.closed_on IS NULL OR r.closed_on >= $5))),
  (SELECT count(*) FROM teacher t WHERE t.path = s.path AND EXISTS (
    SELECT 1 FROM presentation p WHERE p.region = $1 AND p.person = t.person AND p.presented_on >= $5)),
  (SELECT count(*) FROM teacher t WHERE t.path = s.path AND EXISTS (
    SELECT 1 FROM route r WHERE r.region = $1 AND r.person = t.person AND r.state = 'completed' AND r.closed_on >= $5)),
  (SELECT count(*) FROM recommendation c WHERE c.region = $1 AND c.path = s.path AND c.issued_on >= $5)
FROM school s
WHERE s.region = $1 AND (s.path = $2 OR s.path LIKE CAST($2 AS TEXT) || '/%') AND (s.until IS NULL OR s.until >= $4)
ORDER BY s.title

-- name: insert_review  one for each subject, half and school year
INSERT INTO review (region, id, path, subject, half, year_since, opened_on, lines, state, comment, confirmed_on, confirmed_by,
                    paper, number, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
ON CONFLICT (region, path, subject, half, year_since) DO NOTHING

-- name: find_review
SELECT id, path, subject, half, year_since, opened_on, lines, state, comment, confirmed_on, confirmed_by, paper, number, revision
FROM review WHERE region = $1 AND id = $2

-- name: reviews_below  of a school year
SELECT id, path, subject, half, year_since, opened_on, lines, state, comment, confirmed_on, confirmed_by, paper, number, revision
FROM review WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%') AND year_since = $3
ORDER BY opened_on DESC, id DESC

-- name: confirm_review  only when nobody changed it meanwhile
UPDATE review SET state = $3, comment = $4, confirmed_on = $5, confirmed_by = $6, paper = $7, number = $8, revision = $9 + 1
WHERE region = $1 AND id = $2 AND revision = $9

-- name: count_reviews  confirmed between $4 and $3
SELECT v.path, CAST(0 AS BIGINT), CAST(count(*) AS DOUBLE PRECISION), CAST(count(*) AS DOUBLE PRECISION)
FROM review v
WHERE v.region = $1 AND (v.path = $2 OR v.path LIKE CAST($2 AS TEXT) || '/%') AND v.confirmed_on >= $4 AND v.confirmed_on <= $3
GROUP BY v.path ORDER BY v.path

-- name: practices_below  shown to everybody by authors with a post at or below a place on a day; a name only where its author agreed to be named
SELECT p.id, p.title, p.problem, p.solution, p.result,
  CASE WHEN p.named = 1 THEN n.surname || ' ' || n.given || CASE WHEN n.patronymic = '' THEN '' ELSE ' ' || n.patronymic END END
FROM practice p JOIN person n ON n.region = p.region AND n.id = p.author
WHERE p.region = $1 AND p.state = 'published' AND EXISTS (
  SELECT 1 FROM post o WHERE o.region = p.region AND o.person = p.author AND (o.path = $2 OR o.path LIKE CAST($2 AS TEXT) || '/%')
    AND o.since <= $3 AND (o.until IS NULL OR o.until >= $3))
ORDER BY p.id DESC LIMIT 20

-- name: published_practice  one that is still shown
SELECT p.id, p.title, p.problem, p.solution, p.result,
  CASE WHEN p.named = 1 THEN n.surname || ' ' || n.given || CASE WHEN n.patronymic = '' THEN '' ELSE ' ' || n.patronymic END END
FROM practice p JOIN person n ON n.region = p.region AND n.id = p.author
WHERE p.region = $1 AND p.id = $2 AND p.state = 'published'

-- name: insert_open_report
INSERT INTO open_report (region, id, path, version, title, content, paper, number, author, made_on, state, changed_on, reason, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)

-- name: find_open_report
SELECT id, path, version, title, content, paper, number, author, made_on, state, changed_on, reason, revision
FROM open_report WHERE region = $1 AND id = $2

-- name: open_reports_of  every version of a place, the newest first
SELECT id, path, version, title, content, paper, number, author, made_on, state, changed_on, reason, revision
FROM open_report WHERE region = $1 AND path = $2 ORDER BY version DESC

-- name: published_reports  of every place, the newest first
SELECT id, path, version, title, content, paper, number, author, made_on, state, changed_on, reason, revision
FROM open_report WHERE region = $1 AND state = 'published' ORDER BY changed_on DESC, id DESC

-- name: update_open_report  only when nobody changed it meanwhile
UPDATE open_report SET state = $3, changed_on = $4, reason = $5, revision = $6 + 1
WHERE region = $1 AND id = $2 AND revision = $6

-- name: heads_below  who heads which school on a day
SELECT o.path, n.surname, n.given, n.patronymic
FROM post o JOIN position p ON p.region = o.region AND p.code = o.position
JOIN person n ON n.region = o.region AND n.id = o.person
WHERE o.region = $1 AND (o.path = $2 OR o.path LIKE CAST($2 AS TEXT) || '/%') AND p.duty = 'head' AND o.school IS NOT NULL
  AND o.since <= $3 AND (o.until IS NULL OR o.until >= $3)
ORDER BY o.path, n.surname, n.given, o.person

-- name: exclusions_below  of a school year
SELECT school, path, year_since, reason, author, author_name, excluded_on
FROM reward_exclusion WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%') AND year_since = $3
ORDER BY school

-- name: save_exclusion  the last word of a school year stands
INSERT INTO reward_exclusion (region, school, path, year_since, reason, author, author_name, excluded_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (region, school, year_since) DO UPDATE SET reason = excluded.reason, author = excluded.author,
  author_name = excluded.author_name, excluded_on = excluded.excluded_on

-- name: remove_exclusion
DELETE FROM reward_exclusion WHERE region = $1 AND school = $2 AND year_since = $3

-- name: targets  every version, the latest year first
SELECT indicator, year, version, value, reason, author, author_name, set_on
FROM target WHERE region = $1 ORDER BY year DESC, indicator, version DESC

-- name: insert_target  none is ever changed
INSERT INTO target (region, indicator, year, version, value, reason, author, author_name, set_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (region, indicator, year, version) DO NOTHING

-- name: low_result_below  schools listed as having low results on a day
SELECT l.school, l.path, s.title, t.title, l.basis, l.since, l.until, l.author_name
FROM low_result_school l JOIN school s ON s.region = l.region AND s.id = l.school
JOIN territory t ON t.region = s.region AND t.id = s.municipality
WHERE l.region = $1 AND (l.path = $2 OR l.path LIKE CAST($2 AS TEXT) || '/%') AND l.since <= $3 AND (l.until IS NULL OR l.until > $3)
ORDER BY s.title, l.school

-- name: insert_low_result  a school is listed once from a day
INSERT INTO low_result_school (region, school, path, basis, since, until, author, author_name)
VALUES ($1, $2, $3, $4, $5, NULL, $6, $7)
ON CONFLICT (region, school, since) DO NOTHING

-- name: end_low_result  from that day on it is listed no longer
UPDATE low_result_school SET until = $3 WHERE region = $1 AND school = $2 AND until IS NULL

-- name: count_uncovered  by competency: people with an open deficit, and those of them without an activity of an open route that covers it
SELECT f.competency, COALESCE(c.title, f.competency), count(DISTINCT f.person),
  count(DISTINCT CASE WHEN NOT EXISTS (
    SELECT 1 FROM route r JOIN route_item i ON i.region = r.region AND i.route = r.id
    WHERE r.region = f.region AND r.person = f.person AND r.state NOT IN ('completed', 'expired', 'annulled') AND i.state <> 'cancelled'
      AND ';' || i.covers || ';' LIKE '%;' || f.competency || ';%') THEN f.person END)
FROM finding f LEFT JOIN competency c ON c.region = f.region AND c.code = f.competency
WHERE f.region = $1 AND f.kind = 'deficit' AND f.state IN ('confirmed', 'acknowledged') AND f.closed_on IS NULL
GROUP BY f.competency, COALESCE(c.title, f.competency) ORDER BY f.competency

-- name: costs_by_competency  of published activities that cost something, in roubles for a person
SELECT c.competency, CAST(avg(a.cost) AS DOUBLE PRECISION)
FROM activity_competency c JOIN activity a ON a.region = c.region AND a.id = c.activity
WHERE c.region = $1 AND a.state = 'published' AND a.cost > 0
GROUP BY c.competency ORDER BY c.competency

-- name: insert_activity_report
INSERT INTO activity_report (region, person, name, path, half_since, half_until, lines, text, sent_on, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (region, person, half_since) DO NOTHING

-- name: update_activity_report  its text and the day, and what the log holds by then
UPDATE activity_report SET lines = $4, text = $5, sent_on = $6, revision = $7 + 1
WHERE region = $1 AND person = $2 AND half_since = $3 AND revision = $7

-- name: activity_reports_of  the latest first
SELECT person, name, path, half_since, half_until, lines, text, sent_on, revision
FROM activity_report WHERE region = $1 AND person = $2 ORDER BY half_since DESC

-- name: activity_reports  of a half of a year
SELECT person, name, path, half_since, half_until, lines, text, sent_on, revision
FROM activity_report WHERE region = $1 AND half_since = $2 ORDER BY name, person

-- name: surveys_given  surveys of satisfaction submitted before a day, where their person worked on the day; with the answers when $3 is 1
SELECT s.submitted_on, COALESCE((
    SELECT o.path FROM post o
    WHERE o.region = s.region AND o.person = s.person AND o.since <= s.submitted_on AND (o.until IS NULL OR o.until >= s.submitted_on)
    ORDER BY o.main DESC, o.since DESC, o.id DESC LIMIT 1), s.path),
  s.person, s.mean, CASE WHEN CAST($3 AS BIGINT) = 1 THEN s.answers ELSE '' END
FROM reflection s
WHERE s.region = $1 AND s.purpose = 'satisfaction' AND s.state = 'submitted' AND s.mean IS NOT NULL AND s.submitted_on < $2
ORDER BY s.submitted_on, s.route

-- name: insert_federal_export  made once, never changed
INSERT INTO federal_export (region, id, made_on, since, until, author_name, csv_sha256, xlsx_sha256)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)

-- name: find_federal_export
SELECT id, made_on, since, until, author_name, csv_sha256, xlsx_sha256 FROM federal_export WHERE region = $1 AND id = $2

-- name: federal_exports  the newest first
SELECT id, made_on, since, until, author_name, csv_sha256, xlsx_sha256 FROM federal_export WHERE region = $1 ORDER BY id DESC

-- name: insert_data_request
INSERT INTO data_request (region, id, path, title, due, lines, author_name, asked_on, state, answered_by, answered_on, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)

-- name: find_data_request
SELECT id, path, title, due, lines, author_name, asked_on, state, answered_by, answered_on, revision
FROM data_request WHERE region = $1 AND id = $2

-- name: data_requests_below  the newest first
SELECT id, path, title, due, lines, author_name, asked_on, state, answered_by, answered_on, revision
FROM data_request WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%') ORDER BY id DESC

-- name: answer_data_request  only when nobody answered it meanwhile
UPDATE data_request SET lines = $3, state = $4, answered_by = $5, answered_on = $6, revision = $7 + 1
WHERE region = $1 AND id = $2 AND revision = $7

-- name: late_applications  schools with a letter of an open campaign for whom nobody applied by its day
SELECT l.path, min(c.apply_until), CAST(0 AS BIGINT) FROM letter l JOIN campaign c ON c.region = l.region AND c.id = l.campaign
WHERE l.region = $1 AND (l.path = $2 OR l.path LIKE CAST($2 AS TEXT) || '/%') AND c.state = 'open' AND c.apply_until < $3
  AND NOT EXISTS (SELECT 1 FROM applicant a WHERE a.region = l.region AND a.campaign = l.campaign AND a.path = l.path) GROUP BY l.path ORDER BY l.path
-- name: late_diagnostics  accepted applicants of an open campaign whose last day went by without their finished form
SELECT p.path, min(c.until), count(DISTINCT p.person) FROM applicant p JOIN campaign c ON c.region = p.region AND c.id = p.campaign
WHERE p.region = $1 AND (p.path = $2 OR p.path LIKE CAST($2 AS TEXT) || '/%') AND p.accepted = 1 AND c.state = 'open' AND c.until < $3
  AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.region = p.region AND a.campaign = p.campaign AND a.person = p.person AND a.state IN ('finished', 'marking', 'scored')) GROUP BY p.path ORDER BY p.path
-- name: late_activities  people whose activities are over and not proven
SELECT r.path, min(i.ends), count(DISTINCT r.person) FROM route r JOIN route_item i ON i.region = r.region AND i.route = r.id
WHERE r.region = $1 AND (r.path = $2 OR r.path LIKE CAST($2 AS TEXT) || '/%') AND r.state IN ('agreed', 'realising')
  AND i.state IN ('planned', 'running') AND i.ends < $3 GROUP BY r.path ORDER BY r.path
-- name: late_closings  routes whose last day lies between $4 and today and that were not completed
SELECT r.path, min(r.ends), count(DISTINCT r.person) FROM route r
WHERE r.region = $1 AND (r.path = $2 OR r.path LIKE CAST($2 AS TEXT) || '/%') AND r.state IN ('realising', 'reflecting', 'expired') AND r.ends < $3 AND r.ends >= $4 GROUP BY r.path ORDER BY r.path
-- name: awaited_decisions  routes that were sent, and what the term of the decision depends on
SELECT r.path, r.profile, r.profile_version, r.step, r.awaits, r.changed_ms, v.at_ms
FROM route r JOIN route_revision v ON v.region = r.region AND v.route = r.id AND v.number = r.number
WHERE r.region = $1 AND (r.path = $2 OR r.path LIKE CAST($2 AS TEXT) || '/%') AND r.state = 'submitted' ORDER BY r.path, r.id
