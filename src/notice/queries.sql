-- name: insert_notice  a second one with the same mark is left out
INSERT INTO notice (region, id, person, kind, topic, at_ms, subject, about, day, moment_ms, once)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
ON CONFLICT (region, person, once) WHERE once IS NOT NULL DO NOTHING

-- name: told_once
SELECT at_ms FROM notice WHERE region = $1 AND person = $2 AND once = $3

-- name: notices_of  a page, the newest first, of one topic or all, unread or all
SELECT n.id, n.person, n.kind, n.topic, n.at_ms, n.subject, n.about, n.day, n.moment_ms, n.once, n.read_ms,
  COALESCE(m.text, ''), COALESCE(m.sender_name, '')
FROM notice n
LEFT JOIN notice_message m ON m.region = n.region AND m.id = n.subject
WHERE n.region = $1 AND n.person = $2 AND (CAST($3 AS TEXT) = '' OR n.topic = $3)
  AND (CAST($4 AS BIGINT) = 0 OR n.read_ms IS NULL) AND (CAST($5 AS TEXT) = '' OR n.id < $5)
ORDER BY n.id DESC LIMIT $6

-- name: count_unread  up to what is worth telling apart
SELECT count(*) FROM (SELECT id FROM notice WHERE region = $1 AND person = $2 AND read_ms IS NULL LIMIT 100) unread

-- name: mark_read  one's own
UPDATE notice SET read_ms = $4 WHERE region = $1 AND person = $2 AND id = $3 AND read_ms IS NULL

-- name: mark_all_read
UPDATE notice SET read_ms = $3 WHERE region = $1 AND person = $2 AND read_ms IS NULL

-- name: habits_of
SELECT by_mail, any_time, language, revision FROM notice_habits WHERE region = $1 AND person = $2

-- name: begin_habits  the first choice of a person
INSERT INTO notice_habits (region, person, by_mail, any_time, language, revision)
VALUES ($1, $2, $3, $4, $5, $6 + 1) ON CONFLICT (region, person) DO NOTHING

-- name: change_habits  only when nobody changed them since
UPDATE notice_habits SET by_mail = $3, any_time = $4, language = $5, revision = revision + 1
WHERE region = $1 AND person = $2 AND revision = $6

-- name: ways_of
SELECT topic, way FROM notice_way WHERE region = $1 AND person = $2 ORDER BY topic

-- name: forget_ways
DELETE FROM notice_way WHERE region = $1 AND person = $2

-- name: insert_way
INSERT INTO notice_way (region, person, topic, way) VALUES ($1, $2, $3, $4)

-- name: gather_letter  one gathers for a person at a time; it leaves by the sooner of the days
INSERT INTO notice_letter (region, id, person, state, made_ms, due_ms, tries, reason)
VALUES ($1, $2, $3, 'gathering', $4, $5, 0, '')
ON CONFLICT (region, person) WHERE state = 'gathering'
DO UPDATE SET due_ms = CASE WHEN excluded.due_ms < notice_letter.due_ms THEN excluded.due_ms ELSE notice_letter.due_ms END

-- name: letters_due
SELECT id, person, state, made_ms, due_ms, tries, reason, ended_ms FROM notice_letter
WHERE region = $1 AND state = $2 AND due_ms <= $3 ORDER BY due_ms, id LIMIT $4

-- name: claim_letter  by who read it as it still stands; nobody else touches it until the lease is over
UPDATE notice_letter SET state = 'ready', due_ms = $5, tries = tries + 1
WHERE region = $1 AND id = $2 AND state = $3 AND due_ms = $4

-- name: postpone_letter
UPDATE notice_letter SET due_ms = $4 WHERE region = $1 AND id = $2 AND due_ms = $3

-- name: fail_letter
UPDATE notice_letter SET due_ms = $3, reason = $4 WHERE region = $1 AND id = $2 AND state = 'ready'

-- name: end_letter
UPDATE notice_letter SET state = $3, reason = $4, ended_ms = $5 WHERE region = $1 AND id = $2

-- name: untold_notices  what was read meanwhile needs no letter
SELECT id, person, kind, topic, at_ms, subject, about, day, moment_ms, once FROM notice
WHERE region = $1 AND person = $2 AND read_ms IS NULL AND letter IS NULL AND at_ms >= $3 ORDER BY id

-- name: join_letter
UPDATE notice SET letter = $3 WHERE region = $1 AND id = $2

-- name: notices_of_letter
SELECT id, person, kind, topic, at_ms, subject, about, day, moment_ms, once FROM notice
WHERE region = $1 AND letter = $2 ORDER BY id

-- name: find_letter
SELECT id, person, state, made_ms, due_ms, tries, reason, ended_ms FROM notice_letter WHERE region = $1 AND id = $2

-- name: letters_in
SELECT id, person, state, made_ms, due_ms, tries, reason, ended_ms FROM notice_letter
WHERE region = $1 AND state = $2 ORDER BY due_ms DESC, id DESC LIMIT $3

-- name: count_letters  of what has not left
SELECT state, count(*) FROM notice_letter
WHERE region = $1 AND state IN ('gathering', 'ready', 'given_up') GROUP BY state ORDER BY state

-- name: retry_letter
UPDATE notice_letter SET state = 'ready', due_ms = $3, tries = 0, ended_ms = NULL
WHERE region = $1 AND id = $2 AND state = 'given_up'

-- name: insert_message
INSERT INTO notice_message (region, id, sender, sender_name, topic, title, text, place, subjects, competency, at_ms, readers)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)

-- name: messages_of  what a person sent, the newest first
SELECT id, sender, sender_name, topic, title, text, place, subjects, competency, at_ms, readers
FROM notice_message WHERE region = $1 AND sender = $2 ORDER BY id DESC LIMIT $3

-- name: count_messages_since
SELECT count(*) FROM notice_message WHERE region = $1 AND sender = $2 AND at_ms >= $3

-- name: people_refusing  messages of a topic
SELECT person FROM notice_way WHERE region = $1 AND topic = $2 AND way = 'none' ORDER BY person
