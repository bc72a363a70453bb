-- name: of_school
SELECT r.id FROM route r JOIN school s ON s.region = r.region AND s.id = r.school WHERE r.region = $1

-- name: close_school
UPDATE school SET seats = 0 WHERE region = $1

-- name: lost
DELETE FROM nowhere WHERE region = $1
