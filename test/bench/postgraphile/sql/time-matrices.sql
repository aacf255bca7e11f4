-- Themes and kinds of actors by cycles, and broadest themes by year.

CREATE FUNCTION themes_by_cycles_live(top_rows int) RETURNS json LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH cells AS MATERIALIZED (
      SELECT d.theme_id, m.cycle_id, count(*)::int AS acts
      FROM (SELECT DISTINCT n.theme_id, t.act_id FROM act_themes t JOIN theme_closure n ON n.narrower_id = t.theme_id) d
      JOIN acts a ON a.id = d.act_id JOIN meetings m ON m.id = a.meeting_id
      GROUP BY 1, 2
    ), shown AS MATERIALIZED (
      SELECT t.id, t.label, d.total, row_number() OVER (ORDER BY d.total DESC, t.name_key)::int AS place
      FROM (SELECT theme_id, sum(acts)::int AS total FROM cells GROUP BY 1) d JOIN themes t ON t.id = d.theme_id
      ORDER BY place LIMIT top_rows
    ), cycle_totals AS MATERIALIZED (
      TABLE acts_by_cycle
    )
    SELECT matrix_json(
      (SELECT array_agg((id, label, total, place)::heading) FROM shown),
      (SELECT array_agg((y.id, y.label, coalesce(t.total, 0), y.place)::heading)
       FROM series y
       LEFT JOIN cycle_totals t ON t.cycle_id = y.id),
      (SELECT array_agg((c.theme_id, c.cycle_id, c.acts)::cell) FROM cells c JOIN shown s ON s.id = c.theme_id),
      (SELECT sum(total)::int FROM cycle_totals)));
END $$;

CREATE FUNCTION themes_by_cycles_closure(top_rows int) RETURNS json LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH cells AS MATERIALIZED (
      SELECT theme_id, cycle_id, count(*)::int AS acts FROM theme_acts GROUP BY 1, 2
    ), shown AS MATERIALIZED (
      SELECT t.id, t.label, d.total, row_number() OVER (ORDER BY d.total DESC, t.name_key)::int AS place
      FROM (SELECT theme_id, sum(acts)::int AS total FROM cells GROUP BY 1) d JOIN themes t ON t.id = d.theme_id
      ORDER BY place LIMIT top_rows
    ), cycle_totals AS MATERIALIZED (
      TABLE acts_by_cycle
    )
    SELECT matrix_json(
      (SELECT array_agg((id, label, total, place)::heading) FROM shown),
      (SELECT array_agg((y.id, y.label, coalesce(t.total, 0), y.place)::heading)
       FROM series y
       LEFT JOIN cycle_totals t ON t.cycle_id = y.id),
      (SELECT array_agg((c.theme_id, c.cycle_id, c.acts)::cell) FROM cells c JOIN shown s ON s.id = c.theme_id),
      (SELECT sum(total)::int FROM cycle_totals)));
END $$;

CREATE FUNCTION actor_kinds_by_cycles_live() RETURNS json LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH cells AS MATERIALIZED (
      SELECT k.kind, m.cycle_id, count(*)::int AS acts
      FROM (SELECT DISTINCT a.kind, w.act_id FROM act_actors w JOIN actors a ON a.id = w.actor_id) k
      JOIN acts a ON a.id = k.act_id JOIN meetings m ON m.id = a.meeting_id
      GROUP BY 1, 2
    ), cycle_totals AS MATERIALIZED (
      TABLE acts_by_cycle
    )
    SELECT matrix_json(
      (SELECT array_agg((kind, kind_label(kind), total, place)::heading) FROM (
        SELECT kind, sum(acts)::int AS total,
          row_number() OVER (ORDER BY sum(acts) DESC, lower(kind) || E'\t' || kind)::int AS place
        FROM cells GROUP BY 1) k),
      (SELECT array_agg((y.id, y.label, coalesce(t.total, 0), y.place)::heading)
       FROM series y
       LEFT JOIN cycle_totals t ON t.cycle_id = y.id),
      (SELECT array_agg((kind, cycle_id, acts)::cell) FROM cells),
      (SELECT sum(total)::int FROM cycle_totals)));
END $$;

CREATE FUNCTION actor_kinds_by_cycles_closure() RETURNS json LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH cells AS MATERIALIZED (
      SELECT k.kind, m.cycle_id, sum(a.acts)::int AS acts
      FROM (SELECT meeting_id, actor_kinds, count(*) AS acts FROM acts GROUP BY 1, 2) a
      JOIN meetings m ON m.id = a.meeting_id CROSS JOIN unnest(a.actor_kinds) k (kind)
      GROUP BY 1, 2
    ), cycle_totals AS MATERIALIZED (
      TABLE acts_by_cycle
    )
    SELECT matrix_json(
      (SELECT array_agg((kind, kind_label(kind), total, place)::heading) FROM (
        SELECT kind, sum(acts)::int AS total,
          row_number() OVER (ORDER BY sum(acts) DESC, lower(kind) || E'\t' || kind)::int AS place
        FROM cells GROUP BY 1) k),
      (SELECT array_agg((y.id, y.label, coalesce(t.total, 0), y.place)::heading)
       FROM series y
       LEFT JOIN cycle_totals t ON t.cycle_id = y.id),
      (SELECT array_agg((kind, cycle_id, acts)::cell) FROM cells),
      (SELECT sum(total)::int FROM cycle_totals)));
END $$;

CREATE MATERIALIZED VIEW meeting_years AS
SELECT g.year::text AS id, g.year AS place
FROM (SELECT min(date_part('year', start_day))::int AS first, max(date_part('year', start_day))::int AS last FROM meetings) m,
  generate_series(m.first, m.last) AS g (year);
COMMENT ON MATERIALIZED VIEW meeting_years IS '@behavior -*';

CREATE FUNCTION broadest_themes_by_year_live() RETURNS json LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH cells AS MATERIALIZED (
      SELECT d.theme_id, date_part('year', a.day)::int::text AS year, count(*)::int AS acts
      FROM (
        SELECT DISTINCT n.theme_id, t.act_id
        FROM act_themes t JOIN theme_closure n ON n.narrower_id = t.theme_id
        WHERE n.theme_id NOT IN (SELECT theme_id FROM theme_broader)
      ) d JOIN acts a ON a.id = d.act_id
      GROUP BY 1, 2
    ), year_totals AS (
      SELECT date_part('year', day)::int::text AS year, count(*)::int AS total FROM acts GROUP BY 1
    )
    SELECT matrix_json(
      (SELECT array_agg((id, label, total, place)::heading) FROM (
        SELECT t.id, t.label, d.total, row_number() OVER (ORDER BY d.total DESC, t.name_key)::int AS place
        FROM (SELECT theme_id, sum(acts)::int AS total FROM cells GROUP BY 1) d JOIN themes t ON t.id = d.theme_id) s),
      (SELECT array_agg((y.id, y.id, coalesce(t.total, 0), y.place)::heading)
       FROM meeting_years y LEFT JOIN year_totals t ON t.year = y.id),
      (SELECT array_agg((theme_id, year, acts)::cell) FROM cells),
      (SELECT count(*)::int FROM acts)));
END $$;

CREATE FUNCTION broadest_themes_by_year_closure() RETURNS json LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH cells AS MATERIALIZED (
      SELECT c.theme_id, date_part('year', c.day)::int::text AS year, sum(c.acts)::int AS acts
      FROM (
        SELECT a.theme_id, a.day, count(*) AS acts FROM themes t JOIN theme_acts a ON a.theme_id = t.id
        WHERE NOT EXISTS (SELECT FROM theme_broader b WHERE b.theme_id = t.id)
        GROUP BY 1, 2
      ) c
      GROUP BY 1, 2
    ), year_totals AS MATERIALIZED (
      SELECT date_part('year', day)::int::text AS year, sum(acts)::int AS total
      FROM (SELECT day, count(*) AS acts FROM acts GROUP BY 1) d
      GROUP BY 1
    )
    SELECT matrix_json(
      (SELECT array_agg((id, label, total, place)::heading) FROM (
        SELECT t.id, t.label, d.total, row_number() OVER (ORDER BY d.total DESC, t.name_key)::int AS place
        FROM (SELECT theme_id, sum(acts)::int AS total FROM cells GROUP BY 1) d JOIN themes t ON t.id = d.theme_id) s),
      (SELECT array_agg((y.id, y.id, coalesce(t.total, 0), y.place)::heading)
       FROM meeting_years y LEFT JOIN year_totals t ON t.year = y.id),
      (SELECT array_agg((theme_id, year, acts)::cell) FROM cells),
      (SELECT sum(total)::int FROM year_totals)));
END $$;
