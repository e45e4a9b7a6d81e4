/** How a bot explains itself and reads others: intents, predictions, tags. All from move data and its own view. */
import type { CardView, Intent, Prediction, Rules } from '../engine/index.ts';
import { clamp, sigmoid } from '../lib/det-math.ts';
import type { ReasonKey } from './bot.ts';
import type { MoveTraits } from './move-traits.ts';
import type { Situation } from './situation.ts';

const INTENTS_OF_REASON: Partial<Record<ReasonKey, readonly Intent[]>> = {
  reassure: ['reassure', 'bargain'],
  'keep-talking': ['reassure', 'bargain'],
  'return-warmth': ['reassure', 'bargain'],
  'thin-out': ['reassure'],
  'close-gap': ['deter', 'support-ally'],
  ambition: ['gain-position', 'deter'],
  'open-door': ['uphold-principle', 'support-ally', 'gain-position'],
  'hold-state': ['support-ally', 'gain-position'],
  press: ['gain-position', 'punish'],
  'answer-attack': ['punish', 'deter'],
  'answer-in-kind': ['punish', 'deter'],
  'deny-gain': ['deter', 'support-ally'],
  'attack-would-pay': ['gain-position'],
};

/** The intent of an order: the first that fits the reason and is usual for the move, else the move's most usual. */
export function intentFor(traits: MoveTraits, reason: ReasonKey): Intent {
  const usual = traits.def.usualIntents;
  const fitting = INTENTS_OF_REASON[reason]?.find((intent) => usual.includes(intent));
  return fitting ?? usual[0] ?? INTENTS_OF_REASON[reason]?.[0] ?? 'answer-home';
}

/** Half the width of a bot's band, points: as wide as the staff's own. */
const BAND = 8;
/** Points of threat a usable unit adds in a theatre at full reach; a rough figure of the staff's, not the model's. */
const POINTS_PER_UNIT = 7;

/**
 * The change of threat the rival is expected to feel, in points: belief, slight and shock by the move's public data,
 * and forces by their number. Deliberately a guess: the rival's own doubts are not known to the bot.
 */
export function predict(s: Situation, traits: MoveTraits, index: number): Prediction {
  const { lens, seats } = s.rules;
  const signal = traits.def.signal;
  const redLine = traits.def.target === 'state' ? (s.rival.redLine[index] ?? 0) : 0.5;
  const believed = sigmoid(seats[s.rival.index].prior);
  const belief = 60 * believed * (1 - believed) * traits.move.kappa * lens.learning;
  const about = signal.aboutTarget ? 0.25 + redLine : 1;
  const status = lens.perception * (belief * about + 0.4 * signal.slight * (signal.aboutTarget ? 0.15 + redLine : 1));
  const theatre = traits.def.target === 'theatre' ? index : traits.theatre;
  const reach = theatre < 0 ? 0.5 : (s.seat.reach[theatre] ?? 0.5);
  const units = traits.role === 'thin' ? -1 : traits.units;
  const forces = lens.structure * POINTS_PER_UNIT * units * (0.5 + traits.offence / 2) * reach;
  const shock = signal.aboutTarget ? signal.shock * redLine : signal.shock * 0.3;
  const centre = clamp(Math.round(status + forces + shock), -20, 50);
  return { centre, low: Math.max(-20, centre - BAND), high: Math.min(50, centre + BAND) };
}

const HARD: readonly Intent[] = ['gain-position', 'punish', 'deter'];
const SOFT: readonly Intent[] = ['reassure', 'bargain', 'support-ally', 'uphold-principle'];

/**
 * The reading of a rival act. The doubtful look for the worst usual intent, the trusting for the best; between them the
 * most usual one counts. `trust` shifts the threshold by temper, -0.3 to +0.3.
 */
export function readAct(rules: Rules, card: CardView, belief: number, trust: number): Intent {
  const def = rules.moves.get(card.move)?.def;
  const usual = def?.usualIntents ?? [];
  const first = usual[0] ?? 'gain-position';
  const doubt = belief - trust;
  if (doubt > 0.6) return HARD.find((intent) => usual.includes(intent)) ?? first;
  if (doubt < 0.1) return SOFT.find((intent) => usual.includes(intent)) ?? first;
  return first;
}
