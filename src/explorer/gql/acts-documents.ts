/* Written by `npm run codegen`; not to be edited. */
import type { ActsQuery, ActsQueryVariables, ActCountQuery, ActCountQueryVariables, ExtentOfFilterQuery, ExtentOfFilterQueryVariables, SourcesOfQuery, SourcesOfQueryVariables } from './graphql.ts';
import { TypedDocumentString } from './typed-document-string.ts';

export const ActsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Acts($where: AdvanceWhere!, $sort: AdvanceOrder!, $first: Int!, $after: String) {
  advances(where: $where, sort: $sort, first: $first, after: $after) {
    ...ActPage
  }
}
    fragment ActPage on AdvanceConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    actors {
      attribution
      actor {
        id
        name
        kind
      }
      through {
        id
        name
      }
    }
    themes {
      id
      name: prefLabel
    }
    node {
      id
      kind
      name: text
      wording
      date {
        ...Day
      }
      meeting {
        ...MeetingName
      }
      partOf {
        id
        number
        name: title
      }
      addressedTo(limit: 20) {
        id
        name
      }
      evidence {
        ...Written
      }
    }
  }
}
fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}
fragment Written on Evidence {
  locator
  quote
  source {
    id
    title
    publisher
    language
    url
    publishedOn {
      ...Day
    }
  }
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
}`) as unknown as TypedDocumentString<ActsQuery, ActsQueryVariables>;
export const ActCountDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ActCount($where: AdvanceWhere!) {
  advances(where: $where, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ActCountQuery, ActCountQueryVariables>;
export const ExtentOfFilterDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ExtentOfFilter($where: AdvanceWhere!, $period: Bucket!) {
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
}`) as unknown as TypedDocumentString<ExtentOfFilterQuery, ExtentOfFilterQueryVariables>;
export const SourcesOfDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SourcesOf($where: AdvanceWhere!, $first: Int!) {
  advances(where: $where, first: 1) {
    sources(first: $first) {
      totalCount
      nodes {
        source {
          id
          title
          publisher
          publishedOn {
            ...Day
          }
        }
      }
    }
  }
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}`) as unknown as TypedDocumentString<SourcesOfQuery, SourcesOfQueryVariables>;
