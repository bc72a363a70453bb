-- name: insert_campaign
INSERT INTO campaign (region, id, title, kind, since, until, apply_until, subjects, state, regulation,
                      regulation_version, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)

-- name: update_campaign  only when nobody changed it meanwhile
UPDATE campaign SET title = $3, since = $4, until = $5, apply_until = $6, subjects = $7, state = $8,
  revision = revision + 1
WHERE region = $1 AND id = $2 AND revision = $9

-- name: find_campaign
SELECT id, title, kind, since, until, apply_until, subjects, state, regulation, regulation_version, revision
FROM campaign WHERE region = $1 AND id = $2

-- name: campaigns  the newest first
SELECT id, title, kind, since, until, apply_until, subjects, state, regulation, regulation_version, revision
FROM campaign WHERE region = $1 ORDER BY since DESC, id DESC

-- name: insert_letter  nothing when the school has its letter already
INSERT INTO letter (region, id, campaign, school, school_title, path, paper, number, date, state, received_ms,
                    received_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)

-- name: letters_below  of a campaign, or of all for ''
SELECT id, campaign, school, school_title, path, paper, number, date, state, received_ms, received_by
FROM letter
WHERE region = $1 AND (path = $2 OR path LIKE CAST($2 AS TEXT) || '/%')
  AND (CAST($3 AS TEXT) = '' OR campaign = $3)
ORDER BY date DESC, school_title, id

-- name: find_letter
SELECT id, campaign, school, school_title, path, paper, number, date, state, received_ms, received_by
FROM letter WHERE region = $1 AND id = $2

-- name: receive_letter  the first reader counts
UPDATE letter SET state = 'received', received_ms = $3, received_by = $4
WHERE region = $1 AND id = $2 AND state = 'sent'

-- name: insert_application
INSERT INTO application (region, id, campaign, sender_kind, sender, path, state, author, comment, paper, number,
                         filed_ms, decided_ms, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)

-- name: update_application  only when nobody changed it meanwhile
UPDATE application SET state = $3, author = $4, comment = $5, paper = $6, number = $7, filed_ms = $8, decided_ms = $9,
  revision = revision + 1
WHERE region = $1 AND id = $2 AND revision = $10

-- name: find_application
SELECT id, campaign, sender_kind, sender, path, state, author, comment, paper, number, filed_ms, decided_ms, revision
FROM application WHERE region = $1 AND id = $2

-- name: find_open_application  the list that is still being written at this place
SELECT id, campaign, sender_kind, sender, path, state, author, comment, paper, number, filed_ms, decided_ms, revision
FROM application
WHERE region = $1 AND campaign = $2 AND path = $3 AND sender_kind = $4 AND (state = 'draft' OR state = 'returned')
ORDER BY id LIMIT 1

-- name: applications_below  of a campaign, or of all for ''; with the number of people in each
SELECT a.id, a.campaign, a.sender_kind, a.sender, a.path, a.state, a.author, a.comment, a.paper, a.number, a.filed_ms,
       a.decided_ms, a.revision, count(r.person) AS people
FROM application a
LEFT JOIN application_row r ON r.region = a.region AND r.application = a.id
WHERE a.region = $1 AND (a.path = $2 OR a.path LIKE CAST($2 AS TEXT) || '/%')
  AND (CAST($3 AS TEXT) = '' OR a.campaign = $3) AND (CAST($4 AS TEXT) = '' OR a.state = $4)
GROUP BY a.region, a.id, a.campaign, a.sender_kind, a.sender, a.path, a.state, a.author, a.comment, a.paper, a.number,
         a.filed_ms, a.decided_ms, a.revision
ORDER BY a.sender, a.id

-- name: rows_of_application
SELECT person, subject FROM application_row WHERE region = $1 AND application = $2 ORDER BY position

-- name: delete_rows
DELETE FROM application_row WHERE region = $1 AND application = $2

-- name: insert_row
INSERT INTO application_row (region, application, position, person, subject) VALUES ($1, $2, $3, $4, $5)

-- name: insert_applicant  nothing when the person is in the campaign already
INSERT INTO applicant (region, campaign, person, application, subject, name, school, position, path, accepted)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (region, campaign, person) DO NOTHING

-- name: find_applicant
SELECT campaign, person, application, subject, name, school, position, path, accepted
FROM applicant WHERE region = $1 AND campaign = $2 AND person = $3

-- name: applicants  of a campaign at or below a path, by name
SELECT campaign, person, application, subject, name, school, position, path, accepted
FROM applicant
WHERE region = $1 AND campaign = $2 AND (path = $3 OR path LIKE CAST($3 AS TEXT) || '/%')
ORDER BY name, person

-- name: applicants_of_application
SELECT campaign, person, application, subject, name, school, position, path, accepted
FROM applicant WHERE region = $1 AND application = $2 ORDER BY name, person

-- name: accept_applicants
UPDATE applicant SET accepted = 1 WHERE region = $1 AND application = $2

-- name: delete_applicants  of an application that goes back to its sender
DELETE FROM applicant WHERE region = $1 AND application = $2

-- name: insert_sitting
INSERT INTO sitting (region, id, campaign, place_kind, place, path, room, starts_ms, ends_ms, capacity, taken,
                     organiser, state, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)

-- name: update_sitting  only when nobody changed it meanwhile and everyone still fits
UPDATE sitting SET place_kind = $3, place = $4, path = $5, room = $6, starts_ms = $7, ends_ms = $8, capacity = $9,
  organiser = $10, state = $11, revision = revision + 1
WHERE region = $1 AND id = $2 AND revision = $12 AND taken <= $9

-- name: delete_draft_protocol  of a sitting that is dropped
DELETE FROM protocol WHERE region = $1 AND sitting = $2 AND paper = ''

-- name: delete_pauses  of a sitting that is dropped
DELETE FROM sitting_pause WHERE region = $1 AND sitting = $2

-- name: delete_sitting  an empty one
DELETE FROM sitting WHERE region = $1 AND id = $2 AND taken = 0 AND state = 'planned'

-- name: find_sitting
SELECT id, campaign, place_kind, place, path, room, starts_ms, ends_ms, capacity, taken, organiser, state, revision
FROM sitting WHERE region = $1 AND id = $2

-- name: sittings  of a campaign, in the order of time
SELECT id, campaign, place_kind, place, path, room, starts_ms, ends_ms, capacity, taken, organiser, state, revision
FROM sitting WHERE region = $1 AND campaign = $2 ORDER BY starts_ms, place, room, id

-- name: sittings_between  of every campaign, that have a moment in common with these times
SELECT id, campaign, place_kind, place, path, room, starts_ms, ends_ms, capacity, taken, organiser, state, revision
FROM sitting WHERE region = $1 AND starts_ms < $3 AND ends_ms > $2

-- name: sittings_of_person  where the person sits, in the order of time
SELECT s.id, s.campaign, s.place_kind, s.place, s.path, s.room, s.starts_ms, s.ends_ms, s.capacity, s.taken,
       s.organiser, s.state, s.revision
FROM sitting_seat p JOIN sitting s ON s.region = p.region AND s.id = p.sitting
WHERE p.region = $1 AND p.person = $2 ORDER BY s.starts_ms, s.id

-- name: seats_of_person
SELECT campaign, person, subject, sitting, presence
FROM sitting_seat WHERE region = $1 AND person = $2 ORDER BY campaign, subject

-- name: find_seat
SELECT campaign, person, subject, sitting, presence
FROM sitting_seat WHERE region = $1 AND campaign = $2 AND person = $3 AND subject = $4

-- name: seats_of_sitting
SELECT campaign, person, subject, sitting, presence FROM sitting_seat WHERE region = $1 AND sitting = $2 ORDER BY person

-- name: seats_of_campaign
SELECT campaign, person, subject, sitting, presence FROM sitting_seat WHERE region = $1 AND campaign = $2

-- name: busy_times  every seat of people who are in the campaign, whichever campaign the seat is of
SELECT p.person, s.id, s.campaign, s.place_kind, s.place, s.path, s.room, s.starts_ms, s.ends_ms, s.capacity, s.taken,
       s.organiser, s.state, s.revision
FROM applicant a CROSS JOIN sitting_seat p CROSS JOIN sitting s
WHERE a.region = $1 AND a.campaign = $2 AND p.region = a.region AND p.person = a.person
  AND s.region = p.region AND s.id = p.sitting

-- name: take_place  while there is one
UPDATE sitting SET taken = taken + 1 WHERE region = $1 AND id = $2 AND state = 'planned' AND taken < capacity

-- name: give_place_back
UPDATE sitting SET taken = taken - 1 WHERE region = $1 AND id = $2 AND taken > 0

-- name: insert_seat  nothing when the person has one
INSERT INTO sitting_seat (region, campaign, person, subject, sitting, presence) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (region, campaign, person, subject) DO NOTHING

-- name: delete_seat  of a sitting that was not held
DELETE FROM sitting_seat WHERE region = $1 AND campaign = $2 AND person = $3 AND subject = $4 AND sitting = $5

-- name: set_presence
UPDATE sitting_seat SET presence = $4 WHERE region = $1 AND sitting = $2 AND person = $3

-- name: find_protocol
SELECT sitting, started_ms, ended_ms, observers, incidents, state, author, paper, number, revision
FROM protocol WHERE region = $1 AND sitting = $2

-- name: insert_protocol  nothing when somebody began it meanwhile
INSERT INTO protocol (region, sitting, started_ms, ended_ms, observers, incidents, state, author, paper, number, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (region, sitting) DO NOTHING

-- name: update_protocol  only when nobody changed it meanwhile
UPDATE protocol SET started_ms = $3, ended_ms = $4, observers = $5, incidents = $6, state = $7, author = $8, paper = $9,
  number = $10, revision = revision + 1
WHERE region = $1 AND sitting = $2 AND revision = $11

-- name: rename_letter  its paper was issued anew
UPDATE letter SET paper = $4, number = $5, date = $6 WHERE region = $1 AND id = $2 AND paper = $3

-- name: rename_application  its paper was issued anew
UPDATE application SET paper = $4, number = $5, revision = revision + 1 WHERE region = $1 AND id = $2 AND paper = $3

-- name: rename_protocol  its paper was issued anew
UPDATE protocol SET paper = $4, number = $5, revision = revision + 1 WHERE region = $1 AND sitting = $2 AND paper = $3

-- name: applicant_of_person_moved  to where the person works now
UPDATE applicant SET path = $3
WHERE region = $1 AND campaign IN (SELECT id FROM campaign WHERE region = $1) AND person = $2

-- name: letter_moved  with the place
UPDATE letter SET path = $3 WHERE region = $1 AND path = $2

-- name: application_moved  with the place
UPDATE application SET path = $3 WHERE region = $1 AND path = $2

-- name: applicant_moved  with the place
UPDATE applicant SET path = $3 WHERE region = $1 AND path = $2

-- name: sitting_moved  with the place
UPDATE sitting SET path = $3 WHERE region = $1 AND path = $2

-- name: insert_pause
INSERT INTO sitting_pause (region, sitting, person, since_ms, until_ms, reason, author) VALUES ($1, $2, $3, $4, $5, $6, $7)

-- name: end_pause
UPDATE sitting_pause SET until_ms = $4 WHERE region = $1 AND sitting = $2 AND person = $3 AND until_ms IS NULL

-- name: pauses  of a sitting, in the order of time
SELECT sitting, person, since_ms, until_ms, reason, author FROM sitting_pause
WHERE region = $1 AND sitting = $2 ORDER BY since_ms, person

