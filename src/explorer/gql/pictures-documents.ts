/* Written by `npm run codegen`; not to be edited. */
import type { MatrixOfQuery, MatrixOfQueryVariables, TimelineOfQuery, TimelineOfQueryVariables } from './graphql.ts';
import { TypedDocumentString } from './typed-document-string.ts';

export const MatrixOfDocument = /* @__PURE__ */ new TypedDocumentString(`
    query MatrixOf($rows: Dimension!, $columns: Dimension!, $where: AdvanceWhere!, $themeLevel: ThemeLevel!, $top: Int!, $minColumns: Int!, $period: Bucket!) {
  matrix(
    rows: $rows
    columns: $columns
    where: $where
    themeLevel: $themeLevel
    top: $top
    minColumns: $minColumns
  ) {
    total
    counts
    coverage
    rows {
      id
      label
      total
      coverage
    }
    columns {
      id
      label
      total
      coverage
    }
    omitted {
      rows
      columns
      acts
    }
  }
  ...Extent
}
    fragment Extent on Query {
  actors: matrix(rows: ACTOR, columns: CYCLE, where: $where, top: 1) {
    total
    rows {
      id
    }
    omitted {
      rows
    }
  }
  periods: timeline(bucket: $period, where: $where) {
    outside
    buckets {
      id
      count
      meetings
      actsSurveyed
      partlySurveyed
    }
  }
}`) as unknown as TypedDocumentString<MatrixOfQuery, MatrixOfQueryVariables>;
export const TimelineOfDocument = /* @__PURE__ */ new TypedDocumentString(`
    query TimelineOf($series: Dimension, $bucket: Bucket!, $where: AdvanceWhere!, $themeLevel: ThemeLevel!, $top: Int!, $period: Bucket!) {
  timeline(
    series: $series
    bucket: $bucket
    where: $where
    themeLevel: $themeLevel
    top: $top
  ) {
    total
    outside
    buckets {
      id
      label
      from
      to
      count
      coverage
      meetings
      actsSurveyed
      partlySurveyed
    }
    series {
      id
      label
      total
      counts
      coverage
    }
    omitted {
      series
      acts
    }
  }
  ...Extent
}
    fragment Extent on Query {
  actors: matrix(rows: ACTOR, columns: CYCLE, where: $where, top: 1) {
    total
    rows {
      id
    }
    omitted {
      rows
    }
  }
  periods: timeline(bucket: $period, where: $where) {
    outside
    buckets {
      id
      count
      meetings
      actsSurveyed
      partlySurveyed
    }
  }
}`) as unknown as TypedDocumentString<TimelineOfQuery, TimelineOfQueryVariables>;
