/* Written by `npm run codegen`; not to be edited. */
import type { OverviewQuery, OverviewQueryVariables, MeetingCalendarQuery, MeetingCalendarQueryVariables, PointsByLevelQuery, PointsByLevelQueryVariables } from './graphql.ts';
import { TypedDocumentString } from './typed-document-string.ts';

export const OverviewDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Overview {
  instruments(first: 100) {
    totalCount
    nodes {
      id
      name: title
    }
  }
  dataset {
    version
    loadedAt
    counts {
      type
      count
    }
    coverage {
      cycle {
        id
        name: label
        level
      }
      meetings
      actsSurveyed
      partlySurveyed
      uptakesSurveyed
      acts
      coverage
    }
    gaps {
      id
      what
      why
      subject {
        ...Named
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
fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Theme {
    name: prefLabel
  }
  ... on Meeting {
    name: title
    start {
      ...Day
    }
  }
  ... on Resolution {
    number
    name: title
  }
  ... on Act {
    name: text
  }
  ... on Source {
    name: title
  }
  ... on ReviewCycle {
    name: label
  }
  ... on Instrument {
    name: title
  }
  ... on Body {
    name
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const MeetingCalendarDocument = /* @__PURE__ */ new TypedDocumentString(`
    query MeetingCalendar($after: String) {
  meetings(first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MeetingName
      cycle {
        from {
          earliest
        }
        to {
          latest
        }
      }
      actsSurveyed
      acts(limit: 1) {
        id
      }
      reviews(limit: 20) {
        id
        name: title
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
}`) as unknown as TypedDocumentString<MeetingCalendarQuery, MeetingCalendarQueryVariables>;
export const PointsByLevelDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PointsByLevel {
  dataset {
    coverage {
      cycle {
        id
        level
      }
      acts
    }
  }
}
    `) as unknown as TypedDocumentString<PointsByLevelQuery, PointsByLevelQueryVariables>;
