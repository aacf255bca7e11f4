import './sheets.css';

/** The pages of one entity: loaded when one is opened. */
export { ActorSheet } from './actor-sheet.tsx';
export { MeetingSheet } from './meeting-sheet.tsx';
export { SourceSheet } from './source-sheet.tsx';
export { ActSheet, ResolutionSheet } from './text-sheets.tsx';
export { ThemeSheet } from './theme-sheet.tsx';
