-- name: schools
SELECT count(*) FROM school WHERE region = $1
