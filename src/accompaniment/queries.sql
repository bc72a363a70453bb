-- name: find_supported
SELECT route, person, path, teacher, school, subjects, starts, ends, state, items, items_done, items_cancelled, due,
  hours, heard_on, overdue_from, silence_from, risk_from
FROM supported_route WHERE region = $1 AND route = $2

-- name: save_supported
INSERT INTO supported_route (region, route, person, path, teacher, school, subjects, starts, ends, state, items, items_done,
                             items_cancelled, due, hours, heard_on, overdue_from, silence_from, risk_from, search_key)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
ON CONFLICT (region, route) DO UPDATE
SET path = excluded.path, teacher = excluded.teacher, school = excluded.school, subjects = excluded.subjects,
    starts = excluded.starts, ends = excluded.ends, state = excluded.state, items = excluded.items,
    items_done = excluded.items_done, items_cancelled = excluded.items_cancelled, due = excluded.due, hours = excluded.hours, heard_on = excluded.heard_on,
    overdue_from = excluded.overdue_from, silence_from = excluded.silence_from, risk_from = excluded.risk_from,
    search_key = excluded.search_key

-- name: delete_supported
DELETE FROM supported_route WHERE region = $1 AND route = $2

-- name: acted_upon  evidence and questions since a moment
SELECT count(*) + (SELECT count(*) FROM question WHERE region = $1 AND route = $2 AND at_ms >= $3)
FROM evidence WHERE region = $1 AND route = $2 AND sent_ms >= $3

-- name: set_supported_state
UPDATE supported_route SET state = $3 WHERE region = $1 AND route = $2

-- name: set_heard  the last day on which something was heard of the teacher
UPDATE supported_route SET heard_on = $3 WHERE region = $1 AND route = $2

-- name: supported_below  routes under way at a place, by what is due first or by risk ($9), with what waits for the reader ($6)
SELECT a.route, a.person, a.path, a.teacher, a.school, a.subjects, a.starts, a.ends, a.state, a.items, a.items_done,
  a.items_cancelled, a.due, a.hours, a.heard_on, a.overdue_from, a.silence_from, a.risk_from,
  (SELECT count(*) FROM evidence e WHERE e.region = a.region AND e.route = a.route AND e.state = 'on_review'),
  (SELECT count(*) FROM question q WHERE q.region = a.region AND q.route = a.route AND q.author <> $6
     AND q.at_ms > COALESCE((SELECT s.seen_ms FROM question_seen s
                             WHERE s.region = a.region AND s.route = a.route AND s.person = $6), 0)),
  (SELECT count(*) FROM checkpoint c WHERE c.region = a.region AND c.route = a.route AND c.state = 'planned' AND c.due < $8),
  (SELECT min(q.at_ms) FROM question q WHERE q.region = a.region AND q.route = a.route AND q.side = 'teacher'
     AND q.at_ms > COALESCE((SELECT max(p.at_ms) FROM question p
                             WHERE p.region = a.region AND p.route = a.route AND p.side = 'support'), 0))
FROM supported_route a
WHERE a.region = $1 AND a.state <> 'closed' AND (a.path = $2 OR a.path LIKE CAST($2 AS TEXT) || '/%')
  AND a.search_key LIKE $3 ESCAPE '!'
  AND (COALESCE(CASE WHEN CAST($9 AS TEXT) = 'risk' THEN a.risk_from ELSE a.due END, '9999-12-31'), a.route) > ($4, $5)
  AND (CAST($7 AS BIGINT) = 0 OR EXISTS (SELECT 1 FROM support_member m
        WHERE m.region = a.region AND m.route = a.route AND m.person = $6
          AND (m.since IS NULL OR m.since <= $8) AND (m.until IS NULL OR m.until >= $8)))
  AND (EXISTS (SELECT 1 FROM support_member m WHERE m.region = a.region AND m.route = a.route AND m.person = $6
          AND (m.until IS NULL OR m.until >= $8))
    OR NOT EXISTS (SELECT 1 FROM companion_change h
        WHERE h.region = a.region AND h.former = $6 AND h.person = a.person AND h.route = a.route AND h.since <= $8))
ORDER BY COALESCE(CASE WHEN CAST($9 AS TEXT) = 'risk' THEN a.risk_from ELSE a.due END, '9999-12-31'), a.route LIMIT $10

-- name: count_behind  of what supported_below lists: the overdue and those at risk
SELECT count(CASE WHEN a.due < $6 THEN 1 END), count(CASE WHEN a.risk_from <= $6 THEN 1 END)
FROM supported_route a
WHERE a.region = $1 AND a.state = 'open' AND (a.path = $2 OR a.path LIKE CAST($2 AS TEXT) || '/%')
  AND a.search_key LIKE $3 ESCAPE '!' AND (a.due < $6 OR a.risk_from <= $6)
  AND (CAST($5 AS BIGINT) = 0 OR EXISTS (SELECT 1 FROM support_member m
        WHERE m.region = a.region AND m.route = a.route AND m.person = $4
          AND (m.since IS NULL OR m.since <= $6) AND (m.until IS NULL OR m.until >= $6)))
  AND (EXISTS (SELECT 1 FROM support_member m WHERE m.region = a.region AND m.route = a.route AND m.person = $4
          AND (m.until IS NULL OR m.until >= $6))
    OR NOT EXISTS (SELECT 1 FROM companion_change h
        WHERE h.region = a.region AND h.former = $4 AND h.person = a.person AND h.route = a.route AND h.since <= $6))

-- name: routes_behind  the same one by one, for who may not be told of all
SELECT a.path, a.person, CASE WHEN a.due < $6 THEN 1 ELSE 0 END, CASE WHEN a.risk_from <= $6 THEN 1 ELSE 0 END
FROM supported_route a
WHERE a.region = $1 AND a.state = 'open' AND (a.path = $2 OR a.path LIKE CAST($2 AS TEXT) || '/%')
  AND a.search_key LIKE $3 ESCAPE '!' AND (a.due < $6 OR a.risk_from <= $6)
  AND (CAST($5 AS BIGINT) = 0 OR EXISTS (SELECT 1 FROM support_member m
        WHERE m.region = a.region AND m.route = a.route AND m.person = $4
          AND (m.since IS NULL OR m.since <= $6) AND (m.until IS NULL OR m.until >= $6)))
  AND (EXISTS (SELECT 1 FROM support_member m WHERE m.region = a.region AND m.route = a.route AND m.person = $4
          AND (m.until IS NULL OR m.until >= $6))
    OR NOT EXISTS (SELECT 1 FROM companion_change h
        WHERE h.region = a.region AND h.former = $4 AND h.person = a.person AND h.route = a.route AND h.since <= $6))

-- name: members_of  with those who went
SELECT person, duty, name, since, until FROM support_member WHERE region = $1 AND route = $2 ORDER BY duty, name

-- name: insert_member
INSERT INTO support_member (region, route, person, duty, name, since, until) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (region, route, person, duty) DO UPDATE SET name = excluded.name, since = excluded.since, until = excluded.until

-- name: loads  of everybody who accompanies on a day or will: open routes and their hours
SELECT m.person, count(*), CAST(COALESCE(sum(a.hours), 0) AS BIGINT)
FROM (SELECT DISTINCT region, person, route FROM support_member WHERE region = $1 AND (until IS NULL OR until >= $2)) m
JOIN supported_route a ON a.region = m.region AND a.route = m.route AND a.state <> 'closed'
GROUP BY m.person ORDER BY m.person

-- name: load_of
SELECT count(*), CAST(COALESCE(sum(a.hours), 0) AS BIGINT)
FROM (SELECT DISTINCT region, person, route FROM support_member
      WHERE region = $1 AND person = $3 AND (until IS NULL OR until >= $2)) m
JOIN supported_route a ON a.region = m.region AND a.route = m.route AND a.state <> 'closed'

-- name: points_in_time  of everybody who accompanies: checkpoints whose day came while they did, and those held by that day
SELECT m.person, count(*), count(CASE WHEN c.state = 'done' AND c.done_on <= c.due THEN 1 END)
FROM (SELECT DISTINCT region, person, route, since, until FROM support_member WHERE region = $1) m
JOIN checkpoint c ON c.region = m.region AND c.route = m.route AND (c.due <= $2 OR c.state = 'done')
WHERE (m.since IS NULL OR c.due >= m.since) AND (m.until IS NULL OR c.due <= m.until)
GROUP BY m.person ORDER BY m.person

-- name: routes_alone  open routes that nobody accompanies by one of two duties, the longest agreed first
SELECT a.route, a.person, a.path, a.teacher, a.school, a.subjects FROM supported_route a
WHERE a.region = $1 AND a.state = 'open' AND NOT EXISTS (SELECT 1 FROM support_member m
  WHERE m.region = a.region AND m.route = a.route AND m.duty IN ($2, $3) AND (m.until IS NULL OR m.until >= $4))
ORDER BY a.route LIMIT $5

-- name: certificates_of  the latest to end first
SELECT person, number, issuer, valid_from, valid_to, revision FROM tutor_certificate
WHERE region = $1 AND person = $2 ORDER BY valid_to DESC, number

-- name: certificates_on  everybody's that counts on a day or will, the latest to end first
SELECT person, number, issuer, valid_from, valid_to, revision FROM tutor_certificate
WHERE region = $1 AND valid_to >= $2 ORDER BY valid_to DESC, number

-- name: certificates  everybody's, the latest to end first
SELECT person, number, issuer, valid_from, valid_to, revision FROM tutor_certificate
WHERE region = $1 ORDER BY valid_to DESC, number

-- name: insert_certificate  nothing when one with this number is kept
INSERT INTO tutor_certificate (region, person, number, issuer, valid_from, valid_to, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (region, person, number) DO NOTHING

-- name: update_certificate  only when nobody changed it meanwhile
UPDATE tutor_certificate SET issuer = $4, valid_from = $5, valid_to = $6, revision = revision + 1
WHERE region = $1 AND person = $2 AND number = $3 AND revision = $7

-- name: insert_change
INSERT INTO companion_change (region, id, route, person, teacher, duty, former, former_name, successor, successor_name,
                              since, reason, at_ms)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)

-- name: changes_of
SELECT id, route, person, teacher, duty, former, former_name, successor, successor_name, since, reason, at_ms
FROM companion_change WHERE region = $1 AND route = $2 ORDER BY since, id

-- name: changes_about  that a person gave away or was given
SELECT id, route, person, teacher, duty, former, former_name, successor, successor_name, since, reason, at_ms
FROM companion_change WHERE region = $1 AND id IN (
  SELECT id FROM companion_change WHERE region = $1 AND former = $2
  UNION SELECT id FROM companion_change WHERE region = $1 AND successor = $2
  UNION SELECT id FROM companion_change WHERE region = $1 AND person = $2)
ORDER BY since DESC, id LIMIT 50

-- name: is_dismissed  gave a teacher's route away before a day, and accompanies no route of the teacher now
SELECT count(*) FROM companion_change h
WHERE h.region = $1 AND h.former = $2 AND h.person = $3 AND h.since <= $4
  AND NOT EXISTS (SELECT 1 FROM support_member m JOIN supported_route a ON a.region = m.region AND a.route = m.route
    WHERE m.region = h.region AND m.person = h.former AND a.person = h.person AND (m.until IS NULL OR m.until >= $4))

-- name: insert_consultation
INSERT INTO consultation (region, id, route, person, held_on, topic, task, minutes, author, author_name, at_ms)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)

-- name: consultations_of  of a route, the latest first
SELECT id, route, person, held_on, topic, task, minutes, author, author_name, at_ms
FROM consultation WHERE region = $1 AND route = $2 ORDER BY held_on DESC, at_ms DESC LIMIT 200

-- name: accompanies  whether somebody accompanies a route of a person by a duty on a day
SELECT count(*) FROM supported_route a JOIN support_member m ON m.region = a.region AND m.route = a.route
WHERE a.region = $1 AND m.person = $2 AND m.duty = $3 AND a.person = $4
  AND (m.since IS NULL OR m.since <= $5) AND (m.until IS NULL OR m.until >= $5)

-- name: find_sheet
SELECT id, route, item, person, path, teacher, activity, form, held_on, school_class, topic, observed, questions, recommendations,
  colleague, colleague_name, teacher_signed_ms, colleague_signed_ms, evidence, revision
FROM workplace_sheet WHERE region = $1 AND id = $2

-- name: sheets_of  of a route, the latest first
SELECT id, route, item, person, path, teacher, activity, form, held_on, school_class, topic, observed, questions, recommendations,
  colleague, colleague_name, teacher_signed_ms, colleague_signed_ms, evidence, revision
FROM workplace_sheet WHERE region = $1 AND route = $2 ORDER BY held_on DESC, id DESC

-- name: sheets_with  that somebody holds as the colleague, those not signed by both first
SELECT id, route, item, person, path, teacher, activity, form, held_on, school_class, topic, observed, questions, recommendations,
  colleague, colleague_name, teacher_signed_ms, colleague_signed_ms, evidence, revision
FROM workplace_sheet WHERE region = $1 AND colleague = $2
ORDER BY CASE WHEN evidence = '' THEN 0 ELSE 1 END, held_on DESC, id DESC LIMIT 100

-- name: insert_sheet
INSERT INTO workplace_sheet (region, id, route, item, person, path, teacher, activity, form, held_on, school_class, topic, observed, questions, recommendations,
  colleague, colleague_name, teacher_signed_ms, colleague_signed_ms, evidence, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)

-- name: update_sheet  only when nobody changed it meanwhile
UPDATE workplace_sheet SET held_on = $3, school_class = $4, topic = $5, observed = $6, questions = $7, recommendations = $8,
  teacher_signed_ms = $9, colleague_signed_ms = $10, evidence = $11, revision = revision + 1
WHERE region = $1 AND id = $2 AND revision = $12

-- name: find_pair
SELECT id, mentor, mentor_name, mentor_school, mentee, mentee_name, mentee_school, path, aim, proposed_by, proposer_name, state,
  mentor_agreed_ms, mentee_agreed_ms, since, ended_on, comment, revision
FROM mentoring_pair WHERE region = $1 AND id = $2

-- name: active_pair_of
SELECT id, mentor, mentor_name, mentor_school, mentee, mentee_name, mentee_school, path, aim, proposed_by, proposer_name, state,
  mentor_agreed_ms, mentee_agreed_ms, since, ended_on, comment, revision
FROM mentoring_pair WHERE region = $1 AND mentee = $2 AND state = 'active' ORDER BY since DESC, id DESC LIMIT 1

-- name: count_open_pairs
SELECT count(*) FROM mentoring_pair WHERE region = $1 AND mentor = $2 AND mentee = $3 AND state IN ('proposed', 'active')

-- name: count_mentees
SELECT count(DISTINCT mentee) FROM mentoring_pair WHERE region = $1 AND mentor = $2 AND state IN ('proposed', 'active')

-- name: pairs_below  open ones first
SELECT id, mentor, mentor_name, mentor_school, mentee, mentee_name, mentee_school, path, aim, proposed_by, proposer_name, state,
  mentor_agreed_ms, mentee_agreed_ms, since, ended_on, comment, revision
FROM mentoring_pair WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%')
ORDER BY CASE WHEN state IN ('proposed', 'active') THEN 0 ELSE 1 END, id DESC LIMIT 500

-- name: pairs_of  one's own, as mentor or mentee
SELECT id, mentor, mentor_name, mentor_school, mentee, mentee_name, mentee_school, path, aim, proposed_by, proposer_name, state,
  mentor_agreed_ms, mentee_agreed_ms, since, ended_on, comment, revision
FROM mentoring_pair WHERE region = $1 AND id IN (
  SELECT id FROM mentoring_pair WHERE region = $1 AND mentor = $2
  UNION SELECT id FROM mentoring_pair WHERE region = $1 AND mentee = $2)
ORDER BY CASE WHEN state IN ('proposed', 'active') THEN 0 ELSE 1 END, id DESC

-- name: insert_pair
INSERT INTO mentoring_pair (region, id, mentor, mentor_name, mentor_school, mentee, mentee_name, mentee_school, path, aim, proposed_by, proposer_name, state,
  mentor_agreed_ms, mentee_agreed_ms, since, ended_on, comment, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)

-- name: update_pair  only when nobody changed it meanwhile
UPDATE mentoring_pair SET state = $3, mentor_agreed_ms = $4, mentee_agreed_ms = $5, since = $6, ended_on = $7, comment = $8,
  revision = revision + 1
WHERE region = $1 AND id = $2 AND revision = $9

-- name: find_open_route  the latest that is accompanied
SELECT route FROM supported_route WHERE region = $1 AND person = $2 AND state <> 'closed' ORDER BY starts DESC, route DESC LIMIT 1

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

-- name: review_pace  how many pieces of evidence a reviewer decided since a moment, and how long they waited for it
SELECT count(*), CAST(COALESCE(avg(reviewed_ms - sent_ms), 0) AS DOUBLE PRECISION) FROM evidence
WHERE region = $1 AND reviewer = $2 AND reviewed_ms >= $3

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

-- name: insert_interview  one for each activity
INSERT INTO interview (region, id, route, item, person, path, teacher, school, course, created_on, due, state, held_on,
                       participants, changes, decisions, paper, number, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
ON CONFLICT (region, route, item) DO NOTHING

-- name: find_interview
SELECT id, route, item, person, path, teacher, school, course, created_on, due, state, held_on, participants, changes,
  decisions, paper, number, revision
FROM interview WHERE region = $1 AND id = $2

-- name: update_interview  only when nobody changed it meanwhile
UPDATE interview SET state = $3, held_on = $4, participants = $5, changes = $6, decisions = $7, paper = $8, number = $9,
  revision = $10 + 1
WHERE region = $1 AND id = $2 AND revision = $10

-- name: interviews_below  in a state at a place, what is due first on top
SELECT id, route, item, person, path, teacher, school, course, created_on, due, state, held_on, participants, changes,
  decisions, paper, number, revision
FROM interview
WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%') AND state = $3
ORDER BY due, id LIMIT $4

-- name: interviews_of  the history of a route
SELECT id, route, item, person, path, teacher, school, course, created_on, due, state, held_on, participants, changes,
  decisions, paper, number, revision
FROM interview WHERE region = $1 AND route = $2 ORDER BY created_on, id

-- name: save_presentation  the last word about the day and the note holds
INSERT INTO presentation (region, route, person, path, teacher, presented_on, receiver, receiver_name, note)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (region, route) DO UPDATE
SET presented_on = excluded.presented_on, receiver = excluded.receiver, receiver_name = excluded.receiver_name, note = excluded.note

-- name: find_presentation
SELECT route, person, path, teacher, presented_on, receiver, receiver_name, note
FROM presentation WHERE region = $1 AND route = $2

-- name: unpresented_below  routes in force that the head has not seen
SELECT a.route, a.person, a.path, a.teacher, a.school, a.subjects, a.starts, a.ends, a.state, a.items, a.items_done,
  a.items_cancelled, a.due, a.hours, a.heard_on, a.overdue_from, a.silence_from, a.risk_from
FROM supported_route a
WHERE a.region = $1 AND a.state <> 'closed' AND (a.path = $2 OR a.path LIKE CAST($2 AS TEXT) || '/%')
  AND NOT EXISTS (SELECT 1 FROM presentation p WHERE p.region = a.region AND p.route = a.route)
ORDER BY a.starts, a.route LIMIT $3

-- name: insert_help_request
INSERT INTO help_request (region, id, asker, asker_name, path, topic, text, asked_ms, answer, answered_by, answered_ms, for_all)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)

-- name: find_help_request
SELECT id, asker, asker_name, path, topic, text, asked_ms, answer, answered_by, answered_ms, for_all
FROM help_request WHERE region = $1 AND id = $2

-- name: answer_help_request  once
UPDATE help_request SET answer = $3, answered_by = $4, answered_ms = $5, for_all = $6
WHERE region = $1 AND id = $2 AND answered_ms IS NULL

-- name: help_requests_of  who asked, the latest first
SELECT id, asker, asker_name, path, topic, text, asked_ms, answer, answered_by, answered_ms, for_all
FROM help_request WHERE region = $1 AND asker = $2 ORDER BY id DESC LIMIT 100

-- name: help_requests_below  at a place, those that wait first, the longest waiting on top
SELECT id, asker, asker_name, path, topic, text, asked_ms, answer, answered_by, answered_ms, for_all
FROM help_request WHERE region = $1 AND (path = $2 OR path LIKE $2 || '/%')
ORDER BY CASE WHEN answered_ms IS NULL THEN 0 ELSE 1 END, asked_ms, id LIMIT 200

-- name: help_for_all  answers that everybody reads
SELECT id, asker, asker_name, path, topic, text, asked_ms, answer, answered_by, answered_ms, for_all
FROM help_request WHERE region = $1 AND for_all = 1 ORDER BY id DESC LIMIT 100

-- name: workplace_sheet_of_person_moved  to where the person works now
UPDATE workplace_sheet SET path = $3 WHERE region = $1 AND route IN (SELECT route FROM supported_route WHERE region = $1 AND person = $2)

-- name: evidence_of_person_moved  to where the person works now
UPDATE evidence SET path = $3 WHERE region = $1 AND route IN (SELECT route FROM supported_route WHERE region = $1 AND person = $2)

-- name: interview_of_person_moved  to where the person works now
UPDATE interview SET path = $3 WHERE region = $1 AND route IN (SELECT route FROM supported_route WHERE region = $1 AND person = $2)

-- name: presentation_of_person_moved  to where the person works now
UPDATE presentation SET path = $3 WHERE region = $1 AND person = $2

-- name: supported_route_moved  with the place
UPDATE supported_route SET path = $3 WHERE region = $1 AND path = $2

-- name: workplace_sheet_moved  with the place
UPDATE workplace_sheet SET path = $3 WHERE region = $1 AND path = $2

-- name: mentoring_pair_moved  with the place
UPDATE mentoring_pair SET path = $3 WHERE region = $1 AND path = $2

-- name: evidence_moved  with the place
UPDATE evidence SET path = $3 WHERE region = $1 AND path = $2

-- name: interview_moved  with the place
UPDATE interview SET path = $3 WHERE region = $1 AND path = $2

-- name: presentation_moved  with the place
UPDATE presentation SET path = $3 WHERE region = $1 AND path = $2

-- name: help_request_moved  with the place
UPDATE help_request SET path = $3 WHERE region = $1 AND path = $2

-- name: supported_route_of_person_moved  to where the person works now
UPDATE supported_route SET path = $3, school = $4 WHERE region = $1 AND person = $2
