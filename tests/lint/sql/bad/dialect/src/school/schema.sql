CREATE TABLE school (
  region TEXT NOT NULL,
  id BIGSERIAL,
  open BOOLEAN,
  PRIMARY KEY (region, id)
);
