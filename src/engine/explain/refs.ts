import type { StateChange } from '../facts.ts';

/** References to numbers on the screen, as strings that fit into an attribute. Parts are joined by `|`. */
const SEPARATOR = '|';

const join = (...parts: readonly (string | number | undefined)[]): string =>
  parts.map((p) => (p === undefined ? '' : String(p))).join(SEPARATOR);

export function parseRef(ref: string): string[] {
  return ref.split(SEPARATOR);
}

/** As it is now, as it was a turn ago, or the change in between. */
type Moment = 'now' | 'before' | 'change';

/** An overall figure is not asked for as it was: its history has it. */
type Delta = Exclude<Moment, 'before'>;

export const refs = {
  /** Own overall threat, or its change since last turn. */
  overall: (form: Delta = 'now') => join('overall', form),
  theatre: (theatre: string, form: Moment = 'now') => join('theatre', theatre, form),
  /** One channel of own threat in a theatre: forces, status, seats, shock. */
  channel: (theatre: string, channel: string) => join('theatre', theatre, 'channel', channel),
  line: (theatre: string, line: string) => join('line', theatre, line),
  /** All lines of one cause in the own ledger of a theatre: a card's, or those of a fact without a card. */
  entry: (theatre: string, card: number | undefined, fact: number | undefined) =>
    join('entry', theatre, card, card === undefined ? fact : undefined),
  /** The rival's threat as this seat is told of it; theatre undefined = overall. */
  rival: (theatre?: string, form: Moment = 'now') => join('rival', theatre, form),
  /** A seat's overall threat at the end of a turn. */
  history: (seat: string, turn: number) => join('history', seat, turn),
  belief: () => join('belief'),
  grievance: () => join('grievance'),
  verification: () => join('institution', 'verification'),
  inclusion: () => join('institution', 'inclusion'),
  confidence: (theatre: string) => join('institution', 'confidence', theatre),
  /** A card's number; part = total, forces, status, seats, shock. */
  card: (id: number, part = 'total') => join('card', id, part),
  /** A card as one bloc of the reading side takes it. */
  bloc: (id: number, bloc: string) => join('bloc', id, bloc),
  /** What a card did to its own side's threat. */
  mover: (id: number) => join('bloc', id, ''),
  /** What a turn changed in a seat's ledger of a theatre: its moves, events, or older lines. */
  ledgerEvent: (seat: string, theatre: string, fact: number) => join('ledger-event', seat, theatre, fact),
  ledgerPart: (seat: string, theatre: string, part: 'acts' | 'events' | 'older' | 'standing') =>
    join('ledger-part', seat, theatre, part),
  /** What one move weighs now in a seat's ledger of a theatre. */
  held: (seat: string, theatre: string, card: number) => join('held', seat, theatre, card),
  /** What an act, by its fact, changed of a state's figure. */
  stateChange: (fact: number, { state, what, seat }: Pick<StateChange, 'state' | 'what' | 'seat'>) =>
    join('state-change', fact, state, what, seat),
  gap: (id: number) => join('gap', id),
  /** What misreading a card cost, for those that the debrief ranks by it. */
  gapCost: (id: number) => join('gap-cost', id),
  /** Mean of the seat's own gaps in a turn. */
  meanGap: (turn: number) => join('mean-gap', turn),
  /** which = deterrence, deescalation, legitimacy, score; turn undefined = latest. */
  score: (seat: string, which: string, turn?: number) => join('score', seat, which, turn),
  /** What the turn changed of a seat's score. */
  scoreChange: (seat: string, which: string) => join('score-change', seat, which),
  /** What one kind of cause, by the key of its terms, takes from a seat's score now. */
  scoreCause: (seat: string, which: string, term: string) => join('score-cause', seat, which, term),
  insight: (seat: string, which: string) => join('insight', seat, which),
  outcome: (which: string, seat?: string) => join('outcome', which, seat),
  /** Support that an order would find; bloc undefined = the lowest. */
  support: (move: string, target?: string, bloc?: string, persuasion = 0) =>
    join('support', move, target, bloc, persuasion),
  need: (move: string, target?: string) => join('support', move, target, '#need', 0),
  capital: () => join('capital', 'have'),
  income: () => join('capital', 'income'),
  means: () => join('means', 'have'),
  upkeep: () => join('means', 'upkeep'),
  slots: () => join('means', 'slots'),
  price: (move: string, persuasion = 0) => join('price', move, persuasion),
  priceMeans: (move: string) => join('price', move, '#means'),
  offerPrice: (offer: number) => join('price', '#offer', offer),
  /** Home support of the seat, of a bloc or elite; 'regime' and 'credibility' too. */
  home: (which: string, bloc?: string) => join('home', which, bloc),
  rung: (theatre: string) => join('rung', theatre),
  crisisRung: (seat: string) => join('rung', '#crisis', seat),
  slip: () => join('slip'),
  homeCost: (choice: string) => join('home-cost', choice),
  challengePrice: (kind: string) => join('challenge', kind),
  /** side = asks or answers. */
  challengeHome: (kind: string, answer: string, side: 'asks' | 'answers') => join('challenge', kind, answer, side),
  estimate: (move: string, target?: string, theatre?: string) => join('estimate', move, target, theatre),
  /** A number of a state's dossier: support|<seat>, economy|<seat>, ready, own, occupied, separatist, harm, or forces|<id>. */
  region: (state: string, which: string, seat?: string) => join('region', state, which, seat),
  stake: (seat: string, which: 'value' | 'redLine', state: string) => join('stake', seat, which, state),
} as const;
