-- name: posts
SELECT count(*) FROM post WHERE region = $1
