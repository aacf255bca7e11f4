-- The form in which every matrix is answered: one JSON value, which costs GraphQL no work by field. Functions
-- are in PL/pgSQL throughout, which keeps their plans between calls.

CREATE TYPE heading AS (id text, label text, total int, place int);
CREATE TYPE cell AS (row_id text, column_id text, acts int);

CREATE FUNCTION matrix_json(row_headings heading[], column_headings heading[], cells cell[], total int)
RETURNS json LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN (
    WITH lines AS (
      SELECT r.place, json_agg(coalesce(c.acts, 0) ORDER BY k.place) AS line
      FROM unnest(row_headings) r
      CROSS JOIN unnest(column_headings) k
      LEFT JOIN unnest(cells) c ON c.row_id = r.id AND c.column_id = k.id
      GROUP BY r.place
    )
    SELECT json_build_object(
      'rows', (SELECT coalesce(json_agg(json_build_array(h.id, h.label, h.total) ORDER BY h.place), '[]') FROM unnest(row_headings) h),
      'columns', (SELECT coalesce(json_agg(json_build_array(h.id, h.label, h.total) ORDER BY h.place), '[]') FROM unnest(column_headings) h),
      'counts', (SELECT coalesce(json_agg(line ORDER BY place), '[]') FROM lines),
      'total', total));
END $$;
-- A part of the answers below, no question of its own.
COMMENT ON FUNCTION matrix_json IS '@behavior -*';

CREATE FUNCTION kind_label(kind text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT upper(left(kind, 1)) || lower(substr(kind, 2))
$$;
COMMENT ON FUNCTION kind_label IS '@behavior -*';

-- The columns of all matrices by cycle, and how many acts there are in each.
CREATE VIEW series AS
SELECT id, label, row_number() OVER (ORDER BY time_key)::int AS place FROM cycles WHERE level = 'SERIES';
COMMENT ON VIEW series IS '@behavior -*';

CREATE VIEW acts_by_cycle AS
SELECT m.cycle_id, sum(a.acts)::int AS total
FROM (SELECT meeting_id, count(*) AS acts FROM acts GROUP BY 1) a JOIN meetings m ON m.id = a.meeting_id
GROUP BY 1;
COMMENT ON VIEW acts_by_cycle IS '@behavior -*';
