-- name: basis  everything a route may rest on, in one answer: acknowledged findings, stated requests, two facts, and what the priority programmes of the day $3 name
SELECT 'finding' AS part, id, kind, competency, level, percent, low, high, required, source, answered_on AS on_day,
       '' AS words, '' AS reason
FROM finding WHERE region = $1 AND person = $2 AND state = 'acknowledged' AND closed_on IS NULL
UNION ALL
SELECT 'request', id, 'request', competency, '', CAST(NULL AS DOUBLE PRECISION), CAST(NULL AS DOUBLE PRECISION),
       CAST(NULL AS DOUBLE PRECISION), CAST(0 AS DOUBLE PRECISION), 'specialist', stated_on, text, reason
FROM educational_request WHERE region = $1 AND person = $2 AND state IN ('stated', 'answered')
UNION ALL
SELECT 'self_assessed', '', 'need', '', '', CAST(NULL AS DOUBLE PRECISION), CAST(NULL AS DOUBLE PRECISION),
       CAST(NULL AS DOUBLE PRECISION), CAST(0 AS DOUBLE PRECISION), 'specialist', finished_on, '', ''
FROM self_assessment WHERE region = $1 AND person = $2
UNION ALL
SELECT 'described', '', 'need', '', '', CAST(NULL AS DOUBLE PRECISION), CAST(NULL AS DOUBLE PRECISION),
       CAST(NULL AS DOUBLE PRECISION), CAST(0 AS DOUBLE PRECISION), 'specialist', min(decided_on), '', ''
FROM finding WHERE region = $1 AND person = $2 AND state IN ('confirmed', 'acknowledged', 'rejected')
HAVING count(*) > 0
UNION ALL
SELECT 'priority', code, 'need', competencies, '', CAST(NULL AS DOUBLE PRECISION), CAST(NULL AS DOUBLE PRECISION),
       CAST(NULL AS DOUBLE PRECISION), CAST(0 AS DOUBLE PRECISION), 'specialist', since, '', ''
FROM priority_programme WHERE region = $1 AND since <= $3 AND (until IS NULL OR until >= $3) AND competencies <> ''
ORDER BY 1, 11, 2

-- name: findings_of  of one person, the latest first
SELECT id, person, path, campaign, attempt, competency, source, found_on, percent, low, high, items, required,
       proposed_kind, proposed_level, kind, level, state, reason, decided_by, decided_on, comment, answered_on, closed_on,
       revision, below_probability
FROM finding WHERE region = $1 AND person = $2 ORDER BY found_on DESC, id

-- name: outcomes_of  of the findings of one person, in the order of time
SELECT o.finding, o.attempt, o.measured_on, o.percent, o.low, o.high, o.level, o.verdict, o.rise_probability,
       o.beyond_error, o.conclusion, o.least_seen
FROM finding_outcome o
WHERE o.region = $1 AND o.finding IN (SELECT f.id FROM finding f WHERE f.region = $1 AND f.person = $2)
ORDER BY o.measured_on, o.finding

-- name: find_finding
SELECT id, person, path, campaign, attempt, competency, source, found_on, percent, low, high, items, required,
       proposed_kind, proposed_level, kind, level, state, reason, decided_by, decided_on, comment, answered_on, closed_on,
       revision, below_probability
FROM finding WHERE region = $1 AND id = $2

-- name: find_open_finding  the one that stands in the way of another of the same competency
SELECT id FROM finding
WHERE region = $1 AND person = $2 AND competency = $3 AND closed_on IS NULL
  AND state IN ('needs_data', 'proposed', 'confirmed', 'acknowledged')

-- name: insert_finding
INSERT INTO finding (region, id, person, path, campaign, attempt, competency, source, found_on, percent, low, high, items,
                     required, proposed_kind, proposed_level, kind, level, state, reason, decided_by, decided_on, comment,
                     answered_on, closed_on, revision, below_probability)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25,
        $26, $27)

-- name: update_finding  only when nobody changed it meanwhile
UPDATE finding SET path = $4, campaign = $5, attempt = $6, competency = $7, source = $8, found_on = $9, percent = $10,
  low = $11, high = $12, items = $13, required = $14, proposed_kind = $15, proposed_level = $16, kind = $17, level = $18,
  state = $19, reason = $20, decided_by = $21, decided_on = $22, comment = $23, answered_on = $24, closed_on = $25,
  revision = $26 + 1, below_probability = $27
WHERE region = $1 AND id = $2 AND person = $3 AND revision = $26

-- name: findings_below  a page at or below a place, what waits longest first; an empty campaign or state stands for any
SELECT id, person, path, campaign, attempt, competency, source, found_on, percent, low, high, items, required,
       proposed_kind, proposed_level, kind, level, state, reason, decided_by, decided_on, comment, answered_on, closed_on,
       revision, below_probability
FROM finding
WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%')
  AND (CAST($3 AS TEXT) = '' OR campaign = $3) AND (CAST($4 AS TEXT) = '' OR state = $4)
  AND (found_on, path, person, id) > ($5, $6, $7, $8)
ORDER BY found_on, path, person, id LIMIT $9

-- name: states_below  how many findings are in each state
SELECT state, count(*) AS findings FROM finding
WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%') AND (CAST($3 AS TEXT) = '' OR campaign = $3)
GROUP BY state

-- name: count_proposed  of an attempt, still awaiting a specialist
SELECT count(*) FROM finding WHERE region = $1 AND person = $2 AND attempt = $3 AND state = 'proposed'

-- name: upsert_outcome
INSERT INTO finding_outcome (region, finding, attempt, measured_on, percent, low, high, level, verdict, rise_probability,
                             beyond_error, conclusion, least_seen)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
ON CONFLICT (region, finding, attempt) DO UPDATE
SET measured_on = excluded.measured_on, percent = excluded.percent, low = excluded.low, high = excluded.high,
    level = excluded.level, verdict = excluded.verdict, rise_probability = excluded.rise_probability,
    beyond_error = excluded.beyond_error, conclusion = excluded.conclusion, least_seen = excluded.least_seen

-- name: upsert_standing  a result that was marked anew replaces its rows
INSERT INTO measured_standing (region, attempt, person, path, campaign, purpose, measured_on, competency, percent, low, high,
                               items, level, required, standing, below_probability)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
ON CONFLICT (region, attempt, competency) DO UPDATE
SET measured_on = excluded.measured_on, percent = excluded.percent, low = excluded.low, high = excluded.high,
    items = excluded.items, level = excluded.level, required = excluded.required, standing = excluded.standing,
    below_probability = excluded.below_probability

-- name: upsert_change  a sitting that is marked anew replaces its rows
INSERT INTO measured_change (region, attempt, competency, person, measured_before, measured_on, before, before_error, after,
                             after_error, share, percent_before, percent_after)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
ON CONFLICT (region, attempt, competency) DO UPDATE
SET measured_before = excluded.measured_before, measured_on = excluded.measured_on, before = excluded.before,
    before_error = excluded.before_error, after = excluded.after, after_error = excluded.after_error, share = excluded.share,
    percent_before = excluded.percent_before, percent_after = excluded.percent_after

-- name: count_changes
SELECT count(*) FROM measured_change WHERE region = $1

-- name: changes_measured  of everybody, by competency
SELECT attempt, competency, person, measured_before, measured_on, before, before_error, after, after_error, share,
       percent_before, percent_after
FROM measured_change WHERE region = $1 ORDER BY competency, person, measured_on

-- name: repeats_of_deficits  those who stood below what is required at the first of two sittings, with the campaign of the second
SELECT c.person, c.competency, s.campaign, c.measured_before, c.measured_on, c.before, c.before_error, c.after, c.after_error,
       c.share, f.percent AS percent_before, (f.high - f.low) / 2 AS half_before, s.percent AS percent_after,
       (s.high - s.low) / 2 AS half_after
FROM measured_change c
JOIN measured_standing s ON s.region = c.region AND s.attempt = c.attempt AND s.competency = c.competency
JOIN measured_standing f ON f.region = c.region AND f.person = c.person AND f.competency = c.competency
  AND f.measured_on = c.measured_before AND f.standing IN ('below', 'likely_below') AND s.percent IS NOT NULL
WHERE c.region = $1
ORDER BY c.competency, c.person, c.measured_on

-- name: repeats_of_deficits_in  the same of one competency
SELECT c.person, c.competency, s.campaign, c.measured_before, c.measured_on, c.before, c.before_error, c.after, c.after_error,
       c.share, f.percent AS percent_before, (f.high - f.low) / 2 AS half_before, s.percent AS percent_after,
       (s.high - s.low) / 2 AS half_after
FROM measured_change c
JOIN measured_standing s ON s.region = c.region AND s.attempt = c.attempt AND s.competency = c.competency
JOIN measured_standing f ON f.region = c.region AND f.person = c.person AND f.competency = c.competency
  AND f.measured_on = c.measured_before AND f.standing IN ('below', 'likely_below') AND s.percent IS NOT NULL
WHERE c.region = $1 AND c.competency = $2
ORDER BY c.competency, c.person, c.measured_on

-- name: repeats_of_deficits_of  the same of one person
SELECT c.person, c.competency, s.campaign, c.measured_before, c.measured_on, c.before, c.before_error, c.after, c.after_error,
       c.share, f.percent AS percent_before, (f.high - f.low) / 2 AS half_before, s.percent AS percent_after,
       (s.high - s.low) / 2 AS half_after
FROM measured_change c
JOIN measured_standing s ON s.region = c.region AND s.attempt = c.attempt AND s.competency = c.competency
JOIN measured_standing f ON f.region = c.region AND f.person = c.person AND f.competency = c.competency
  AND f.measured_on = c.measured_before AND f.standing IN ('below', 'likely_below') AND s.percent IS NOT NULL
WHERE c.region = $1 AND c.person = $2
ORDER BY c.competency, c.person, c.measured_on

-- name: standings_of  of one person, the latest first
SELECT attempt, person, path, campaign, purpose, measured_on, competency, percent, low, high, items, level, required,
       standing, below_probability
FROM measured_standing WHERE region = $1 AND person = $2 ORDER BY measured_on DESC, attempt DESC, competency

-- name: count_measured_at  people of a school with a result
SELECT count(DISTINCT person) FROM measured_standing WHERE region = $1 AND path = $2

-- name: people_by_competency  people of a school with an open finding that a specialist confirmed
SELECT competency, count(DISTINCT person) AS people FROM finding
WHERE region = $1 AND path = $2 AND closed_on IS NULL AND state IN ('confirmed', 'acknowledged')
GROUP BY competency

-- name: find_request
SELECT id, person, path, text, reason, competency, state, stated_on, answer, answered_by, answered_on, revision
FROM educational_request WHERE region = $1 AND id = $2

-- name: requests_of  of one person, the latest first
SELECT id, person, path, text, reason, competency, state, stated_on, answer, answered_by, answered_on, revision
FROM educational_request WHERE region = $1 AND person = $2 ORDER BY id DESC

-- name: requests_below  what was stated at or below a place, the oldest first; an empty state stands for any but drafts and withdrawn
SELECT id, person, path, text, reason, competency, state, stated_on, answer, answered_by, answered_on, revision
FROM educational_request
WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%')
  AND state IN ('stated', 'answered') AND (CAST($3 AS TEXT) = '' OR state = $3)
  AND id > $4
ORDER BY id LIMIT $5

-- name: insert_request
INSERT INTO educational_request (region, id, person, path, text, reason, competency, state, stated_on, answer, answered_by,
                                 answered_on, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)

-- name: update_request  only when nobody changed it meanwhile
UPDATE educational_request SET path = $4, text = $5, reason = $6, competency = $7, state = $8, stated_on = $9, answer = $10,
  answered_by = $11, answered_on = $12, revision = $13 + 1
WHERE region = $1 AND id = $2 AND person = $3 AND revision = $13

-- name: self_marks
SELECT action, mark, at_ms FROM self_mark WHERE region = $1 AND person = $2

-- name: upsert_self_mark
INSERT INTO self_mark (region, person, action, mark, at_ms) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (region, person, action) DO UPDATE SET mark = excluded.mark, at_ms = excluded.at_ms

-- name: delete_self_mark
DELETE FROM self_mark WHERE region = $1 AND person = $2 AND action = $3

-- name: finish_self_assessment  the first day on which it was complete stays
INSERT INTO self_assessment (region, person, finished_on) VALUES ($1, $2, $3)
ON CONFLICT (region, person) DO NOTHING

-- name: reopen_self_assessment
DELETE FROM self_assessment WHERE region = $1 AND person = $2

-- name: tasks_of  open ones first
SELECT id, person, text, done, set_on, revision FROM development_task WHERE region = $1 AND person = $2 ORDER BY done, id

-- name: find_development_task
SELECT id, person, text, done, set_on, revision FROM development_task WHERE region = $1 AND id = $2

-- name: insert_development_task
INSERT INTO development_task (region, id, person, text, done, set_on, revision) VALUES ($1, $2, $3, $4, $5, $6, $7)

-- name: update_development_task  only when nobody changed it meanwhile
UPDATE development_task SET text = $4, done = $5, set_on = $6, revision = $7 + 1
WHERE region = $1 AND id = $2 AND person = $3 AND revision = $7

-- name: programmes_on  running on a day
SELECT code, title, task, federal, since, until, competencies FROM priority_programme
WHERE region = $1 AND since <= $2 AND (until IS NULL OR until >= $2) ORDER BY federal DESC, title

-- name: programmes_ahead  what runs or will
SELECT code, title, task, federal, since, until, competencies FROM priority_programme
WHERE region = $1 AND (until IS NULL OR until >= $2) ORDER BY since, title

-- name: upsert_programme
INSERT INTO priority_programme (region, code, title, task, federal, since, until, competencies)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (region, code) DO UPDATE
SET title = excluded.title, task = excluded.task, federal = excluded.federal, since = excluded.since, until = excluded.until,
    competencies = excluded.competencies

-- name: find_resources
SELECT person, weekly_hours, potential, means, revision FROM personal_resources WHERE region = $1 AND person = $2

-- name: save_resources  only when nobody changed them meanwhile
INSERT INTO personal_resources (region, person, weekly_hours, potential, means, revision) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (region, person) DO UPDATE
SET weekly_hours = excluded.weekly_hours, potential = excluded.potential, means = excluded.means, revision = excluded.revision
WHERE personal_resources.revision = excluded.revision - 1

-- name: people_acknowledging
SELECT DISTINCT person FROM finding
WHERE region = $1 AND competency = $2 AND state = 'acknowledged' AND closed_on IS NULL ORDER BY person

-- name: people_with_grounds  who has something to close, in the order in which it was first named
SELECT person FROM (
  SELECT person, answered_on AS named_on FROM finding WHERE region = $1 AND state = 'acknowledged' AND closed_on IS NULL
  UNION ALL
  SELECT person, stated_on FROM educational_request WHERE region = $1 AND state IN ('stated', 'answered')
) named GROUP BY person ORDER BY min(named_on), person

-- name: measured_by_workplace  people with a result by workplace
SELECT path, count(DISTINCT person) FROM measured_standing
WHERE region = $1 GROUP BY path ORDER BY path

-- name: deficits_by_workplace  people with an open finding that a specialist confirmed, by competency and workplace
SELECT competency, path, count(DISTINCT person) FROM finding
WHERE region = $1 AND closed_on IS NULL AND state IN ('confirmed', 'acknowledged')
GROUP BY competency, path ORDER BY competency, path

-- name: requested_by_workplace  people who asked for a competency, by it and their workplace
SELECT competency, path, count(DISTINCT person) FROM educational_request
WHERE region = $1 AND competency <> '' AND state IN ('stated', 'answered')
GROUP BY competency, path ORDER BY competency, path

-- name: upsert_exam  a later list replaces what it names again
INSERT INTO exam_result (region, path, study, subject, year, participants, low, task)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (region, path, study, subject, task, year) DO UPDATE SET participants = excluded.participants, low = excluded.low

-- name: exams_below
SELECT path, study, subject, year, participants, low, task FROM exam_result
WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%') ORDER BY path, study, subject, task, year

-- name: measured_standing_of_person_moved  to where the person works now
UPDATE measured_standing SET path = $3 WHERE region = $1 AND person = $2

-- name: finding_of_person_moved  to where the person works now
UPDATE finding SET path = $3 WHERE region = $1 AND person = $2

-- name: educational_request_of_person_moved  to where the person works now
UPDATE educational_request SET path = $3 WHERE region = $1 AND person = $2

-- name: measured_standing_moved  with the place
UPDATE measured_standing SET path = $3 WHERE region = $1 AND path = $2

-- name: finding_moved  with the place
UPDATE finding SET path = $3 WHERE region = $1 AND path = $2

-- name: educational_request_moved  with the place
UPDATE educational_request SET path = $3 WHERE region = $1 AND path = $2

-- name: exam_result_moved  with the school; what is the municipality's own stays where it was counted
UPDATE exam_result SET path = $3 WHERE region = $1 AND path = $2 AND path LIKE '%/%/%'
