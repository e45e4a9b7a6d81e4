/** How a bot explains itself and reads others: intents, predictions, tags. All from move data and its own view. */
import {
  type BotNumbers,
  type Intent,
  type MoveDef,
  type MoveId,
  PREDICTION_BOUNDS,
  type Prediction,
  type Rules,
} from '../engine/index.ts';
import { clamp } from '../lib/det-math.ts';
import type { MoveTraits } from './move-traits.ts';
import type { Situation } from './situation.ts';

/**
 * The change of threat the rival is expected to feel, in points: belief, slight and shock by the move's public data,
 * and forces by their number. Deliberately a guess: the rival's own doubts are not known to the bot.
 */
export function predict(s: Situation, traits: MoveTraits, index: number): Prediction {
  const { lens } = s.rules;
  const n = s.rules.bots.reading;
  const { lowest, highest } = PREDICTION_BOUNDS;
  const signal = traits.def.signal;
  const redLine = traits.def.target === 'state' ? (s.rival.redLine[index] ?? 0) : n.redLineElsewhere;
  const believed = s.rival.startBelief;
  const belief = n.beliefPoints * believed * (1 - believed) * traits.move.kappa * lens.learning;
  const about = signal.aboutTarget ? n.beliefBase + redLine : 1;
  const status =
    lens.perception *
    (belief * about + n.slightShare * signal.slight * (signal.aboutTarget ? n.slightBase + redLine : 1));
  const theatre = traits.def.target === 'theatre' ? index : traits.theatre;
  const reach = theatre < 0 ? n.reachElsewhere : (s.seat.reach[theatre] ?? n.reachElsewhere);
  const units = traits.role === 'thin' ? -1 : traits.units;
  const forces =
    lens.structure * n.pointsPerUnit * units * (n.defensiveForce + traits.offence * n.offensiveForce) * reach;
  const shock = signal.aboutTarget ? signal.shock * redLine : signal.shock * n.shockElsewhere;
  const centre = clamp(Math.round(status + forces + shock), lowest, highest);
  return { centre, low: Math.max(lowest, centre - n.band), high: Math.min(highest, centre + n.band) };
}

const HARD: readonly Intent[] = ['gain-position', 'punish', 'deter'];
const SOFT: readonly Intent[] = ['reassure', 'bargain', 'support-ally', 'uphold-principle'];

/** How an act may be read: as its worst usual intent, as its best, or as the most usual one. */
interface Readings {
  readonly worst: Intent;
  readonly best: Intent;
  readonly usual: Intent;
}

const readings = new WeakMap<Rules, ReadonlyMap<MoveId, Readings>>();

function readingsOfMove({ usualIntents }: MoveDef): Readings {
  const usual = usualIntents[0] ?? 'gain-position';
  const among = (wanted: readonly Intent[]) => wanted.find((intent) => usualIntents.includes(intent)) ?? usual;
  return { worst: among(HARD), best: among(SOFT), usual };
}

/** How the acts of either seat may be read, by move; found once for each set of rules. */
export function readingsOf(rules: Rules): ReadonlyMap<MoveId, Readings> {
  let known = readings.get(rules);
  if (known === undefined) {
    known = new Map([...rules.moves.values()].map(({ def }) => [def.id, readingsOfMove(def)]));
    readings.set(rules, known);
  }
  return known;
}

/**
 * The reading of a rival act. The doubtful look for the worst usual intent, the trusting for the best; between them the
 * most usual one counts. `trust` shifts the threshold by temper.
 */
export function readAct(
  { worstFrom, bestBelow }: BotNumbers['reading'],
  act: Readings | undefined,
  belief: number,
  trust: number,
): Intent {
  if (act === undefined) return 'gain-position';
  const doubt = belief - trust;
  if (doubt > worstFrom) return act.worst;
  return doubt < bestBelow ? act.best : act.usual;
}
