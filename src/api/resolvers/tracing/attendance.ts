import { type AttendanceFilter, attendanceOf } from '../../../tracing/questions/attendance.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { bounded, pageByKey } from '../../operation/paging.ts';
import { entityField } from '../../request/existing.ts';

export const attendanceResolvers: Resolvers = {
  Query: {
    attendance: (_, { where, minMeetings, ...page }, { index }) => {
      // Null is the same as missing.
      const given = Object.entries(where ?? {}).filter(([, value]) => value != null);
      const filter: AttendanceFilter = Object.fromEntries(given);
      const all = attendanceOf(index, filter, bounded('minMeetings', minMeetings ?? 1, 1, 10_000));
      return pageByKey(all, { scope: 'Attendance', ...page });
    },
  },
  Attendance: {
    actor: entityField('Actor', ({ actor }) => actor),
    participations: ({ participations }, { first, after }) =>
      pageByKey(participations, { scope: 'AttendedParticipation', first: first ?? 20, after }),
  },
  AttendedParticipation: {
    participation: entityField('Participation', ({ participation }) => participation),
  },
};
