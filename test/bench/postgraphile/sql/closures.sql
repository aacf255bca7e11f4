-- What an importer keeps beside the tables so that "with its narrower ones" costs no recursion, and the
-- indexes of all. Made once, after the tables are filled: the benchmark only reads.

CREATE INDEX ON theme_broader (broader_id);
CREATE INDEX ON cycles (part_of_id);
CREATE INDEX ON meetings (cycle_id);
CREATE INDEX ON meeting_instruments (instrument_id);
CREATE UNIQUE INDEX ON acts (newest_key);
CREATE INDEX ON acts (meeting_id, newest_key);
CREATE INDEX ON acts (meeting_id, actor_kinds);
CREATE INDEX ON acts (day);
CREATE INDEX ON acts USING gin (words) WITH (fastupdate = off);
CREATE INDEX ON actors USING gin (words) WITH (fastupdate = off);
CREATE INDEX ON themes USING gin (words) WITH (fastupdate = off);
CREATE INDEX ON act_actors (actor_id, act_id);
CREATE INDEX ON act_actors (through_id, actor_id) WHERE through_id IS NOT NULL;
CREATE INDEX ON act_actors (actor_id, through_id) WHERE through_id IS NOT NULL;
CREATE INDEX ON act_themes (theme_id, act_id);
CREATE INDEX ON evidence (source_id);
CREATE INDEX ON participations (meeting_id);
CREATE INDEX ON participations (actor_id);
CREATE INDEX ON actors (kind);

-- Each theme with itself and all that are narrower.
CREATE TABLE theme_closure (
  theme_id text NOT NULL REFERENCES themes,
  narrower_id text NOT NULL REFERENCES themes,
  PRIMARY KEY (theme_id, narrower_id)
);
INSERT INTO theme_closure
WITH RECURSIVE below (theme_id, narrower_id) AS (
  SELECT id, id FROM themes
  UNION
  SELECT below.theme_id, theme_broader.theme_id
  FROM below JOIN theme_broader ON theme_broader.broader_id = below.narrower_id
)
SELECT theme_id, narrower_id FROM below;
CREATE INDEX ON theme_closure (narrower_id);
ANALYZE theme_closure;

-- Each act under every theme that it counts for, with what lists and counts of a theme look at.
CREATE TABLE theme_acts (
  theme_id text NOT NULL REFERENCES themes,
  act_id text NOT NULL REFERENCES acts,
  newest_key text NOT NULL,
  cycle_id text REFERENCES cycles,
  day date,
  actor_kinds text[] NOT NULL,
  is_recommendation boolean NOT NULL,
  -- Whether the act addresses the theme itself.
  is_own boolean NOT NULL,
  PRIMARY KEY (theme_id, act_id)
);
INSERT INTO theme_acts
SELECT theme_closure.theme_id, acts.id, acts.newest_key, meetings.cycle_id, acts.day, acts.actor_kinds,
  acts.is_recommendation, bool_or(theme_closure.theme_id = theme_closure.narrower_id)
FROM act_themes
JOIN theme_closure ON theme_closure.narrower_id = act_themes.theme_id
JOIN acts ON acts.id = act_themes.act_id
JOIN meetings ON meetings.id = acts.meeting_id
GROUP BY 1, 2, 3, 4, 5, 6, 7
ORDER BY 1, 3;
CREATE UNIQUE INDEX ON theme_acts (theme_id, newest_key);
CREATE INDEX ON theme_acts (theme_id, cycle_id, newest_key);
CREATE INDEX ON theme_acts (theme_id, cycle_id, newest_key) INCLUDE (act_id) WHERE is_own AND is_recommendation;
CREATE INDEX ON theme_acts (theme_id, cycle_id);
CREATE INDEX ON theme_acts (theme_id, actor_kinds);
CREATE INDEX ON theme_acts (theme_id, day);
CREATE INDEX ON theme_acts (act_id);
ANALYZE theme_acts;

-- The advances themselves: who has which act under which theme, narrower ones counted.
CREATE TABLE advances (
  theme_id text NOT NULL REFERENCES themes,
  actor_id text NOT NULL REFERENCES actors,
  act_id text NOT NULL REFERENCES acts,
  actor_kind text NOT NULL,
  cycle_id text REFERENCES cycles,
  is_direct boolean NOT NULL,
  PRIMARY KEY (theme_id, actor_id, act_id)
);
INSERT INTO advances
SELECT theme_acts.theme_id, actor_id, act_id, actors.kind, theme_acts.cycle_id,
  bool_or(act_actors.attribution = 'DIRECT')
FROM theme_acts
JOIN act_actors USING (act_id)
JOIN actors ON actors.id = act_actors.actor_id
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3;
CREATE INDEX ON advances (theme_id, cycle_id, actor_id);
CREATE INDEX ON advances (actor_id, theme_id);
CREATE INDEX ON advances (act_id);
CREATE INDEX ON advances (cycle_id, theme_id, act_id, actor_id) INCLUDE (actor_kind) WHERE is_direct;
ANALYZE advances;
