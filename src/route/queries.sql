-- name: find_route
SELECT id, person, path, teacher, position, subjects, school, campaign, profile, profile_version, state, state_before,
  starts, ends, term_reason, number, agreed_number, step, agreed_on, closed_on, note, noted, awaits, changed_ms, revision
FROM route WHERE region = $1 AND id = $2

-- name: latest_route_of  the open route of a person, else the last one
SELECT id, person, path, teacher, position, subjects, school, campaign, profile, profile_version, state, state_before,
  starts, ends, term_reason, number, agreed_number, step, agreed_on, closed_on, note, noted, awaits, changed_ms, revision
FROM route WHERE region = $1 AND person = $2
ORDER BY CASE WHEN state IN ('completed', 'expired', 'annulled') THEN 1 ELSE 0 END, id DESC LIMIT 1

-- name: routes_of  every route of a person, the newest first
SELECT id, person, path, teacher, position, subjects, school, campaign, profile, profile_version, state, state_before,
  starts, ends, term_reason, number, agreed_number, step, agreed_on, closed_on, note, noted, awaits, changed_ms, revision
FROM route WHERE region = $1 AND person = $2 ORDER BY id DESC

-- name: route_with_revisions  a row for each revision, one without when there is none: the page's first statement
SELECT r.id, r.person, r.path, r.teacher, r.position, r.subjects, r.school, r.campaign, r.profile, r.profile_version,
  r.state, r.state_before, r.starts, r.ends, r.term_reason, r.number, r.agreed_number, r.step, r.agreed_on,
  r.closed_on, r.note, r.noted, r.awaits, r.changed_ms, r.revision,
  v.number, v.at_ms, v.author, v.initiator, v.reason, v.decision, v.decided_by, v.decided_name, v.decided_ms, v.comment
FROM route r LEFT JOIN route_revision v ON v.region = r.region AND v.route = r.id
WHERE r.region = $1 AND r.id = $2 ORDER BY v.number

-- name: insert_route
INSERT INTO route (region, id, person, path, teacher, position, subjects, school, campaign, profile, profile_version, state, state_before,
  starts, ends, term_reason, number, agreed_number, step, agreed_on, closed_on, note, noted, awaits, changed_ms, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)

-- name: update_route  only when nobody changed it since it was read; what is noted ($23) is written by note_facts alone
UPDATE route SET path = $4, teacher = $5, position = $6, subjects = $7, school = $8, campaign = $9, profile = $10,
  profile_version = $11, state = $12, state_before = $13, starts = $14, ends = $15, term_reason = $16, number = $17,
  agreed_number = $18, step = $19, agreed_on = $20, closed_on = $21, note = $22, awaits = $24, changed_ms = $25, revision = revision + 1
WHERE region = $1 AND id = $2 AND person = $3 AND revision = $26 AND CAST($23 AS TEXT) IS NOT NULL

-- name: note_facts  a fact of another room makes nobody's page stale, so the revision stays
UPDATE route SET noted = $3 WHERE region = $1 AND id = $2

-- name: items_of
SELECT id, goal, activity, session, type, title, provider, place, kind, education_type, form, venue, starts, ends, hours,
  release_days, slots, covers, technology, summary_form, url, cost, locked, state, finished_on, moved_from, unfit
FROM route_item WHERE region = $1 AND route = $2 ORDER BY starts, id

-- name: insert_item
INSERT INTO route_item (region, route, id, goal, activity, session, type, title, provider, place, kind, education_type, form, venue, starts,
  ends, hours, release_days, slots, covers, technology, summary_form, url, cost, locked, state, finished_on, moved_from, unfit)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25,
  $26, $27, $28, $29)

-- name: delete_items
DELETE FROM route_item WHERE region = $1 AND route = $2

-- name: set_item_state
UPDATE route_item SET state = $4, finished_on = $5 WHERE region = $1 AND route = $2 AND id = $3

-- name: move_item
UPDATE route_item SET session = $4, starts = $5, ends = $6, slots = $7, place = $8, release_days = $9, moved_from = $10,
  unfit = $11
WHERE region = $1 AND route = $2 AND id = $3

-- name: route_owners  everybody who has or had a route, and whether one is open
SELECT person, MAX(CASE WHEN state NOT IN ('completed', 'expired', 'annulled') THEN 1 ELSE 0 END)
FROM route WHERE region = $1 GROUP BY person

-- name: attended_by_all  what people went through to its end, with the day it ended
SELECT r.person, i.activity, COALESCE(i.finished_on, i.ends)
FROM route_item i JOIN route r ON r.region = i.region AND r.id = i.route
WHERE i.region = $1 AND i.state = 'done' AND i.activity <> ''

-- name: attended_by  the same of one person, without the days
SELECT DISTINCT i.activity
FROM route r CROSS JOIN route_item i
WHERE r.region = $1 AND r.person = $2 AND i.region = r.region AND i.route = r.id AND i.state = 'done' AND i.activity <> ''

-- name: covering_of_all  activities of agreed routes with the competencies they cover, cancelled ones left out
SELECT r.person, i.covers, i.starts, i.ends
FROM route_item i JOIN route r ON r.region = i.region AND r.id = i.route
WHERE i.region = $1 AND i.state <> 'cancelled' AND r.agreed_on IS NOT NULL AND i.covers <> ''

-- name: covering_of  the same of one person
SELECT r.person, i.covers, i.starts, i.ends
FROM route r JOIN route_item i ON i.region = r.region AND i.route = r.id
WHERE r.region = $1 AND r.person = $2 AND i.state <> 'cancelled' AND r.agreed_on IS NOT NULL AND i.covers <> ''

-- name: routes_with_session  open routes that chose a session
SELECT r.id, r.person, r.path, r.teacher, r.position, r.subjects, r.school, r.campaign, r.profile, r.profile_version,
  r.state, r.state_before, r.starts, r.ends, r.term_reason, r.number, r.agreed_number, r.step, r.agreed_on,
  r.closed_on, r.note, r.noted, r.awaits, r.changed_ms, r.revision
FROM route_item i JOIN route r ON r.region = i.region AND r.id = i.route
WHERE i.region = $1 AND i.session = $2 AND i.state IN ('planned', 'running')
  AND r.state NOT IN ('completed', 'expired', 'annulled')
ORDER BY r.id

-- name: goals_of
SELECT id, text, competency FROM route_goal WHERE region = $1 AND route = $2 ORDER BY position, id

-- name: insert_goal
INSERT INTO route_goal (region, route, id, position, text, competency) VALUES ($1, $2, $3, $4, $5, $6)

-- name: delete_goals
DELETE FROM route_goal WHERE region = $1 AND route = $2

-- name: bans_of
SELECT activity FROM route_ban WHERE region = $1 AND route = $2 ORDER BY activity

-- name: insert_ban
INSERT INTO route_ban (region, route, activity) VALUES ($1, $2, $3)
ON CONFLICT (region, route, activity) DO NOTHING

-- name: delete_bans
DELETE FROM route_ban WHERE region = $1 AND route = $2

-- name: hidden_of  in the order in which it was hidden
SELECT activity, title, reason, author, author_name, hidden_on FROM hidden_offer
WHERE region = $1 AND route = $2 ORDER BY hidden_on, activity

-- name: hide  once: whoever comes second reads the reason of the first
INSERT INTO hidden_offer (region, route, activity, title, reason, author, author_name, hidden_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (region, route, activity) DO NOTHING

-- name: show_again
DELETE FROM hidden_offer WHERE region = $1 AND route = $2 AND activity = $3

-- name: insert_revision
INSERT INTO route_revision (region, route, number, at_ms, author, initiator, reason, decision, decided_by, decided_name, decided_ms, comment,
  content)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)

-- name: decide_revision  once: a revision that was decided stays so
UPDATE route_revision SET decision = $4, decided_by = $5, decided_name = $6, decided_ms = $7, comment = $8
WHERE region = $1 AND route = $2 AND number = $3 AND decision = 'awaiting'

-- name: revisions_of
SELECT number, at_ms, author, initiator, reason, decision, decided_by, decided_name, decided_ms, comment
FROM route_revision WHERE region = $1 AND route = $2 ORDER BY number

-- name: content_of_revision
SELECT content FROM route_revision WHERE region = $1 AND route = $2 AND number = $3

-- name: insert_approval
INSERT INTO approval (region, route, number, step, role, decision, person, at_ms, comment, marks)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)

-- name: delete_approval
DELETE FROM approval WHERE region = $1 AND route = $2 AND number = $3 AND step = $4 AND role = $5

-- name: last_approval  of a revision
SELECT number, step, role, decision, person, at_ms, comment, marks
FROM approval WHERE region = $1 AND route = $2 AND number = $3 ORDER BY at_ms DESC, step DESC LIMIT 1

-- name: approvals_of  a revision
SELECT number, step, role, decision, person, at_ms, comment, marks
FROM approval WHERE region = $1 AND route = $2 AND number = $3 ORDER BY at_ms, step, role

-- name: approvals_given  of all revisions, with who gave them: for the card
SELECT number, step, role, decision, person, at_ms, comment, marks
FROM approval WHERE region = $1 AND route = $2 ORDER BY number, at_ms, step, role

-- name: reopen_revision  the decision was taken back
UPDATE route_revision SET decision = 'awaiting', decided_by = '', decided_name = '', decided_ms = NULL, comment = ''
WHERE region = $1 AND route = $2 AND number = $3

-- name: decisions_since  of one person, each with its route as it is now
SELECT r.id, r.person, r.path, r.teacher, r.position, r.subjects, r.school, r.campaign, r.profile, r.profile_version,
  r.state, r.state_before, r.starts, r.ends, r.term_reason, r.number, r.agreed_number, r.step, r.agreed_on,
  r.closed_on, r.note, r.noted, r.awaits, r.changed_ms, r.revision,
  p.number, p.step, p.role, p.decision, p.person, p.at_ms, p.comment, p.marks
FROM approval p JOIN route r ON r.region = p.region AND r.id = p.route
WHERE p.region = $1 AND p.person = $2 AND p.at_ms >= $3 ORDER BY p.at_ms DESC, r.id LIMIT 100

-- name: away_from  activities that take people of a place away from lessons on a day or later, agreed or waiting for it
SELECT r.id, r.person, r.teacher, r.state, i.title, i.starts, i.ends, i.release_days
FROM route r CROSS JOIN route_item i
WHERE r.region = $1 AND r.state IN ('submitted', 'agreed', 'realising') AND r.path = $2 AND i.region = r.region AND i.route = r.id
  AND i.release_days > 0 AND i.state = 'planned' AND i.ends >= $3
ORDER BY i.starts, r.teacher, i.id

-- name: awaiting_below  what waits for a duty's decision at a place, with what it says and what it said when last agreed
SELECT r.id, r.person, r.path, r.teacher, r.position, r.subjects, r.school, r.campaign, r.profile, r.profile_version,
  r.state, r.state_before, r.starts, r.ends, r.term_reason, r.number, r.agreed_number, r.step, r.agreed_on,
  r.closed_on, r.note, r.noted, r.awaits, r.changed_ms, r.revision,
  v.at_ms, v.reason, v.content, p.content
FROM route r
JOIN route_revision v ON v.region = r.region AND v.route = r.id AND v.number = r.number
LEFT JOIN route_revision p ON p.region = r.region AND p.route = r.id AND p.number = r.agreed_number
WHERE r.region = $1 AND r.state = 'submitted' AND (r.path = $2 OR r.path LIKE $2 || '/%')
  AND r.awaits LIKE '%;' || $3 || ';%'
ORDER BY v.at_ms, r.id LIMIT $4

-- name: cancelled_below  activities of waiting routes whose session was called off since they were sent
SELECT i.route, i.id
FROM route r CROSS JOIN route_item i
WHERE r.region = $1 AND r.state = 'submitted' AND (r.path = $2 OR r.path LIKE $2 || '/%')
  AND i.region = r.region AND i.route = r.id AND i.state = 'cancelled'
ORDER BY i.route, i.id

-- name: due_to_begin  agreed routes whose first day has come
SELECT id, person, path, teacher, position, subjects, school, campaign, profile, profile_version, state, state_before,
  starts, ends, term_reason, number, agreed_number, step, agreed_on, closed_on, note, noted, awaits, changed_ms, revision
FROM route WHERE region = $1 AND state = 'agreed' AND starts <= $2 ORDER BY id LIMIT $3

-- name: due_to_expire  routes whose term ran out in a state that it binds
SELECT id, person, path, teacher, position, subjects, school, campaign, profile, profile_version, state, state_before,
  starts, ends, term_reason, number, agreed_number, step, agreed_on, closed_on, note, noted, awaits, changed_ms, revision
FROM route WHERE region = $1 AND state IN ('draft', 'submitted', 'returned', 'agreed', 'realising') AND ends < $2
ORDER BY id LIMIT $3

-- name: routes_below  a page of the routes at a place
SELECT id, person, path, teacher, position, subjects, school, campaign, profile, profile_version, state, state_before,
  starts, ends, term_reason, number, agreed_number, step, agreed_on, closed_on, note, noted, awaits, changed_ms, revision
FROM route WHERE region = $1 AND (path = $2 OR path LIKE $2 || '/%')
  AND (CAST($3 AS TEXT) = '' OR state = $3) AND id > $4
ORDER BY id LIMIT $5

-- name: count_by_state
SELECT state, count(*) FROM route WHERE region = $1 AND (path = $2 OR path LIKE $2 || '/%') GROUP BY state ORDER BY state

-- name: items_beginning  planned activities of routes in force that begin on these days
SELECT i.route, r.person, i.id, i.title, i.starts FROM route_item i
JOIN route r ON r.region = i.region AND r.id = i.route
WHERE i.region = $1 AND i.state = 'planned' AND i.starts >= $2 AND i.starts <= $3 AND r.state IN ('agreed', 'realising')
ORDER BY i.starts, i.id LIMIT $4

-- name: submitted_routes  with the moment of sending
SELECT r.id, r.person, r.path, r.teacher, r.position, r.subjects, r.school, r.campaign, r.profile, r.profile_version,
  r.state, r.state_before, r.starts, r.ends, r.term_reason, r.number, r.agreed_number, r.step, r.agreed_on,
  r.closed_on, r.note, r.noted, r.awaits, r.changed_ms, r.revision, v.at_ms
FROM route r
JOIN route_revision v ON v.region = r.region AND v.route = r.id AND v.number = r.number
WHERE r.region = $1 AND r.state = 'submitted' ORDER BY r.path, r.id LIMIT $2

-- name: submitted_below  the same of a place, for the decision of a duty
SELECT r.id, r.person, r.path, r.teacher, r.position, r.subjects, r.school, r.campaign, r.profile, r.profile_version,
  r.state, r.state_before, r.starts, r.ends, r.term_reason, r.number, r.agreed_number, r.step, r.agreed_on,
  r.closed_on, r.note, r.noted, r.awaits, r.changed_ms, r.revision, v.at_ms
FROM route r
JOIN route_revision v ON v.region = r.region AND v.route = r.id AND v.number = r.number
WHERE r.region = $1 AND r.state = 'submitted' AND (r.path = $2 OR r.path LIKE $2 || '/%')
  AND r.awaits LIKE '%;' || $3 || ';%'
ORDER BY v.at_ms, r.id LIMIT $4

-- name: insert_handover
INSERT INTO route_handover (region, route, rule, recipient, recipient_name, number, giver, giver_name, at_ms, acknowledged_ms,
  paper)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)

-- name: acknowledge_handover  once: the first word stands
UPDATE route_handover SET acknowledged_ms = $5
WHERE region = $1 AND route = $2 AND rule = $3 AND recipient = $4 AND acknowledged_ms IS NULL

-- name: handovers_of  of one route, in the order of time
SELECT route, rule, recipient, recipient_name, number, giver, giver_name, at_ms, acknowledged_ms, paper
FROM route_handover WHERE region = $1 AND route = $2 ORDER BY at_ms, rule, recipient

-- name: handovers_to  what a person received, the latest first, each with its route
SELECT r.id, r.person, r.path, r.teacher, r.position, r.subjects, r.school, r.campaign, r.profile, r.profile_version,
  r.state, r.state_before, r.starts, r.ends, r.term_reason, r.number, r.agreed_number, r.step, r.agreed_on,
  r.closed_on, r.note, r.noted, r.awaits, r.changed_ms, r.revision,
  h.route, h.rule, h.recipient, h.recipient_name, h.number, h.giver, h.giver_name, h.at_ms, h.acknowledged_ms, h.paper
FROM route_handover h JOIN route r ON r.region = h.region AND r.id = h.route
WHERE h.region = $1 AND h.recipient = $2 ORDER BY h.at_ms DESC, h.route, h.rule LIMIT 200

-- name: handovers_below  what was handed at a place, the latest first, each with its route
SELECT r.id, r.person, r.path, r.teacher, r.position, r.subjects, r.school, r.campaign, r.profile, r.profile_version,
  r.state, r.state_before, r.starts, r.ends, r.term_reason, r.number, r.agreed_number, r.step, r.agreed_on,
  r.closed_on, r.note, r.noted, r.awaits, r.changed_ms, r.revision,
  h.route, h.rule, h.recipient, h.recipient_name, h.number, h.giver, h.giver_name, h.at_ms, h.acknowledged_ms, h.paper
FROM route_handover h JOIN route r ON r.region = h.region AND r.id = h.route
WHERE h.region = $1 AND (r.path = $2 OR r.path LIKE $2 || '/%') AND (CAST($3 AS TEXT) = '' OR h.rule = $3)
ORDER BY h.at_ms DESC, h.route, h.rule, h.recipient LIMIT $4

-- name: routes_to_hand  in force at a place, not handed by a rule yet and, where one leads to it, received by that
SELECT r.id, r.person, r.path, r.teacher, r.position, r.subjects, r.school, r.campaign, r.profile, r.profile_version,
  r.state, r.state_before, r.starts, r.ends, r.term_reason, r.number, r.agreed_number, r.step, r.agreed_on,
  r.closed_on, r.note, r.noted, r.awaits, r.changed_ms, r.revision
FROM route r
WHERE r.region = $1 AND (r.path = $2 OR r.path LIKE $2 || '/%') AND r.agreed_number > 0
  AND r.state NOT IN ('completed', 'expired', 'annulled')
  AND NOT EXISTS (SELECT 1 FROM route_handover h WHERE h.region = r.region AND h.route = r.id AND h.rule = $3)
  AND (CAST($4 AS TEXT) = ''
    OR EXISTS (SELECT 1 FROM route_handover b WHERE b.region = r.region AND b.route = r.id AND b.rule = $4))
  AND r.id > $5
ORDER BY r.id LIMIT $6

-- name: controlled_below  decisions of a role at a place since a moment, each with who composed what was decided
SELECT p.route, p.number, v.author, p.decision, p.marks
FROM approval p JOIN route r ON r.region = p.region AND r.id = p.route
JOIN route_revision v ON v.region = p.region AND v.route = p.route AND v.number = p.number
WHERE p.region = $1 AND (r.path = $2 OR r.path LIKE $2 || '/%') AND p.role = $3 AND p.at_ms >= $4
ORDER BY v.author, p.route, p.number LIMIT 5000

-- name: programme_tasks_of
SELECT goal, way, check_procedure, check_kind, authors, checked_ms, checked_by
FROM programme_task WHERE region = $1 AND route = $2 ORDER BY goal

-- name: save_programme_task
INSERT INTO programme_task (region, route, goal, way, check_procedure, check_kind, authors, checked_ms, checked_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (region, route, goal) DO UPDATE SET way = excluded.way, check_procedure = excluded.check_procedure,
  check_kind = excluded.check_kind, authors = excluded.authors, checked_ms = excluded.checked_ms, checked_by = excluded.checked_by

-- name: resources_of
SELECT kind, position, title, added_by FROM programme_resource WHERE region = $1 AND route = $2 ORDER BY kind, position

-- name: delete_resources
DELETE FROM programme_resource WHERE region = $1 AND route = $2

-- name: insert_resource
INSERT INTO programme_resource (region, route, kind, position, title, added_by) VALUES ($1, $2, $3, $4, $5, $6)

-- name: insert_peer_offer
INSERT INTO peer_offer (region, id, person, name, path, school, competency, topic, form, people_max, people, open)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)

-- name: find_peer_offer
SELECT id, person, name, path, school, competency, topic, form, people_max, people, open
FROM peer_offer WHERE region = $1 AND id = $2

-- name: peer_offers_of  a person's
SELECT id, person, name, path, school, competency, topic, form, people_max, people, open
FROM peer_offer WHERE region = $1 AND person = $2 ORDER BY id DESC

-- name: open_peer_offers  with room for another, of a competency or (an empty one) of any
SELECT id, person, name, path, school, competency, topic, form, people_max, people, open
FROM peer_offer WHERE region = $1 AND open = 1 AND people < people_max AND (CAST($2 AS TEXT) = '' OR competency = $2)
ORDER BY id DESC LIMIT 200

-- name: take_peer_place  while there is one
UPDATE peer_offer SET people = people + 1 WHERE region = $1 AND id = $2 AND open = 1 AND people < people_max

-- name: close_peer_offer
UPDATE peer_offer SET open = 0 WHERE region = $1 AND id = $2

-- name: insert_peer_request  once by a person
INSERT INTO peer_request (region, offer, person, name, school, text, at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (region, offer, person) DO NOTHING

-- name: peer_requests_of  an offer
SELECT offer, person, name, school, text, at_ms FROM peer_request WHERE region = $1 AND offer = $2 ORDER BY at_ms, person

-- name: overdue_below  activities of routes under way at or below a place whose last day passed unfinished, with the reason given for that day
SELECT r.id, r.person, r.teacher, r.school, r.path, i.id, i.title, i.ends, COALESCE(w.reason, ''), w.written_on
FROM route r JOIN route_item i ON i.region = r.region AND i.route = r.id
LEFT JOIN overdue_reason w ON w.region = i.region AND w.route = i.route AND w.item = i.id AND w.ends = i.ends
WHERE r.region = $1 AND (r.path = $2 OR r.path LIKE CAST($2 AS TEXT) || '/%') AND r.agreed_number > 0
  AND r.state IN ('agreed', 'realising', 'reflecting') AND i.state <> 'cancelled' AND i.finished_on IS NULL AND i.ends < $3
ORDER BY i.ends, r.id, i.id

-- name: overdue_of  the same of one person
SELECT r.id, r.person, r.teacher, r.school, r.path, i.id, i.title, i.ends, COALESCE(w.reason, ''), w.written_on
FROM route r JOIN route_item i ON i.region = r.region AND i.route = r.id
LEFT JOIN overdue_reason w ON w.region = i.region AND w.route = i.route AND w.item = i.id AND w.ends = i.ends
WHERE r.region = $1 AND r.person = $2 AND r.agreed_number > 0
  AND r.state IN ('agreed', 'realising', 'reflecting') AND i.state <> 'cancelled' AND i.finished_on IS NULL AND i.ends < $3
ORDER BY r.id, i.ends, i.id

-- name: save_overdue_reason  the last word about that day stands
INSERT INTO overdue_reason (region, route, item, ends, reason, written_on) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (region, route, item, ends) DO UPDATE SET reason = excluded.reason, written_on = excluded.written_on

-- name: route_of_person_moved  to where the person works now
UPDATE route SET path = $3 WHERE region = $1 AND person = $2
-- name: peer_offer_of_person_moved  to where the person works now
UPDATE peer_offer SET path = $3 WHERE region = $1 AND person = $2
-- name: route_moved  with the place
UPDATE route SET path = $3 WHERE region = $1 AND path = $2
-- name: peer_offer_moved  with the place
UPDATE peer_offer SET path = $3 WHERE region = $1 AND path = $2
