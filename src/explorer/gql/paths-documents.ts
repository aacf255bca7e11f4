/* Written by `npm run codegen`; not to be edited. */
import type { PathsQuery, PathsQueryVariables } from './graphql.ts';
import { TypedDocumentString } from './typed-document-string.ts';

export const PathsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $through: [PathThrough!], $maxLength: Int!, $first: Int!) {
  paths(
    from: $from
    to: $to
    through: $through
    maxLength: $maxLength
    first: $first
  ) {
    length
    totalCount
    paths {
      breadth
      alike
      nodes {
        ...NodeOnPath
      }
      steps {
        ...StepOnPath
      }
    }
  }
}
    fragment NodeOnPath on Node {
  ...Named
  ... on Actor {
    actorKind: kind
  }
  ... on Resolution {
    resolutionKind: kind
  }
  ... on Participation {
    role
    actor {
      name
    }
    meeting {
      name: title
    }
  }
}
fragment StepOnPath on PathStep {
  from
  to
  kind
  isForward
  attributions
  basis
  office
  claim {
    __typename
    id
    ... on Participation {
      role
      status
    }
    ... on Uptake {
      uptakeKind: kind
    }
    ... on Position {
      stance
    }
  }
  evidence {
    ...Written
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
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
