import { type AttendanceFilter, attendanceOf } from '../../../tracing/questions/attendance.ts';
import type { AttendanceWhere, Resolvers } from '../../generated/resolver-types.ts';
import { bounded, pageByKey } from '../../request/paging.ts';
import { existing } from '../nodes.ts';

/** Does not compile where the schema has an argument that attendance does not read, or lacks one. */
type SameConditions = [keyof AttendanceWhere, keyof AttendanceFilter] extends [
  keyof AttendanceFilter,
  keyof AttendanceWhere,
]
  ? Partial<AttendanceWhere>
  : never;

/** Null is the same as missing. */
const attendanceFilterFrom = (where: SameConditions): AttendanceFilter =>
  Object.fromEntries(Object.entries(where).filter(([, value]) => value != null));

export const attendanceResolvers: Resolvers = {
  Query: {
    attendance: (_, { where, minMeetings, ...page }, { index }) => {
      const all = attendanceOf(
        index,
        attendanceFilterFrom(where ?? {}),
        bounded('minMeetings', minMeetings ?? 1, 1, 10_000),
      );
      return pageByKey(all, { scope: 'Attendance', ...page });
    },
  },
  Attendance: {
    actor: async ({ actor }, _, { entities }, info) => existing(await entities.load('Actor', actor, info)),
    participations: ({ participations }, { first, after }) =>
      pageByKey(participations, { scope: 'AttendedParticipation', first: first ?? 20, after }),
  },
  AttendedParticipation: {
    participation: async ({ participation }, _, { entities }, info) =>
      existing(await entities.load('Participation', participation, info)),
  },
};
