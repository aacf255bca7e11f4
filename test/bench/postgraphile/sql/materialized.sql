-- Counts kept ready. They answer just what they hold, and are stale until they are refreshed. Counts by
-- cycle and by year are arrays, in the order of `timeline_cycles` and of `meeting_years`.

CREATE MATERIALIZED VIEW timeline_cycles AS TABLE series;
CREATE UNIQUE INDEX ON timeline_cycles (id);
CREATE UNIQUE INDEX ON timeline_cycles (place);
COMMENT ON MATERIALIZED VIEW timeline_cycles IS '@primaryKey id';

-- Each theme's actors in the order in which they stand.
CREATE MATERIALIZED VIEW theme_actor_counts AS
WITH cells AS MATERIALIZED (
  SELECT theme_id, actor_id, cycle_id, count(*)::int AS acts FROM advances GROUP BY 1, 2, 3
), totals AS MATERIALIZED (
  SELECT theme_id, actor_id, sum(acts)::int AS total FROM cells GROUP BY 1, 2
), lines AS (
  SELECT t.theme_id, t.actor_id, array_agg(coalesce(c.acts, 0) ORDER BY s.place) AS by_cycle
  FROM totals t CROSS JOIN timeline_cycles s
  LEFT JOIN cells c ON c.theme_id = t.theme_id AND c.actor_id = t.actor_id AND c.cycle_id = s.id
  GROUP BY 1, 2
)
SELECT t.theme_id, t.actor_id, a.name, a.kind, t.total, l.by_cycle,
  count(*) FILTER (WHERE a.kind = 'STATE') OVER (PARTITION BY t.theme_id)::int AS states,
  row_number() OVER (PARTITION BY t.theme_id
    ORDER BY a.kind <> 'STATE', CASE WHEN a.kind = 'STATE' THEN 0 ELSE -t.total END, a.name_key)::int AS place
FROM totals t JOIN lines l USING (theme_id, actor_id) JOIN actors a ON a.id = t.actor_id
ORDER BY theme_id, place;
CREATE UNIQUE INDEX ON theme_actor_counts (theme_id, place);
CREATE UNIQUE INDEX ON theme_actor_counts (actor_id, theme_id) INCLUDE (total);
ANALYZE theme_actor_counts;

CREATE MATERIALIZED VIEW theme_counts AS
WITH totals AS MATERIALIZED (
  SELECT theme_id, cycle_id, date_part('year', day)::int::text AS year, count(*)::int AS acts FROM theme_acts GROUP BY 1, 2, 3
)
SELECT t.id AS theme_id, t.label, sum(d.acts)::int AS total,
  (SELECT array_agg(coalesce(c.acts, 0) ORDER BY s.place) FROM timeline_cycles s
   LEFT JOIN (SELECT cycle_id, sum(acts)::int AS acts FROM totals WHERE theme_id = t.id GROUP BY 1) c ON c.cycle_id = s.id) AS by_cycle,
  (SELECT array_agg(coalesce(c.acts, 0) ORDER BY y.place) FROM meeting_years y
   LEFT JOIN (SELECT year, sum(acts)::int AS acts FROM totals WHERE theme_id = t.id GROUP BY 1) c ON c.year = y.id) AS by_year,
  t.id NOT IN (SELECT theme_id FROM theme_broader) AS is_broadest,
  row_number() OVER (ORDER BY sum(d.acts) DESC, t.name_key)::int AS place
FROM themes t JOIN totals d ON d.theme_id = t.id
GROUP BY t.id;
CREATE UNIQUE INDEX ON theme_counts (theme_id);
CREATE UNIQUE INDEX ON theme_counts (place);

CREATE MATERIALIZED VIEW actor_kind_counts AS
WITH cells AS MATERIALIZED (
  SELECT a.kind, m.cycle_id, count(DISTINCT w.act_id)::int AS acts
  FROM act_actors w JOIN actors a ON a.id = w.actor_id JOIN acts ON acts.id = w.act_id JOIN meetings m ON m.id = acts.meeting_id
  GROUP BY 1, 2
), totals AS (
  SELECT kind, sum(acts)::int AS total FROM cells GROUP BY 1
)
SELECT t.kind, t.total,
  (SELECT array_agg(coalesce(c.acts, 0) ORDER BY s.place) FROM timeline_cycles s LEFT JOIN cells c ON c.cycle_id = s.id AND c.kind = t.kind) AS by_cycle,
  row_number() OVER (ORDER BY t.total DESC, lower(t.kind) || E'\t' || t.kind)::int AS place
FROM totals t;
CREATE UNIQUE INDEX ON actor_kind_counts (kind);

-- One row: all acts.
CREATE MATERIALIZED VIEW act_counts AS
WITH placed AS MATERIALIZED (
  SELECT acts.id, m.cycle_id, date_part('year', acts.day)::int::text AS year FROM acts JOIN meetings m ON m.id = acts.meeting_id
)
SELECT (SELECT count(*) FROM placed)::int AS total,
  (SELECT array_agg((SELECT count(*)::int FROM placed WHERE cycle_id = s.id) ORDER BY s.place) FROM timeline_cycles s) AS by_cycle,
  (SELECT array_agg((SELECT count(*)::int FROM placed WHERE year = y.id) ORDER BY y.place) FROM meeting_years y) AS by_year;

-- The themes of acts that are by a stakeholder or a person.
CREATE MATERIALIZED VIEW other_theme_counts AS
WITH chosen AS (
  SELECT DISTINCT w.act_id FROM act_actors w JOIN actors a ON a.id = w.actor_id WHERE a.kind IN ('STAKEHOLDER', 'PERSON')
)
SELECT t.id AS theme_id, t.label, d.total, (SELECT count(*)::int FROM chosen) AS of_all,
  row_number() OVER (ORDER BY d.total DESC, t.name_key)::int AS place
FROM (SELECT theme_id, count(*)::int AS total FROM chosen JOIN theme_acts USING (act_id) GROUP BY 1) d
JOIN themes t ON t.id = d.theme_id
ORDER BY place;
CREATE UNIQUE INDEX ON other_theme_counts (place);

-- Stakeholders and persons, each with its acts by those themes, in their order.
CREATE MATERIALIZED VIEW other_actor_counts AS
SELECT a.id AS actor_id, a.name, d.total,
  (SELECT array_agg(coalesce(c.total, 0) ORDER BY t.place) FROM other_theme_counts t
   LEFT JOIN theme_actor_counts c ON c.actor_id = a.id AND c.theme_id = t.theme_id) AS by_theme,
  row_number() OVER (ORDER BY d.total DESC, a.name_key)::int AS place
FROM (SELECT actor_id, count(DISTINCT act_id)::int AS total FROM act_actors GROUP BY 1) d JOIN actors a ON a.id = d.actor_id
WHERE a.kind IN ('STAKEHOLDER', 'PERSON')
ORDER BY place;
CREATE UNIQUE INDEX ON other_actor_counts (place);

COMMENT ON MATERIALIZED VIEW theme_actor_counts IS '@primaryKey theme_id,place';
COMMENT ON COLUMN theme_actor_counts.kind IS '@behavior +filterBy';
COMMENT ON MATERIALIZED VIEW theme_counts IS '@primaryKey theme_id';
COMMENT ON MATERIALIZED VIEW actor_kind_counts IS '@behavior -*';
COMMENT ON MATERIALIZED VIEW act_counts IS '@behavior -*';
COMMENT ON MATERIALIZED VIEW other_actor_counts IS '@behavior -*';
COMMENT ON MATERIALIZED VIEW other_theme_counts IS '@behavior -*';
