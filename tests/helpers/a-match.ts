/** A match for a test, and short ways to bring it where the test begins. */
import {
  type CrisisChoice,
  createMatch,
  type GameState,
  hashJson,
  type Input,
  type Intent,
  lazyView,
  type MatchSetup,
  type Offer,
  type Order,
  type Phase,
  play,
  type Rules,
  type StandingInstruction,
  type View,
  viewFor,
} from '../../src/engine/index.ts';
import { CAMPAIGN, rulesOf } from './levels.ts';

export interface Match {
  readonly rules: Rules;
  state: GameState;
}

export interface MatchOptions extends Partial<MatchSetup> {
  readonly level?: string;
  readonly rules?: Rules;
}

/** A match in the Brief of turn 1, the same each time. */
export function aMatch(options: MatchOptions = {}): Match {
  const { level = CAMPAIGN, rules: given, lens, set, ...setup } = options;
  const rules =
    given ?? rulesOf(level, { ...(lens === undefined ? {} : { lens }), ...(set === undefined ? {} : { set }) });
  return { rules, state: createMatch(rules, { seed: 1, secret: 1, set: set ?? {}, ...setup }) };
}

export function seatsOf(match: Match): readonly [string, string] {
  return [match.rules.seats[0].def.id, match.rules.seats[1].def.id];
}

/** What a seat sees now, as a copy. */
export function viewOf(match: Match, seat: string): View {
  return viewFor(match.rules, match.state, { kind: 'seat', seat });
}

/** The same, read lazily: quicker, but only good until the next input. */
export function lookOf(match: Match, seat: string): View {
  return lazyView(match.rules, match.state, { kind: 'seat', seat });
}

/** Gives an input that must be accepted. */
export function give(match: Match, seat: string, input: Input): void {
  const result = play(match.rules, match.state, seat, input);
  if (!result.ok) throw new Error(`${seat} ${JSON.stringify(input)} refused: ${JSON.stringify(result.error)}`);
}

/** Keys of the reasons for which an input is refused; empty if it would be accepted. The match itself is not touched. */
export function refusalsOf(match: Match, seat: string, input: Input): readonly string[] {
  const copy = structuredClone(match.state);
  const before = hashJson(copy);
  const result = play(match.rules, copy, seat, input);
  if (result.ok) return [];
  if (hashJson(copy) !== before) throw new Error(`a refused ${input.type} changed the state`);
  if (result.error.length === 0) throw new Error(`a refused ${input.type} has no reason`);
  return result.error.map((r) => r.key);
}

/** What a seat does in a turn; everything else is left as it is. */
export interface TurnPlan {
  readonly frame?: string;
  readonly offers?: readonly Offer[];
  /** Intent `deter` unless said. */
  readonly orders?: readonly (Omit<Order, 'intent'> & { readonly intent?: Intent })[];
  /** Accepts every open offer of the rival. */
  readonly accepts?: boolean;
  readonly standing?: StandingInstruction;
  readonly reading?: Intent;
  readonly crisis?: CrisisChoice | ((view: View) => CrisisChoice);
  readonly note?: string;
}

function readCards(match: Match, seat: string, reading: Intent): void {
  const view = lookOf(match, seat);
  const open = view.cards.filter((c) => !c.mine && !c.joint && c.turn === view.time.turn && c.reading === undefined);
  for (const card of open) give(match, seat, { type: 'tag', card: card.id, reading });
}

function placeOrders(match: Match, seat: string, plan: TurnPlan): void {
  const offers = plan.accepts === true ? lookOf(match, seat).offers.filter((o) => !o.mine && o.status === 'open') : [];
  for (const offer of offers) give(match, seat, { type: 'accept-offer', offer: offer.index });
  for (const order of plan.orders ?? []) give(match, seat, { type: 'place', order: { intent: 'deter', ...order } });
  if (plan.standing !== undefined) give(match, seat, { type: 'standing', instruction: plan.standing });
  give(match, seat, { type: 'seal' });
}

/** Does one seat's part of the running phase. */
export function doPhase(match: Match, seat: string, plan: TurnPlan = {}): void {
  switch (match.state.phase) {
    case 'brief':
    case 'reveal':
      give(match, seat, { type: 'ready' });
      return;
    case 'signal':
      if (plan.frame === undefined && plan.offers === undefined) give(match, seat, { type: 'pass-signal' });
      else
        give(match, seat, {
          type: 'signal',
          offers: plan.offers ?? [],
          ...(plan.frame === undefined ? {} : { frame: plan.frame }),
        });
      return;
    case 'orders':
      placeOrders(match, seat, plan);
      return;
    case 'read':
      readCards(match, seat, plan.reading ?? 'deter');
      give(match, seat, { type: 'ready' });
      return;
    case 'crisis': {
      const choice = typeof plan.crisis === 'function' ? plan.crisis(lookOf(match, seat)) : (plan.crisis ?? 'hold');
      give(match, seat, { type: 'crisis', choice });
      return;
    }
    case 'assess':
      if (plan.note !== undefined) give(match, seat, { type: 'note', text: plan.note });
      give(match, seat, { type: 'ready' });
      return;
    case 'ended':
      throw new Error('the match has ended');
  }
}

export type Plans = Readonly<Record<string, TurnPlan | undefined>>;

/** Both seats do their part until the phase has changed (a crisis may take several rounds, which count as one phase). */
export function closePhase(match: Match, plans: Plans = {}): void {
  const { phase, turn } = match.state;
  while (match.state.phase === phase && match.state.turn === turn) {
    for (const seat of seatsOf(match)) doPhase(match, seat, plans[seat]);
  }
}

/** Goes on to a phase of the running turn (or of the next, if it is behind). */
export function goTo(match: Match, phase: Phase, plans: Plans = {}): void {
  for (let steps = 0; match.state.phase !== phase; steps += 1) {
    if (steps > 16 || match.state.phase === 'ended') throw new Error(`no phase ${phase} came (${match.state.phase})`);
    closePhase(match, plans);
  }
}

/** Plays the rest of the running turn, up to the Brief of the next one or the end. */
export function playTurn(match: Match, plans: Plans = {}): void {
  const { turn } = match.state;
  while (match.state.turn === turn && match.state.phase !== 'ended') closePhase(match, plans);
}

/** Plays turns in which nobody does anything more than the plans say, up to the Brief of a turn. */
export function playToTurn(match: Match, turn: number, plans: Plans = {}): void {
  while (match.state.turn < turn && match.state.phase !== 'ended') playTurn(match, plans);
}

export function playToEnd(match: Match, plans: Plans = {}): void {
  while (match.state.phase !== 'ended') playTurn(match, plans);
}

/** A copy of the match that can go another way. */
export function fork(match: Match): Match {
  return { rules: match.rules, state: structuredClone(match.state) };
}
