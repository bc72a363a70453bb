-- name: insert_attempt
INSERT INTO attempt (region, id, person, path, form, campaign, purpose, state, items, minutes, seed, opens_ms, closes_ms,
                     started_ms, deadline_ms, finished_ms, scored_ms, regulation, regulation_version, paused_ms, stood_ms,
                     revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)

-- name: update_attempt  only when nobody changed it meanwhile
UPDATE attempt SET person = $3, path = $4, form = $5, campaign = $6, purpose = $7, state = $8, items = $9, minutes = $10,
  seed = $11, opens_ms = $12, closes_ms = $13, started_ms = $14, deadline_ms = $15, finished_ms = $16, scored_ms = $17,
  regulation = $18, regulation_version = $19, paused_ms = $20, stood_ms = $21, revision = $22 + 1
WHERE region = $1 AND id = $2 AND revision = $22

-- name: find_attempt
SELECT id, person, path, form, campaign, purpose, state, items, minutes, seed, opens_ms, closes_ms, started_ms,
       deadline_ms, finished_ms, scored_ms, regulation, regulation_version, paused_ms, stood_ms, revision
FROM attempt WHERE region = $1 AND id = $2

-- name: attempts_of  a person, the last first
SELECT id, person, path, form, campaign, purpose, state, items, minutes, seed, opens_ms, closes_ms, started_ms,
       deadline_ms, finished_ms, scored_ms, regulation, regulation_version, paused_ms, stood_ms, revision
FROM attempt WHERE region = $1 AND person = $2 ORDER BY id DESC

-- name: find_attempt_in  the one of a campaign and purpose that was not cancelled
SELECT id, person, path, form, campaign, purpose, state, items, minutes, seed, opens_ms, closes_ms, started_ms,
       deadline_ms, finished_ms, scored_ms, regulation, regulation_version, paused_ms, stood_ms, revision
FROM attempt WHERE region = $1 AND person = $2 AND campaign = $3 AND purpose = $4 AND state <> 'cancelled'
ORDER BY id DESC LIMIT 1

-- name: run_out  running attempts whose deadline passed before a moment; the clock of a paused one stands
SELECT id, person, path, form, campaign, purpose, state, items, minutes, seed, opens_ms, closes_ms, started_ms,
       deadline_ms, finished_ms, scored_ms, regulation, regulation_version, paused_ms, stood_ms, revision
FROM attempt WHERE region = $1 AND state = 'running' AND paused_ms IS NULL AND deadline_ms < $2
ORDER BY deadline_ms, id LIMIT $3

-- name: scored_before  a person's last result before an attempt was finished
SELECT id, person, path, form, campaign, purpose, state, items, minutes, seed, opens_ms, closes_ms, started_ms,
       deadline_ms, finished_ms, scored_ms, regulation, regulation_version, paused_ms, stood_ms, revision
FROM attempt WHERE region = $1 AND person = $2 AND state = 'scored' AND id <> $3 AND finished_ms < $4
ORDER BY finished_ms DESC LIMIT 1

-- name: save_answer  whoever comes with the greater order stays
INSERT INTO answer (region, attempt, item, value, at_ms, client_ms, sequence, points)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (region, attempt, item) DO UPDATE
SET value = excluded.value, at_ms = excluded.at_ms, client_ms = excluded.client_ms, sequence = excluded.sequence,
    points = excluded.points
WHERE (answer.sequence, answer.client_ms) < (excluded.sequence, excluded.client_ms)

-- name: find_answer
SELECT attempt, item, value, at_ms, client_ms, sequence, points FROM answer
WHERE region = $1 AND attempt = $2 AND item = $3

-- name: answers
SELECT attempt, item, value, at_ms, client_ms, sequence, points FROM answer
WHERE region = $1 AND attempt = $2 ORDER BY item

-- name: set_points
UPDATE answer SET points = $4 WHERE region = $1 AND attempt = $2 AND item = $3

-- name: unmarked  how many answers of an attempt await an expert
SELECT count(*) FROM answer WHERE region = $1 AND attempt = $2 AND points IS NULL

-- name: awaiting_marks  answers that await an expert, those that wait longest first: by way of the few attempts in marking
SELECT a.id, a.person, a.path, a.form, a.finished_ms, w.item, w.value
FROM attempt a CROSS JOIN answer w
WHERE a.region = $1 AND w.region = a.region AND w.attempt = a.id AND a.state = 'marking' AND w.points IS NULL
ORDER BY a.finished_ms, a.id, w.item LIMIT $2

-- name: insert_conflict
INSERT INTO marking_conflict (region, attempt, expert, reason, at_ms) VALUES ($1, $2, $3, $4, $5)

-- name: conflicts_of  attempts that an expert will not mark
SELECT attempt FROM marking_conflict WHERE region = $1 AND expert = $2 ORDER BY attempt

-- name: insert_mark
INSERT INTO mark (region, attempt, item, expert, points, criteria, comment, at_ms)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)

-- name: update_mark  by who gave it
UPDATE mark SET points = $5, criteria = $6, comment = $7, at_ms = $8
WHERE region = $1 AND attempt = $2 AND item = $3 AND expert = $4

-- name: open_marks  of one expert, by way of the few attempts in marking
SELECT a.id, a.person, a.path, a.form, a.finished_ms, w.item, w.value,
  m.attempt, m.item, m.expert, m.points, m.criteria, m.comment, m.at_ms
FROM attempt a CROSS JOIN mark m CROSS JOIN answer w
WHERE a.region = $1 AND a.state = 'marking' AND m.region = a.region AND m.attempt = a.id AND m.expert = $2
  AND w.region = a.region AND w.attempt = a.id AND w.item = m.item
ORDER BY m.at_ms DESC, a.id, m.item LIMIT $3

-- name: marks
SELECT attempt, item, expert, points, criteria, comment, at_ms FROM mark WHERE region = $1 AND attempt = $2 ORDER BY item

-- name: insert_result
INSERT INTO measured_result (region, attempt, position, thing, code, percent, low, high, items, effective_items,
                             sufficient, level, level_probability)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)

-- name: results
SELECT thing, code, percent, low, high, items, effective_items, sufficient, level, level_probability
FROM measured_result WHERE region = $1 AND attempt = $2 ORDER BY position
