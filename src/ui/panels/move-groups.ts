/** The cards of a desk by class: those that can be played first, those that are closed behind them. */
import { MOVE_CLASSES, type MoveClass, type MoveOption, type OfferView, type View } from '../../engine/index.ts';

type Me = NonNullable<View['me']>;

export interface MoveGroup {
  readonly moveClass: MoveClass;
  readonly open: readonly MoveOption[];
  readonly closed: readonly MoveOption[];
}

/**
 * Whether a card stays closed for the whole turn: no place is open to it, or it costs more than the desk had before it
 * placed or accepted anything. What is short only because of that stays where it stands, so that no list jumps meanwhile.
 */
export function isClosed(option: MoveOption, me: Me, accepted: number): boolean {
  const { orders } = me;
  if (orders.some((order) => order.move === option.move)) return false;
  const nowhere = option.targets.every((target) => target.refusals.length > 0);
  const held = (what: 'capital' | 'means'): number => orders.reduce((sum, order) => sum + order[what], 0);
  return nowhere || option.capital > me.capital + held('capital') + accepted || option.means > me.means + held('means');
}

/** The classes that the level has moves of, each with its cards in the level's order. */
export function moveGroups(
  options: readonly MoveOption[],
  classOf: (move: string) => MoveClass | undefined,
  me: Me,
  offers: readonly Pick<OfferView, 'mine' | 'status' | 'capital'>[] = [],
): readonly MoveGroup[] {
  const accepted = offers.reduce(
    (sum, { mine, status, capital }) => sum + (mine || status !== 'accepted' ? 0 : capital),
    0,
  );
  return MOVE_CLASSES.map((moveClass) => {
    const all = options.filter((option) => classOf(option.move) === moveClass);
    return {
      moveClass,
      open: all.filter((option) => !isClosed(option, me, accepted)),
      closed: all.filter((option) => isClosed(option, me, accepted)),
    };
  }).filter(({ open, closed }) => open.length + closed.length > 0);
}
