/* Written by `npm run codegen`; not to be edited. */
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Kind of act. RECOMMENDATION only if the source calls it recommended, urged, called for, proposed or agreed. */
export type ActKind =
  /** An announced future action. */
  | 'COMMITMENT'
  /** A statement of fact or view. */
  | 'OBSERVATION'
  /** The source calls it recommended, urged, called for, proposed or agreed. */
  | 'RECOMMENDATION'
  /** A need or focus that a report lists without calling it a recommendation. */
  | 'RECORDED_POINT'
  /** Something said that makes no single point, such as an appeal. */
  | 'STATEMENT';

/** How an act is credited to an actor. */
export type Attribution =
  /** The source names this organization beside the speaker, without saying that the speaker spoke on its behalf. */
  | 'AFFILIATION'
  /** The actor spoke. */
  | 'DIRECT'
  /** The source says that the speaker spoke on behalf of the actor. */
  | 'ON_BEHALF';

/** How much of the meetings behind a count has been coded. In all counts, zero appears only if all have been coded. */
export type Coverage =
  /** All meetings. The count is complete, and zero means none. */
  | 'ALL'
  /** No meeting, and no points are recorded; or there are no meetings. Nothing is known. */
  | 'NONE'
  /** Some meetings, or a part of their points. The count is a minimum; it is null if nothing has been found. */
  | 'PART';

/** What to count: always distinct acts. */
export type Measure =
  /** All acts. */
  | 'ACTS'
  /** Acts other than recommendations. */
  | 'INTERVENTIONS'
  /** Recommendations. */
  | 'RECOMMENDATIONS'
  /** Acts known to have been taken up later. */
  | 'TAKEN_UP';

export type ActsOnThemeQueryVariables = Exact<{
  theme: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ActsOnThemeQuery = { advances: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ actors: Array<{ attribution: Attribution, actor: { id: string, name: string } }>, node: { id: string, kind: ActKind, text: string, meeting: { id: string, title: string } | null, evidence: Array<{ locator: string, source: { title: string, url: string } }> } }> } };

export type WhereWrittenFragment = { meeting: { id: string, title: string } | null, evidence: Array<{ locator: string, source: { title: string, url: string } }> };

export type ThemesBySeriesQueryVariables = Exact<{
  measure: Measure;
}>;


export type ThemesBySeriesQuery = { matrix: { counts: Array<Array<number | null>>, coverage: Array<Array<Coverage>>, columns: Array<{ id: string, label: string }>, rows: Array<{ id: string, label: string, total: number }>, omitted: { rows: number } } };

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = { dataset: { version: number, loadedAt: string, coverage: Array<{ meetings: number, actsSurveyed: number, acts: number, cycle: { id: string, label: string } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WhereWrittenFragmentDoc = new TypedDocumentString(`
    fragment WhereWritten on Act {
  meeting {
    id
    title
  }
  evidence {
    locator
    source {
      title
      url
    }
  }
}
    `, {"fragmentName":"WhereWritten"}) as unknown as TypedDocumentString<WhereWrittenFragment, unknown>;
export const ActsOnThemeDocument = new TypedDocumentString(`
    query ActsOnTheme($theme: ID!, $first: Int!, $after: String) {
  advances(where: {themes: [$theme]}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      actors {
        actor {
          id
          name
        }
        attribution
      }
      node {
        id
        kind
        text
        ...WhereWritten
      }
    }
  }
}
    fragment WhereWritten on Act {
  meeting {
    id
    title
  }
  evidence {
    locator
    source {
      title
      url
    }
  }
}`) as unknown as TypedDocumentString<ActsOnThemeQuery, ActsOnThemeQueryVariables>;
export const ThemesBySeriesDocument = new TypedDocumentString(`
    query ThemesBySeries($measure: Measure!) {
  matrix(rows: THEME, columns: CYCLE, themeLevel: TOP, measure: $measure) {
    columns {
      id
      label
    }
    rows {
      id
      label
      total
    }
    counts
    coverage
    omitted {
      rows
    }
  }
}
    `) as unknown as TypedDocumentString<ThemesBySeriesQuery, ThemesBySeriesQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage {
  dataset {
    version
    loadedAt
    coverage {
      cycle {
        id
        label
      }
      meetings
      actsSurveyed
      acts
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;