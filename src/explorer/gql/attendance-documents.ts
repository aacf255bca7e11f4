/* Written by `npm run codegen`; not to be edited. */
import type { WhoAttendedQuery, WhoAttendedQueryVariables, MeetingsToAttendQuery, MeetingsToAttendQueryVariables, ParticipationsOfQuery, ParticipationsOfQueryVariables, SourcesOfParticipationsQuery, SourcesOfParticipationsQueryVariables } from './graphql.ts';
import { TypedDocumentString } from './typed-document-string.ts';

export const WhoAttendedDocument = /* @__PURE__ */ new TypedDocumentString(`
    query WhoAttended($where: AttendanceWhere!, $minMeetings: Int!, $after: String) {
  attendance(where: $where, minMeetings: $minMeetings, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      actor {
        id
        name
        kind
      }
      meetings
      participations(first: 200) {
        nodes {
          attribution
          participation {
            id
            meeting {
              ...MeetingName
            }
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
}`) as unknown as TypedDocumentString<WhoAttendedQuery, WhoAttendedQueryVariables>;
export const MeetingsToAttendDocument = /* @__PURE__ */ new TypedDocumentString(`
    query MeetingsToAttend($meetings: AdvanceWhere!) {
  timeline(bucket: MEETING, where: $meetings) {
    buckets {
      id
    }
  }
  meetings(first: 200) {
    nodes {
      ...MeetingName
      participations(
        limit: 1
        where: {OR: [{status: {eq: ATTENDED}}, {status: {eq: null}}]}
      ) {
        id
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
}`) as unknown as TypedDocumentString<MeetingsToAttendQuery, MeetingsToAttendQueryVariables>;
export const ParticipationsOfDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ParticipationsOf($where: AttendanceWhere!) {
  attendance(where: $where, first: 1) {
    nodes {
      actor {
        id
        name
      }
      participations(first: 200) {
        totalCount
        nodes {
          attribution
          participation {
            ...TakingPart
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
}
fragment TakingPart on Participation {
  id
  role
  status
  mode
  title
  affiliation
  actor {
    id
    name
  }
  meeting {
    ...MeetingName
  }
  affiliatedWith {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  evidence {
    ...Written
  }
}`) as unknown as TypedDocumentString<ParticipationsOfQuery, ParticipationsOfQueryVariables>;
export const SourcesOfParticipationsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SourcesOfParticipations($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Participation {
      sources {
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
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}`) as unknown as TypedDocumentString<SourcesOfParticipationsQuery, SourcesOfParticipationsQueryVariables>;
