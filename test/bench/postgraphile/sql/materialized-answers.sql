-- Answers from what is kept ready: the same as those that count, where the question is one of those held.

CREATE FUNCTION actors_by_cycles_materialized(of_theme text, top_rows int) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    WITH held AS MATERIALIZED (
      SELECT * FROM theme_actor_counts
      WHERE theme_id = of_theme
        AND place <= greatest(top_rows, (SELECT states FROM theme_actor_counts WHERE theme_id = of_theme AND place = 1))
    )
    SELECT json_build_object(
      'rows', (SELECT coalesce(json_agg(json_build_array(actor_id, name, total) ORDER BY place), '[]') FROM held),
      'columns', (SELECT json_agg(json_build_array(s.id, s.label, t.by_cycle[s.place]) ORDER BY s.place) FROM timeline_cycles s),
      'counts', (SELECT coalesce(json_agg(by_cycle ORDER BY place), '[]') FROM held),
      'total', t.total)
    FROM theme_counts t WHERE t.theme_id = of_theme);
END $$;

CREATE FUNCTION actors_by_themes_materialized(top_rows int) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT json_build_object(
      'rows', coalesce(json_agg(json_build_array(a.actor_id, a.name, a.total) ORDER BY a.place), '[]'),
      'columns', (
        SELECT coalesce(json_agg(json_build_array(t.theme_id, t.label, t.total) ORDER BY t.place), '[]')
        FROM other_theme_counts t WHERE t.place <= top_rows),
      'counts', coalesce(json_agg(a.by_theme[:top_rows] ORDER BY a.place), '[]'),
      'total', (SELECT of_all FROM other_theme_counts WHERE place = 1))
    FROM other_actor_counts a WHERE a.place <= top_rows);
END $$;

CREATE FUNCTION themes_by_cycles_materialized(top_rows int) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT json_build_object(
      'rows', (SELECT json_agg(json_build_array(theme_id, label, total) ORDER BY place) FROM theme_counts WHERE place <= top_rows),
      'columns', (SELECT json_agg(json_build_array(s.id, s.label, a.by_cycle[s.place]) ORDER BY s.place) FROM timeline_cycles s),
      'counts', (SELECT json_agg(by_cycle ORDER BY place) FROM theme_counts WHERE place <= top_rows),
      'total', a.total)
    FROM act_counts a);
END $$;

CREATE FUNCTION actor_kinds_by_cycles_materialized() RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT json_build_object(
      'rows', (SELECT json_agg(json_build_array(kind, kind_label(kind), total) ORDER BY place) FROM actor_kind_counts),
      'columns', (SELECT json_agg(json_build_array(s.id, s.label, a.by_cycle[s.place]) ORDER BY s.place) FROM timeline_cycles s),
      'counts', (SELECT json_agg(by_cycle ORDER BY place) FROM actor_kind_counts),
      'total', a.total)
    FROM act_counts a);
END $$;

CREATE FUNCTION broadest_themes_by_year_materialized() RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT json_build_object(
      'rows', (SELECT json_agg(json_build_array(theme_id, label, total) ORDER BY place) FROM theme_counts WHERE is_broadest),
      'columns', (SELECT json_agg(json_build_array(y.id, y.id, a.by_year[y.place - (SELECT min(place) FROM meeting_years) + 1]) ORDER BY y.place) FROM meeting_years y),
      'counts', (SELECT json_agg(by_year ORDER BY place) FROM theme_counts WHERE is_broadest),
      'total', a.total)
    FROM act_counts a);
END $$;
