/** Everything that has a key: one table for keys, menu and help. A key means one thing, wherever it works. */
import type { MoveClass } from '../engine/index.ts';
import { type GameStoreState, gameStore, type MapLayer, ownView } from '../store/index.ts';
import type { Command } from './command.ts';
import { putBack } from './orders.ts';
import { focusRegion, pressMarked, pressNumber, pressPrimary, scrollToRegion } from './page.ts';

const always = (): boolean => true;
const inOrders = (state: GameStoreState): boolean => ownView(state)?.phase === 'orders';
const store = () => gameStore.getState();

/** Shows a place of the page: on the phone its tab first, then the focus goes there. */
function show(region: 'moves' | 'orders' | 'map'): boolean {
  store().showTab(region);
  // The phone draws the tab's content before it can take the focus.
  if (!focusRegion(region)) requestAnimationFrame(() => focusRegion(region));
  return true;
}

/** Opens a class of moves; a level need not have moves of every class. */
function jumpToClass(moveClass: MoveClass): boolean {
  const { level, seat } = store();
  const has = level?.moves.some(
    (move) => move.class === moveClass && move.seat === seat && !move.joint && !move.internal,
  );
  if (has !== true) return false;
  store().showClass(moveClass);
  store().showTab('moves');
  requestAnimationFrame(() => {
    focusRegion(`class-${moveClass}`);
    scrollToRegion(`class-${moveClass}`);
  });
  return true;
}

const LAYERS: readonly MapLayer[] = ['meant', 'divide', 'seen', 'forces', 'alignment', 'agreements', 'hot-spots'];

function nextLayer(): boolean {
  const at = LAYERS.indexOf(store().layer);
  store().showLayer(LAYERS[(at + 1) % LAYERS.length] ?? 'meant');
  return true;
}

function stepBack(): boolean {
  const state = store();
  if (state.explaining.length > 0) state.closeExplain();
  else if (state.overlay !== undefined) state.close();
  else if (state.dossierOpen) state.openDossier(false);
  else if (state.draft !== undefined) putBack();
  else return false;
  return true;
}

const match = (part: Omit<Command, 'place' | 'enabled'> & Partial<Command>): Command => ({
  place: 'match',
  enabled: always,
  ...part,
});
const orders = (part: Omit<Command, 'place' | 'enabled'> & Partial<Command>): Command => ({
  place: 'orders',
  enabled: inOrders,
  ...part,
});

/** Steps of the years in the debrief. */
const REPLAY_KEYS = { play: 'r', earlier: '[', later: ']' } as const;

const CLASS_KEYS: readonly (readonly [MoveClass, string])[] = [
  ['enlargement', 'e'],
  ['deployment', 'd'],
  ['arms-control', 'a'],
  ['diplomacy', 'p'],
];

export const COMMANDS: readonly Command[] = [
  match({ id: 'primary', label: 'command.primary', keys: ['Control+Enter'], everywhere: true, run: pressPrimary }),
  orders({ id: 'moves', label: 'command.moves', keys: ['m'], run: () => show('moves') }),
  orders({ id: 'orders', label: 'command.orders', keys: ['o'], run: () => show('orders') }),
  match({
    id: 'ledger',
    label: 'command.ledger',
    keys: ['l'],
    run: () => {
      // Where no ledger stands on the page it comes as a sheet.
      if (!focusRegion('ledger')) store().open('ledger');
      return true;
    },
  }),
  match({
    id: 'dossier',
    label: 'command.dossier',
    keys: ['i'],
    enabled: (state) => state.region !== undefined,
    run: () => {
      store().openDossier(true);
      return focusRegion('dossier') || requestAnimationFrame(() => focusRegion('dossier')) > 0;
    },
  }),
  ...CLASS_KEYS.map(([moveClass, key]) =>
    orders({
      id: `class-${moveClass}`,
      label: `command.class-${moveClass}`,
      keys: [key],
      run: () => jumpToClass(moveClass),
    }),
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) =>
    match({
      id: `pick-${n}`,
      label: 'command.pick',
      keys: [String(n)],
      quiet: n > 1,
      run: () => pressNumber(n),
    }),
  ),
  match({ id: 'map', label: 'command.map', keys: ['g'], run: () => show('map') }),
  match({
    id: 'table',
    label: 'command.table',
    keys: ['t'],
    run: () => {
      store().set('table', !store().settings.table);
      return true;
    },
  }),
  match({
    id: 'ladder',
    label: 'command.ladder',
    keys: ['k'],
    run: () => {
      store().open('ladder');
      return true;
    },
  }),
  match({ id: 'layer', label: 'command.layer', keys: ['v'], run: nextLayer }),
  ...(['play', 'earlier', 'later'] as const).map((part) =>
    match({
      id: `replay-${part}`,
      label: `command.replay-${part}`,
      keys: [REPLAY_KEYS[part]],
      enabled: (state) => ownView(state)?.phase === 'ended',
      run: () => pressMarked(`replay-${part}`),
    }),
  ),
  match({
    id: 'help',
    label: 'command.help',
    keys: ['?'],
    run: () => {
      store().open('help');
      return true;
    },
  }),
  match({ id: 'back', label: 'command.back', keys: ['Escape'], run: stepBack }),
];

export function command(id: string): Command | undefined {
  return COMMANDS.find((each) => each.id === id);
}
