import type { ReactNode } from 'react';
import type { MeetingNameFragment } from '../gql/graphql.ts';
import { daysText } from '../labels/dates.ts';
import { text } from '../messages/text.ts';
import type { Mark } from './marks.ts';

/** A mark in a row, at a meeting. */
export interface GridCell {
  mark: Mark;
  /** What it means, in words. */
  label: string;
  /** What its row and meeting open; null if it opens nothing. */
  opens: boolean;
}

/** A row of marks by the ids of meetings. */
export interface GridRow {
  id: string;
  name: string;
  /** The heading of the row, with links. */
  heading: ReactNode;
  /** Shown after the name in the picture. */
  note?: string;
  cells: ReadonlyMap<string, GridCell>;
}

/** Rows under one heading. */
export interface GridGroup {
  id: string;
  title?: string;
  hint?: string;
  /** What to do next, on the page. */
  next?: string;
  rows: readonly GridRow[];
}

/** A column: a meeting. */
export interface GridColumn {
  meeting: MeetingNameFragment;
}

/** Meetings by time, those of unknown date last. */
export function byTime(meetings: Iterable<MeetingNameFragment>): MeetingNameFragment[] {
  const key = ({ start, end, id }: MeetingNameFragment) =>
    `${start.earliest ?? end.earliest ?? '9999'} ${id}`;
  return [...meetings].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** Neighbouring columns of one year, with its name. */
export function yearsOf(columns: readonly GridColumn[]): { label: string; columns: GridColumn[] }[] {
  const years: { label: string; columns: GridColumn[] }[] = [];
  for (const column of columns) {
    const label = column.meeting.start.earliest?.slice(0, 4) ?? text('calendar.undated');
    const last = years.at(-1);
    if (last?.label === label) last.columns.push(column);
    else years.push({ label, columns: [column] });
  }
  return years;
}

/** A meeting with its days: `Conference, twelfth session, 14 October 2024`. */
export const meetingText = (meeting: MeetingNameFragment): string => `${meeting.name}, ${daysText(meeting)}`;
