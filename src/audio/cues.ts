/** Which sound belongs to what happened, as one table, and how loud it may be. Pure: nothing here makes a sound. */
import type { FactKind, InputType, Phase, View } from '../engine/index.ts';

export const CUES = ['paper', 'pencil', 'seal', 'reveal', 'crisis', 'turn'] as const;
export type Cue = (typeof CUES)[number];

/** Told apart in the settings: short cues, and what lies under a crisis. */
export type CueKind = 'cue' | 'background';

export interface CueDef {
  readonly kind: CueKind;
  /** Loudness at full volume, 0-1: set by ear so that all six seem equally near. */
  readonly level: number;
  /** Text key of what the sound says, for those who do not hear it. */
  readonly caption: string;
}

export const CUE_TABLE: Readonly<Record<Cue, CueDef>> = {
  paper: { kind: 'cue', level: 0.5, caption: 'sound.paper' },
  pencil: { kind: 'cue', level: 0.45, caption: 'sound.pencil' },
  seal: { kind: 'cue', level: 0.7, caption: 'sound.seal' },
  reveal: { kind: 'cue', level: 0.55, caption: 'sound.reveal' },
  crisis: { kind: 'background', level: 0.8, caption: 'sound.crisis' },
  turn: { kind: 'cue', level: 0.5, caption: 'sound.turn' },
};

/** The sound of a phase that begins; a phase without one begins in silence. */
const CUE_OF_PHASE: Partial<Record<Phase, Cue>> = {
  brief: 'turn',
  signal: 'paper',
  orders: 'paper',
  reveal: 'reveal',
  crisis: 'crisis',
  ended: 'turn',
};

/** The sound of something that became known. Most facts are read, not heard. */
const CUE_OF_FACT: Partial<Record<FactKind, Cue>> = {
  'statement-made': 'paper',
  'offer-made': 'paper',
  'joint-act-agreed': 'seal',
  'treaty-entered': 'seal',
  'treaty-ended': 'paper',
  'challenge-made': 'paper',
  'crisis-opened': 'crisis',
  'crisis-slipped': 'crisis',
};

/** The sound of one's own act. */
const CUE_OF_INPUT: Partial<Record<InputType, Cue>> = {
  signal: 'paper',
  place: 'pencil',
  withdraw: 'paper',
  reorder: 'paper',
  'accept-offer': 'pencil',
  'decline-offer': 'pencil',
  seal: 'seal',
  unseal: 'paper',
  tag: 'pencil',
  challenge: 'seal',
  'answer-challenge': 'pencil',
  crisis: 'seal',
};

/** Where several sounds would meet, the one that matters most is heard alone. */
const BY_WEIGHT: readonly Cue[] = ['crisis', 'reveal', 'seal', 'turn', 'pencil', 'paper'];

/** From this rung on there is no sound at all. */
const SILENT_FROM_RUNG = 6;

/** How much of a sound is left at a rung of the ladder, 0-1: quieter and drier as rungs rise, silence from rung 6. */
export function loudnessAtRung(rung: number): number {
  return rung >= SILENT_FROM_RUNG ? 0 : 1 - Math.max(0, rung) / SILENT_FROM_RUNG;
}

/** The highest rung that this view knows of: of the crisis being played, else of any theatre. */
export function rungOf(view: View): number {
  const theatres = Object.values(view.theatreRungs);
  const crisis = view.crisis === undefined ? [] : Object.values(view.crisis.rungs);
  return Math.max(0, ...theatres, ...crisis);
}

function ownAct(before: View, now: View): InputType | undefined {
  const [was, is] = [before.me, now.me];
  if (was === undefined || is === undefined || before.phase !== now.phase) return undefined;
  if (is.sealed !== was.sealed) return is.sealed ? 'seal' : 'unseal';
  if (is.orders.length !== was.orders.length) return is.orders.length > was.orders.length ? 'place' : 'withdraw';
  if (is.signalled && !was.signalled) return 'signal';
  const read = (view: View) => view.cards.filter((card) => !card.mine && card.reading !== undefined).length;
  if (read(now) > read(before)) return 'tag';
  const answered = (view: View) => view.offers.filter((offer) => offer.status !== 'open').length;
  if (answered(now) > answered(before)) return 'accept-offer';
  return (now.crisis?.round ?? 0) > (before.crisis?.round ?? 0) ? 'crisis' : undefined;
}

function newFacts(before: View, now: View): readonly FactKind[] {
  const known = new Set(before.facts.map((fact) => fact.id));
  return now.facts.filter((fact) => !known.has(fact.id)).map((fact) => fact.kind);
}

/** The one sound, if any, between two views of the same seat. */
export function cueBetween(before: View, now: View): Cue | undefined {
  const act = ownAct(before, now);
  const heard = new Set<Cue | undefined>([
    act === undefined ? undefined : CUE_OF_INPUT[act],
    before.phase === now.phase ? undefined : CUE_OF_PHASE[now.phase],
    ...newFacts(before, now).map((kind) => CUE_OF_FACT[kind]),
  ]);
  return BY_WEIGHT.find((cue) => heard.has(cue));
}
