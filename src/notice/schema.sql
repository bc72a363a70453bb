-- What people are told, the letters that tell it, and how each wants to be told.

CREATE TABLE notice (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  kind TEXT NOT NULL,
  topic TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  subject TEXT NOT NULL,
  about TEXT NOT NULL,
  day TEXT,
  moment_ms BIGINT,
  once TEXT,
  read_ms BIGINT,
  letter TEXT,
  PRIMARY KEY (region, id)
);
CREATE INDEX notice_person ON notice (region, person, id);
CREATE INDEX notice_unread ON notice (region, person, id) WHERE read_ms IS NULL;
CREATE INDEX notice_of_letter ON notice (region, letter, id) WHERE letter IS NOT NULL;
CREATE UNIQUE INDEX notice_once ON notice (region, person, once) WHERE once IS NOT NULL;

-- A letter gathers notices, is then put together once and sent until it is taken or given up.
CREATE TABLE notice_letter (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  state TEXT NOT NULL,
  made_ms BIGINT NOT NULL,
  due_ms BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  reason TEXT NOT NULL,
  ended_ms BIGINT,
  PRIMARY KEY (region, id)
);
CREATE UNIQUE INDEX notice_letter_gathering ON notice_letter (region, person) WHERE state = 'gathering';
CREATE INDEX notice_letter_due ON notice_letter (region, state, due_ms);

CREATE TABLE notice_habits (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  by_mail BIGINT NOT NULL,
  any_time BIGINT NOT NULL,
  language TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, person)
);

-- Only what differs from the usual way of the topic.
CREATE TABLE notice_way (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  topic TEXT NOT NULL,
  way TEXT NOT NULL,
  PRIMARY KEY (region, person, topic)
);
CREATE INDEX notice_way_refused ON notice_way (region, topic, person) WHERE way = 'none';

-- What was written to many, once; each reader's notice names it.
CREATE TABLE notice_message (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  sender TEXT NOT NULL,
  sender_name TEXT NOT NULL,
  topic TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  place TEXT NOT NULL,
  subjects TEXT NOT NULL,
  competency TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  readers BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX notice_message_sender ON notice_message (region, sender, id);
