/** One act in words. Slots and offers are counted from 1, as on the screen. */
import type { Input, Offer, Order } from '../../engine/index.ts';
import { NONE } from './acts.ts';
import type { NotedAct } from './notation.ts';

const place = ({ state, theatre }: Pick<Offer, 'state' | 'theatre'>): string =>
  `${state === undefined ? '' : ` at ${state}`}${theatre === undefined ? '' : ` in ${theatre}`}`;

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));

function printOrder(order: Order): string {
  const { move, intent, startIn, persuasion, prediction } = order;
  const start = startIn === undefined ? '' : ` start ${startIn}`;
  const persuade = persuasion === undefined ? '' : ` persuade ${persuasion}`;
  const head = `order ${move}${place(order)} to ${intent}${start}${persuade}`;
  if (prediction === undefined) return head;
  const { centre, low, high, channel, afterEstimate } = prediction;
  const by = channel === undefined ? '' : ` by ${channel}`;
  const late = afterEstimate === true ? ' late' : '';
  return `${head} predict ${signed(centre)} from ${signed(low)} to ${signed(high)}${by}${late}`;
}

function printInput(input: Input): string {
  switch (input.type) {
    case 'first-estimate':
      return `estimate ${input.percent}`;
    case 'signal': {
      const offers = input.offers.map((offer) => ` offer ${offer.move}${place(offer)}`);
      const names = input.named?.length === 0 ? [NONE] : (input.named ?? []);
      const named = names.map((move) => ` name ${move}`);
      return `signal ${input.frame ?? NONE}${[...named, ...offers].join('')}`;
    }
    case 'pass-signal':
      return 'pass';
    case 'place':
      return printOrder(input.order);
    case 'withdraw':
      return `withdraw ${input.slot + 1}`;
    case 'reorder':
      return `reorder ${input.from + 1} to ${input.to + 1}`;
    case 'accept-offer':
      return `accept ${input.offer + 1}`;
    case 'decline-offer':
      return `decline ${input.offer + 1}`;
    case 'standing':
      return `standing ${input.instruction}`;
    case 'tag':
      return `read ${input.card} as ${input.reading}`;
    case 'challenge':
      return `challenge ${input.card} with ${input.kind}`;
    case 'answer-challenge':
      return `answer ${input.answer}`;
    case 'crisis':
      return `crisis ${input.choice}${input.bet === undefined ? '' : ` bet ${input.bet}`}`;
    case 'note':
      return `note ${JSON.stringify(input.text)}`;
    case 'ready':
    case 'seal':
    case 'unseal':
      return input.type;
  }
}

/** What an act does, without who does it. */
export function printAct(act: NotedAct): string {
  if ('input' in act) return printInput(act.input);
  return 'event' in act ? act.event : '??';
}
