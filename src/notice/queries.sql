-- name: insert_notice  a second one with the same mark is left out
INSERT INTO notice (region, id, person, kind, topic, at_ms, subject, about, day, moment_ms, once)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
ON CONFLICT (region, person, once) WHERE once IS NOT NULL DO NOTHING

-- name: notices_of  a page, the newest first, of one topic or all, unread or all
SELECT id, person, kind, topic, at_ms, subject, about, day, moment_ms, once, read_ms
FROM notice
WHERE region = $1 AND person = $2 AND (CAST($3 AS TEXT) = '' OR topic = $3)
  AND (CAST($4 AS BIGINT) = 0 OR read_ms IS NULL) AND (CAST($5 AS TEXT) = '' OR id < $5)
ORDER BY id DESC LIMIT $6

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
