import { type ReactNode, useEffect, useState } from 'react';
import { EvidencePanel } from '../acts/evidence-panel.tsx';
import type { Filter } from '../address/facets.ts';
import type { View } from '../address/use-view.ts';
import type { Asked } from '../api/use-answer.ts';
import { FilterBar } from '../filter/filter-bar.tsx';
import type { FilterNames } from '../filter/use-names.ts';
import type { ExtentFragment, TypedDocumentString } from '../gql/graphql.ts';
import { extentText, plain, scopeOf, type Words } from '../labels/sentence.ts';
import { AddressProblems, VersionNotice } from './notices.tsx';
import { PageHeading } from './page-frame.tsx';
import type { Picture } from './picture.ts';
import { type Download, ViewActions } from './view-actions.tsx';

/** The acts that are open beside the picture. */
export interface Opened {
  title: string;
  where: Filter;
}

/**
 * A view of what a filter selects: the sentence that it answers, the filter beside it, the picture, and on demand the
 * acts behind a mark.
 */
export function FilteredView<Result extends ExtentFragment>({
  view,
  named,
  lead,
  asked,
  question,
  variables,
  downloads,
  picture,
  opened,
  children,
}: {
  view: View;
  named: FilterNames;
  /** What the view is about, before what the filter says: `Themes by review cycle`. */
  lead: string;
  asked: Asked<Result>;
  question: TypedDocumentString<Result, never>;
  variables: unknown;
  downloads: readonly Download[];
  picture?: ((sentence: string) => Picture) | undefined;
  opened?: Opened | undefined;
  children: ReactNode;
}) {
  const scope: Words[] = [{ text: lead }, ...scopeOf(view.filter, named.names)];
  const hasExtent = asked.data !== undefined && asked.failure === undefined;
  const extent = hasExtent && asked.data !== undefined ? extentText(asked.data) : '';
  const sentence = extent === '' ? plain(scope) : `${plain(scope)}: ${extent}`;
  return (
    <div className={opened === undefined ? 'view' : 'view view-with-panel'}>
      <FilterBar filter={view.filter} named={named} onChange={view.setFilter} />
      <div className="view-body">
        <AddressProblems problems={view.problems} />
        <VersionNotice shared={view.sharedVersion} />
        <PageHeading title={sentence}>
          {scope.map(({ text, isStressed }, place) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the words are their places
            isStressed === true ? <mark key={place}>{text}</mark> : text,
          )}
          <span className={asked.isPending ? 'extent dimmed' : 'extent'}>
            {extent === '' ? '' : `: ${extent}`}
          </span>
        </PageHeading>
        <Announcement text={asked.isPending || named.isPending ? '' : sentence} />
        {/* What is told of a view has to be its own: not while the next one is on its way. */}
        <ViewActions
          sentence={sentence}
          shown={{ question: question as never, variables }}
          downloads={downloads}
          {...(picture === undefined || !hasExtent ? {} : { picture: () => picture(sentence) })}
        />
        {children}
      </div>
      {opened !== undefined && (
        <EvidencePanel title={opened.title} where={opened.where} onClose={() => view.setOpen(null)} />
      )}
    </div>
  );
}

/** Tells who listens what the view has come to say; silent at first, when the page itself is read. */
function Announcement({ text }: { text: string }) {
  const [first, setFirst] = useState('');
  useEffect(() => setFirst((known) => known || text), [text]);
  return (
    <p role="status" className="unseen">
      {text === first ? '' : text}
    </p>
  );
}
