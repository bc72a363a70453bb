-- name: regions  every region of the installation; the one statement that names none
SELECT region, title, offset_minutes, demo FROM region ORDER BY region

-- name: insert_region
INSERT INTO region (region, title, offset_minutes, demo) VALUES ($1, $2, $3, $4)
ON CONFLICT (region) DO UPDATE SET title = excluded.title, offset_minutes = excluded.offset_minutes

-- name: find_account_by_login
SELECT id, login, person, password_hash, must_change_password, disabled, created_ms, revision, password_until, subjects
FROM account WHERE region = $1 AND login = $2

-- name: find_account
SELECT id, login, person, password_hash, must_change_password, disabled, created_ms, revision, password_until, subjects
FROM account WHERE region = $1 AND id = $2

-- name: find_account_of_person
SELECT id, login, person, password_hash, must_change_password, disabled, created_ms, revision, password_until, subjects
FROM account WHERE region = $1 AND person = $2

-- name: accounts_in_use  who has an account, and whether the one-time password still waits
SELECT person, must_change_password FROM account WHERE region = $1 AND disabled = 0 AND person <> ''

-- name: insert_account
INSERT INTO account (region, id, login, person, password_hash, must_change_password, disabled, created_ms, revision,
  password_until, subjects)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)

-- name: change_password  from the one that was verified; not over one that was set meanwhile
UPDATE account SET password_hash = $4, must_change_password = 0, password_until = NULL, revision = revision + 1
WHERE region = $1 AND id = $2 AND password_hash = $3 AND disabled = 0

-- name: set_password
UPDATE account SET password_hash = $3, must_change_password = $4, password_until = $5, revision = revision + 1
WHERE region = $1 AND id = $2

-- name: renew_hash  the same password at another cost; not over one that was changed meanwhile
UPDATE account SET password_hash = $4, revision = revision + 1 WHERE region = $1 AND id = $2 AND password_hash = $3

-- name: set_disabled
UPDATE account SET disabled = $3, revision = revision + 1 WHERE region = $1 AND id = $2

-- name: set_subjects
UPDATE account SET subjects = $3, revision = revision + 1 WHERE region = $1 AND id = $2

-- name: grants_of
SELECT duty, scope FROM account_duty
WHERE region = $1 AND account = $2 AND (since IS NULL OR since <= $3) AND (until IS NULL OR until >= $3)
ORDER BY duty, scope

-- name: insert_grant
INSERT INTO account_duty (region, account, duty, scope, since, until) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (region, account, duty, scope) DO UPDATE SET since = excluded.since, until = excluded.until

-- name: terms_of  every duty of the account with its time, past ones too
SELECT duty, scope, since, until FROM account_duty WHERE region = $1 AND account = $2 ORDER BY duty, scope

-- name: delete_grant
DELETE FROM account_duty WHERE region = $1 AND account = $2 AND duty = $3 AND scope = $4

-- name: copy_grants
INSERT INTO account_duty (region, account, duty, scope, since, until)
SELECT region, account, duty, CAST($3 AS TEXT), since, until FROM account_duty WHERE region = $1 AND scope = $2
ON CONFLICT (region, account, duty, scope) DO NOTHING

-- name: delete_grants_at
DELETE FROM account_duty WHERE region = $1 AND scope = $2

-- name: people_with_duty  whose duty is at a path or at one of the places above it, the narrowest first
SELECT a.person, a.subjects FROM account_duty d JOIN account a ON a.region = d.region AND a.id = d.account
WHERE d.region = $1 AND d.duty = $2 AND d.scope IN ($3, $4, $5, $6)
  AND (d.since IS NULL OR d.since <= $7) AND (d.until IS NULL OR d.until >= $7) AND a.disabled = 0
ORDER BY length(d.scope) DESC, a.person

-- name: holders_of_duty  wherever in the region they hold it
SELECT a.person, d.scope FROM account_duty d JOIN account a ON a.region = d.region AND a.id = d.account
WHERE d.region = $1 AND d.duty = $2
  AND (d.since IS NULL OR d.since <= $3) AND (d.until IS NULL OR d.until >= $3) AND a.disabled = 0
ORDER BY a.person, d.scope

-- name: insert_session
INSERT INTO session (region, token_hash, account, created_ms, seen_ms, ended_ms) VALUES ($1, $2, $3, $4, $5, NULL)

-- name: find_session  with the account and its duties, a row for each duty: one statement per request
SELECT s.account, a.person, a.must_change_password, s.created_ms, s.seen_ms, a.subjects, d.duty, d.scope
FROM session s
JOIN account a ON a.region = s.region AND a.id = s.account
LEFT JOIN account_duty d ON d.region = s.region AND d.account = s.account
  AND (d.since IS NULL OR d.since <= $3) AND (d.until IS NULL OR d.until >= $3)
WHERE s.region = $1 AND s.token_hash = $2 AND s.ended_ms IS NULL AND a.disabled = 0

-- name: shift_sessions  when a demo's clock goes ahead
UPDATE session SET created_ms = created_ms + $2, seen_ms = seen_ms + $2 WHERE region = $1 AND ended_ms IS NULL

-- name: touch_session
UPDATE session SET seen_ms = $3 WHERE region = $1 AND token_hash = $2

-- name: end_session
UPDATE session SET ended_ms = $3 WHERE region = $1 AND token_hash = $2 AND ended_ms IS NULL

-- name: end_sessions_of_account
UPDATE session SET ended_ms = $3 WHERE region = $1 AND account = $2 AND ended_ms IS NULL AND token_hash <> $4

-- name: sessions_of_account
SELECT token_hash, created_ms, seen_ms FROM session
WHERE region = $1 AND account = $2 AND ended_ms IS NULL AND seen_ms >= $3 ORDER BY seen_ms DESC

-- name: insert_consent  one is in force at a time: who gives it twice at once gave it once
INSERT INTO consent (region, person, kind, version, given_ms, withdrawn_ms) VALUES ($1, $2, $3, $4, $5, NULL)
ON CONFLICT DO NOTHING

-- name: withdraw_consent  never before it was given
UPDATE consent SET withdrawn_ms = CASE WHEN given_ms > $4 THEN given_ms ELSE $4 END
WHERE region = $1 AND person = $2 AND kind = $3 AND withdrawn_ms IS NULL

-- name: people_consenting
SELECT DISTINCT person FROM consent WHERE region = $1 AND kind = $2 AND withdrawn_ms IS NULL

-- name: consents_of
SELECT kind, version, given_ms, withdrawn_ms FROM consent WHERE region = $1 AND person = $2 ORDER BY given_ms

-- name: insert_journal
INSERT INTO journal (region, id, at_ms, account, act, kind, object, before_digest, after_digest)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)

-- name: journal_page  the newest first, by the key that rises with time, without reading what came before; an empty act, kind or person stands for any
SELECT j.id, j.at_ms, j.account, a.person, j.act, j.kind, j.object, j.before_digest, j.after_digest
FROM journal j LEFT JOIN account a ON a.region = j.region AND a.id = j.account
WHERE j.region = $1 AND (j.id < $2 OR $2 = '')
  AND (CAST($3 AS TEXT) = '' OR j.act = $3) AND (CAST($4 AS TEXT) = '' OR j.kind = $4)
  AND +j.at_ms >= $5 AND +j.at_ms < $6
  AND (CAST($7 AS TEXT) = '' OR a.person = $7 OR substr(j.object || ' ', 1, length($7) + 1) = $7 || ' ')
ORDER BY j.id DESC LIMIT $8

-- name: journal_of_object
SELECT j.id, j.at_ms, j.account, a.person, j.act, j.kind, j.object, j.before_digest, j.after_digest
FROM journal j LEFT JOIN account a ON a.region = j.region AND a.id = j.account
WHERE j.region = $1 AND j.object = $2 ORDER BY j.id DESC LIMIT $3

-- name: unsealed  entries not yet in the chain; only those since $2 are looked at, so that the cost does not grow
SELECT id, at_ms, account, act, kind, object, before_digest, after_digest FROM journal j
WHERE j.region = $1 AND j.at_ms >= $2
  AND NOT EXISTS (SELECT 1 FROM journal_chain c WHERE c.region = $1 AND c.entry = j.id)
ORDER BY j.at_ms, j.id LIMIT $3

-- name: last_link
SELECT c.sequence, c.hash, j.at_ms FROM journal_chain c
LEFT JOIN journal j ON j.region = c.region AND j.id = c.entry
WHERE c.region = $1 ORDER BY c.sequence DESC LIMIT 1

-- name: insert_link
INSERT INTO journal_chain (region, sequence, entry, hash) VALUES ($1, $2, $3, $4)

-- name: links_after  the chain in order, each with the entry it seals (absent when it was deleted)
SELECT c.sequence, c.entry, c.hash, j.at_ms, j.account, j.act, j.kind, j.object, j.before_digest, j.after_digest
FROM journal_chain c LEFT JOIN journal j ON j.region = c.region AND j.id = c.entry
WHERE c.region = $1 AND c.sequence > $2 ORDER BY c.sequence LIMIT $3

-- name: find_answered
SELECT request_digest, status, body FROM answered WHERE region = $1 AND account = $2 AND key = $3

-- name: insert_answered
INSERT INTO answered (region, account, key, request_digest, status, body, at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7)

-- name: forget_answered
DELETE FROM answered WHERE region = $1 AND at_ms < $2

-- name: objects_done  what a person worked on in a span of time, each object once, by act and kind
SELECT j.act, j.kind, count(DISTINCT j.object)
FROM journal j JOIN account a ON a.region = j.region AND a.id = j.account
WHERE j.region = $1 AND a.person = $2 AND j.at_ms >= $3 AND j.at_ms < $4
GROUP BY j.act, j.kind ORDER BY j.act, j.kind

-- name: acts_done  what a person did in a span of time, by act
SELECT j.act, count(*)
FROM journal j JOIN account a ON a.region = j.region AND a.id = j.account
WHERE j.region = $1 AND a.person = $2 AND j.at_ms >= $3 AND j.at_ms < $4
GROUP BY j.act ORDER BY count(*) DESC, j.act

-- name: titles_of_list  what titles of former files meant
SELECT title, field FROM matched_title WHERE region = $1 AND list = $2

-- name: delete_title  it means something else now
DELETE FROM matched_title WHERE region = $1 AND list = $2 AND title = $3

-- name: upsert_title
INSERT INTO matched_title (region, list, title, field) VALUES ($1, $2, $3, $4)
ON CONFLICT (region, list, title) DO UPDATE SET field = excluded.field
