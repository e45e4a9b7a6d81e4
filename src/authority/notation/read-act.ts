/** Reads what a seat does from the words of a line. */
import {
  CHALLENGE_ANSWERS,
  CHALLENGE_KINDS,
  CHANNELS,
  CRISIS_CHOICES,
  INTENTS,
  type Input,
  type Offer,
  type Order,
} from '../../engine/index.ts';
import { ACT_FORMS, isVerb, NONE, type Verb } from './acts.ts';
import { NotationError, type NotedAct } from './notation.ts';
import { WordReader } from './word-reader.ts';

type Act = { readonly input: Input } | Exclude<NotedAct, { readonly input: Input }>;

function readOffer(words: WordReader): Offer {
  const move = words.next();
  const state = words.takes('at') ? { state: words.next() } : {};
  const theatre = words.takes('in') ? { theatre: words.next() } : {};
  return { move, ...state, ...theatre };
}

function readOrder(words: WordReader): Order {
  const what = readOffer(words);
  words.expect('to');
  const intent = words.oneOf(INTENTS);
  const start = words.takes('start') ? { startIn: words.whole() } : {};
  const persuasion = words.takes('persuade') ? { persuasion: words.number() } : {};
  if (!words.takes('predict')) return { ...what, intent, ...start, ...persuasion };
  const centre = words.number();
  words.expect('from');
  const low = words.number();
  words.expect('to');
  const high = words.number();
  const by = words.takes('by') ? { channel: words.oneOf(CHANNELS) } : {};
  const late = words.takes('late') ? { afterEstimate: true } : {};
  return { ...what, intent, ...start, ...persuasion, prediction: { centre, low, high, ...by, ...late } };
}

function readSignal(words: WordReader): Input {
  const frame = words.next();
  const names: string[] = [];
  while (words.takes('name')) names.push(words.next());
  const named = names.filter((move) => move !== NONE);
  const offers: Offer[] = [];
  while (words.takes('offer')) offers.push(readOffer(words));
  return { type: 'signal', ...(frame === NONE ? {} : { frame }), ...(names.length > 0 && { named }), offers };
}

function readReorder(words: WordReader): Input {
  const from = words.whole() - 1;
  words.expect('to');
  return { type: 'reorder', from, to: words.whole() - 1 };
}

function readTag(words: WordReader): Input {
  const card = words.whole();
  words.expect('as');
  return { type: 'tag', card, reading: words.oneOf(INTENTS) };
}

function readChallenge(words: WordReader): Input {
  const card = words.whole();
  words.expect('with');
  return { type: 'challenge', card, kind: words.oneOf(CHALLENGE_KINDS) };
}

function readCrisis(words: WordReader): Input {
  const choice = words.oneOf(CRISIS_CHOICES);
  return { type: 'crisis', choice, ...(words.takes('bet') ? { bet: words.oneOf(CRISIS_CHOICES) } : {}) };
}

const INPUTS: Readonly<Record<Exclude<Verb, 'time-up' | 'left' | 'returned' | '??'>, (words: WordReader) => Input>> = {
  estimate: (words) => ({ type: 'first-estimate', percent: words.number() }),
  ready: () => ({ type: 'ready' }),
  signal: readSignal,
  pass: () => ({ type: 'pass-signal' }),
  order: (words) => ({ type: 'place', order: readOrder(words) }),
  withdraw: (words) => ({ type: 'withdraw', slot: words.whole() - 1 }),
  reorder: readReorder,
  accept: (words) => ({ type: 'accept-offer', offer: words.whole() - 1 }),
  decline: (words) => ({ type: 'decline-offer', offer: words.whole() - 1 }),
  standing: (words) => ({ type: 'standing', instruction: words.oneOf(['step-down', 'hold', 'match']) }),
  seal: () => ({ type: 'seal' }),
  unseal: () => ({ type: 'unseal' }),
  read: readTag,
  challenge: readChallenge,
  answer: (words) => ({ type: 'answer-challenge', answer: words.oneOf(CHALLENGE_ANSWERS) }),
  crisis: readCrisis,
  note: (words) => ({ type: 'note', text: words.text() }),
};

/** What the seat does. `bot` is who plays it by the head, unless the line says otherwise in brackets. */
export function readAct(seat: string, given: readonly string[], usual: string | undefined): NotedAct {
  const [first = ''] = given;
  const named = /^\((.+)\)$/.exec(first)?.[1];
  const [verb = '', ...rest] = named === undefined ? given : given.slice(1);
  if (!isVerb(verb)) throw new NotationError('act', { word: verb, known: Object.keys(ACT_FORMS).join(', ') });
  const words = new WordReader(rest, 'act-form', { verb, form: ACT_FORMS[verb] });
  const act: Act = readVerb(seat, verb, words);
  if (!words.done) words.fail();
  if (!('input' in act)) return act;
  const bot = named === undefined ? usual : named === 'person' ? undefined : named;
  return { seat, input: act.input, ...(bot === undefined ? {} : { bot }) };
}

function readVerb(seat: string, verb: Verb, words: WordReader): Act {
  if (verb === '??') return { seat, hidden: true };
  if (verb === 'time-up' || verb === 'left' || verb === 'returned') return { seat, event: verb };
  return { input: INPUTS[verb](words) };
}
