/* Written by `npm run codegen`; not to be edited. */
import type { TreatyInstrumentsQuery, TreatyInstrumentsQueryVariables, TreatyStatusOfQuery, TreatyStatusOfQueryVariables, TreatyActionsOfQuery, TreatyActionsOfQueryVariables } from './graphql.ts';
import { TypedDocumentString } from './typed-document-string.ts';

export const TreatyInstrumentsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query TreatyInstruments {
  instruments(first: 100) {
    nodes {
      id
      kind
      name: title
      figures(limit: 100, where: {unit: {eq: "parties"}}) {
        id
        value
        qualifier
        asOf {
          ...Day
        }
        evidence {
          ...Written
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
}`) as unknown as TypedDocumentString<TreatyInstrumentsQuery, TreatyInstrumentsQueryVariables>;
export const TreatyStatusOfDocument = /* @__PURE__ */ new TypedDocumentString(`
    query TreatyStatusOf($instrument: ID!, $instruments: [ID!]!, $after: String) {
  actors(
    where: {OR: [{kind: {eq: STATE}}, {treatyActions: {some: {instrument: {id: {in: $instruments}}}}}]}
    first: 200
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name
      iso3
      regionalGroup
      standing: treatyStatus(instrument: $instrument) {
        status
        date {
          ...Day
        }
        asOf {
          ...Day
        }
        actions {
          id
          action
        }
        evidence {
          locator
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
}
    fragment Day on ImpreciseDate {
  earliest
  latest
  precision
  asWritten
}`) as unknown as TypedDocumentString<TreatyStatusOfQuery, TreatyStatusOfQueryVariables>;
export const TreatyActionsOfDocument = /* @__PURE__ */ new TypedDocumentString(`
    query TreatyActionsOf($actor: ID!) {
  actors(where: {id: {eq: $actor}}) {
    nodes {
      id
      name
      regionalGroup
      treatyActions(limit: 200) {
        id
        action
        date {
          ...Day
        }
        asOf {
          ...Day
        }
        instrument {
          id
        }
        evidence {
          ...Written
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
}`) as unknown as TypedDocumentString<TreatyActionsOfQuery, TreatyActionsOfQueryVariables>;