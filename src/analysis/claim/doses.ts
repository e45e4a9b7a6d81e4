/** Doses of the real sequence: how much enlargement, and how much inclusion, as cuts and repeats of the script. */
import { enlarges, type Level, type MoveDef, type ScriptedAct } from '../../engine/index.ts';
import { ENLARGER } from './enlarger.ts';

/**
 * Enlargement in rounds: none, the first one, the first two, all of them without the promise that others would join, as it
 * was with that promise, and further, which nobody did.
 */
export const ENLARGEMENT_DOSES = ['none', 'first-round', 'two-rounds', 'no-promise', 'as-it-was', 'further'] as const;
export type EnlargementDose = (typeof ENLARGEMENT_DOSES)[number];

/** Joint councils and summits: none of them, as they were, each a second time half a year later. */
export const INCLUSION_DOSES = ['none', 'as-it-was', 'twice'] as const;
export type InclusionDose = (typeof INCLUSION_DOSES)[number];

export interface Doses {
  readonly enlargement: EnlargementDose;
  readonly inclusion: InclusionDose;
}

/** The last day of a dose: decisions after it are left out. */
const LAST_DAY: Readonly<Record<EnlargementDose, string>> = {
  none: '1991-01-01',
  'first-round': '1998-12-31',
  'two-rounds': '2003-12-31',
  'no-promise': '9999-12-31',
  'as-it-was': '9999-12-31',
  further: '9999-12-31',
};

/**
 * The counterfactual: in 2008 the two states that were promised membership are invited instead, in force after a year and
 * a half where no land of theirs is held by then. What was promised to them later falls away.
 */
const FURTHER: ScriptedAct = {
  id: 'counterfactual-2008',
  date: '2008-04-03',
  seat: ENLARGER,
  move: 'invite-member',
  targets: ['UKR', 'GEO'],
  standing: 'stand-in',
  completes: '2009-10-01',
  sources: [],
};

function includes(move: MoveDef | undefined): boolean {
  return (
    move?.effects.some(
      (e) => (e.kind === 'inclusion' && e.amount > 0) || (e.kind === 'forum' && e.act !== 'suspend'),
    ) === true
  );
}

/** The same act half a year later. */
function again(act: ScriptedAct): ScriptedAct {
  const [year = '0', month = '1', ...day] = act.date.split('-');
  const later = Number(month) + 6;
  const date = [Number(year) + (later > 12 ? 1 : 0), String(later > 12 ? later - 12 : later).padStart(2, '0'), ...day];
  return { ...act, id: `${act.id}-again`, date: date.join('-') };
}

/** The level with its script at these doses. Everything else of the script stays, suspensions and exits too. */
export function withDoses(level: Level, { enlargement, inclusion }: Doses): Level {
  const moves = new Map(level.moves.map((move) => [move.id, move]));
  const script = level.script.flatMap((act): ScriptedAct[] => {
    const move = moves.get(act.move);
    if (move !== undefined && act.seat === ENLARGER && enlarges(move))
      return act.date <= LAST_DAY[enlargement] ? [act] : [];
    if (!includes(move)) return [act];
    if (inclusion === 'none') return [];
    return inclusion === 'twice' ? [act, again(act)] : [act];
  });
  if (enlargement !== 'further' && enlargement !== 'no-promise') return { ...level, script };
  const promised = ({ move, targets }: ScriptedAct) =>
    move === 'promise-membership' && targets.every((target) => FURTHER.targets.includes(target));
  const kept = script.filter((act) => !promised(act));
  return { ...level, script: enlargement === 'further' ? [...kept, FURTHER] : kept };
}
