-- name: find_school
SELECT id, title FROM school WHERE region = $1 AND id = $2

-- name: regions  every region of the installation
SELECT region, title FROM region ORDER BY region

-- name: posts_of  posts with their schools; a comment may say FROM nowhere
SELECT p.id, s.title FROM post p JOIN school AS s ON s.region = p.region AND s.id = p.school
WHERE p.region = $1 AND p.school IS NOT DISTINCT FROM $2

-- name: insert_school
INSERT INTO school (region, id, title, seats) VALUES ($1, $2, $3, $4)
ON CONFLICT (region, id) DO UPDATE SET title = excluded.title

-- name: rename_school
UPDATE school SET title = $3 WHERE region = $1 AND id = $2

-- name: tree
WITH RECURSIVE below (region, id) AS (
  SELECT region, id FROM post WHERE region = $1
  UNION ALL
  SELECT p.region, p.id FROM post p JOIN below ON below.region = p.region AND below.id = p.school
), counted AS (SELECT count(*) AS n FROM below)
SELECT n FROM counted
