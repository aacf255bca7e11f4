/* Written by `npm run codegen`; not to be edited. */
import type { ActorSheetQuery, ActorSheetQueryVariables, ThemeSheetQuery, ThemeSheetQueryVariables, MeetingSheetQuery, MeetingSheetQueryVariables, ResolutionSheetQuery, ResolutionSheetQueryVariables, ActSheetQuery, ActSheetQueryVariables, SourceSheetQuery, SourceSheetQueryVariables, ChangesOfQuery, ChangesOfQueryVariables } from './graphql.ts';
import { TypedDocumentString } from './typed-document-string.ts';

export const ActorSheetDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ActorSheet($id: ID!) {
  node(id: $id) {
    ...Named
    ... on Actor {
      kind
      country
      sector
      regionalGroup
      standsFor
      exactMatch
      since
      names {
        text
        kind
        language
      }
      evidence {
        ...Written
      }
      statements {
        ...Disputed
      }
      dataGaps {
        ...Missing
      }
      submittedTexts(limit: 100) {
        id
        kind
        number
        name: title
      }
      representsConnection(first: 100) {
        edges {
          node {
            id
            name
          }
          properties {
            role
            from
            to
            source
            locator
          }
        }
      }
      representativesConnection(first: 100) {
        edges {
          node {
            id
            name
          }
          properties {
            role
            from
            to
            source
            locator
          }
        }
      }
      memberOfConnection(first: 100) {
        edges {
          node {
            id
            name
          }
          properties {
            source
            locator
          }
        }
      }
      membersConnection(first: 100) {
        edges {
          node {
            id
            name
          }
          properties {
            source
            locator
          }
        }
      }
      collectivesConnection(first: 100) {
        edges {
          node {
            id
            name
          }
          properties {
            source
            locator
          }
        }
      }
      participations(limit: 100) {
        ...TakingPart
      }
      positions {
        ...Stance
      }
      treatyActions(limit: 50) {
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
          name: title
        }
        evidence {
          ...Written
        }
      }
      groupMemberships {
        id
        group {
          id
          number
          name: title
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
}
fragment Disputed on Statement {
  id
  property
  value
  evidence {
    ...Written
  }
}
fragment Missing on DataGap {
  id
  what
  why
}
fragment Stance on Position {
  id
  stance
  actor {
    id
    name
  }
  on {
    ...Named
  }
  evidence {
    ...Written
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
}`) as unknown as TypedDocumentString<ActorSheetQuery, ActorSheetQueryVariables>;
export const ThemeSheetDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ThemeSheet($id: ID!) {
  node(id: $id) {
    ...Named
    ... on Theme {
      definition
      altLabels
      exactMatch
      since
      names {
        text
        kind
        language
      }
      broader {
        id
        name: prefLabel
      }
      narrower(limit: 100) {
        id
        name: prefLabel
      }
      resolutions(limit: 100) {
        id
        number
        kind
        name: title
      }
      discussedAt(limit: 100) {
        ...MeetingName
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
}`) as unknown as TypedDocumentString<ThemeSheetQuery, ThemeSheetQueryVariables>;
export const MeetingSheetDocument = /* @__PURE__ */ new TypedDocumentString(`
    query MeetingSheet($id: ID!) {
  node(id: $id) {
    ...Named
    ... on Meeting {
      ...MeetingName
      cycle {
        level
      }
      venue
      format
      ordinal
      mandate
      actsSurveyed
      acts(limit: 1) {
        id
      }
      uptakesSurveyed
      since
      body {
        id
        name
      }
      reviews {
        id
        name: title
      }
      follows {
        ...MeetingName
      }
      followedBy {
        ...MeetingName
      }
      partOf {
        ...MeetingName
      }
      parts(limit: 100) {
        ...MeetingName
      }
      discusses(limit: 100) {
        id
        name: prefLabel
      }
      participations(limit: 200) {
        ...TakingPart
      }
      figures(limit: 100) {
        id
        value
        qualifier
        unit
        basis
        asOf {
          ...Day
        }
        evidence {
          ...Written
        }
      }
      resolutions(limit: 100) {
        id
        kind
        number
        name: title
      }
      submittedTexts(limit: 100) {
        id
        kind
        number
        name: title
      }
      positions {
        ...Stance
      }
      statements {
        ...Disputed
      }
      dataGaps {
        ...Missing
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
}
fragment Disputed on Statement {
  id
  property
  value
  evidence {
    ...Written
  }
}
fragment Missing on DataGap {
  id
  what
  why
}
fragment Stance on Position {
  id
  stance
  actor {
    id
    name
  }
  on {
    ...Named
  }
  evidence {
    ...Written
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
}`) as unknown as TypedDocumentString<MeetingSheetQuery, MeetingSheetQueryVariables>;
export const ResolutionSheetDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ResolutionSheet($id: ID!) {
  node(id: $id) {
    ...Named
    ... on Resolution {
      kind
      symbol
      since
      date {
        ...Day
      }
      adoptedAt {
        ...MeetingName
      }
      submittedTo {
        ...MeetingName
      }
      submittedBy {
        id
        name
      }
      points(limit: 200) {
        id
        kind
        name: text
      }
      themesConnection(first: 100) {
        edges {
          node {
            id
            name: prefLabel
          }
          properties {
            basis
          }
        }
      }
      uptakes(limit: 100) {
        ...Taking
      }
      takesUp(limit: 100) {
        ...Taking
      }
      positions {
        ...Stance
      }
      statements {
        ...Disputed
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
}
fragment Disputed on Statement {
  id
  property
  value
  evidence {
    ...Written
  }
}
fragment Stance on Position {
  id
  stance
  actor {
    id
    name
  }
  on {
    ...Named
  }
  evidence {
    ...Written
  }
}
fragment Taking on Uptake {
  id
  kind
  verb
  ofAct {
    id
    name: text
  }
  ofResolution {
    id
    number
    name: title
  }
  intoAct {
    id
    name: text
  }
  intoResolution {
    id
    number
    name: title
  }
  evidence {
    ...Written
  }
}`) as unknown as TypedDocumentString<ResolutionSheetQuery, ResolutionSheetQueryVariables>;
export const ActSheetDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ActSheet($id: ID!) {
  node(id: $id) {
    ...Named
    ... on Act {
      kind
      wording
      actNumber: number
      outcome
      takenUp
      since
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
      actorsConnection(first: 100) {
        edges {
          node {
            id
            name
            kind
          }
          properties {
            attribution
            through
          }
        }
      }
      themesConnection(first: 100) {
        edges {
          node {
            id
            name: prefLabel
          }
          properties {
            basis
          }
        }
      }
      addressedTo {
        id
        name
      }
      concerns {
        id
        name: title
      }
      concernsArticles {
        id
        number
        instrument {
          id
          name: title
        }
      }
      uptakes(limit: 100) {
        ...Taking
      }
      takesUp(limit: 100) {
        ...Taking
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
}
fragment Taking on Uptake {
  id
  kind
  verb
  ofAct {
    id
    name: text
  }
  ofResolution {
    id
    number
    name: title
  }
  intoAct {
    id
    name: text
  }
  intoResolution {
    id
    number
    name: title
  }
  evidence {
    ...Written
  }
}`) as unknown as TypedDocumentString<ActSheetQuery, ActSheetQueryVariables>;
export const SourceSheetDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SourceSheet($id: ID!) {
  node(id: $id) {
    ...Named
    ... on Source {
      url
      publisher
      language
      note
      quotable: text
      since
      publishedOn {
        ...Day
      }
      accessedOn {
        ...Day
      }
      acts(limit: 200) {
        id
        name: text
        kind
      }
      meetings(limit: 200) {
        ...MeetingName
      }
      resolutions(limit: 200) {
        id
        kind
        number
        name: title
      }
      actors(limit: 200) {
        id
        name
      }
      participations(limit: 200) {
        id
        role
        actor {
          id
          name
        }
        meeting {
          id
          name: title
        }
      }
      figures(limit: 100) {
        id
        value
        qualifier
        unit
      }
      stated: statements(limit: 100) {
        id
        property
        value
        about {
          ...Named
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
}`) as unknown as TypedDocumentString<SourceSheetQuery, SourceSheetQueryVariables>;
export const ChangesOfDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ChangesOf($id: ID!) {
  changes(since: 0, ids: [$id], first: 200) {
    nodes {
      version
      at
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesOfQuery, ChangesOfQueryVariables>;
