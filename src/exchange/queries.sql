-- name: feed_of
SELECT person, token_hash, made_ms FROM calendar_feed WHERE region = $1 AND person = $2

-- name: feed_at
SELECT person, token_hash, made_ms FROM calendar_feed WHERE region = $1 AND token_hash = $2

-- name: save_feed  a new address ends the former one
INSERT INTO calendar_feed (region, person, token_hash, made_ms) VALUES ($1, $2, $3, $4)
ON CONFLICT (region, person) DO UPDATE SET token_hash = excluded.token_hash, made_ms = excluded.made_ms

-- name: delete_feed
DELETE FROM calendar_feed WHERE region = $1 AND person = $2
