-- Who else advanced the same as an actor. States stand first, by name; the others by count, then name.
-- Whoever acted through the actor, or through whom it acted, is no other.

CREATE FUNCTION tied_to(of_actor text) RETURNS SETOF text LANGUAGE sql STABLE AS $$
  SELECT of_actor
  UNION SELECT through_id FROM act_actors WHERE actor_id = of_actor AND through_id IS NOT NULL
  UNION SELECT actor_id FROM act_actors WHERE through_id = of_actor
$$;
COMMENT ON FUNCTION tied_to IS '@behavior -*';

-- By the distinct acts that both have.
CREATE FUNCTION co_advancing_by_act(of_actor text, size int) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    WITH counted AS MATERIALIZED (
      SELECT s.actor_id, count(*)::int AS shared
      FROM (
        SELECT DISTINCT w.actor_id, w.act_id FROM act_actors own JOIN act_actors w USING (act_id)
        WHERE own.actor_id = of_actor
      ) s
      GROUP BY 1
    ), others AS MATERIALIZED (
      SELECT * FROM counted WHERE actor_id NOT IN (SELECT tied_to(of_actor))
    )
    SELECT json_build_object('total', (SELECT count(*) FROM others), 'actors', (
      SELECT coalesce(json_agg(json_build_array(f.actor_id, f.shared) ORDER BY f.place), '[]') FROM (
        SELECT o.actor_id, o.shared,
          row_number() OVER (ORDER BY a.kind <> 'STATE', CASE WHEN a.kind = 'STATE' THEN 0 ELSE -o.shared END, a.name_key) AS place
        FROM others o JOIN actors a ON a.id = o.actor_id
        ORDER BY place LIMIT size) f)));
END $$;

-- By the distinct themes in cycles that both have, each theme by itself.
CREATE FUNCTION co_advancing_by_theme_live(of_actor text, size int) RETURNS json LANGUAGE plpgsql STABLE
-- A plan for any actor takes several times as long as making one for this.
SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  RETURN (
    WITH own AS MATERIALIZED (
      SELECT DISTINCT t.theme_id, m.cycle_id
      FROM act_actors w JOIN act_themes t USING (act_id) JOIN acts a ON a.id = w.act_id JOIN meetings m ON m.id = a.meeting_id
      WHERE w.actor_id = of_actor AND t.theme_id <> 'theme-unclassified'
    ), counted AS MATERIALIZED (
      SELECT s.actor_id, count(*)::int AS shared
      FROM (
        SELECT DISTINCT w.actor_id, t.theme_id, m.cycle_id
        FROM act_themes t JOIN acts a ON a.id = t.act_id JOIN meetings m ON m.id = a.meeting_id
        JOIN own o ON o.theme_id = t.theme_id AND o.cycle_id = m.cycle_id
        JOIN act_actors w ON w.act_id = t.act_id
      ) s
      GROUP BY 1
    ), others AS MATERIALIZED (
      SELECT * FROM counted WHERE actor_id NOT IN (SELECT tied_to(of_actor))
    )
    SELECT json_build_object('total', (SELECT count(*) FROM others), 'actors', (
      SELECT coalesce(json_agg(json_build_array(f.actor_id, f.shared) ORDER BY f.place), '[]') FROM (
        SELECT o.actor_id, o.shared,
          row_number() OVER (ORDER BY a.kind <> 'STATE', CASE WHEN a.kind = 'STATE' THEN 0 ELSE -o.shared END, a.name_key) AS place
        FROM others o JOIN actors a ON a.id = o.actor_id
        ORDER BY place LIMIT size) f)));
END $$;

CREATE MATERIALIZED VIEW actor_theme_cycles AS
SELECT DISTINCT t.theme_id, m.cycle_id, w.actor_id
FROM act_actors w JOIN act_themes t USING (act_id) JOIN acts a ON a.id = w.act_id JOIN meetings m ON m.id = a.meeting_id
WHERE t.theme_id <> 'theme-unclassified' AND m.cycle_id IS NOT NULL
ORDER BY 1, 2, 3;
CREATE UNIQUE INDEX ON actor_theme_cycles (theme_id, cycle_id, actor_id);
CREATE INDEX ON actor_theme_cycles (actor_id, theme_id, cycle_id);
COMMENT ON MATERIALIZED VIEW actor_theme_cycles IS '@behavior -*';

CREATE FUNCTION co_advancing_by_theme_materialized(of_actor text, size int) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    WITH counted AS MATERIALIZED (
      SELECT s.actor_id, count(*)::int AS shared
      FROM actor_theme_cycles own JOIN actor_theme_cycles s USING (theme_id, cycle_id)
      WHERE own.actor_id = of_actor
      GROUP BY 1
    ), others AS MATERIALIZED (
      SELECT * FROM counted WHERE actor_id NOT IN (SELECT tied_to(of_actor))
    )
    SELECT json_build_object('total', (SELECT count(*) FROM others), 'actors', (
      SELECT coalesce(json_agg(json_build_array(f.actor_id, f.shared) ORDER BY f.place), '[]') FROM (
        SELECT o.actor_id, o.shared,
          row_number() OVER (ORDER BY a.kind <> 'STATE', CASE WHEN a.kind = 'STATE' THEN 0 ELSE -o.shared END, a.name_key) AS place
        FROM others o JOIN actors a ON a.id = o.actor_id
        ORDER BY place LIMIT size) f)));
END $$;
