-- Actors by cycles for one theme, and actors by themes for kinds of actors. States stand first, by name,
-- and are never cut; the others follow by total, then name, until there are so many rows as asked for.

CREATE FUNCTION actors_by_cycles_live(of_theme text, top_rows int) RETURNS json LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH RECURSIVE below (theme_id) AS (
      SELECT of_theme
      UNION
      SELECT b.theme_id FROM below JOIN theme_broader b ON b.broader_id = below.theme_id
    ), chosen AS MATERIALIZED (
      SELECT c.act_id, m.cycle_id
      FROM (SELECT DISTINCT t.act_id FROM below JOIN act_themes t USING (theme_id)) c
      JOIN acts a ON a.id = c.act_id
      JOIN meetings m ON m.id = a.meeting_id
    ), cells AS MATERIALIZED (
      SELECT actor_id, cycle_id, count(*)::int AS acts
      FROM (SELECT DISTINCT w.actor_id, c.act_id, c.cycle_id FROM chosen c JOIN act_actors w USING (act_id)) d
      GROUP BY 1, 2
    ), ranked AS MATERIALIZED (
      SELECT a.id, a.name, a.kind, a.name_key, t.total
      FROM (SELECT actor_id, sum(acts)::int AS total FROM cells GROUP BY 1) t
      JOIN actors a ON a.id = t.actor_id
    ), states AS MATERIALIZED (
      SELECT * FROM ranked WHERE kind = 'STATE'
    ), others AS (
      SELECT * FROM ranked WHERE kind <> 'STATE'
      ORDER BY total DESC, name_key LIMIT greatest(0, top_rows - (SELECT count(*) FROM states))
    ), shown AS MATERIALIZED (
      SELECT id, name, total,
        row_number() OVER (ORDER BY kind <> 'STATE', CASE WHEN kind = 'STATE' THEN 0 ELSE -total END, name_key)::int AS place
      FROM (TABLE states UNION ALL TABLE others) s
    )
    SELECT matrix_json(
      (SELECT array_agg((id, name, total, place)::heading) FROM shown),
      (SELECT array_agg((y.id, y.label, (SELECT count(*) FROM chosen WHERE cycle_id = y.id), y.place)::heading)
       FROM series y),
      (SELECT array_agg((c.actor_id, c.cycle_id, c.acts)::cell) FROM cells c JOIN shown s ON s.id = c.actor_id),
      (SELECT count(*)::int FROM chosen)));
END $$;

CREATE FUNCTION actors_by_cycles_closure(of_theme text, top_rows int) RETURNS json LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH cells AS MATERIALIZED (
      -- In the order of the index, so that nothing is hashed or sorted.
      SELECT cycle_id, actor_id, count(*)::int AS acts FROM advances WHERE theme_id = of_theme GROUP BY 1, 2
    ), cycle_totals AS MATERIALIZED (
      SELECT cycle_id, count(*)::int AS total FROM theme_acts WHERE theme_id = of_theme GROUP BY 1
    ), ranked AS MATERIALIZED (
      SELECT a.id, a.name, a.kind, a.name_key, t.total
      FROM (SELECT actor_id, sum(acts)::int AS total FROM cells GROUP BY 1) t
      JOIN actors a ON a.id = t.actor_id
    ), states AS MATERIALIZED (
      SELECT * FROM ranked WHERE kind = 'STATE'
    ), others AS (
      SELECT * FROM ranked WHERE kind <> 'STATE'
      ORDER BY total DESC, name_key LIMIT greatest(0, top_rows - (SELECT count(*) FROM states))
    ), shown AS MATERIALIZED (
      SELECT id, name, total,
        row_number() OVER (ORDER BY kind <> 'STATE', CASE WHEN kind = 'STATE' THEN 0 ELSE -total END, name_key)::int AS place
      FROM (TABLE states UNION ALL TABLE others) s
    )
    SELECT matrix_json(
      (SELECT array_agg((id, name, total, place)::heading) FROM shown),
      (SELECT array_agg((y.id, y.label, coalesce(t.total, 0), y.place)::heading)
       FROM series y
       LEFT JOIN cycle_totals t ON t.cycle_id = y.id),
      (SELECT array_agg((c.actor_id, c.cycle_id, c.acts)::cell) FROM cells c JOIN shown s ON s.id = c.actor_id),
      (SELECT sum(total)::int FROM cycle_totals)));
END $$;

CREATE FUNCTION actors_by_themes_live(of_kinds text[], top_rows int) RETURNS json LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH authored AS MATERIALIZED (
      SELECT DISTINCT w.actor_id, w.act_id
      FROM act_actors w JOIN actors a ON a.id = w.actor_id
      WHERE a.kind = ANY (of_kinds)
    ), chosen AS MATERIALIZED (
      SELECT DISTINCT act_id FROM authored
    ), themed AS MATERIALIZED (
      SELECT DISTINCT t.act_id, n.theme_id
      FROM chosen JOIN act_themes t USING (act_id) JOIN theme_closure n ON n.narrower_id = t.theme_id
    ), ranked AS MATERIALIZED (
      SELECT a.id, a.name, a.kind, a.name_key, t.total
      FROM (SELECT actor_id, count(*)::int AS total FROM authored GROUP BY 1) t
      JOIN actors a ON a.id = t.actor_id
    ), states AS MATERIALIZED (
      SELECT * FROM ranked WHERE kind = 'STATE'
    ), others AS (
      SELECT * FROM ranked WHERE kind <> 'STATE'
      ORDER BY total DESC, name_key LIMIT greatest(0, top_rows - (SELECT count(*) FROM states))
    ), shown AS MATERIALIZED (
      SELECT id, name, total,
        row_number() OVER (ORDER BY kind <> 'STATE', CASE WHEN kind = 'STATE' THEN 0 ELSE -total END, name_key)::int AS place
      FROM (TABLE states UNION ALL TABLE others) s
    ), shown_themes AS MATERIALIZED (
      SELECT t.id, t.label, d.total, row_number() OVER (ORDER BY d.total DESC, t.name_key)::int AS place
      FROM (SELECT theme_id, count(*)::int AS total FROM themed GROUP BY 1) d
      JOIN themes t ON t.id = d.theme_id
      ORDER BY place LIMIT top_rows
    )
    SELECT matrix_json(
      (SELECT array_agg((id, name, total, place)::heading) FROM shown),
      (SELECT array_agg((id, label, total, place)::heading) FROM shown_themes),
      (SELECT array_agg((actor_id, theme_id, acts)::cell) FROM (
        SELECT b.actor_id, d.theme_id, count(*) AS acts
        FROM shown s JOIN authored b ON b.actor_id = s.id JOIN themed d USING (act_id) JOIN shown_themes t ON t.id = d.theme_id
        GROUP BY 1, 2) c),
      (SELECT count(*)::int FROM chosen)));
END $$;

CREATE FUNCTION actors_by_themes_closure(of_kinds text[], top_rows int) RETURNS json LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH ranked AS MATERIALIZED (
      SELECT a.id, a.name, a.kind, a.name_key, t.total
      FROM (SELECT actor_id, count(*)::int AS total FROM (SELECT actor_id, act_id FROM act_actors GROUP BY 1, 2) w GROUP BY 1) t
      JOIN actors a ON a.id = t.actor_id
      WHERE a.kind = ANY (of_kinds)
    ), states AS MATERIALIZED (
      SELECT * FROM ranked WHERE kind = 'STATE'
    ), others AS (
      SELECT * FROM ranked WHERE kind <> 'STATE'
      ORDER BY total DESC, name_key LIMIT greatest(0, top_rows - (SELECT count(*) FROM states))
    ), shown AS MATERIALIZED (
      SELECT id, name, total,
        row_number() OVER (ORDER BY kind <> 'STATE', CASE WHEN kind = 'STATE' THEN 0 ELSE -total END, name_key)::int AS place
      FROM (TABLE states UNION ALL TABLE others) s
    ), shown_themes AS MATERIALIZED (
      SELECT t.id, t.label, d.total, row_number() OVER (ORDER BY d.total DESC, t.name_key)::int AS place
      FROM (
        SELECT theme_id, sum(acts)::int AS total
        FROM (SELECT theme_id, actor_kinds, count(*) AS acts FROM theme_acts GROUP BY 1, 2) k
        WHERE actor_kinds && of_kinds
        GROUP BY 1) d
      JOIN themes t ON t.id = d.theme_id
      ORDER BY place LIMIT top_rows
    )
    SELECT matrix_json(
      (SELECT array_agg((id, name, total, place)::heading) FROM shown),
      (SELECT array_agg((id, label, total, place)::heading) FROM shown_themes),
      (SELECT array_agg((actor_id, theme_id, acts)::cell) FROM (
        SELECT v.actor_id, v.theme_id, count(*) AS acts
        FROM shown s JOIN advances v ON v.actor_id = s.id JOIN shown_themes t ON t.id = v.theme_id
        GROUP BY 1, 2) c),
      (SELECT count(*)::int FROM acts WHERE actor_kinds && of_kinds)));
END $$;

-- As above, of what actors did themselves at the meetings of some cycles.
CREATE FUNCTION actors_by_themes_in_cycles(of_kinds text[], of_cycles text[], top_rows int) RETURNS json LANGUAGE plpgsql STABLE
-- A plan for any arguments takes several times as long as making one for these.
SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH found AS MATERIALIZED (
      SELECT theme_id, act_id, actor_id FROM advances
      WHERE cycle_id = ANY (of_cycles) AND actor_kind = ANY (of_kinds) AND is_direct
    ), authored AS MATERIALIZED (
      SELECT actor_id, act_id FROM found GROUP BY 1, 2
    ), ranked AS MATERIALIZED (
      SELECT a.id, a.name, a.kind, a.name_key, t.total
      FROM (SELECT actor_id, count(*)::int AS total FROM authored GROUP BY 1) t
      JOIN actors a ON a.id = t.actor_id
    ), states AS MATERIALIZED (
      SELECT * FROM ranked WHERE kind = 'STATE'
    ), others AS (
      SELECT * FROM ranked WHERE kind <> 'STATE'
      ORDER BY total DESC, name_key LIMIT greatest(0, top_rows - (SELECT count(*) FROM states))
    ), shown AS MATERIALIZED (
      SELECT id, name, total,
        row_number() OVER (ORDER BY kind <> 'STATE', CASE WHEN kind = 'STATE' THEN 0 ELSE -total END, name_key)::int AS place
      FROM (TABLE states UNION ALL TABLE others) s
    ), shown_themes AS MATERIALIZED (
      SELECT t.id, t.label, d.total, row_number() OVER (ORDER BY d.total DESC, t.name_key)::int AS place
      FROM (SELECT theme_id, count(*)::int AS total FROM (SELECT theme_id, act_id FROM found GROUP BY 1, 2) f GROUP BY 1) d
      JOIN themes t ON t.id = d.theme_id
      ORDER BY place LIMIT top_rows
    )
    SELECT matrix_json(
      (SELECT array_agg((id, name, total, place)::heading) FROM shown),
      (SELECT array_agg((id, label, total, place)::heading) FROM shown_themes),
      (SELECT array_agg((actor_id, theme_id, acts)::cell) FROM (
        SELECT f.actor_id, f.theme_id, count(*) AS acts
        FROM found f JOIN shown s ON s.id = f.actor_id JOIN shown_themes t ON t.id = f.theme_id
        GROUP BY 1, 2) c),
      (SELECT count(DISTINCT act_id)::int FROM authored)));
END $$;
