/* Written by `npm run codegen`; not to be edited. */
import type { LineageOfQuery, LineageOfQueryVariables, TextOfFlowQuery, TextOfFlowQueryVariables, AllUptakesQuery, AllUptakesQueryVariables, EvidenceOfUptakesQuery, EvidenceOfUptakesQueryVariables, FollowUpCodedQuery, FollowUpCodedQueryVariables, UptakesOnThemeQuery, UptakesOnThemeQueryVariables, MeetingsInCycleQuery, MeetingsInCycleQueryVariables } from './graphql.ts';
import { TypedDocumentString } from './typed-document-string.ts';

export const LineageOfDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LineageOf($id: ID!, $direction: LineageDirection!, $depth: Int!) {
  lineage(id: $id, direction: $direction, depth: $depth) {
    start
    cutAt
    nodes {
      nodeId
      steps
      date
      datePrecision
      uptakesSurveyed
      meeting {
        id
        kind
        name: title
        ordinal
      }
      node {
        ...FlowText
      }
    }
    edges {
      of
      into
      kind
      verb
      uptake {
        id
        evidence {
          ...Written
        }
      }
    }
  }
}
    fragment FlowText on Node {
  __typename
  id
  ... on Act {
    actKind: kind
    name: text
    wording
    actors(limit: 4) {
      id
      name
    }
    partOf {
      id
      number
      name: title
    }
  }
  ... on Resolution {
    resolutionKind: kind
    number
    symbol
    name: title
    submittedBy(limit: 4) {
      id
      name
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
}`) as unknown as TypedDocumentString<LineageOfQuery, LineageOfQueryVariables>;
export const TextOfFlowDocument = /* @__PURE__ */ new TypedDocumentString(`
    query TextOfFlow($id: ID!) {
  node(id: $id) {
    ...FlowText
    ... on Act {
      meeting {
        ...MeetingName
      }
      evidence {
        ...Written
      }
    }
    ... on Resolution {
      adoptedAt {
        ...MeetingName
      }
      submittedTo {
        ...MeetingName
      }
      evidence {
        ...Written
      }
    }
  }
}
    fragment FlowText on Node {
  __typename
  id
  ... on Act {
    actKind: kind
    name: text
    wording
    actors(limit: 4) {
      id
      name
    }
    partOf {
      id
      number
      name: title
    }
  }
  ... on Resolution {
    resolutionKind: kind
    number
    symbol
    name: title
    submittedBy(limit: 4) {
      id
      name
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
}`) as unknown as TypedDocumentString<TextOfFlowQuery, TextOfFlowQueryVariables>;
export const AllUptakesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query AllUptakes($after: String) {
  uptakes(first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      verb
      ofAct {
        ...ActInFlow
      }
      ofResolution {
        ...ResolutionInFlow
      }
      intoAct {
        ...ActInFlow
      }
      intoResolution {
        ...ResolutionInFlow
      }
    }
  }
}
    fragment MeetingInFlow on Meeting {
  id
  kind
  uptakesSurveyed
  start {
    ...Day
  }
}
fragment ActInFlow on Act {
  __typename
  id
  actKind: kind
  name: text
  wording
  partOf {
    id
    number
    name: title
  }
  date {
    ...Day
  }
  meeting {
    ...MeetingInFlow
  }
}
fragment ResolutionInFlow on Resolution {
  __typename
  id
  resolutionKind: kind
  number
  symbol
  name: title
  date {
    ...Day
  }
  adoptedAt {
    ...MeetingInFlow
  }
  submittedTo {
    ...MeetingInFlow
  }
}
fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}`) as unknown as TypedDocumentString<AllUptakesQuery, AllUptakesQueryVariables>;
export const EvidenceOfUptakesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query EvidenceOfUptakes($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Uptake {
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
}`) as unknown as TypedDocumentString<EvidenceOfUptakesQuery, EvidenceOfUptakesQueryVariables>;
export const FollowUpCodedDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FollowUpCoded {
  meetings(first: 1) {
    totalCount
  }
  coded: meetings(where: {uptakesSurveyed: {eq: true}}, first: 1) {
    totalCount
  }
  dataset {
    coverage {
      cycle {
        id
        name: label
        level
      }
      meetings
      uptakesSurveyed
    }
  }
}
    `) as unknown as TypedDocumentString<FollowUpCodedQuery, FollowUpCodedQueryVariables>;
export const UptakesOnThemeDocument = /* @__PURE__ */ new TypedDocumentString(`
    query UptakesOnTheme($theme: ID!, $after: String) {
  node(id: $theme) {
    __typename
    id
    ... on Theme {
      name: prefLabel
    }
  }
  list: uptakes(
    where: {OR: [{ofAct: {themes: {some: {OR: [{id: {eq: $theme}}, {broader: {some: {id: {eq: $theme}}}}, {broader: {some: {broader: {some: {id: {eq: $theme}}}}}}]}}}}, {ofResolution: {themes: {some: {OR: [{id: {eq: $theme}}, {broader: {some: {id: {eq: $theme}}}}, {broader: {some: {broader: {some: {id: {eq: $theme}}}}}}]}}}}, {intoAct: {themes: {some: {OR: [{id: {eq: $theme}}, {broader: {some: {id: {eq: $theme}}}}, {broader: {some: {broader: {some: {id: {eq: $theme}}}}}}]}}}}, {intoResolution: {themes: {some: {OR: [{id: {eq: $theme}}, {broader: {some: {id: {eq: $theme}}}}, {broader: {some: {broader: {some: {id: {eq: $theme}}}}}}]}}}}]}
    first: 200
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UptakesOnThemeQuery, UptakesOnThemeQueryVariables>;
export const MeetingsInCycleDocument = /* @__PURE__ */ new TypedDocumentString(`
    query MeetingsInCycle($cycle: ID!, $after: String) {
  list: meetings(
    where: {OR: [{cycle: {id: {eq: $cycle}}}, {cycle: {partOf: {id: {eq: $cycle}}}}, {cycle: {partOf: {partOf: {id: {eq: $cycle}}}}}]}
    first: 200
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsInCycleQuery, MeetingsInCycleQueryVariables>;
