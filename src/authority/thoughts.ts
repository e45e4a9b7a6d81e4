/** What the bots thought: kept beside the log, shown when the match has ended. It never touches the state. */
import type { Reason } from '../bots/index.ts';
import type { Input, SeatId } from '../engine/index.ts';

export interface Thought {
  readonly seat: SeatId;
  readonly turn: number;
  /** The move of an order, or the type of any other input. */
  readonly about: string;
  readonly target?: string;
  /** Text keys of the reasons, weightiest first. */
  readonly why: readonly { readonly key: string; readonly params?: Reason['params'] }[];
}

/** The thought behind an input; `undefined` where nothing had to be weighed. */
export function thoughtOf(seat: SeatId, turn: number, input: Input, reasons: readonly Reason[]): Thought | undefined {
  if (reasons.length === 0) return undefined;
  const why = reasons.map(({ key, params }) => ({
    key: `bot.reason.${key}`,
    ...(params === undefined ? {} : { params }),
  }));
  if (input.type !== 'place') return { seat, turn, about: input.type, why };
  const target = input.order.state ?? input.order.theatre;
  return { seat, turn, about: input.order.move, why, ...(target === undefined ? {} : { target }) };
}
