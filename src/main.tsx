/** The browser's entry: puts store, interface, session, map and sound together. Everything but the title loads when needed. */
// First of all: it fixes the order of the style layers.
import './ui/styles/index.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { BotId } from './bots/index.ts';
import { setLevelTexts } from './i18n/index.ts';
import { markOfFile } from './session/file-level.ts';
import type { Beginning, NewMatch, SaveRefusal, SessionPort, StartOptions } from './session/index.ts';
import { browserSaves } from './session/resume.ts';
import { readSlotSave, readSlots, removeSlot, writeSlot } from './session/slots.ts';
import { attachSession, gameStore, type Host, loadSettings, SessionTrouble, saveSettings } from './store/index.ts';
import { App } from './ui/shell/app.tsx';
import { keepPageAttributes } from './ui/use-layout.ts';

/** Written into records and saves. */
const BUILD = '0.1.0';

const LEVELS: readonly string[] = ['two-neighbours', 'europe-1991-2024'];

let session: SessionPort | undefined;
/** The level of the running match. */
let running: string | undefined;

/** A slower answer about an earlier level does not put its texts in the place of the wanted ones. */
let wantedLevel = '';
async function loadLevel(id: string): Promise<StartOptions['level']> {
  wantedLevel = id;
  const { loadBuiltInLevel } = await import('./content/load-browser.ts');
  const loaded = await loadBuiltInLevel(id);
  if (!loaded.ok) throw new Error('set-up.failed');
  if (wantedLevel === id) setLevelTexts(loaded.value.texts);
  return loaded.value.level;
}

async function open(levelId: string, seat: string, begin: Beginning): Promise<void> {
  const [level, { openLocalSession }, { createRules }] = await Promise.all([
    loadLevel(levelId),
    import('./session/index.ts'),
    import('./engine/index.ts'),
  ]);
  const next = openLocalSession({ level, build: BUILD, seat, begin });
  try {
    await attachSession(gameStore, {
      port: next,
      rulesFor: (view, set) => createRules(level, { lens: view.options.lens, set, ...view.options.marks }),
    });
  } catch (error) {
    next.close();
    throw error;
  }
  session?.close();
  session = next;
  running = levelId;
}

/** Opens a file; a refused one leaves the running match, and the texts of its level, as they are. */
const openFile: Host['openFile'] = async (text) => {
  const mark = markOfFile(text);
  if (mark === undefined) return { key: 'save.refused.not-a-save' };
  if (!LEVELS.includes(mark.level)) return { key: 'notation.fault.no-such-level', params: { level: mark.level } };
  try {
    await open(mark.level, mark.seat, { kind: 'file', text });
    return undefined;
  } catch (error) {
    if (running !== undefined) await loadLevel(running);
    if (error instanceof SessionTrouble) return { key: error.message as SaveRefusal['key'], params: error.params };
    throw error;
  }
};

const slots: Host['slots'] = {
  list: readSlots,
  keep: async (name) => {
    const info = await browserSaves.readInfo();
    const save = await session?.exportSave();
    if (info === undefined || save === undefined) return 'refused';
    return writeSlot({ slot: { ...info, id: crypto.randomUUID(), name, savedAt: Date.now() }, save });
  },
  open: async (id) => openFile((await readSlotSave(id)) ?? ''),
  remove: async (id) => {
    const [slot, save] = [(await readSlots()).find((each) => each.id === id), await readSlotSave(id)];
    if (slot === undefined || save === undefined || (await removeSlot(id)) !== 'kept') return undefined;
    return () => writeSlot({ slot, save });
  },
};

const start: Host['start'] = async (choice, { lens, set }) => {
  const { level, seat, bot, difficulty, seed, types, turnTicks } = choice;
  const rival = choice.shared === true ? ({ kind: 'human' } as const) : ({ kind: 'bot', bot: bot as BotId } as const);
  const seats: NewMatch['seats'] = { [choice.rival]: rival, [seat]: { kind: 'human' } };
  // With a number of its own a match can be repeated, its hidden aims too.
  const seeds = seed === undefined ? {} : { seed, secret: seed };
  const turns = turnTicks === undefined ? {} : { turnTicks };
  await open(level, seat, { kind: 'new', setup: { lens, difficulty, types, set, ...seeds, ...turns }, seats });
};

const host: Host = {
  levels: LEVELS,
  loadLevel,
  start,
  resumeInfo: browserSaves.readInfo,
  resume: async () => {
    const info = await browserSaves.readInfo();
    if (info !== undefined) await open(info.level, info.seat, { kind: 'autosave' });
  },
  openFile,
  slots,
  leave: () => {
    session?.close();
    session = undefined;
    running = undefined;
    gameStore.getState().endMatch();
  },
  exportSave: async () => (await session?.exportSave()) ?? '',
  exportRecord: async () => (await session?.exportRecord()) ?? '',
  exportWords: async () => session?.exportWords(),
  importSave: async (text) => {
    const done = await session?.importSave(text);
    return done === undefined || done.ok ? undefined : done.error;
  },
  mountMap: async (at, place) => (await import('./map/match/mount-map.ts')).mountMap(at, place),
  silhouette: async (state) => (await import('./map/match/mount-map.ts')).stateSilhouette(state),
};

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

gameStore.getState().replaceSettings(loadSettings());
gameStore.getState().setHost(host);
gameStore.subscribe((state, before) => {
  if (state.settings !== before.settings) saveSettings(state.settings);
});
keepPageAttributes(document.documentElement);
void import('./audio/index.ts').then(({ startSound }) =>
  startSound({ store: gameStore, caption: gameStore.getState().showCaption }),
);

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
