/** View fields of the desks: what a seat has, what it has ordered, and what it is told of the other. */
import { at } from '../../lib/arrays.ts';
import { clamp } from '../../lib/det-math.ts';
import type { Writable } from '../../lib/writable.ts';
import type { CardView, OfferView } from '../card-view-types.ts';
import { CHANNELS, type Channel, type TreatyStanding } from '../level.ts';
import type { Rules } from '../rules.ts';
import type { SeatIndex } from '../state.ts';
import type { AlarmWord, RivalThreatView } from '../threat-view-types.ts';
import type { View } from '../view-types.ts';
import { CardReader } from './card-reader.ts';
import { bySeat, byTheatre, snapThreat, type ViewContext } from './context.ts';
import { ledgerLines } from './ledger-lines.ts';
import { MeReader } from './me-reader.ts';

export function alarmWord(points: number): AlarmWord {
  return points < 20 ? 'calm' : points < 40 ? 'watchful' : points < 60 ? 'uneasy' : points < 80 ? 'alarmed' : 'acute';
}

export function meOf(v: ViewContext): View['me'] {
  return v.seat === undefined ? undefined : new MeReader(v, v.seat);
}

/** What a seat is told of the other's alarm under its difficulty; exact for all after the end. */
function rivalThreat(v: ViewContext, j: SeatIndex): RivalThreatView {
  const { rules, snap } = v;
  const overall = snapThreat(rules, snap, j);
  const cell = (h: number) => at(snap.threat[j], h);
  if (v.open || v.s.options.difficulty === 'guided')
    return { form: 'exact', overall, theatres: byTheatre(rules, cell) };
  if (v.s.options.difficulty === 'planner') {
    const band = (x: number): readonly [number, number] => {
      const centre = Math.round(x / 5) * 5;
      return [clamp(centre - 5, 0, 100), clamp(centre + 5, 0, 100)];
    };
    return {
      form: 'band',
      overall: band(overall),
      theatres: byTheatre(rules, (h) => band(cell(h))),
      channels: channelOrder(v, j),
    };
  }
  return { form: 'word', overall: alarmWord(overall), theatres: byTheatre(rules, (h) => alarmWord(cell(h))) };
}

function channelOrder(v: ViewContext, j: SeatIndex): Channel[] {
  const sums: Record<Channel, number> = { forces: 0, status: 0, seats: 0 };
  v.rules.theatres.forEach((_, h) => {
    for (const line of ledgerLines(v.rules, v.s, v.snap, j, h)) {
      if (line.channel !== 'shock' && line.channel !== 'ceiling')
        sums[line.channel] += line.now * at(v.rules.seats[j].weight, h);
    }
  });
  return [...CHANNELS].sort((a, b) => sums[b] - sums[a]);
}

export function rivalOf(v: ViewContext): View['rival'] {
  if (v.seat === undefined) return undefined;
  const j = v.rules.seats[v.seat].rival;
  const seat = v.s.seats[j];
  return {
    seat: v.rules.seats[j].def.id,
    sealed: seat.sealed,
    signalled: seat.signalled,
    ready: seat.ready,
    threat: rivalThreat(v, j),
  };
}

/** Statements are public once every seat has signalled or passed. */
export function statementsOf(v: ViewContext): View['statements'] {
  const open = v.s.phase !== 'signal' && v.s.phase !== 'brief';
  return bySeat(v.rules, (i) => {
    const said = v.s.seats[i].statement;
    return said !== '' && (open || i === v.seat) ? said : undefined;
  });
}

const NONE: readonly number[] = [];

/** Mostly nothing was answered yet: asked first, as a look through a list is slow. */
const isAmong = (answered: readonly number[], offer: number): boolean =>
  answered.length > 0 && answered.includes(offer);

export function offersOf(v: ViewContext): OfferView[] {
  const { rules, s, seat } = v;
  return s.openOffers.map((offer, index): OfferView => {
    const accepted = isAmong(seat === undefined ? NONE : s.seats[seat].accepted, index);
    const declined = isAmong(seat === undefined ? NONE : s.seats[seat].declined, index);
    const mine = accepted ? 'accepted' : declined ? 'declined' : 'open';
    const status = offer.answered === '' ? mine : offer.answered;
    const view: Writable<OfferView> = {
      index,
      by: rules.seats[offer.by].def.id,
      turn: offer.turn,
      capital: offer.capital,
      status,
      mine: offer.by === seat,
      move: offer.move,
    };
    if (offer.state !== undefined) view.state = offer.state;
    if (offer.theatre !== undefined) view.theatre = offer.theatre;
    return view;
  });
}

export function cardsOf(v: ViewContext): CardView[] {
  return v.s.cards.map((card) => new CardReader(v, card));
}

/** The cards from a turn on, in order of time; from a reader without making those of earlier turns. */
export function cardsSince(view: View, turn: number): readonly CardView[] {
  return view.me instanceof MeReader ? view.me.cardsSince(turn) : view.cards.filter((card) => card.turn >= turn);
}

/** Those of the other side alone. */
export function rivalCardsSince(view: View, turn: number): readonly CardView[] {
  if (view.me instanceof MeReader) return view.me.rivalCardsSince(turn);
  return view.cards.filter((card) => card.turn >= turn && !card.mine);
}

/** Is there a challenge of this turn that this side has still to answer? From a reader without a view of all challenges. */
export function isAsked(view: View): boolean {
  if (view.me instanceof MeReader) return view.me.asked;
  return view.challenges.some((x) => x.open && !x.mine && x.turn === view.time.turn && x.answer === undefined);
}

/**
 * Own cards from a turn on that were not carried out in full, the newest first: they are few, and all others are passed
 * over unread.
 */
export function setbacksSince(view: View, turn: number): readonly CardView[] {
  if (view.me instanceof MeReader) return view.me.setbacksSince(turn);
  return view.cards.filter((card) => card.turn >= turn && card.mine && card.outcome !== 'full').reverse();
}

/** How each treaty stands, in the level's order; from a reader without the record of them. To be read only. */
export function treatyStandings(rules: Rules, view: View): readonly TreatyStanding[] {
  if (view.me instanceof MeReader) return view.me.treaties;
  return rules.level.treaties.map(({ id }) => view.treaties[id] ?? 'absent');
}
