-- The tables of the graph. The cluster's collation is C, so that text orders by code point.

CREATE TABLE actors (
  id text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('STATE', 'STAKEHOLDER', 'PERSON', 'COLLECTIVE')),
  name text NOT NULL,
  sector text,
  country text,
  regional_group text,
  name_key text NOT NULL GENERATED ALWAYS AS (lower(name) || E'\t' || id) STORED,
  words tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('simple', name)) STORED
);

CREATE TABLE themes (
  id text PRIMARY KEY,
  label text NOT NULL,
  name_key text NOT NULL GENERATED ALWAYS AS (lower(label) || E'\t' || id) STORED,
  words tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('simple', label)) STORED
);

CREATE TABLE theme_broader (
  theme_id text NOT NULL REFERENCES themes,
  broader_id text NOT NULL REFERENCES themes,
  PRIMARY KEY (theme_id, broader_id)
);

CREATE TABLE instruments (
  id text PRIMARY KEY,
  kind text NOT NULL,
  title text NOT NULL
);

CREATE TABLE cycles (
  id text PRIMARY KEY,
  level text NOT NULL CHECK (level IN ('SERIES', 'PHASE')),
  label text NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  part_of_id text REFERENCES cycles,
  time_key text NOT NULL
);

CREATE TABLE sources (
  id text PRIMARY KEY,
  title text NOT NULL
);

CREATE TABLE meetings (
  id text PRIMARY KEY,
  kind text NOT NULL,
  title text NOT NULL,
  start_day date,
  end_day date,
  cycle_id text REFERENCES cycles,
  acts_surveyed boolean NOT NULL,
  uptakes_surveyed boolean NOT NULL
);

CREATE TABLE meeting_instruments (
  meeting_id text NOT NULL REFERENCES meetings,
  instrument_id text NOT NULL REFERENCES instruments,
  PRIMARY KEY (meeting_id, instrument_id)
);

CREATE TABLE acts (
  id text PRIMARY KEY,
  is_recommendation boolean NOT NULL,
  kind text NOT NULL,
  text text NOT NULL,
  wording text NOT NULL,
  day date,
  meeting_id text NOT NULL REFERENCES meetings,
  -- Read downwards: newest first, undated last, then by id.
  newest_key text NOT NULL,
  -- Kept by whoever writes act_actors, as are the tables of closures.sql.
  actor_kinds text[] NOT NULL,
  words tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED
);

-- Flags are left unindexed, which would hide it from filters.
COMMENT ON COLUMN acts.is_recommendation IS '@behavior +filterBy';

CREATE TABLE act_actors (
  act_id text NOT NULL REFERENCES acts,
  actor_id text NOT NULL REFERENCES actors,
  attribution text NOT NULL CHECK (attribution IN ('DIRECT', 'ON_BEHALF', 'AFFILIATION')),
  through_id text REFERENCES actors,
  PRIMARY KEY (act_id, actor_id, attribution)
);

CREATE TABLE act_themes (
  act_id text NOT NULL REFERENCES acts,
  theme_id text NOT NULL REFERENCES themes,
  basis text NOT NULL,
  PRIMARY KEY (act_id, theme_id)
);

CREATE TABLE evidence (
  act_id text NOT NULL REFERENCES acts,
  source_id text NOT NULL REFERENCES sources,
  locator text NOT NULL,
  PRIMARY KEY (act_id, source_id, locator)
);

CREATE TABLE participations (
  id text PRIMARY KEY,
  meeting_id text NOT NULL REFERENCES meetings,
  actor_id text NOT NULL REFERENCES actors,
  role text NOT NULL,
  status text
);
