-- Lists of acts, newest first: as sets of rows for GraphQL connections, and as one JSON value each.

CREATE FUNCTION acts_json(act_ids text[]) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT coalesce(json_agg(json_build_object(
      'id', a.id,
      'text', a.text,
      'meeting', json_build_object('id', m.id, 'title', m.title),
      'actors', (
        SELECT json_agg(json_build_object('id', x.id, 'name', x.name) ORDER BY x.id)
        FROM (SELECT DISTINCT actor_id FROM act_actors WHERE act_id = a.id) w JOIN actors x ON x.id = w.actor_id),
      'themes', (
        SELECT json_agg(json_build_object('id', t.id, 'label', t.label) ORDER BY t.id)
        FROM act_themes d JOIN themes t ON t.id = d.theme_id WHERE d.act_id = a.id),
      'evidence', (
        SELECT json_agg(json_build_object('locator', e.locator, 'source', s.title))
        FROM evidence e JOIN sources s ON s.id = e.source_id WHERE e.act_id = a.id)
    ) ORDER BY a.newest_key DESC), '[]')
    FROM acts a JOIN meetings m ON m.id = a.meeting_id
    WHERE a.id = ANY (act_ids));
END $$;
COMMENT ON FUNCTION acts_json IS '@behavior -*';

-- Acts of a theme with its narrower ones, behind the act with a key.
CREATE FUNCTION theme_page(of_theme text, before_key text, size int) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN json_build_object('total', NULL, 'acts', acts_json(ARRAY(
    SELECT act_id FROM theme_acts WHERE theme_id = of_theme AND newest_key < before_key
    ORDER BY newest_key DESC LIMIT size)));
END $$;

-- Acts of a theme with its narrower ones at the meetings of a cycle, by a kind of actors.
CREATE FUNCTION acts_by_kind(of_theme text, of_cycle text, of_kind text) RETURNS SETOF acts LANGUAGE sql STABLE AS $$
  SELECT a.*
  FROM theme_acts t JOIN acts a ON a.id = t.act_id
  WHERE t.theme_id = of_theme AND t.cycle_id = of_cycle
    AND of_kind = ANY (t.actor_kinds)
  ORDER BY t.newest_key DESC
$$;

CREATE FUNCTION acts_by_kind_page(of_theme text, of_cycle text, of_kind text, size int) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    WITH found AS MATERIALIZED (
      SELECT t.act_id, t.newest_key FROM theme_acts t
      WHERE t.theme_id = of_theme AND t.cycle_id = of_cycle
        AND of_kind = ANY (t.actor_kinds)
    )
    SELECT json_build_object('total', (SELECT count(*) FROM found),
      'acts', acts_json(ARRAY(SELECT act_id FROM found ORDER BY newest_key DESC LIMIT size))));
END $$;

-- Acts whose text has all of some words, which may end in `:*` for their beginnings.
CREATE FUNCTION acts_with_words(wanted text) RETURNS SETOF acts LANGUAGE sql STABLE AS $$
  SELECT a.* FROM acts a WHERE a.words @@ to_tsquery('simple', wanted) ORDER BY a.newest_key DESC
$$;

CREATE FUNCTION acts_with_words_page(wanted text, size int) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN json_build_object(
    'total', (SELECT count(*) FROM acts WHERE words @@ to_tsquery('simple', wanted)),
    -- The function below the operator takes no index: the newest acts are looked through until enough match,
    -- which is quicker for words that are not rare, where the planner's guess is far too low.
    'acts', acts_json(ARRAY(
      SELECT id FROM acts WHERE ts_match_vq(words, to_tsquery('simple', wanted)) ORDER BY newest_key DESC LIMIT size)));
END $$;

-- Names of actors, then of themes, that have a word, by name; texts of acts that have it are counted with them.
CREATE FUNCTION found_page(wanted text, size int) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    WITH named AS MATERIALIZED (
      SELECT 1 AS place, 'ACTOR' AS type, id, name AS label FROM actors WHERE words @@ to_tsquery('simple', wanted)
      UNION ALL SELECT 2, 'THEME', id, label FROM themes WHERE words @@ to_tsquery('simple', wanted)
    )
    SELECT json_build_object(
      'total', (SELECT count(*) FROM named) + (SELECT count(*) FROM acts WHERE words @@ to_tsquery('simple', wanted)),
      'hits', (SELECT coalesce(json_agg(json_build_array(type, id, label) ORDER BY place, label || E'\t' || id), '[]')
        FROM (SELECT * FROM named ORDER BY place, label || E'\t' || id LIMIT size) first)));
END $$;

-- Recommendations that address a theme itself at the meetings of a cycle.
CREATE FUNCTION recommendations_of(of_theme text, of_cycle text) RETURNS SETOF acts LANGUAGE sql STABLE AS $$
  SELECT a.*
  FROM theme_acts t JOIN acts a ON a.id = t.act_id
  WHERE t.theme_id = of_theme AND t.cycle_id = of_cycle AND t.is_own AND t.is_recommendation
  ORDER BY t.newest_key DESC
$$;

CREATE FUNCTION recommendations_page(of_theme text, of_cycle text, size int) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    WITH found AS MATERIALIZED (
      SELECT t.act_id, t.newest_key
      FROM theme_acts t
      WHERE t.theme_id = of_theme AND t.cycle_id = of_cycle AND t.is_own AND t.is_recommendation
    )
    SELECT json_build_object('total', (SELECT count(*) FROM found), 'acts', (
      SELECT coalesce(json_agg(json_build_object('id', a.id, 'text', a.text) ORDER BY f.newest_key DESC), '[]')
      FROM (SELECT * FROM found ORDER BY newest_key DESC LIMIT size) f JOIN acts a ON a.id = f.act_id)));
END $$;

CREATE FUNCTION meeting_page(of_meeting text, size int) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT json_build_object('id', m.id, 'title', m.title,
      'cycle', (SELECT json_build_object('id', c.id, 'label', c.label) FROM cycles c WHERE c.id = m.cycle_id),
      'acts', (
        SELECT coalesce(json_agg(json_build_object(
          'id', a.id,
          'text', a.text,
          'actors', (
            SELECT json_agg(json_build_object('id', x.id, 'name', x.name) ORDER BY x.id)
            FROM (SELECT DISTINCT actor_id FROM act_actors WHERE act_id = a.id) w JOIN actors x ON x.id = w.actor_id),
          'themes', (
            SELECT json_agg(json_build_object('id', t.id, 'label', t.label) ORDER BY t.id)
            FROM act_themes d JOIN themes t ON t.id = d.theme_id WHERE d.act_id = a.id)
        ) ORDER BY a.newest_key DESC), '[]')
        FROM (SELECT * FROM acts WHERE meeting_id = of_meeting ORDER BY newest_key DESC LIMIT size) a))
    FROM meetings m WHERE m.id = of_meeting);
END $$;
