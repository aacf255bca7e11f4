/* Written by `npm run codegen`; not to be edited. */
import type { NamesOfQuery, NamesOfQueryVariables, StatesOfQuery, StatesOfQueryVariables, FindByNameQuery, FindByNameQueryVariables, TellApartQuery, TellApartQueryVariables, ListActorsQuery, ListActorsQueryVariables, ListThemesQuery, ListThemesQueryVariables, ListMeetingsQuery, ListMeetingsQueryVariables, ListResolutionsQuery, ListResolutionsQueryVariables, ListSourcesQuery, ListSourcesQueryVariables, WideningQuery, WideningQueryVariables, FilterChoicesQuery, FilterChoicesQueryVariables, FindAnythingQuery, FindAnythingQueryVariables, CountAnythingQuery, CountAnythingQueryVariables } from './graphql.ts';
import { TypedDocumentString } from './typed-document-string.ts';

export const NamesOfDocument = /* @__PURE__ */ new TypedDocumentString(`
    query NamesOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Named
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
}`) as unknown as TypedDocumentString<NamesOfQuery, NamesOfQueryVariables>;
export const StatesOfDocument = /* @__PURE__ */ new TypedDocumentString(`
    query StatesOf($codes: [String!]!) {
  actors(where: {iso3: {in: $codes}}, first: 200) {
    nodes {
      iso3
      name
    }
  }
}
    `) as unknown as TypedDocumentString<StatesOfQuery, StatesOfQueryVariables>;
export const FindByNameDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FindByName($text: String!, $type: SearchType!, $first: Int!, $after: String) {
  search(text: $text, types: [$type], first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      node {
        ...Found
      }
    }
  }
}
    fragment Found on Node {
  ...Named
  ... on Actor {
    actorKind: kind
    iso3
    sector
    country
  }
  ... on Theme {
    definition
  }
  ... on Meeting {
    meetingKind: kind
  }
  ... on Resolution {
    resolutionKind: kind
  }
  ... on Source {
    publisher
    publishedOn {
      ...Day
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
}`) as unknown as TypedDocumentString<FindByNameQuery, FindByNameQueryVariables>;
export const TellApartDocument = /* @__PURE__ */ new TypedDocumentString(`
    query TellApart($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Actor {
      represents(limit: 3) {
        name
      }
      participations(limit: 10) {
        affiliation
        meeting {
          start {
            ...Day
          }
        }
        affiliatedWith(limit: 3) {
          name
        }
        onBehalfOf(limit: 3) {
          name
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
}`) as unknown as TypedDocumentString<TellApartQuery, TellApartQueryVariables>;
export const ListActorsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ListActors($first: Int!, $after: String) {
  list: actors(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Found
    }
  }
}
    fragment Found on Node {
  ...Named
  ... on Actor {
    actorKind: kind
    iso3
    sector
    country
  }
  ... on Theme {
    definition
  }
  ... on Meeting {
    meetingKind: kind
  }
  ... on Resolution {
    resolutionKind: kind
  }
  ... on Source {
    publisher
    publishedOn {
      ...Day
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
}`) as unknown as TypedDocumentString<ListActorsQuery, ListActorsQueryVariables>;
export const ListThemesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ListThemes($first: Int!, $after: String) {
  list: themes(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Found
    }
  }
}
    fragment Found on Node {
  ...Named
  ... on Actor {
    actorKind: kind
    iso3
    sector
    country
  }
  ... on Theme {
    definition
  }
  ... on Meeting {
    meetingKind: kind
  }
  ... on Resolution {
    resolutionKind: kind
  }
  ... on Source {
    publisher
    publishedOn {
      ...Day
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
}`) as unknown as TypedDocumentString<ListThemesQuery, ListThemesQueryVariables>;
export const ListMeetingsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ListMeetings($first: Int!, $after: String) {
  list: meetings(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Found
    }
  }
}
    fragment Found on Node {
  ...Named
  ... on Actor {
    actorKind: kind
    iso3
    sector
    country
  }
  ... on Theme {
    definition
  }
  ... on Meeting {
    meetingKind: kind
  }
  ... on Resolution {
    resolutionKind: kind
  }
  ... on Source {
    publisher
    publishedOn {
      ...Day
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
}`) as unknown as TypedDocumentString<ListMeetingsQuery, ListMeetingsQueryVariables>;
export const ListResolutionsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ListResolutions($first: Int!, $after: String) {
  list: resolutions(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Found
    }
  }
}
    fragment Found on Node {
  ...Named
  ... on Actor {
    actorKind: kind
    iso3
    sector
    country
  }
  ... on Theme {
    definition
  }
  ... on Meeting {
    meetingKind: kind
  }
  ... on Resolution {
    resolutionKind: kind
  }
  ... on Source {
    publisher
    publishedOn {
      ...Day
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
}`) as unknown as TypedDocumentString<ListResolutionsQuery, ListResolutionsQueryVariables>;
export const ListSourcesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ListSources($first: Int!, $after: String) {
  list: sources(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Found
    }
  }
}
    fragment Found on Node {
  ...Named
  ... on Actor {
    actorKind: kind
    iso3
    sector
    country
  }
  ... on Theme {
    definition
  }
  ... on Meeting {
    meetingKind: kind
  }
  ... on Resolution {
    resolutionKind: kind
  }
  ... on Source {
    publisher
    publishedOn {
      ...Day
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
}`) as unknown as TypedDocumentString<ListSourcesQuery, ListSourcesQueryVariables>;
export const WideningDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Widening($actors: [ID!]!, $meetings: [ID!]!) {
  members: actors(
    where: {OR: [{collectives: {some: {id: {in: $actors}}}}, {memberOf: {some: {id: {in: $actors}}}}]}
    first: 1
  ) {
    totalCount
  }
  parts: meetings(where: {partOf: {id: {in: $meetings}}}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WideningQuery, WideningQueryVariables>;
export const FilterChoicesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FilterChoices {
  reviewCycles(first: 200, sort: OLDEST_FIRST) {
    nodes {
      id
      level
      name: label
    }
  }
  instruments(first: 100) {
    nodes {
      id
      name: title
    }
  }
}
    `) as unknown as TypedDocumentString<FilterChoicesQuery, FilterChoicesQueryVariables>;
export const FindAnythingDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FindAnything($text: String!, $types: [SearchType!], $after: String) {
  search(text: $text, types: $types, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      type
      label
      match {
        field
        text
      }
      node {
        ...Found
      }
    }
  }
}
    fragment Found on Node {
  ...Named
  ... on Actor {
    actorKind: kind
    iso3
    sector
    country
  }
  ... on Theme {
    definition
  }
  ... on Meeting {
    meetingKind: kind
  }
  ... on Resolution {
    resolutionKind: kind
  }
  ... on Source {
    publisher
    publishedOn {
      ...Day
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
}`) as unknown as TypedDocumentString<FindAnythingQuery, FindAnythingQueryVariables>;
export const CountAnythingDocument = /* @__PURE__ */ new TypedDocumentString(`
    query CountAnything($text: String!) {
  search(text: $text, first: 1) {
    totalCount
    counts {
      type
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CountAnythingQuery, CountAnythingQueryVariables>;
