-- name: find_school
SELECT title FROM school WHERE id = $1

-- name: posts
SELECT p.id FROM post p JOIN school s ON s.id = p.school WHERE p.region = $1
