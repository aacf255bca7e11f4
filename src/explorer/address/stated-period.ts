import type { Bucket } from '../gql/graphql.ts';
import { goTogether } from '../labels/dimensions.ts';
import { readSettings, type ViewSettings, writeSetting } from './view-settings.ts';

/** The settings that are a period unless an address says otherwise. */
export type SettingsWithPeriod = 'columns' | 'bucket';

/** The setting of the views that count by period, by path. */
export const settingOfView: Readonly<Record<string, SettingsWithPeriod>> = {
  '/matrix': 'columns',
  '/timeline': 'bucket',
};

/** Other values, where the usual one does not go with the rows or lines of the address. */
const others = {
  columns: ['THEME', 'ACTOR_KIND'],
  bucket: ['YEAR', 'MEETING'],
} as const satisfies { [Setting in SettingsWithPeriod]: readonly ViewSettings[Setting][] };

/** The parameters with a period for columns or lines: those that state one as they are. */
export function statedIn(
  parameters: URLSearchParams,
  setting: SettingsWithPeriod,
  usual: Bucket,
): URLSearchParams {
  if (parameters.has(setting)) return parameters;
  const { rows, series } = readSettings(parameters).settings;
  const beside = setting === 'columns' ? rows : series;
  const fits = [usual, ...others[setting]].find((one) => beside === 'NONE' || goTogether(beside, one));
  const next = new URLSearchParams(parameters);
  writeSetting(next, setting, fits ?? usual);
  return next;
}

/** The parameters of a view, with its period as soon as the usual one is known. */
export function statedFor(path: string, parameters: URLSearchParams, usual: Bucket | null): URLSearchParams {
  const setting = settingOfView[path];
  return setting === undefined || usual === null ? parameters : statedIn(parameters, setting, usual);
}
