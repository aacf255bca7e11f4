/* Written by `npm run codegen`; not to be edited. */
import type { ActorsAndThemesQuery, ActorsAndThemesQueryVariables, CoAdvancementNetworkQuery, CoAdvancementNetworkQueryVariables, SharedThemesQuery, SharedThemesQueryVariables } from './graphql.ts';
import { TypedDocumentString } from './typed-document-string.ts';

export const ActorsAndThemesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ActorsAndThemes($rows: Dimension!, $where: AdvanceWhere!, $themeLevel: ThemeLevel!, $top: Int!, $period: Bucket!) {
  matrix(
    rows: $rows
    columns: THEME
    where: $where
    themeLevel: $themeLevel
    top: $top
  ) {
    total
    counts
    rows {
      id
      label
      total
      node {
        ... on Actor {
          kind
        }
      }
    }
    columns {
      id
      label
      total
    }
    omitted {
      rows
      columns
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
}`) as unknown as TypedDocumentString<ActorsAndThemesQuery, ActorsAndThemesQueryVariables>;
export const CoAdvancementNetworkDocument = /* @__PURE__ */ new TypedDocumentString(`
    query CoAdvancementNetwork($by: CoAdvancementBy!, $where: AdvanceWhere!, $minShared: Int!, $maxLinks: Int!, $top: Int!, $period: Bucket!) {
  coAdvancementNetwork(
    by: $by
    where: $where
    minShared: $minShared
    maxLinks: $maxLinks
    top: $top
  ) {
    minShared
    actors {
      acts
      actor {
        id
        name
        kind
        sector
        regionalGroup
      }
    }
    links {
      a
      b
      count
    }
    omitted {
      actors
      unlinked
      links
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
}`) as unknown as TypedDocumentString<CoAdvancementNetworkQuery, CoAdvancementNetworkQueryVariables>;
export const SharedThemesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SharedThemes($actor: ID!, $where: AdvanceWhere!) {
  coAdvancement(actor: $actor, where: $where, first: 1) {
    nodes {
      count
      themes {
        theme {
          id
          name: prefLabel
        }
        cycle {
          id
          name: label
        }
        own(first: 50) {
          ...ActPage
        }
        others(first: 50) {
          ...ActPage
        }
      }
    }
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
}`) as unknown as TypedDocumentString<SharedThemesQuery, SharedThemesQueryVariables>;
