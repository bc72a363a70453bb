-- name: upsert_labour_action
INSERT INTO labour_action (region, code, standard, function, function_title, title) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (region, code) DO UPDATE
SET standard = excluded.standard, function = excluded.function, function_title = excluded.function_title,
    title = excluded.title

-- name: labour_actions
SELECT code, standard, function, function_title, title FROM labour_action WHERE region = $1 ORDER BY code

-- name: upsert_competency
INSERT INTO competency (region, code, group_code, subject, title, descriptor, labour_actions)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (region, code) DO UPDATE
SET group_code = excluded.group_code, subject = excluded.subject, title = excluded.title,
    descriptor = excluded.descriptor, labour_actions = excluded.labour_actions

-- name: competencies
SELECT code, group_code, subject, title, descriptor, labour_actions FROM competency WHERE region = $1 ORDER BY code

-- name: find_competency
SELECT code, group_code, subject, title, descriptor, labour_actions FROM competency WHERE region = $1 AND code = $2

-- name: upsert_need
INSERT INTO competency_need (region, position, subject, category, competency, percent, weight)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (region, position, subject, category, competency) DO UPDATE
SET percent = excluded.percent, weight = excluded.weight

-- name: needs_of  lines of the map that may hold for a position
SELECT position, subject, category, competency, percent, weight FROM competency_need
WHERE region = $1 AND (position = '' OR position = $2) ORDER BY competency, position, subject, category
