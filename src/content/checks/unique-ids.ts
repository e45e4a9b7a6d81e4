/** Ids, names and marks stand for one thing only. */
import type { Path } from '../problem.ts';
import { homeGroups } from './names.ts';
import type { Report, Rule } from './report.ts';

const LISTS = [
  'seats',
  'theatres',
  'states',
  'alliances',
  'treaties',
  'forums',
  'moves',
  'events',
  'script',
  'statements',
  'voices',
  'onsets',
  'lenses',
  'series',
  'sources',
] as const;

export const uniqueIds: Rule = (level, report) => {
  for (const list of LISTS) {
    needsUnique(
      report,
      [list],
      'id',
      level[list].map((item) => item.id),
    );
  }
  for (const list of ['params', 'bots'] as const) {
    needsUnique(
      report,
      [list],
      'name',
      level[list].map(({ name }) => name),
    );
  }
  needsUnique(report, ['frames'], undefined, level.frames);
  needsUnique(report, ['saidFrames'], undefined, level.saidFrames ?? []);
  level.seats.forEach((seat, i) => {
    needsUnique(
      report,
      ['seats', i, 'types'],
      'id',
      seat.types.map((type) => type.id),
    );
    const groups = seat.homeFront.kind === 'consensus' ? 'blocs' : 'elites';
    needsUnique(
      report,
      ['seats', i, 'homeFront', groups],
      'id',
      homeGroups(seat).map((group) => group.id),
    );
  });
  for (const mark of ['letter', 'shape', 'pigment', 'chanceKey'] as const) {
    needsUnique(
      report,
      ['seats'],
      mark,
      level.seats.map((seat) => seat[mark]),
    );
  }
};

function needsUnique(report: Report, list: Path, field: string | undefined, values: readonly string[]): void {
  values.forEach((value, i) => {
    if (values.indexOf(value) === i) return;
    const path = field === undefined ? [...list, i] : [...list, i, field];
    report(path, `"${value}" is used twice`, 'Give one of the two another value, so that it stands for one thing.');
  });
}
