/**
 * A game as text that a person can read and a program can play again: a head, the inputs phase by phase, and after each
 * turn what came of it. Lines that begin with `>` are results; all others but the head are inputs.
 */
import {
  createMatch,
  createRules,
  type GameState,
  hashState,
  type Input,
  lazyView,
  type Offer,
  type Order,
  play,
  type Rules,
  type SeatId,
} from '../../src/engine/index.ts';
import { levelOf } from '../helpers/levels.ts';

/** What a transcript says of itself before the first turn. */
export interface Head {
  readonly title: string;
  readonly level: string;
  readonly lens: string;
  readonly seed: number;
  readonly secret: number;
  /** Bot in each seat, or `by hand`, by seat id. */
  readonly seats: Readonly<Record<SeatId, string>>;
}

export interface Step {
  readonly seat: SeatId;
  readonly input: Input;
}

const placeOf = ({ state, theatre }: Offer): string =>
  state === undefined ? (theatre === undefined ? '' : ` in ${theatre}`) : ` at ${state}`;

function orderText(order: Order): string {
  const { prediction: p, startIn, persuasion } = order;
  const guess =
    p === undefined
      ? ''
      : `, predicts ${p.centre} (${p.low} to ${p.high})${p.channel === undefined ? '' : ` by ${p.channel}`}${p.afterEstimate === true ? ' after the estimate' : ''}`;
  return `${order.move}${placeOf(order)} to ${order.intent}${startIn === undefined ? '' : `, starts in ${startIn}`}${persuasion === undefined ? '' : `, persuades with ${persuasion}`}${guess}`;
}

/** An input in words. */
export function inputText(input: Input): string {
  switch (input.type) {
    case 'signal': {
      const offers = input.offers.map((o) => `${o.move}${placeOf(o)}`).join('; ');
      const names = input.named === undefined ? '' : ` naming ${input.named.join('; ')}`;
      return `signals ${input.frame ?? 'nothing'}${names}${offers === '' ? '' : ` and offers ${offers}`}`;
    }
    case 'place':
      return `places ${orderText(input.order)}`;
    case 'first-estimate':
      return `estimates ${input.percent}`;
    case 'withdraw':
      return `withdraws ${input.slot}`;
    case 'reorder':
      return `moves ${input.from} to ${input.to}`;
    case 'accept-offer':
      return `accepts ${input.offer}`;
    case 'decline-offer':
      return `declines ${input.offer}`;
    case 'standing':
      return `stands to ${input.instruction}`;
    case 'tag':
      return `reads ${input.card} as ${input.reading}`;
    case 'challenge':
      return `challenges ${input.card} with ${input.kind}`;
    case 'answer-challenge':
      return `answers ${input.answer}`;
    case 'crisis':
      return `chooses ${input.choice}${input.bet === undefined ? '' : `, expects ${input.bet}`}`;
    case 'note':
      return `notes ${JSON.stringify(input.text)}`;
    default:
      return input.type;
  }
}

function readPlace(text: string): Offer {
  const [, move = '', kind, place] = /^(\S+?)(?: (at|in) (\S+))?$/.exec(text.trim()) ?? [];
  return { move, ...(kind === 'at' ? { state: place } : kind === 'in' ? { theatre: place } : {}) };
}

function readOrder(text: string): Order {
  const [what = '', ...rest] = text.split(', ');
  const [, place = '', intent = ''] = /^(.*) to (\S+)$/.exec(what) ?? [];
  const tail = rest.join(', ');
  const starts = /starts in (\d+)/.exec(tail)?.[1];
  const persuades = /persuades with (\d+)/.exec(tail)?.[1];
  const guess = /predicts (-?\d+) \((-?\d+) to (-?\d+)\)(?: by (\w+))?( after the estimate)?/.exec(tail);
  return {
    ...readPlace(place),
    intent: intent as Order['intent'],
    ...(starts === undefined ? {} : { startIn: Number(starts) }),
    ...(persuades === undefined ? {} : { persuasion: Number(persuades) }),
    ...(guess === null
      ? {}
      : {
          prediction: {
            centre: Number(guess[1]),
            low: Number(guess[2]),
            high: Number(guess[3]),
            ...(guess[4] === undefined ? {} : { channel: guess[4] as 'forces' }),
            ...(guess[5] === undefined ? {} : { afterEstimate: true }),
          },
        }),
  };
}

/** The input that a line of words stands for. Throws when it stands for none. */
export function readInput(text: string): Input {
  const [verb = ''] = text.split(' ', 1);
  const rest = text.slice(verb.length + 1);
  const numbers = rest.match(/\d+/g)?.map(Number) ?? [];
  switch (verb) {
    case 'ready':
    case 'pass-signal':
    case 'seal':
    case 'unseal':
      return { type: verb };
    case 'estimates':
      return { type: 'first-estimate', percent: Number(rest) };
    case 'signals': {
      const [words = '', offers = ''] = rest.split(' and offers ');
      const [frame = '', names] = words.split(' naming ');
      return {
        type: 'signal',
        ...(frame === 'nothing' ? {} : { frame }),
        ...(names === undefined ? {} : { named: names.split('; ') }),
        offers: offers === '' ? [] : offers.split('; ').map(readPlace),
      };
    }
    case 'places':
      return { type: 'place', order: readOrder(rest) };
    case 'withdraws':
      return { type: 'withdraw', slot: numbers[0] ?? -1 };
    case 'moves':
      return { type: 'reorder', from: numbers[0] ?? -1, to: numbers[1] ?? -1 };
    case 'accepts':
      return { type: 'accept-offer', offer: numbers[0] ?? -1 };
    case 'declines':
      return { type: 'decline-offer', offer: numbers[0] ?? -1 };
    case 'stands':
      return { type: 'standing', instruction: rest.slice(3) as 'hold' };
    case 'reads':
      return { type: 'tag', card: numbers[0] ?? -1, reading: rest.split(' as ')[1] as 'deter' };
    case 'challenges':
      return { type: 'challenge', card: numbers[0] ?? -1, kind: rest.split(' with ')[1] as 'query' };
    case 'answers':
      return { type: 'answer-challenge', answer: rest as 'explain' };
    case 'chooses': {
      const [choice = '', bet] = rest.split(', expects ');
      return { type: 'crisis', choice: choice as 'hold', ...(bet === undefined ? {} : { bet: bet as 'hold' }) };
    }
    case 'notes':
      return { type: 'note', text: JSON.parse(rest) as string };
    default:
      throw new Error(`no input is written as "${text}"`);
  }
}

const HEAD = /^(.*)\n=+\nlevel: (\S+)\nlens: (\S+)\nseed: (\d+), secret: (\d+)\n((?:\S+: .*\n)+)\n/;

export function readHead(text: string): Head {
  const [, title = '', level = '', lens = '', seed, secret, seats = ''] = HEAD.exec(text) ?? [];
  if (level === '') throw new Error('a transcript begins with its title, level, lens, seeds and seats');
  const by = seats
    .trim()
    .split('\n')
    .map((line) => line.split(': ', 2) as [string, string]);
  return { title, level, lens, seed: Number(seed), secret: Number(secret), seats: Object.fromEntries(by) };
}

export function readSteps(text: string, head: Head): Step[] {
  const ids = Object.keys(head.seats);
  return text
    .slice(HEAD.exec(text)?.[0].length ?? 0)
    .split('\n')
    .flatMap((line) => {
      const seat = ids.find((id) => line.startsWith(`${id} `));
      return seat === undefined ? [] : [{ seat, input: readInput(line.slice(seat.length + 1)) }];
    });
}

function resultLines(rules: Rules, s: GameState, facts: number): string[] {
  const happened = s.facts
    .slice(facts)
    .filter((f) => f.kind !== 'reading-made' && f.kind !== 'crisis-round')
    .map((f) => `> tick ${f.tick}: ${f.kind} ${Object.values(f.data).join(' ')}`);
  const lines = rules.seats.map(({ def }) => {
    const view = lazyView(rules, s, { kind: 'seat', seat: def.id });
    const score = view.scores?.[def.id];
    const read = view.cards
      .filter((c) => c.turn === s.turn && !c.mine)
      .map((c) => `${c.move} ${(c.seen?.total ?? 0).toFixed(1)}`);
    return `> ${def.id}: threat ${(view.threat?.overall ?? 0).toFixed(2)}, capital ${(view.me?.capital ?? 0).toFixed(1)}, D ${score?.deterrence.toFixed(1)} E ${score?.deescalation.toFixed(1)} L ${score?.legitimacy.toFixed(1)}${read.length === 0 ? '' : `; read ${read.join(', ')}`}`;
  });
  return [...happened, ...lines];
}

/** Writes a game down as it is played. */
export class Transcript {
  readonly rules: Rules;
  readonly state: GameState;
  readonly #lines: string[];
  #facts = 0;
  #place = '';

  constructor(head: Head) {
    this.rules = createRules(levelOf(head.level), { lens: head.lens });
    this.state = createMatch(this.rules, { seed: head.seed, secret: head.secret });
    const seats = Object.entries(head.seats).map(([seat, who]) => `${seat}: ${who}`);
    const seeds = `seed: ${head.seed}, secret: ${head.secret}`;
    this.#lines = [
      head.title,
      '='.repeat(head.title.length),
      `level: ${head.level}`,
      `lens: ${head.lens}`,
      seeds,
      ...seats,
    ];
  }

  /** Gives an input; false if it is refused, which leaves no trace. */
  give({ seat, input }: Step): boolean {
    const { rules, state } = this;
    const here = `${state.turn} ${state.phase}`;
    const wasAt = state.phase;
    const result = play(rules, state, seat, input);
    if (!result.ok) return false;
    if (here !== this.#place) this.#lines.push('', `Turn ${here.replace(' ', ', ')}`);
    this.#place = here;
    this.#lines.push(`${seat} ${inputText(input)}`);
    if (state.phase === 'assess' && wasAt !== 'assess') this.#lines.push(...this.#results());
    if (state.phase === 'ended')
      this.#lines.push(...this.#results(), `> ending: ${state.ending}, hash ${hashState(state)}`);
    return true;
  }

  #results(): string[] {
    const lines = resultLines(this.rules, this.state, this.#facts);
    this.#facts = this.state.facts.length;
    return lines;
  }

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}
