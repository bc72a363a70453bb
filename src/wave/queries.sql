-- name: waves  the newest first
SELECT id, title, path, subject, position, starts, ends, priority_weight, low_result_weight, first_time_weight, floor_share,
  budget, least_groups, state, author, made_ms, revision
FROM wave WHERE region = $1 ORDER BY id DESC LIMIT $2

-- name: find_wave
SELECT id, title, path, subject, position, starts, ends, priority_weight, low_result_weight, first_time_weight, floor_share,
  budget, least_groups, state, author, made_ms, revision
FROM wave WHERE region = $1 AND id = $2

-- name: insert_wave
INSERT INTO wave (region, id, title, path, subject, position, starts, ends, priority_weight, low_result_weight,
  first_time_weight, floor_share, budget, least_groups, state, author, made_ms, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)

-- name: update_wave  only when nobody changed it meanwhile
UPDATE wave SET title = $3, path = $4, subject = $5, position = $6, starts = $7, ends = $8, priority_weight = $9,
  low_result_weight = $10, first_time_weight = $11, floor_share = $12, budget = $13, least_groups = $14, state = $15,
  author = $16, made_ms = $17, revision = revision + 1
WHERE region = $1 AND id = $2 AND revision = $18

-- name: wave_is_ready  once a count is done; a wave that people hold routes of stays what it is
UPDATE wave SET state = 'ready', revision = revision + 1 WHERE region = $1 AND id = $2 AND state = 'draft'

-- name: runs_of  of a wave, the newest first
SELECT id, wave, state, seed, minutes, terms, author, asked_ms, moved_ms, summary, course
FROM wave_run WHERE region = $1 AND wave = $2 ORDER BY id DESC LIMIT $3

-- name: find_run
SELECT id, wave, state, seed, minutes, terms, author, asked_ms, moved_ms, summary, course
FROM wave_run WHERE region = $1 AND id = $2

-- name: open_run  what waits or is counted: one at most
SELECT id, wave, state, seed, minutes, terms, author, asked_ms, moved_ms, summary, course
FROM wave_run WHERE region = $1 AND state IN ('waiting', 'running')

-- name: insert_run
INSERT INTO wave_run (region, id, wave, state, seed, minutes, terms, author, asked_ms, moved_ms, summary, course)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)

-- name: take_run  by one counter only
UPDATE wave_run SET state = 'running', moved_ms = $3 WHERE region = $1 AND id = $2 AND state = 'waiting'

-- name: move_run  it is still counted
UPDATE wave_run SET moved_ms = $3 WHERE region = $1 AND id = $2 AND state = 'running'

-- name: end_run  only what was not ended meanwhile
UPDATE wave_run SET state = $3, moved_ms = $4, summary = $5, course = $6
WHERE region = $1 AND id = $2 AND state IN ('waiting', 'running')

-- name: interrupt_runs  whose counter has not moved since
UPDATE wave_run SET state = 'interrupted' WHERE region = $1 AND state = 'running' AND moved_ms < $2

-- name: insert_line
INSERT INTO wave_line (region, run, person, sessions, value, alone, wanted, place, path, lacks)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)

-- name: lines_of  of one count
SELECT person, sessions, value, alone, wanted, place, path, lacks FROM wave_line WHERE region = $1 AND run = $2 ORDER BY place

-- name: insert_scarce
INSERT INTO wave_scarce (region, run, session, price, seats, another_group) VALUES ($1, $2, $3, $4, $5, $6)

-- name: scarce_of  where one more group pays most
SELECT session, price, seats, another_group FROM wave_scarce
WHERE region = $1 AND run = $2 ORDER BY another_group DESC, session LIMIT $3

-- name: insert_publication
INSERT INTO wave_publication (region, wave, run, held_until, author, published_ms) VALUES ($1, $2, $3, $4, $5, $6)

-- name: find_publication
SELECT wave, run, held_until, author, published_ms FROM wave_publication WHERE region = $1 AND wave = $2

-- name: insert_offer
INSERT INTO wave_offer (region, id, wave, person, sessions, state, held_until, route, changed_ms, path)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)

-- name: update_offer  only from the state it was seen in
UPDATE wave_offer SET sessions = $4, state = $5, held_until = $6, route = $7, changed_ms = $8
WHERE region = $1 AND id = $2 AND state = $3

-- name: offers_in_state  the oldest first
SELECT id, wave, person, sessions, state, held_until, route, changed_ms, path FROM wave_offer
WHERE region = $1 AND state = $2 AND held_until < $3 ORDER BY held_until, id LIMIT $4

-- name: offer_of_person  the last one that stands open
SELECT id, wave, person, sessions, state, held_until, route, changed_ms, path FROM wave_offer
WHERE region = $1 AND person = $2 AND state IN ('held', 'short_of_seats')
ORDER BY CASE state WHEN 'held' THEN 0 ELSE 1 END, held_until DESC, wave LIMIT 1

-- name: find_offer
SELECT id, wave, person, sessions, state, held_until, route, changed_ms, path FROM wave_offer WHERE region = $1 AND id = $2

-- name: offer_in_wave
SELECT id, wave, person, sessions, state, held_until, route, changed_ms, path FROM wave_offer
WHERE region = $1 AND person = $2 AND wave = $3

-- name: offers_naming_session  whose seats are held there, or will be
SELECT id, wave, person, sessions, state, held_until, route, changed_ms, path FROM wave_offer
WHERE region = $1 AND state IN ('held', 'waiting') AND ';' || sessions || ';' LIKE '%;' || CAST($2 AS TEXT) || ';%'
ORDER BY state, held_until, id

-- name: people_offered  a route that they can still answer
SELECT person FROM wave_offer WHERE region = $1 AND state = 'held' ORDER BY held_until, id

-- name: offers_by_state  of a wave, at or below a place
SELECT state, count(*) FROM wave_offer
WHERE region = $1 AND wave = $2 AND (path = $3 OR path LIKE CAST($3 AS TEXT) || '/%') GROUP BY state ORDER BY state

-- name: offers_listed  of a wave, at or below a place, in the recorded order; with what the line is worth beside the best alone
SELECT o.id, o.wave, o.person, o.sessions, o.state, o.held_until, o.route, o.changed_ms, o.path, l.value, l.alone
FROM wave_offer o
JOIN wave_publication p ON p.region = o.region AND p.wave = o.wave
LEFT JOIN wave_line l ON l.region = o.region AND l.run = p.run AND l.person = o.person
WHERE o.region = $1 AND o.wave = $2 AND (o.path = $3 OR o.path LIKE CAST($3 AS TEXT) || '/%')
  AND ($4 = '' OR o.state = $4) AND o.id > $5 ORDER BY o.id LIMIT $6

-- name: offer_listed  of one person
SELECT o.id, o.wave, o.person, o.sessions, o.state, o.held_until, o.route, o.changed_ms, o.path, l.value, l.alone
FROM wave_offer o
JOIN wave_publication p ON p.region = o.region AND p.wave = o.wave
LEFT JOIN wave_line l ON l.region = o.region AND l.run = p.run AND l.person = o.person
WHERE o.region = $1 AND o.person = $2 AND o.wave = $3

-- name: published_waves  the newest first
SELECT p.wave, w.title, p.run, p.held_until FROM wave_publication p
JOIN wave w ON w.region = p.region AND w.id = p.wave
WHERE p.region = $1 ORDER BY p.wave DESC LIMIT $2

-- name: find_line  what a count found for one person
SELECT person, sessions, value, alone, wanted, place, path, lacks FROM wave_line
WHERE region = $1 AND run = $2 AND person = $3

-- name: people_of_run  whom a count looked at, or who came after it
SELECT person FROM wave_line WHERE region = $1 AND run = $2

-- name: last_place  in the recorded order
SELECT COALESCE(MAX(place), 0) FROM wave_line WHERE region = $1 AND run = $2

-- name: price_of_seat  of a session that was short of seats
SELECT session, price, seats, another_group FROM wave_scarce WHERE region = $1 AND run = $2 AND session = $3

-- name: queued_of_person  what somebody waits for, with how many who still wait are before them
SELECT q.session, (
  SELECT count(*) FROM wave_queue f
  JOIN wave_offer o ON o.region = f.region AND o.person = f.person AND o.wave = f.wave AND o.state IN ('held', 'short_of_seats')
  WHERE f.region = q.region AND f.session = q.session AND f.wave = q.wave AND f.place < q.place)
FROM wave_queue q WHERE q.region = $1 AND q.person = $2 AND q.wave = $3

-- name: offer_of_person_moved  to where the person works now
UPDATE wave_offer SET path = $3 WHERE region = $1 AND person = $2
-- name: line_of_person_moved  to where the person works now
UPDATE wave_line SET path = $3 WHERE region = $1 AND person = $2
-- name: offer_moved  with the place
UPDATE wave_offer SET path = $3 WHERE region = $1 AND path = $2
-- name: line_moved  with the place
UPDATE wave_line SET path = $3 WHERE region = $1 AND path = $2

-- name: insert_queued
INSERT INTO wave_queue (region, session, wave, place, person) VALUES ($1, $2, $3, $4, $5)

-- name: queued_for  a seat of a session, in the recorded order
SELECT q.session, q.wave, q.place, q.person FROM wave_queue q
JOIN wave_offer o ON o.region = q.region AND o.person = q.person AND o.wave = q.wave AND o.state IN ('held', 'short_of_seats')
WHERE q.region = $1 AND q.session = $2 ORDER BY q.wave, q.place LIMIT $3

-- name: queued_elsewhere  those who are in the queue of the one and not of the other
UPDATE wave_queue SET session = $3 WHERE region = $1 AND session = $2 AND NOT EXISTS (
  SELECT 1 FROM wave_queue o WHERE o.region = $1 AND o.session = $3 AND o.wave = wave_queue.wave AND o.place = wave_queue.place)

-- name: delete_queue
DELETE FROM wave_queue WHERE region = $1 AND session = $2

-- name: delete_queued
DELETE FROM wave_queue WHERE region = $1 AND session = $2 AND wave = $3 AND place = $4

-- name: queued_sessions  that somebody still waits for
SELECT DISTINCT q.session FROM wave_queue q
JOIN wave_offer o ON o.region = q.region AND o.person = q.person AND o.wave = q.wave AND o.state IN ('held', 'short_of_seats')
WHERE q.region = $1 ORDER BY q.session
