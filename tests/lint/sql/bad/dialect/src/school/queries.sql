-- name: search
-- dialect: sqlite
SELECT id FROM school WHERE region = $1 AND id GLOB $2
-- end dialect

-- name: recent
SELECT id::text FROM school WHERE region = ? AND id ILIKE 'a?'
