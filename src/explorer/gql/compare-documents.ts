/* Written by `npm run codegen`; not to be edited. */
import type { CyclesComparedQuery, CyclesComparedQueryVariables, ThemesComparedQuery, ThemesComparedQueryVariables, ActorsComparedQuery, ActorsComparedQueryVariables } from './graphql.ts';
import { TypedDocumentString } from './typed-document-string.ts';

export const CyclesComparedDocument = /* @__PURE__ */ new TypedDocumentString(`
    query CyclesCompared($first: ID!, $second: ID!, $where: AdvanceWhere!) {
  compareCycles(from: $first, to: $second, where: $where) {
    from {
      ...ComparedSide
    }
    to {
      ...ComparedSide
    }
  }
}
    fragment ComparedSide on ComparedCycle {
  cycle {
    id
    name: label
  }
  acts
  coverage
  meetings {
    id
  }
  notSurveyed {
    ...MeetingName
    coverage
  }
}
fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment MeetingName on Meeting {
  id
  kind
  name: title
  start {
    ...Day
  }
  end {
    ...Day
  }
  cycle {
    id
    name: label
  }
}`) as unknown as TypedDocumentString<CyclesComparedQuery, CyclesComparedQueryVariables>;
export const ThemesComparedDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ThemesCompared($first: ID!, $second: ID!, $where: AdvanceWhere!, $themeLevel: ThemeLevel!, $changes: [CycleChange!], $after: String) {
  compareCycles(from: $first, to: $second, where: $where) {
    members: themes(
      changes: $changes
      themeLevel: $themeLevel
      first: 100
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        member: theme {
          id
          name: prefLabel
        }
        inFrom(first: 1) {
          totalCount
        }
        inTo(first: 1) {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThemesComparedQuery, ThemesComparedQueryVariables>;
export const ActorsComparedDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ActorsCompared($first: ID!, $second: ID!, $where: AdvanceWhere!, $changes: [CycleChange!], $after: String) {
  compareCycles(from: $first, to: $second, where: $where) {
    members: actors(changes: $changes, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        member: actor {
          id
          name
        }
        inFrom(first: 1) {
          totalCount
        }
        inTo(first: 1) {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorsComparedQuery, ActorsComparedQueryVariables>;
