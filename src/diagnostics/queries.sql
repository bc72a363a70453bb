-- name: insert_attempt
INSERT INTO attempt (region, id, person, path, form, campaign, purpose, state, items, minutes, seed, opens_ms, closes_ms,
                     started_ms, deadline_ms, finished_ms, scored_ms, regulation, regulation_version, calibration, paused_ms,
                     stood_ms, extra_minutes, halted_ms, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)

-- name: update_attempt  only when nobody changed it meanwhile
UPDATE attempt SET person = $3, path = $4, form = $5, campaign = $6, purpose = $7, state = $8, items = $9, minutes = $10,
  seed = $11, opens_ms = $12, closes_ms = $13, started_ms = $14, deadline_ms = $15, finished_ms = $16, scored_ms = $17,
  regulation = $18, regulation_version = $19, calibration = $20, paused_ms = $21, stood_ms = $22,
  extra_minutes = $23, halted_ms = $24, revision = $25 + 1
WHERE region = $1 AND id = $2 AND revision = $25

-- name: find_attempt
SELECT id, person, path, form, campaign, purpose, state, items, minutes, seed, opens_ms, closes_ms, started_ms,
       deadline_ms, finished_ms, scored_ms, regulation, regulation_version, calibration, paused_ms, stood_ms, extra_minutes,
       halted_ms, revision
FROM attempt WHERE region = $1 AND id = $2

-- name: attempts_of  a person, the last first
SELECT id, person, path, form, campaign, purpose, state, items, minutes, seed, opens_ms, closes_ms, started_ms,
       deadline_ms, finished_ms, scored_ms, regulation, regulation_version, calibration, paused_ms, stood_ms, extra_minutes,
       halted_ms, revision
FROM attempt WHERE region = $1 AND person = $2 ORDER BY id DESC

-- name: find_attempt_in  the one of a campaign and purpose that was not cancelled
SELECT id, person, path, form, campaign, purpose, state, items, minutes, seed, opens_ms, closes_ms, started_ms,
       deadline_ms, finished_ms, scored_ms, regulation, regulation_version, calibration, paused_ms, stood_ms, extra_minutes,
       halted_ms, revision
FROM attempt WHERE region = $1 AND person = $2 AND campaign = $3 AND purpose = $4 AND state <> 'cancelled'
ORDER BY id DESC LIMIT 1

-- name: run_out  running attempts whose deadline passed before a moment; the clock of a paused one stands
SELECT id, person, path, form, campaign, purpose, state, items, minutes, seed, opens_ms, closes_ms, started_ms,
       deadline_ms, finished_ms, scored_ms, regulation, regulation_version, calibration, paused_ms, stood_ms, extra_minutes,
       halted_ms, revision
FROM attempt WHERE region = $1 AND state = 'running' AND paused_ms IS NULL AND deadline_ms < $2
ORDER BY deadline_ms, id LIMIT $3

-- name: scored_before  a person's last result before an attempt was finished
SELECT id, person, path, form, campaign, purpose, state, items, minutes, seed, opens_ms, closes_ms, started_ms,
       deadline_ms, finished_ms, scored_ms, regulation, regulation_version, calibration, paused_ms, stood_ms, extra_minutes,
       halted_ms, revision
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

-- name: save_answer_file  another in the place of the one before
INSERT INTO answer_file (region, attempt, item, sha256, name, media_type, size, sent_ms, returned, until)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (region, attempt, item) DO UPDATE
SET sha256 = excluded.sha256, name = excluded.name, media_type = excluded.media_type, size = excluded.size,
    sent_ms = excluded.sent_ms, returned = excluded.returned, until = excluded.until

-- name: answer_files  of an attempt
SELECT attempt, item, sha256, name, media_type, size, sent_ms, returned, until FROM answer_file
WHERE region = $1 AND attempt = $2 ORDER BY item

-- name: files_named  so that none of them is swept
SELECT sha256 FROM answer_file WHERE region = $1

-- name: move_due  of what is still to be marked of an attempt
UPDATE entrusted_work SET due_ms = $3 WHERE region = $1 AND attempt = $2 AND done_ms IS NULL

-- name: queue_rescoring  everything of a form that was finished
INSERT INTO rescoring (region, attempt, item)
SELECT a.region, a.id, CAST($3 AS TEXT) FROM attempt a WHERE a.region = $1 AND a.form = $2 AND a.state IN ('marking', 'scored')
ON CONFLICT (region, attempt, item) DO NOTHING

-- name: rescorings  what waits to be scored anew
SELECT attempt, item FROM rescoring WHERE region = $1 ORDER BY attempt, item LIMIT $2

-- name: end_rescoring
DELETE FROM rescoring WHERE region = $1 AND attempt = $2 AND item = $3

-- name: insert_conflict
INSERT INTO marking_conflict (region, attempt, expert, reason, at_ms) VALUES ($1, $2, $3, $4, $5)

-- name: conflicts_on  who will not mark an attempt
SELECT expert FROM marking_conflict WHERE region = $1 AND attempt = $2 ORDER BY expert

-- name: insert_work
INSERT INTO entrusted_work (region, attempt, turn, expert, given_ms, due_ms, done_ms) VALUES ($1, $2, $3, $4, $5, $6, $7)

-- name: delete_work  a work of which nothing is marked passes to another
DELETE FROM entrusted_work WHERE region = $1 AND attempt = $2 AND expert = $3

-- name: delete_open_works  of an attempt that nobody is to mark any more
DELETE FROM entrusted_work WHERE region = $1 AND attempt = $2 AND done_ms IS NULL

-- name: delete_marks  of a turn that another expert begins anew
DELETE FROM mark WHERE region = $1 AND attempt = $2 AND turn = $3

-- name: finish_work
UPDATE entrusted_work SET done_ms = $4 WHERE region = $1 AND attempt = $2 AND expert = $3 AND done_ms IS NULL

-- name: find_work
SELECT attempt, turn, expert, given_ms, due_ms, done_ms FROM entrusted_work
WHERE region = $1 AND attempt = $2 AND expert = $3

-- name: works_on  an attempt, by turns
SELECT attempt, turn, expert, given_ms, due_ms, done_ms FROM entrusted_work WHERE region = $1 AND attempt = $2 ORDER BY turn

-- name: works_of  an expert: what is to be done, the soonest due first
SELECT attempt, turn, expert, given_ms, due_ms, done_ms FROM entrusted_work
WHERE region = $1 AND expert = $2 AND done_ms IS NULL ORDER BY due_ms, attempt LIMIT $3

-- name: works_due  until a moment, whoever has them
SELECT attempt, turn, expert, given_ms, due_ms, done_ms FROM entrusted_work
WHERE region = $1 AND due_ms <= $2 AND done_ms IS NULL ORDER BY due_ms, attempt, turn LIMIT $3

-- name: loads  open works by expert: what is open has an index of its own
SELECT expert, count(*), CAST(sum(CASE WHEN due_ms < $2 THEN 1 ELSE 0 END) AS BIGINT) FROM entrusted_work
WHERE region = $1 AND done_ms IS NULL GROUP BY expert ORDER BY expert

-- name: marked_beside  with whom an expert had works in common since a moment, and how many
SELECT o.expert, count(*) FROM entrusted_work w CROSS JOIN entrusted_work o
WHERE w.region = $1 AND w.expert = $2 AND w.given_ms >= $3
  AND o.region = w.region AND o.attempt = w.attempt AND o.expert <> w.expert
GROUP BY o.expert ORDER BY o.expert

-- name: lacking_markers  works in marking with fewer than two experts, or with all done and something still unsettled
SELECT id, person, path, form, campaign, purpose, state, items, minutes, seed, opens_ms, closes_ms, started_ms,
       deadline_ms, finished_ms, scored_ms, regulation, regulation_version, calibration, paused_ms, stood_ms, extra_minutes,
       halted_ms, revision
FROM attempt a WHERE a.region = $1 AND a.state = 'marking'
  AND ((SELECT count(*) FROM entrusted_work t WHERE t.region = $1 AND t.attempt = a.id) < 2
       OR NOT EXISTS (SELECT 1 FROM entrusted_work t WHERE t.region = $1 AND t.attempt = a.id AND t.done_ms IS NULL))
ORDER BY a.finished_ms, a.id LIMIT $2

-- name: insert_mark
INSERT INTO mark (region, attempt, item, turn, expert, points, criteria, comment, at_ms)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)

-- name: update_mark  by who gave it
UPDATE mark SET points = $6, criteria = $7, comment = $8, at_ms = $9
WHERE region = $1 AND attempt = $2 AND item = $3 AND turn = $4 AND expert = $5

-- name: open_marks  of one expert, that are not counted yet: by way of the few attempts in marking
SELECT a.id, m.attempt, m.item, m.turn, m.expert, m.points, m.criteria, m.comment, m.at_ms
FROM attempt a CROSS JOIN mark m CROSS JOIN answer w
WHERE a.region = $1 AND a.state = 'marking' AND m.region = a.region AND m.attempt = a.id AND m.expert = $2
  AND w.region = a.region AND w.attempt = a.id AND w.item = m.item AND w.points IS NULL
ORDER BY m.at_ms DESC, a.id, m.item LIMIT $3

-- name: marks
SELECT attempt, item, turn, expert, points, criteria, comment, at_ms FROM mark
WHERE region = $1 AND attempt = $2 ORDER BY item, turn

-- name: compared_marks  of one expert beside those of the others to the same answers, of works that both first finished; what the third says only when it counts
SELECT m.attempt, a.form, m.item, m.turn, m.points, m.at_ms, o.turn, o.points, w.points
FROM mark m JOIN attempt a ON a.region = m.region AND a.id = m.attempt
JOIN answer w ON w.region = m.region AND w.attempt = m.attempt AND w.item = m.item
JOIN mark o ON o.region = m.region AND o.attempt = m.attempt AND o.item = m.item AND o.turn <> m.turn
WHERE m.region = $1 AND m.expert = $2 AND m.at_ms >= $3
  AND (w.points IS NOT NULL OR (m.turn < 3 AND o.turn < 3))
  AND NOT EXISTS (SELECT 1 FROM entrusted_work t
                  WHERE t.region = m.region AND t.attempt = m.attempt AND t.turn < 3 AND t.done_ms IS NULL)
ORDER BY m.at_ms DESC, m.attempt, m.item, o.turn LIMIT $4

-- name: counted_marks  of a region since a moment, that settled their answer; the latest first
SELECT m.attempt, a.form, m.item, m.expert, m.criteria, m.at_ms
FROM mark m JOIN attempt a ON a.region = m.region AND a.id = m.attempt
JOIN answer w ON w.region = m.region AND w.attempt = m.attempt AND w.item = m.item
WHERE m.region = $1 AND m.at_ms >= $2 AND w.points IS NOT NULL
ORDER BY m.at_ms DESC, m.attempt, m.item, m.turn LIMIT $3

-- name: insert_result
INSERT INTO measured_result (region, attempt, position, thing, code, percent, low, high, items, effective_items,
                             sufficient, level, level_probability, ability, ability_error)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)

-- name: forget_results  before they are measured anew
DELETE FROM measured_result WHERE region = $1 AND attempt = $2

-- name: results
SELECT thing, code, percent, low, high, items, effective_items, sufficient, level, level_probability, ability,
       ability_error
FROM measured_result WHERE region = $1 AND attempt = $2 ORDER BY position

-- name: attempt_of_person_moved  to where the person works now
UPDATE attempt SET path = $3 WHERE region = $1 AND person = $2

-- name: attempt_moved  with the place
UPDATE attempt SET path = $3 WHERE region = $1 AND path = $2

-- name: last_calibration
SELECT id, made_ms, attempts FROM calibration WHERE region = $1 ORDER BY id DESC LIMIT 1

-- name: find_calibration
SELECT id, made_ms, attempts FROM calibration WHERE region = $1 AND id = $2

-- name: insert_calibration
INSERT INTO calibration (region, id, made_ms, attempts) VALUES ($1, $2, $3, $4)

-- name: insert_calibrated_competency
INSERT INTO calibrated_competency (region, calibration, competency, model, people, variance, shift)
VALUES ($1, $2, $3, $4, $5, $6, $7)

-- name: insert_calibrated_item
INSERT INTO calibrated_item (region, calibration, item, version, competency, is_current, source, parameters, statistics)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)

-- name: calibrated_competencies
SELECT competency, model, people, variance, shift FROM calibrated_competency
WHERE region = $1 AND calibration = $2 ORDER BY competency

-- name: calibrated_items
SELECT item, version, competency, is_current, source, parameters, statistics FROM calibrated_item
WHERE region = $1 AND calibration = $2 ORDER BY item, version

-- name: calibrations_unnamed  by any attempt, of those before one
SELECT id FROM calibration WHERE region = $1 AND id < $2
  AND id NOT IN (SELECT calibration FROM attempt WHERE region = $1) ORDER BY id

-- name: forget_calibrated_items
DELETE FROM calibrated_item WHERE region = $1 AND calibration = $2

-- name: forget_calibrated_competencies
DELETE FROM calibrated_competency WHERE region = $1 AND calibration = $2

-- name: forget_calibration
DELETE FROM calibration WHERE region = $1 AND id = $2

-- name: scored_attempts
SELECT count(*) FROM attempt WHERE region = $1 AND state = 'scored'

-- name: scored_forms
SELECT DISTINCT form FROM attempt WHERE region = $1 AND state = 'scored' ORDER BY form

-- name: scored_answers  of a form, those of an attempt together
SELECT attempt.id, attempt.person, attempt.path, attempt.scored_ms, answer.item, answer.points, answer.value
FROM attempt LEFT JOIN answer ON answer.region = attempt.region AND answer.attempt = attempt.id
WHERE attempt.region = $1 AND attempt.form = $2 AND attempt.state = 'scored' ORDER BY attempt.id

-- name: find_adaptive_sitting
SELECT required, state, asked FROM adaptive_sitting WHERE region = $1 AND attempt = $2

-- name: insert_adaptive_sitting
INSERT INTO adaptive_sitting (region, attempt, required, state, asked, counted) VALUES ($1, $2, $3, $4, $5, 0)

-- name: update_adaptive_sitting
UPDATE adaptive_sitting SET state = $3, asked = $4 WHERE region = $1 AND attempt = $2

-- name: asked_of_sitting
SELECT asked FROM adaptive_sitting WHERE region = $1 AND attempt = $2

-- name: seen_items  answered, or asked and left, in whichever attempts of a person
SELECT answer.item FROM attempt JOIN answer ON answer.region = attempt.region AND answer.attempt = attempt.id
WHERE attempt.region = $1 AND attempt.person = $2
UNION
SELECT s.asked FROM attempt JOIN adaptive_sitting s ON s.region = attempt.region AND s.attempt = attempt.id
WHERE attempt.region = $1 AND attempt.person = $2

-- name: seen_forms  begun by a person, all of whose items are seen at once
SELECT a.form FROM attempt a WHERE a.region = $1 AND a.person = $2 AND a.started_ms IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM adaptive_sitting s WHERE s.region = a.region AND s.attempt = a.id)

-- name: uncounted_sittings  that are over
SELECT s.attempt FROM adaptive_sitting s JOIN attempt a ON a.region = s.region AND a.id = s.attempt
WHERE s.region = $1 AND s.counted = 0 AND a.state NOT IN ('ready', 'running') ORDER BY s.attempt LIMIT $2

-- name: count_sitting  once
UPDATE adaptive_sitting SET counted = 1 WHERE region = $1 AND attempt = $2 AND counted = 0

-- name: item_exposures  of a form, by competency
SELECT competency, counts FROM item_exposure WHERE region = $1 AND form = $2 AND calibration = $3 ORDER BY competency

-- name: save_item_exposure
INSERT INTO item_exposure (region, form, calibration, competency, counts) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (region, form, calibration, competency) DO UPDATE SET counts = excluded.counts

-- name: find_accommodation
SELECT person, extra_percent, extra_minutes, large_print, asked_percent, changed_ms, revision FROM accommodation
WHERE region = $1 AND person = $2

-- name: insert_accommodation  nothing when somebody was faster
INSERT INTO accommodation (region, person, extra_percent, extra_minutes, large_print, asked_percent, changed_ms, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (region, person) DO NOTHING

-- name: update_accommodation  only when nobody changed it meanwhile
UPDATE accommodation SET extra_percent = $3, extra_minutes = $4, large_print = $5, asked_percent = $6, changed_ms = $7,
  revision = $8 + 1
WHERE region = $1 AND person = $2 AND revision = $8

-- name: accommodations_asked  for and not yet answered, the longest waiting first
SELECT person, extra_percent, extra_minutes, large_print, asked_percent, changed_ms, revision FROM accommodation
WHERE region = $1 AND asked_percent > 0 ORDER BY changed_ms, person LIMIT $2

-- name: insert_absence  once, however often it is sent
INSERT INTO page_absence (region, attempt, client_ms, seconds, at_ms) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (region, attempt, client_ms) DO NOTHING

-- name: absences
SELECT client_ms, seconds FROM page_absence WHERE region = $1 AND attempt = $2 ORDER BY client_ms
