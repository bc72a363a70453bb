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
INSERT INTO wave_line (region, run, person, sessions, value, alone, wanted, place) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)

-- name: lines_of  of one count
SELECT person, sessions, value, alone, wanted, place FROM wave_line WHERE region = $1 AND run = $2 ORDER BY place

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
INSERT INTO wave_offer (region, id, wave, person, sessions, state, held_until, route, changed_ms)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)

-- name: update_offer  only from the state it was seen in
UPDATE wave_offer SET sessions = $4, state = $5, held_until = $6, route = $7, changed_ms = $8
WHERE region = $1 AND id = $2 AND state = $3

-- name: offers_in_state  the oldest first
SELECT id, wave, person, sessions, state, held_until, route, changed_ms FROM wave_offer
WHERE region = $1 AND state = $2 AND held_until < $3 ORDER BY held_until, id LIMIT $4

-- name: offer_of_person  the last one that stands open
SELECT id, wave, person, sessions, state, held_until, route, changed_ms FROM wave_offer
WHERE region = $1 AND person = $2 AND state IN ('held', 'short_of_seats') ORDER BY held_until DESC, wave LIMIT 1

-- name: find_offer
SELECT id, wave, person, sessions, state, held_until, route, changed_ms FROM wave_offer WHERE region = $1 AND id = $2

-- name: offer_in_wave
SELECT id, wave, person, sessions, state, held_until, route, changed_ms FROM wave_offer
WHERE region = $1 AND person = $2 AND wave = $3

-- name: offers_with_session  that are offered it
SELECT id, wave, person, sessions, state, held_until, route, changed_ms FROM wave_offer
WHERE region = $1 AND state = 'held' AND ';' || sessions || ';' LIKE '%;' || CAST($2 AS TEXT) || ';%' ORDER BY id

-- name: offers_by_state
SELECT state, count(*) FROM wave_offer WHERE region = $1 AND wave = $2 GROUP BY state ORDER BY state

-- name: insert_queued
INSERT INTO wave_queue (region, session, wave, place, person) VALUES ($1, $2, $3, $4, $5)

-- name: queued_for  a seat of a session, in the recorded order
SELECT q.session, q.wave, q.place, q.person FROM wave_queue q
JOIN wave_offer o ON o.region = q.region AND o.person = q.person AND o.wave = q.wave AND o.state IN ('held', 'short_of_seats')
WHERE q.region = $1 AND q.session = $2 ORDER BY q.wave, q.place LIMIT $3

-- name: delete_queued
DELETE FROM wave_queue WHERE region = $1 AND session = $2 AND wave = $3 AND place = $4

-- name: queued_sessions  that somebody still waits for
SELECT DISTINCT q.session FROM wave_queue q
JOIN wave_offer o ON o.region = q.region AND o.person = q.person AND o.wave = q.wave AND o.state IN ('held', 'short_of_seats')
WHERE q.region = $1 ORDER BY q.session
