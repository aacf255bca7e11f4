import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byName, newestFirst } from '../../../src/explorer/overview/calendar-headings.ts';

const cycle = (name: string, earliest: string | null, id = name, latest: string | null = null) => ({
  id,
  name,
  from: { earliest },
  to: { latest },
});
const names = (headings: readonly { name: string }[]) => headings.map(({ name }) => name);

test('sessions are in order of time, whatever their letters', () => {
  const sessions = [
    cycle('Session 9', '2010-11-01'),
    cycle('Session 10', '2011-01-24'),
    cycle('Session 9', '2010-11-01'),
    cycle('Session 11', '2011-05-02'),
    cycle('In no cycle', null, ''),
    cycle('Opening', null),
  ];
  expect(names(newestFirst(sessions))).toEqual([
    'Session 11',
    'Session 10',
    'Session 9',
    'Opening',
    'In no cycle',
  ]);
});

test('what begins on the same day, and instruments, sort by the numbers in their names', () => {
  const year = ['Session 2', 'Session 100', 'Session 99'].map((name) => cycle(name, '2010-01-01'));
  expect(names(newestFirst(year))).toEqual(['Session 100', 'Session 99', 'Session 2']);
  const protocols = ['Protocol 10', 'None named', 'Protocol 9', 'Covenant'];
  expect(names(byName(protocols.map((name) => ({ id: name === 'None named' ? '' : name, name }))))).toEqual([
    'Covenant',
    'Protocol 9',
    'Protocol 10',
    'None named',
  ]);
});

test('of cycles that begin on one day, the one that ends last comes first', () => {
  const [short, long, open] = [
    cycle('Z', '2010-01-01', 'z', '2010-06-30'),
    cycle('A', '2010-01-01', 'a', '2011-12-31'),
    cycle('M', '2010-01-01', 'm'),
  ];
  expect(names(newestFirst([short, open, long]))).toEqual(['M', 'A', 'Z']);
});

test('no cycle is above one that begins later', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
  const some = fc.array(fc.record({ name: fc.string(), day }), { maxLength: 12 });
  fc.assert(
    fc.property(some, (given) => {
      const cycles = given.map(({ name, day: from }, at) =>
        cycle(name, from.toISOString().slice(0, 10), String(at)),
      );
      const days = newestFirst(cycles).map(({ from }) => from.earliest ?? '');
      expect(days).toEqual([...days].sort().reverse());
      expect(days).toHaveLength(cycles.length);
    }),
  );
});
