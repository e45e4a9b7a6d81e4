/** Facts in words: each kind has a text, and each id in a fact's data is named before it is put in. */
import type { CardView, FactView, Level } from '../../engine/index.ts';
import { formatChoice, hasText, t, yearOfTick } from '../../i18n/index.ts';
import { namedParams, type Params } from './named-params.ts';
import { moveName } from './names.ts';

/** The text of a kind that fits its data best: how a crisis ended, an act without a place, pressure that backfired. */
function keyOf(fact: FactView, params: Params): string {
  const base = `fact.${fact.kind}`;
  if (fact.kind === 'reading-made' && params.move === undefined) return `${base}-other`;
  if (params.moves !== undefined) return `${base}-naming`;
  if (fact.data.backfires === true) return `${base}.backfires`;
  const told = fact.data.answer ?? fact.data.challenge;
  if (typeof told === 'string') return `${base}.${told}`;
  if (typeof fact.data.how === 'string' && hasText(`${base}.${fact.data.how}`)) return `${base}.${fact.data.how}`;
  if (params.place === undefined && hasText(`${base}-nowhere`)) return `${base}-nowhere`;
  if (fact.kind === 'force-arrived' && params.move !== undefined) return `${base}-by`;
  return base;
}

function paramsOf(fact: FactView, level: Level, cards: readonly CardView[]): Params {
  const params = namedParams(fact.data, yearOfTick(level.clock, fact.tick));
  // Forces that come later are told by the act that sent them: those of two acts are two things.
  const sent = fact.kind === 'force-arrived' ? fact.causes : [];
  const card = cards.find((each) => each.id === fact.data.card || sent.includes(each.fact));
  if (card !== undefined && params.move === undefined) params.move = moveName(card.move);
  const named = Object.entries(fact.data).flatMap(([key, id]) => (/^move\d$/.test(key) ? [moveName(String(id))] : []));
  if (named.length > 0) params.moves = formatChoice(named);
  return params;
}

/** One sentence that tells a fact. `cards` names the act of a fact that only points at a card. */
export function factSentence(fact: FactView, level: Level, cards: readonly CardView[] = []): string {
  const params = paramsOf(fact, level, cards);
  return t(keyOf(fact, params), params);
}

export interface ToldFact {
  readonly fact: FactView;
  readonly text: string;
  /** How many facts say just this at this tick. */
  readonly count: number;
}

/** Facts as lines of a list: what is said twice of one tick stands once, with its count. */
export function toldFacts(facts: readonly FactView[], level: Level, cards: readonly CardView[]): readonly ToldFact[] {
  const lines = new Map<string, ToldFact>();
  for (const fact of facts) {
    const text = factSentence(fact, level, cards);
    const key = `${fact.tick} ${text}`;
    const known = lines.get(key);
    lines.set(key, known === undefined ? { fact, text, count: 1 } : { ...known, count: known.count + 1 });
  }
  return [...lines.values()];
}

/** A second sentence that says why, for kinds that have one. */
export function factNote(fact: FactView, level: Level): string | undefined {
  const key = `fact.${fact.kind}.note`;
  return hasText(key) ? t(key, paramsOf(fact, level, [])) : undefined;
}
