-- Who may sign in, what they may do, and what was done.

CREATE TABLE region (
  region TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  offset_minutes BIGINT NOT NULL,
  demo BIGINT NOT NULL
);

CREATE TABLE account (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  login TEXT NOT NULL,
  person TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  must_change_password BIGINT NOT NULL,
  disabled BIGINT NOT NULL,
  created_ms BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  password_until TEXT,
  subjects TEXT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE UNIQUE INDEX account_login ON account (region, login);
CREATE UNIQUE INDEX account_person ON account (region, person);

CREATE TABLE account_duty (
  region TEXT NOT NULL,
  account TEXT NOT NULL,
  duty TEXT NOT NULL,
  scope TEXT NOT NULL,
  since TEXT,
  until TEXT,
  PRIMARY KEY (region, account, duty, scope),
  FOREIGN KEY (region, account) REFERENCES account (region, id)
);
CREATE INDEX account_duty_holders ON account_duty (region, duty, scope, account);

CREATE TABLE session (
  region TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  account TEXT NOT NULL,
  created_ms BIGINT NOT NULL,
  seen_ms BIGINT NOT NULL,
  ended_ms BIGINT,
  PRIMARY KEY (region, token_hash),
  FOREIGN KEY (region, account) REFERENCES account (region, id)
);
CREATE INDEX session_account ON session (region, account);

CREATE TABLE consent (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  kind TEXT NOT NULL,
  version TEXT NOT NULL,
  given_ms BIGINT NOT NULL,
  withdrawn_ms BIGINT,
  PRIMARY KEY (region, person, kind, given_ms)
);
CREATE UNIQUE INDEX consent_in_force ON consent (region, person, kind) WHERE withdrawn_ms IS NULL;

CREATE TABLE journal (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  account TEXT NOT NULL,
  act TEXT NOT NULL,
  kind TEXT NOT NULL,
  object TEXT NOT NULL,
  before_digest TEXT NOT NULL,
  after_digest TEXT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX journal_object ON journal (region, object, id);
CREATE INDEX journal_time ON journal (region, at_ms, id);

-- The seal over the journal: each row's hash is over the row before it and the entry it seals.
CREATE TABLE journal_chain (
  region TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  entry TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (region, sequence)
);
CREATE UNIQUE INDEX journal_chain_entry ON journal_chain (region, entry);

-- What titles of lists mean that people brought with titles of their own.
CREATE TABLE matched_title (
  region TEXT NOT NULL,
  list TEXT NOT NULL,
  title TEXT NOT NULL,
  field TEXT NOT NULL,
  PRIMARY KEY (region, list, title)
);

-- Answers already given to a request's idempotency key.
CREATE TABLE answered (
  region TEXT NOT NULL,
  account TEXT NOT NULL,
  key TEXT NOT NULL,
  request_digest TEXT NOT NULL,
  status BIGINT NOT NULL,
  body TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (region, account, key)
);
