-- name: insert_item
INSERT INTO item (region, version, is_current, id, group_code, competency, subject, type, difficulty, max_score, text,
                  options, key, explanation, labour_actions, picture, picture_words)
VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)

-- name: retire_item  its current version, before the next is written
UPDATE item SET is_current = 0 WHERE region = $1 AND id = $2 AND is_current = 1

-- name: bank  the current version of every item
SELECT version, id, group_code, competency, subject, type, difficulty, max_score, text, options, key, explanation,
       labour_actions, picture, picture_words
FROM item WHERE region = $1 AND is_current = 1 ORDER BY id

-- name: bank_of  the current items of a competency
SELECT version, id, group_code, competency, subject, type, difficulty, max_score, text, options, key, explanation,
       labour_actions, picture, picture_words
FROM item WHERE region = $1 AND is_current = 1 AND competency = $2 ORDER BY id

-- name: counts  how many current items each competency has
SELECT competency, count(*) FROM item WHERE region = $1 AND is_current = 1 GROUP BY competency ORDER BY competency

-- name: items_of_form  in the order of the form, the versions that the form holds
SELECT i.version, i.id, i.group_code, i.competency, i.subject, i.type, i.difficulty, i.max_score, i.text, i.options,
       i.key, i.explanation, i.labour_actions, i.picture, i.picture_words
FROM form_item f JOIN item i ON i.region = f.region AND i.id = f.item AND i.version = f.version
WHERE f.region = $1 AND f.form = $2 ORDER BY f.position

-- name: find_item_of_form  one item in the version that the form holds
SELECT i.version, i.id, i.group_code, i.competency, i.subject, i.type, i.difficulty, i.max_score, i.text, i.options,
       i.key, i.explanation, i.labour_actions, i.picture, i.picture_words
FROM form_item f JOIN item i ON i.region = f.region AND i.id = f.item AND i.version = f.version
WHERE f.region = $1 AND f.form = $2 AND f.item = $3

-- name: insert_form
INSERT INTO form (region, id, code, variant, version, title, subjects, minutes, mode, state, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)

-- name: update_form  only when nobody changed it meanwhile
UPDATE form SET code = $3, variant = $4, version = $5, title = $6, subjects = $7, minutes = $8, mode = $9,
  state = $10, revision = $11 + 1
WHERE region = $1 AND id = $2 AND revision = $11

-- name: retire_form  the version in use, before the next one is
UPDATE form SET state = 'retired', revision = revision + 1
WHERE region = $1 AND code = $2 AND variant = $3 AND state = 'in_use'

-- name: find_form
SELECT id, code, variant, version, title, subjects, minutes, mode, state, revision FROM form WHERE region = $1 AND id = $2

-- name: forms
SELECT id, code, variant, version, title, subjects, minutes, mode, state, revision FROM form
WHERE region = $1 ORDER BY code, variant, version DESC

-- name: forms_in_use
SELECT id, code, variant, version, title, subjects, minutes, mode, state, revision FROM form
WHERE region = $1 AND state = 'in_use' ORDER BY code, variant

-- name: last_version  0 when there is none
SELECT coalesce(max(version), 0) FROM form WHERE region = $1 AND code = $2 AND variant = $3

-- name: insert_form_part
INSERT INTO form_part (region, form, position, competency, items) VALUES ($1, $2, $3, $4, $5)

-- name: form_parts
SELECT competency, items FROM form_part WHERE region = $1 AND form = $2 ORDER BY position

-- name: insert_form_item
INSERT INTO form_item (region, form, position, item, version) VALUES ($1, $2, $3, $4, $5)

-- name: delete_form_items  of a draft
DELETE FROM form_item WHERE region = $1 AND form = $2

-- name: form_items
SELECT position, item, version FROM form_item WHERE region = $1 AND form = $2 ORDER BY position

-- name: upsert_question
INSERT INTO questionnaire_question (region, questionnaire, code, position, block, text, type, options)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (region, questionnaire, code) DO UPDATE
SET position = excluded.position, block = excluded.block, text = excluded.text, type = excluded.type,
    options = excluded.options

-- name: questions
SELECT questionnaire, code, position, block, text, type, options FROM questionnaire_question
WHERE region = $1 AND questionnaire = $2 ORDER BY position, code

-- name: rounds_of_form  the last first
SELECT form, round, state, opened_by, opened_on, decided_on, paper FROM form_expertise
WHERE region = $1 AND form = $2 ORDER BY round DESC

-- name: open_rounds  what waits for experts, the longest first
SELECT form, round, state, opened_by, opened_on, decided_on, paper FROM form_expertise
WHERE region = $1 AND state = 'open' ORDER BY opened_on, form

-- name: insert_round
INSERT INTO form_expertise (region, form, round, state, opened_by, opened_on, decided_on, paper)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)

-- name: close_round  an open one, once
UPDATE form_expertise SET state = $4, decided_on = $5, paper = $6
WHERE region = $1 AND form = $2 AND round = $3 AND state = 'open'

-- name: insert_opinion
INSERT INTO form_opinion (region, form, round, expert, decision, comment, given_on) VALUES ($1, $2, $3, $4, $5, $6, $7)

-- name: insert_opinion_check
INSERT INTO form_opinion_check (region, form, round, expert, code, holds, comment) VALUES ($1, $2, $3, $4, $5, $6, $7)

-- name: opinions_of_round
SELECT expert, decision, comment, given_on FROM form_opinion
WHERE region = $1 AND form = $2 AND round = $3 ORDER BY given_on, expert

-- name: checks_of_opinion
SELECT code, holds, comment FROM form_opinion_check
WHERE region = $1 AND form = $2 AND round = $3 AND expert = $4 ORDER BY code

-- name: find_item  a version of it
SELECT version, id, group_code, competency, subject, type, difficulty, max_score, text, options, key, explanation,
       labour_actions, picture, picture_words
FROM item WHERE region = $1 AND id = $2 AND version = $3

-- name: correct_key  of one version, as it was when the correction was suggested
UPDATE item SET key = $5 WHERE region = $1 AND id = $2 AND version = $3 AND key = $4

-- name: forms_with_item  a version of it
SELECT form FROM form_item WHERE region = $1 AND item = $2 AND version = $3 ORDER BY form

-- name: insert_suggestion
INSERT INTO key_suggestion (region, id, item, version, key_before, key, reason, person, name, state, answer, decided_by, at_ms,
                            decided_ms, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
ON CONFLICT (region, person, item, version) WHERE state = 'waiting' DO NOTHING

-- name: decide_suggestion  once
UPDATE key_suggestion SET state = $3, answer = $4, decided_by = $5, decided_ms = $6, revision = revision + 1
WHERE region = $1 AND id = $2 AND revision = $7 AND state = 'waiting'

-- name: find_suggestion
SELECT id, item, version, key_before, key, reason, person, name, state, answer, decided_by, at_ms, decided_ms, revision
FROM key_suggestion WHERE region = $1 AND id = $2

-- name: suggestions  what waits first, then the latest; of one person, or of all
SELECT id, item, version, key_before, key, reason, person, name, state, answer, decided_by, at_ms, decided_ms, revision
FROM key_suggestion WHERE region = $1 AND ($2 = '' OR person = $2)
ORDER BY CASE WHEN state = 'waiting' THEN 0 ELSE 1 END, id DESC LIMIT $3

-- name: current_item
SELECT version, id, group_code, competency, subject, type, difficulty, max_score, text, options, key, explanation,
       labour_actions, picture, picture_words
FROM item WHERE region = $1 AND id = $2 AND is_current = 1

-- name: give_way  the version that was opened, unless another stands there by now or its key was corrected
UPDATE item SET is_current = 0 WHERE region = $1 AND id = $2 AND version = $3 AND key = $4 AND is_current = 1

-- name: insert_new_item  nothing when the code is taken
INSERT INTO item (region, version, is_current, id, group_code, competency, subject, type, difficulty, max_score, text,
                  options, key, explanation, labour_actions, picture, picture_words)
VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
ON CONFLICT (region, id, version) DO NOTHING

-- name: item_states
SELECT item, version, state, reason, decided_by, decided_on FROM item_state WHERE region = $1 ORDER BY item, version

-- name: find_item_state
SELECT item, version, state, reason, decided_by, decided_on FROM item_state
WHERE region = $1 AND item = $2 AND version = $3

-- name: save_item_state
INSERT INTO item_state (region, item, version, state, reason, decided_by, decided_on) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (region, item, version) DO UPDATE
SET state = excluded.state, reason = excluded.reason, decided_by = excluded.decided_by, decided_on = excluded.decided_on

-- name: make_operational  a pilot; a suspended one stays
INSERT INTO item_state (region, item, version, state, reason, decided_by, decided_on) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (region, item, version) DO UPDATE
SET state = excluded.state, reason = excluded.reason, decided_by = excluded.decided_by, decided_on = excluded.decided_on
WHERE item_state.state = 'pilot'

-- name: keys_corrected_since  a moment
SELECT count(*) FROM key_suggestion WHERE region = $1 AND state = 'accepted' AND decided_ms > $2

-- name: keep_picture  the same bytes twice are one
INSERT INTO item_picture (region, sha256, media_type, size) VALUES ($1, $2, $3, $4) ON CONFLICT (region, sha256) DO NOTHING

-- name: find_picture
SELECT sha256, media_type, size FROM item_picture WHERE region = $1 AND sha256 = $2

-- name: files_named  so that none of them is swept
SELECT sha256 FROM item_picture WHERE region = $1
