/** Which cards of the planning screen lie open, which are folded away, and why one is dearer than it was. */
import { expect, test } from 'vitest';
import { moveOptions, surchargeOf } from '../../src/commands/index.ts';
import { legalMoves, type MoveOption, type OfferView, type Rules, type View } from '../../src/engine/index.ts';
import { ownView } from '../../src/store/index.ts';
import { moveGroups } from '../../src/ui/panels/move-groups.ts';
import { aDesk } from '../helpers/a-desk.ts';
import { aMatch, give, type Match, seatsOf, viewOf } from '../helpers/a-match.ts';
import { TOLD_LEVELS } from '../helpers/levels.ts';
import { momentsOf } from './some-matches.ts';

function groupsOf(rules: Rules, view: View) {
  const own = legalMoves(rules, view).filter((option) => !option.joint);
  const { me } = view;
  if (me === undefined) throw new Error('the view has no seat');
  return { own, groups: moveGroups(own, (move) => rules.moves.get(move)?.def.class, me) };
}

const idsOf = (options: readonly MoveOption[]): readonly string[] => options.map(({ move }) => move);

test.each(TOLD_LEVELS)('in %s each card stands once, and none that can be played is folded away', (level) => {
  let open = 0;
  let closed = 0;
  for (const { rules, view } of momentsOf(level, 5, 'guided')) {
    if (view.phase !== 'orders') continue;
    const { own, groups } = groupsOf(rules, view);
    const all = groups.flatMap((group) => [...group.open, ...group.closed]);
    expect(idsOf(all).toSorted()).toEqual(idsOf(own).toSorted());
    const folded = groups.flatMap((group) => group.closed);
    expect(idsOf(folded.filter((option) => option.legal))).toEqual([]);
    open += all.length - folded.length;
    closed += folded.length;
  }
  expect(Math.min(open, closed)).toBeGreaterThan(0);
});

function inOrders(): Match {
  const match = aMatch();
  for (const seat of seatsOf(match)) give(match, seat, { type: 'ready' });
  for (const seat of seatsOf(match)) give(match, seat, { type: 'pass-signal' });
  return match;
}

test('cards stay where they are while orders are placed, though money and attention run out', () => {
  const match = inOrders();
  const [seat] = seatsOf(match);
  const before = groupsOf(match.rules, viewOf(match, seat)).groups.map(({ open }) => idsOf(open));
  const used = new Set<string>();
  for (let orders = viewOf(match, seat).me?.slots ?? 0; orders > 0; orders -= 1) {
    const option = legalMoves(match.rules, viewOf(match, seat))
      .filter((each) => each.legal && !each.joint && !used.has(each.move))
      .reduce((most, each) => (each.capital > most.capital ? each : most));
    used.add(option.move);
    const { state, theatre } = option.targets.find((target) => target.legal) ?? {};
    give(match, seat, {
      type: 'place',
      order: {
        move: option.move,
        ...(state === undefined ? {} : { state }),
        ...(theatre === undefined ? {} : { theatre }),
        intent: 'reassure',
        prediction: { centre: 0, low: -4, high: 4 },
      },
    });
  }
  const view = viewOf(match, seat);
  expect(legalMoves(match.rules, view).some((option) => option.legal && !option.joint)).toBe(false);
  expect(groupsOf(match.rules, view).groups.map(({ open }) => idsOf(open))).toEqual(before);
});

test('cards stay where they are when an offer is accepted', () => {
  const match = inOrders();
  const [seat] = seatsOf(match);
  const view = viewOf(match, seat);
  const { groups } = groupsOf(match.rules, view);
  const dearest = Math.max(...groups.flatMap(({ open }) => open.map(({ capital }) => capital)));
  const { me } = view;
  if (me === undefined) throw new Error('nobody sits here');
  const poorer = { ...view, me: { ...me, capital: dearest - 1 } };
  const openOf = (offers: readonly Pick<OfferView, 'mine' | 'status' | 'capital'>[]) => {
    const own = legalMoves(match.rules, poorer).filter((option) => !option.joint);
    const classOf = (move: string) => match.rules.moves.get(move)?.def.class;
    return moveGroups(own, classOf, poorer.me, offers).map(({ open }) => idsOf(open));
  };
  const accepted = { mine: false, status: 'accepted', capital: me.capital - dearest + 1 } as const;
  expect(openOf([accepted])).toEqual(groups.map(({ open }) => idsOf(open)));
  for (const other of [{ ...accepted, mine: true }, { ...accepted, status: 'open' } as const])
    expect(openOf([other])).not.toEqual(groups.map(({ open }) => idsOf(open)));
});

test('a card that was played lately says that this makes it dearer, and no other does', () => {
  const match = inOrders();
  const [seat] = seatsOf(match);
  const { store } = aDesk(match, seat);
  const reasons = () =>
    moveOptions(store.getState()).map(({ move }) => surchargeOf(store.getState(), move).reasons.join());
  expect(new Set(reasons())).toEqual(new Set(['']));
  const view = ownView(store.getState());
  const played = moveOptions(store.getState()).find((option) => option.legal && !option.joint);
  if (view?.me === undefined || played === undefined) throw new Error('nothing can be played');
  store.getState().setView(seat, { ...view, me: { ...view.me, lastUse: { [played.move]: view.time.turn } } });
  const dearer = moveOptions(store.getState()).find(({ move }) => move === played.move);
  expect(dearer?.capital).toBeGreaterThan(played.capital);
  expect(reasons().filter((reason) => reason !== '')).toEqual(['repeated']);
});
