/** What became of the offers of the last turn, and what the desk can know of why. */
import type { CardView, FactView, Level, Offer, SeatId, View } from '../../engine/index.ts';

/**
 * `open`: no answer, and it lies on the table for one more turn; `lapsed`: no answer in its two turns; `void`: agreed,
 * but something came between.
 */
export type Fate = 'agreed' | 'declined' | 'open' | 'lapsed' | 'void';

export interface OfferFate extends Offer {
  readonly by: SeatId;
  readonly mine: boolean;
  readonly fate: Fate;
  /** What an open offer still holds back of the desk's capital, if it is its own. */
  readonly capital?: number;
  /** Why an agreed step was not taken. */
  readonly outcome?: CardView['outcome'];
}

type Step = Pick<OfferFate, 'by' | 'move' | 'state' | 'theatre'>;

const same = (a: Step, b: Step): boolean =>
  a.by === b.by && a.move === b.move && a.state === b.state && a.theatre === b.theatre;

function stepOf({ data }: FactView): Step {
  const text = (key: string): string | undefined => (typeof data[key] === 'string' ? data[key] : undefined);
  const [state, theatre] = [text('state'), text('theatre')];
  return {
    by: text('seat') ?? '',
    move: text('move') ?? '',
    ...(state !== undefined && { state }),
    ...(theatre !== undefined && { theatre }),
  };
}

/** Steps of facts of a kind in the turn that lies so many turns back. */
function stepsIn(view: View, level: Level, kind: FactView['kind'], back: number): readonly Step[] {
  const { ticksPerTurn } = level.clock;
  const from = view.time.fromTick - back * ticksPerTurn;
  return view.facts.filter((f) => f.kind === kind && f.tick >= from && f.tick < from + ticksPerTurn).map(stepOf);
}

/** Own offers first; empty where none was made. */
export function offerFates(view: View, level: Level): readonly OfferFate[] {
  const me = view.me?.seat;
  const tell = (step: Step, fate: Fate, more: Partial<OfferFate> = {}): OfferFate => ({
    ...step,
    mine: step.by === me,
    fate,
    ...more,
  });
  const agreed = stepsIn(view, level, 'joint-act-agreed', 1);
  const broken = view.cards.filter(
    ({ joint, turn, outcome }) => joint && turn === view.time.turn - 1 && outcome !== 'full',
  );
  const voided = broken.map(({ seat: by, ordered: move, state, theatre, outcome }) =>
    tell({ by, move, ...(state !== undefined && { state }), ...(theatre !== undefined && { theatre }) }, 'void', {
      outcome,
    }),
  );
  const settled = [...agreed, ...voided];
  const unanswered = stepsIn(view, level, 'offer-unanswered', 1).map((step) => {
    const open = view.offers.find((offer) => same(offer, step));
    return open === undefined ? tell(step, 'lapsed') : tell(step, 'open', { capital: open.capital });
  });
  const lapsed = stepsIn(view, level, 'offer-unanswered', 2).filter(
    (step) => !settled.some((each) => same(each, step)),
  );
  return [
    ...agreed.map((step) => tell(step, 'agreed')),
    ...voided,
    ...stepsIn(view, level, 'offer-declined', 1).map((step) => tell(step, 'declined')),
    ...unanswered,
    ...lapsed.map((step) => tell(step, 'lapsed')),
  ].sort((a, b) => Number(b.mine) - Number(a.mine));
}
