/* Written by `npm run codegen`; not to be edited. */
import type { ThemesNotAddressedQuery, ThemesNotAddressedQueryVariables, MeetingsToAddressQuery, MeetingsToAddressQueryVariables } from './graphql.ts';
import { TypedDocumentString } from './typed-document-string.ts';

export const ThemesNotAddressedDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ThemesNotAddressed($raisedAt: [MeetingKind!]!, $absentFrom: [MeetingKind!]!, $where: AdvanceWhere!, $after: String) {
  gaps(
    raisedAt: $raisedAt
    absentFrom: $absentFrom
    where: $where
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      theme {
        id
        name: prefLabel
      }
      raised(first: 200) {
        totalCount
        nodes {
          date {
            earliest
          }
          meeting {
            ...MeetingName
          }
        }
      }
      lastRaisedOn
      lastRaisedPrecision
      standing
      laterMeetings
      notSurveyed {
        ...MeetingName
        coverage
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
}`) as unknown as TypedDocumentString<ThemesNotAddressedQuery, ThemesNotAddressedQueryVariables>;
export const MeetingsToAddressDocument = /* @__PURE__ */ new TypedDocumentString(`
    query MeetingsToAddress($absentFrom: [MeetingKind!]!, $raised: AdvanceWhere!) {
  meetings(where: {kind: {in: $absentFrom}}, first: 200) {
    nodes {
      ...MeetingName
      coverage
    }
  }
  timeline(bucket: MEETING, where: $raised) {
    total
    buckets {
      coverage
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
}`) as unknown as TypedDocumentString<MeetingsToAddressQuery, MeetingsToAddressQueryVariables>;
