-- name: last_count
SELECT counted_on, changes FROM effect_count WHERE region = $1

-- name: save_count
INSERT INTO effect_count (region, counted_on, changes) VALUES ($1, $2, $3)
ON CONFLICT (region) DO UPDATE SET counted_on = excluded.counted_on, changes = excluded.changes

-- name: delete_effects
DELETE FROM activity_effect WHERE region = $1

-- name: insert_effect
INSERT INTO activity_effect (region, activity, competency, expected, gain, error, people, before, after)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)

-- name: effects_of_activity
SELECT activity, competency, expected, gain, error, people, before, after
FROM activity_effect WHERE region = $1 AND activity = $2 ORDER BY expected DESC, competency

-- name: effects_measured  that at least $2 people told of, also of what is not expected any more
SELECT activity, competency, expected, gain, error, people, before, after
FROM activity_effect WHERE region = $1 AND people >= $2 ORDER BY competency, activity
