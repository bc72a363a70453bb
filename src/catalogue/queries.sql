-- name: find_activity
SELECT id, code, title, type, kind, education_type, form, level, venue, provider, subject, audience, hours, cost,
  url, document, register_no, equivalence, technology, competencies, state, reject_reason, proposed_by, revision
FROM activity WHERE region = $1 AND id = $2

-- name: find_activity_by_code
SELECT id, code, title, type, kind, education_type, form, level, venue, provider, subject, audience, hours, cost,
  url, document, register_no, equivalence, technology, competencies, state, reject_reason, proposed_by, revision
FROM activity WHERE region = $1 AND code = $2

-- name: search_activities  a page of the list by title; every filter is off when it is empty
SELECT a.id, a.code, a.title, a.type, a.kind, a.education_type, a.form, a.level, a.venue, a.provider, a.subject,
  a.audience, a.hours, a.cost, a.url, a.document, a.register_no, a.equivalence, a.technology, a.competencies, a.state,
  a.reject_reason, a.proposed_by, a.revision, CAST(0 AS BIGINT)
FROM activity a
WHERE a.region = $1 AND a.state = $2
  AND (CAST($3 AS TEXT) = '' OR EXISTS (SELECT 1 FROM activity_competency c
       WHERE c.region = $1 AND c.competency = $3 AND c.activity = a.id))
  AND (CAST($4 AS TEXT) = '' OR a.kind = $4)
  AND (CAST($5 AS TEXT) = '' OR a.form = $5)
  AND (CAST($6 AS TEXT) = '' OR a.subject = '' OR ';' || a.subject || ';' LIKE '%;' || $6 || ';%')
  AND (CAST($7 AS BIGINT) = 0 OR a.hours <= $7)
  AND (CAST($8 AS TEXT) = '' OR a.level = $8)
  AND ((CAST($9 AS TEXT) = '' AND CAST($10 AS BIGINT) = 0)
       OR EXISTS (SELECT 1 FROM programme p WHERE p.region = $1 AND p.activity = a.id
            AND ($9 = '' OR p.kind = $9) AND ($10 = 0 OR p.horizon = 1)))
  AND (CAST($11 AS TEXT) = '' OR a.education_type = $11)
  AND (CAST($12 AS TEXT) = '' OR a.venue = $12)
  AND (CAST($13 AS DOUBLE PRECISION) IS NULL OR a.cost <= $13)
  AND a.provider_key LIKE $14 ESCAPE '!'
  AND ((CAST($15 AS TEXT) = '' AND CAST($16 AS TEXT) = '' AND CAST($17 AS BIGINT) = 0 AND CAST($18 AS TEXT) = '')
       OR EXISTS (SELECT 1 FROM activity_session s
          WHERE s.region = $1 AND s.activity = a.id AND s.state = 'open' AND s.ends >= $19 AND s.starts >= $15
            AND ($16 = '' OR s.ends <= $16) AND ($17 = 0 OR s.seats IS NULL OR s.taken < s.seats)
            AND ($18 = '' OR s.municipality = '' OR $18 LIKE '%/' || s.municipality || '/%')))
  AND (CAST($21 AS TEXT) = '' OR $21 = CASE WHEN EXISTS (SELECT 1 FROM activity_competency c
       WHERE c.region = $1 AND c.activity = a.id AND CAST($20 AS TEXT) LIKE '%;' || c.competency || ';%')
       THEN 'priority' ELSE 'other' END)
  AND (a.title, a.id) > (CAST($22 AS TEXT), CAST($23 AS TEXT))
ORDER BY a.title, a.id LIMIT $24

-- name: search_by_words  the same of what holds every word, from its stem to what comes after all that begins with it, or develops a competency whose title does: the best found first, a word of the title before one of the rest, the word itself before a longer one
WITH asked AS (
  SELECT CAST(1 AS BIGINT) AS turn, CAST($27 AS TEXT) AS word, CAST($28 AS TEXT) AS beyond, CAST($29 AS TEXT) AS competencies
  UNION ALL SELECT CAST(2 AS BIGINT), CAST($30 AS TEXT), CAST($31 AS TEXT), CAST($32 AS TEXT)
  UNION ALL SELECT CAST(3 AS BIGINT), CAST($33 AS TEXT), CAST($34 AS TEXT), CAST($35 AS TEXT)
  UNION ALL SELECT CAST(4 AS BIGINT), CAST($36 AS TEXT), CAST($37 AS TEXT), CAST($38 AS TEXT)
  UNION ALL SELECT CAST(5 AS BIGINT), CAST($39 AS TEXT), CAST($40 AS TEXT), CAST($41 AS TEXT)
  UNION ALL SELECT CAST(6 AS BIGINT), CAST($42 AS TEXT), CAST($43 AS TEXT), CAST($44 AS TEXT)
)
SELECT a.id, a.code, a.title, a.type, a.kind, a.education_type, a.form, a.level, a.venue, a.provider, a.subject,
  a.audience, a.hours, a.cost, a.url, a.document, a.register_no, a.equivalence, a.technology, a.competencies, a.state,
  a.reject_reason, a.proposed_by, a.revision, f.worth
FROM (
  SELECT m.activity, CAST(sum(m.worth) AS BIGINT) AS worth
  FROM (
    SELECT h.turn, h.activity, max(h.worth) AS worth
    FROM (
      SELECT asked.turn, w.activity, 2 * w.weight - CASE WHEN w.word = asked.word THEN 0 ELSE 1 END AS worth
      FROM asked CROSS JOIN activity_word w
      WHERE asked.word <> '' AND w.region = $1 AND w.word >= asked.word AND w.word < asked.beyond
      UNION ALL
      SELECT asked.turn, c.activity, 1
      FROM asked CROSS JOIN activity_competency c
      WHERE asked.competencies <> '' AND c.region = $1 AND asked.competencies LIKE '%;' || c.competency || ';%'
    ) h
    GROUP BY h.turn, h.activity
  ) m
  GROUP BY m.activity HAVING count(*) = $26
) f
CROSS JOIN activity a
WHERE a.region = $1 AND a.id = f.activity AND a.state = $2
  AND (CAST($3 AS TEXT) = '' OR EXISTS (SELECT 1 FROM activity_competency c
       WHERE c.region = $1 AND c.competency = $3 AND c.activity = a.id))
  AND (CAST($4 AS TEXT) = '' OR a.kind = $4)
  AND (CAST($5 AS TEXT) = '' OR a.form = $5)
  AND (CAST($6 AS TEXT) = '' OR a.subject = '' OR ';' || a.subject || ';' LIKE '%;' || $6 || ';%')
  AND (CAST($7 AS BIGINT) = 0 OR a.hours <= $7)
  AND (CAST($8 AS TEXT) = '' OR a.level = $8)
  AND ((CAST($9 AS TEXT) = '' AND CAST($10 AS BIGINT) = 0)
       OR EXISTS (SELECT 1 FROM programme p WHERE p.region = $1 AND p.activity = a.id
            AND ($9 = '' OR p.kind = $9) AND ($10 = 0 OR p.horizon = 1)))
  AND (CAST($11 AS TEXT) = '' OR a.education_type = $11)
  AND (CAST($12 AS TEXT) = '' OR a.venue = $12)
  AND (CAST($13 AS DOUBLE PRECISION) IS NULL OR a.cost <= $13)
  AND a.provider_key LIKE $14 ESCAPE '!'
  AND ((CAST($15 AS TEXT) = '' AND CAST($16 AS TEXT) = '' AND CAST($17 AS BIGINT) = 0 AND CAST($18 AS TEXT) = '')
       OR EXISTS (SELECT 1 FROM activity_session s
          WHERE s.region = $1 AND s.activity = a.id AND s.state = 'open' AND s.ends >= $19 AND s.starts >= $15
            AND ($16 = '' OR s.ends <= $16) AND ($17 = 0 OR s.seats IS NULL OR s.taken < s.seats)
            AND ($18 = '' OR s.municipality = '' OR $18 LIKE '%/' || s.municipality || '/%')))
  AND (CAST($21 AS TEXT) = '' OR $21 = CASE WHEN EXISTS (SELECT 1 FROM activity_competency c
       WHERE c.region = $1 AND c.activity = a.id AND CAST($20 AS TEXT) LIKE '%;' || c.competency || ';%')
       THEN 'priority' ELSE 'other' END)
  AND (-f.worth, a.title, a.id) > (CAST($25 AS BIGINT), CAST($22 AS TEXT), CAST($23 AS TEXT))
ORDER BY f.worth DESC, a.title, a.id LIMIT $24

-- name: known_words  what words the activities of a state hold, each in how many
SELECT w.word, count(*) FROM activity_word w JOIN activity a ON a.region = w.region AND a.id = w.activity
WHERE w.region = $1 AND a.state = $2 GROUP BY w.word ORDER BY w.word

-- name: insert_word
INSERT INTO activity_word (region, activity, word, weight) VALUES ($1, $2, $3, $4)

-- name: delete_words
DELETE FROM activity_word WHERE region = $1 AND activity = $2

-- name: prerequisites_of
SELECT a.id, a.code, a.title FROM activity_prerequisite p
JOIN activity a ON a.region = p.region AND a.id = p.prerequisite
WHERE p.region = $1 AND p.activity = $2 ORDER BY a.title, a.id

-- name: prerequisites_by_code  of all
SELECT a.code, b.code FROM activity_prerequisite p
JOIN activity a ON a.region = p.region AND a.id = p.activity
JOIN activity b ON b.region = p.region AND b.id = p.prerequisite
WHERE p.region = $1

-- name: codes_of_activities  of all
SELECT code FROM activity WHERE region = $1

-- name: count_before  1 when $3 stands before $2 at any distance, or is it
WITH RECURSIVE chain (activity) AS (
  SELECT CAST($2 AS TEXT)
  UNION
  SELECT p.prerequisite FROM chain c JOIN activity_prerequisite p ON p.region = $1 AND p.activity = c.activity
)
SELECT count(*) FROM chain WHERE activity = $3

-- name: insert_prerequisite
INSERT INTO activity_prerequisite (region, activity, prerequisite) VALUES ($1, $2, $3)

-- name: delete_prerequisites
DELETE FROM activity_prerequisite WHERE region = $1 AND activity = $2

-- name: suited_sessions  sessions of published activities that develop one of ";A;B;": with a seat, not over, here or for everybody
SELECT a.id, a.title, a.type, a.provider, a.hours, a.form, a.venue, a.subject, a.audience, a.competencies,
  s.id, s.starts, s.ends, s.place, s.seats - s.taken
FROM activity a JOIN activity_session s ON s.region = a.region AND s.activity = a.id
WHERE a.region = $1 AND a.state = 'published' AND s.state = 'open' AND s.ends >= $3
  AND (s.seats IS NULL OR s.taken < s.seats) AND (s.municipality = '' OR s.municipality = $4)
  AND EXISTS (SELECT 1 FROM activity_competency c WHERE c.region = $1 AND c.activity = a.id
       AND CAST($2 AS TEXT) LIKE '%;' || c.competency || ';%')
ORDER BY a.title, a.type, a.id, s.starts, s.id

-- name: insert_activity
INSERT INTO activity (region, id, code, title, type, kind, education_type, form, level, venue, provider, subject,
  audience, hours, cost, url, document, register_no, equivalence, technology, competencies, state, reject_reason, proposed_by,
  revision, provider_key)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
  $24, $25, $26)

-- name: update_activity  only when nobody changed it since it was read
UPDATE activity SET code = $3, title = $4, type = $5, kind = $6, education_type = $7, form = $8, level = $9,
  venue = $10, provider = $11, subject = $12, audience = $13, hours = $14, cost = $15, url = $16, document = $17,
  register_no = $18, equivalence = $19, technology = $20, competencies = $21, state = $22, reject_reason = $23,
  proposed_by = $24, revision = revision + 1, provider_key = $26
WHERE region = $1 AND id = $2 AND revision = $25

-- name: gains_of_activity
SELECT competency, gain FROM activity_competency WHERE region = $1 AND activity = $2 ORDER BY gain DESC, competency

-- name: names_of_activities  of all
SELECT id, title, provider FROM activity WHERE region = $1

-- name: gains_planned  what a planner counts on
SELECT competency, COALESCE(planned, gain) AS gain FROM activity_competency
WHERE region = $1 AND activity = $2 ORDER BY 2 DESC, competency

-- name: gains_expected  of all activities, as experts have them
SELECT competency, activity, gain FROM activity_competency WHERE region = $1 ORDER BY competency, activity

-- name: plan_gain
UPDATE activity_competency SET planned = $4 WHERE region = $1 AND competency = $2 AND activity = $3

-- name: upsert_gain  what was measured stays beside what an expert says anew
INSERT INTO activity_competency (region, competency, activity, gain) VALUES ($1, $2, $3, $4)
ON CONFLICT (region, competency, activity) DO UPDATE SET gain = excluded.gain

-- name: delete_gain
DELETE FROM activity_competency WHERE region = $1 AND competency = $2 AND activity = $3

-- name: sessions_of_activity
SELECT id, code, activity, starts, ends, slots, seats, taken, least_group, place, municipality, release_days, state,
  revision
FROM activity_session WHERE region = $1 AND activity = $2 AND ends >= $3 ORDER BY starts, id

-- name: find_session
SELECT id, code, activity, starts, ends, slots, seats, taken, least_group, place, municipality, release_days, state,
  revision
FROM activity_session WHERE region = $1 AND id = $2

-- name: find_session_by_code  the same occasion in a repeated import
SELECT id, code, activity, starts, ends, slots, seats, taken, least_group, place, municipality, release_days, state,
  revision
FROM activity_session WHERE region = $1 AND code = $2

-- name: insert_session
INSERT INTO activity_session (region, id, code, activity, starts, ends, slots, seats, taken, least_group, place,
  municipality, release_days, state, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)

-- name: update_session  seats may not fall below what is taken; `taken` is moved by take_place and free_place alone
UPDATE activity_session SET starts = $3, ends = $4, slots = $5, seats = $6, least_group = $7, place = $8,
  municipality = $9, release_days = $10, state = $11, revision = revision + 1
WHERE region = $1 AND id = $2 AND revision = $12 AND (CAST($6 AS BIGINT) IS NULL OR taken <= $6)

-- name: offers_of_competency  what may close one competency within a term near a workplace, a row for each session: the soonest of each activity in a month, those with seats left first, so that a popular one does not fill the table
SELECT a.id, a.code, a.title, a.type, a.kind, a.education_type, a.form, a.level, a.venue, a.provider, a.subject,
  a.audience, a.hours, a.cost, a.url, a.document, a.register_no, a.equivalence, a.technology, a.competencies, a.state,
  a.reject_reason, a.proposed_by, a.revision,
  s.id, s.code, s.activity, s.starts, s.ends, s.slots, s.seats, s.taken, s.least_group, s.place,
  s.municipality, s.release_days, s.state, s.revision, n.gain
FROM (
  SELECT c.activity, COALESCE(c.planned, c.gain) AS gain, t.id, row_number() OVER (
    PARTITION BY c.activity, substr(t.starts, 1, 7)
    ORDER BY CASE WHEN t.taken >= t.seats THEN 1 ELSE 0 END, t.starts, t.id) AS turn
  FROM activity_competency c
  CROSS JOIN activity b
  CROSS JOIN activity_session t
  WHERE c.region = $1 AND c.competency = $2 AND b.region = c.region AND b.id = c.activity AND b.state = 'published'
    AND t.region = c.region AND t.activity = c.activity AND t.state = 'open' AND t.starts >= $3 AND t.ends <= $4
    AND (t.municipality = '' OR (b.venue <> 'municipality' AND b.level <> 'municipal')
         OR CAST($5 AS TEXT) LIKE '%/' || t.municipality || '/%')
) n
JOIN activity a ON a.region = $1 AND a.id = n.activity
JOIN activity_session s ON s.region = $1 AND s.id = n.id
WHERE n.turn <= $6
ORDER BY a.id, s.starts, s.id

-- name: offers_of_kind  what transfers or reflects within a term near a workplace, whatever competency it develops; the soonest first
SELECT a.id, a.code, a.title, a.type, a.kind, a.education_type, a.form, a.level, a.venue, a.provider, a.subject,
  a.audience, a.hours, a.cost, a.url, a.document, a.register_no, a.equivalence, a.technology, a.competencies, a.state,
  a.reject_reason, a.proposed_by, a.revision,
  s.id, s.code, s.activity, s.starts, s.ends, s.slots, s.seats, s.taken, s.least_group, s.place,
  s.municipality, s.release_days, s.state, s.revision, CAST(0 AS DOUBLE PRECISION)
FROM activity a
JOIN activity_session s ON s.region = a.region AND s.activity = a.id AND s.state = 'open'
WHERE a.region = $1 AND a.kind = $2 AND a.state = 'published' AND s.starts >= $3 AND s.ends <= $4
  AND (s.municipality = '' OR (a.venue <> 'municipality' AND a.level <> 'municipal')
       OR CAST($5 AS TEXT) LIKE '%/' || s.municipality || '/%')
ORDER BY s.starts, s.id LIMIT $6

-- name: offers_of_activity  the soonest sessions of one activity within a term near a workplace
SELECT a.id, a.code, a.title, a.type, a.kind, a.education_type, a.form, a.level, a.venue, a.provider, a.subject,
  a.audience, a.hours, a.cost, a.url, a.document, a.register_no, a.equivalence, a.technology, a.competencies, a.state,
  a.reject_reason, a.proposed_by, a.revision,
  s.id, s.code, s.activity, s.starts, s.ends, s.slots, s.seats, s.taken, s.least_group, s.place,
  s.municipality, s.release_days, s.state, s.revision, CAST(0 AS DOUBLE PRECISION)
FROM activity a
JOIN activity_session s ON s.region = a.region AND s.activity = a.id AND s.state = 'open'
WHERE a.region = $1 AND a.id = $2 AND a.state = 'published' AND s.starts >= $3 AND s.ends <= $4
  AND (s.municipality = '' OR (a.venue <> 'municipality' AND a.level <> 'municipal')
       OR CAST($5 AS TEXT) LIKE '%/' || s.municipality || '/%')
ORDER BY s.starts, s.id LIMIT $6

-- name: find_offer  one session with its activity
SELECT a.id, a.code, a.title, a.type, a.kind, a.education_type, a.form, a.level, a.venue, a.provider, a.subject,
  a.audience, a.hours, a.cost, a.url, a.document, a.register_no, a.equivalence, a.technology, a.competencies, a.state,
  a.reject_reason, a.proposed_by, a.revision,
  s.id, s.code, s.activity, s.starts, s.ends, s.slots, s.seats, s.taken, s.least_group, s.place,
  s.municipality, s.release_days, s.state, s.revision,
  CAST(0 AS DOUBLE PRECISION)
FROM activity_session s JOIN activity a ON a.region = s.region AND a.id = s.activity
WHERE s.region = $1 AND s.id = $2

-- name: take_place  one seat more, unless the session is full, cancelled or over by the day $3
UPDATE activity_session SET taken = taken + 1
WHERE region = $1 AND id = $2 AND state = 'open' AND ends >= $3 AND (seats IS NULL OR taken < seats)

-- name: free_place
UPDATE activity_session SET taken = taken - 1 WHERE region = $1 AND id = $2

-- name: seat_of
SELECT state FROM seat WHERE region = $1 AND session = $2 AND route = $3

-- name: seats_of_route
SELECT session, state FROM seat WHERE region = $1 AND route = $2 AND state <> 'released' ORDER BY session

-- name: set_seat
INSERT INTO seat (region, session, route, person, state, changed_ms) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (region, session, route) DO UPDATE SET state = excluded.state, changed_ms = excluded.changed_ms

-- name: seats_of_session
SELECT route, person, state FROM seat WHERE region = $1 AND session = $2 AND state <> 'released' ORDER BY route

-- name: offered_before  seats that those who waited did not choose, the longest first
SELECT session, route, person FROM seat WHERE region = $1 AND state = 'offered' AND changed_ms <= $2
ORDER BY changed_ms, session LIMIT $3

-- name: waiting_for
SELECT session, turn, route, person FROM seat_wait
WHERE region = $1 AND session = $2 AND state = 'waiting' ORDER BY turn

-- name: first_waiting
SELECT session, turn, route, person FROM seat_wait
WHERE region = $1 AND session = $2 AND state = 'waiting' ORDER BY turn LIMIT 1

-- name: waiting_of_route
SELECT session, turn, route, person FROM seat_wait
WHERE region = $1 AND route = $2 AND state = 'waiting' ORDER BY session

-- name: count_waiting
SELECT count(*) FROM seat_wait
WHERE region = $1 AND session = $2 AND state = 'waiting' AND (CAST($3 AS BIGINT) IS NULL OR turn < $3)

-- name: last_turn  0 when nobody has waited
SELECT COALESCE(max(turn), 0) FROM seat_wait WHERE region = $1 AND session = $2

-- name: insert_waiting
INSERT INTO seat_wait (region, session, turn, route, person, state, changed_ms) VALUES ($1, $2, $3, $4, $5, $6, $7)

-- name: end_waiting
UPDATE seat_wait SET state = $4, changed_ms = $5 WHERE region = $1 AND session = $2 AND route = $3 AND state = 'waiting'

-- name: choices_by_competency  how many published activities, of how many kinds, each competency has
SELECT c.competency, count(*), count(DISTINCT a.kind)
FROM activity_competency c JOIN activity a ON a.region = c.region AND a.id = c.activity AND a.state = 'published'
WHERE c.region = $1 GROUP BY c.competency ORDER BY c.competency

-- name: find_programme
SELECT activity, kind, portal_url, partners, horizon, part_of, state, round, reason, register_number, registered_on,
  protocol, revision
FROM programme WHERE region = $1 AND activity = $2

-- name: programmes_in_state  with what people know them by
SELECT p.activity, a.title, a.code, p.state, p.register_number, p.registered_on
FROM programme p JOIN activity a ON a.region = p.region AND a.id = p.activity
WHERE p.region = $1 AND p.state = $2 ORDER BY p.activity LIMIT 1000

-- name: insert_programme
INSERT INTO programme (region, activity, kind, portal_url, partners, horizon, part_of, state, round, reason,
  register_number, registered_on, protocol, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)

-- name: update_programme  only when nobody changed it meanwhile
UPDATE programme SET kind = $3, portal_url = $4, partners = $5, horizon = $6, part_of = $7, state = $8, round = $9,
  reason = $10, register_number = $11, registered_on = $12, protocol = $13, revision = $14 + 1
WHERE region = $1 AND activity = $2 AND revision = $14

-- name: last_register_number  0 when there is none
SELECT coalesce(max(number), 0) FROM programme_register WHERE region = $1

-- name: insert_register_entry
INSERT INTO programme_register (region, number, activity, written, entered_on) VALUES ($1, $2, $3, $4, $5)

-- name: insert_conclusion
INSERT INTO programme_conclusion (region, activity, round, expert, conclusion, points, given_on)
VALUES ($1, $2, $3, $4, $5, $6, $7)

-- name: insert_mark
INSERT INTO programme_mark (region, activity, round, expert, criterion, points, comment)
VALUES ($1, $2, $3, $4, $5, $6, $7)

-- name: conclusions_of_programme
SELECT expert, conclusion, points, given_on FROM programme_conclusion
WHERE region = $1 AND activity = $2 AND round = $3 ORDER BY given_on, expert

-- name: marks_of_conclusion
SELECT criterion, points, comment FROM programme_mark
WHERE region = $1 AND activity = $2 AND round = $3 AND expert = $4 ORDER BY criterion

-- name: insert_programme_vote
INSERT INTO programme_vote (region, activity, round, member, vote, comment) VALUES ($1, $2, $3, $4, $5, $6)

-- name: votes_on_programme
SELECT member, vote, comment FROM programme_vote WHERE region = $1 AND activity = $2 AND round = $3 ORDER BY member

-- name: insert_credit  once, however often the module is passed
INSERT INTO module_credit (region, person, programme, module, hours, credited_on) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (region, person, module) DO NOTHING

-- name: delete_credit
DELETE FROM module_credit WHERE region = $1 AND person = $2 AND module = $3

-- name: credits_for_programme
SELECT programme, module, hours, credited_on FROM module_credit
WHERE region = $1 AND person = $2 AND programme = $3 ORDER BY credited_on, module

-- name: credits_of_person  summed by programme
SELECT c.programme, a.title, CAST(sum(c.hours) AS BIGINT), a.hours
FROM module_credit c JOIN activity a ON a.region = c.region AND a.id = c.programme
WHERE c.region = $1 AND c.person = $2 GROUP BY c.programme, a.title, a.hours ORDER BY a.title, c.programme

-- name: offers_by  what a person offered, the last first, in whatever state
SELECT id, code, title, type, kind, education_type, form, level, venue, provider, subject, audience, hours, cost,
  url, document, register_no, equivalence, technology, competencies, state, reject_reason, proposed_by, revision
FROM activity WHERE region = $1 AND proposed_by = $2 ORDER BY id DESC LIMIT 500

-- name: attending  who chose a session, and whether they came
SELECT s.person, s.state, t.came FROM seat s
LEFT JOIN attendance t ON t.region = s.region AND t.session = s.session AND t.person = s.person
WHERE s.region = $1 AND s.session = $2 AND s.state IN ('held', 'taken') ORDER BY s.person

-- name: mark_attendance
INSERT INTO attendance (region, session, person, came, marked_by, marked_ms) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (region, session, person) DO UPDATE
SET came = excluded.came, marked_by = excluded.marked_by, marked_ms = excluded.marked_ms

-- name: find_proposal
SELECT id, kind, activity, title, text, ground, competency, author, filed_on, state, answer, answered_on, revision
FROM programme_proposal WHERE region = $1 AND id = $2

-- name: proposals_by
SELECT id, kind, activity, title, text, ground, competency, author, filed_on, state, answer, answered_on, revision
FROM programme_proposal WHERE region = $1 AND author = $2 ORDER BY id DESC LIMIT 500

-- name: proposals_in_state  the longest waiting first
SELECT id, kind, activity, title, text, ground, competency, author, filed_on, state, answer, answered_on, revision
FROM programme_proposal WHERE region = $1 AND state = $2 ORDER BY id LIMIT 500

-- name: insert_proposal
INSERT INTO programme_proposal (region, id, kind, activity, title, text, ground, competency, author, filed_on, state,
  answer, answered_on, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)

-- name: answer_proposal  only a filed one, and when nobody changed it meanwhile
UPDATE programme_proposal SET state = $3, answer = $4, answered_on = $5, revision = revision + 1
WHERE region = $1 AND id = $2 AND revision = $6 AND state = 'filed'
