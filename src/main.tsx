/** The browser's entry: puts store, interface, session, map and sound together. Everything but the title loads when needed. */
// First of all: it fixes the order of the style layers.
import './ui/styles/index.css';

import type { Persona } from './bots/index.ts';
import { botName } from './bots/names.ts';
import { keepLanguage } from './commands/language.ts';
import { LEVEL_ORDER } from './content/level-order.ts';
import type { Level } from './engine/index.ts';
import { expectLevel } from './i18n/speaker.ts';
import { keepOffline } from './offline/versions.ts';
import type { NewMatch } from './session/index.ts';
import { createMatches } from './session/matches.ts';
import { browserSaves } from './session/resume.ts';
import { attachSession, gameStore, type Host, loadSettings, saveSettings } from './store/index.ts';
import { keepStyles } from './ui/late-styles.ts';
import { drawApp } from './ui/shell/draw-app.tsx';
import { keepPageAttributes } from './ui/use-layout.ts';

/** Written into records and saves. */
const BUILD = '0.1.0';

async function loadLevel(id: string): Promise<Level> {
  // A match on it comes next, as a rule. What fails here is told where it is needed.
  for (const ahead of [import('./engine/index.ts'), import('./session/index.ts')]) ahead.catch(() => undefined);
  const makeTextsKnown = expectLevel(id);
  const { loadBuiltInLevel } = await import('./content/load-browser.ts');
  const loaded = await loadBuiltInLevel(id);
  if (!loaded.ok) throw new Error('set-up.failed');
  const { level, texts } = loaded.value;
  await makeTextsKnown(texts.en ?? {}, level.clock.ticksPerYear);
  return level;
}

const matches = createMatches({
  build: BUILD,
  levels: LEVEL_ORDER,
  loadLevel,
  show: async (level, port) => {
    const { createRules } = await import('./engine/index.ts');
    await attachSession(gameStore, {
      port,
      rulesFor: (view, set) => createRules(level, { lens: view.options.lens, set, ...view.options.marks }),
    });
  },
});

const start: Host['start'] = async (choice, { lens, set }) => {
  const { level, seat, bot, strength, difficulty, seed, types, turnTicks } = choice;
  const rival =
    choice.shared === true
      ? ({ kind: 'human' } as const)
      : ({ kind: 'bot', bot: botName(bot as Persona, strength) } as const);
  const seats: NewMatch['seats'] = { [choice.rival]: rival, [seat]: { kind: 'human' } };
  // With a number of its own a match can be repeated, its hidden aims too.
  const seeds = seed === undefined ? {} : { seed, secret: seed };
  const turns = turnTicks === undefined ? {} : { turnTicks };
  await matches.open(level, seat, { kind: 'new', setup: { lens, difficulty, types, set, ...seeds, ...turns }, seats });
};

const host: Host = {
  levels: LEVEL_ORDER,
  loadLevel,
  start,
  resumeInfo: browserSaves.readInfo,
  ...matches,
  leave: () => {
    matches.leave();
    gameStore.getState().endMatch();
  },
  exportSave: async () => (await matches.session()?.exportSave()) ?? '',
  exportRecord: async () => (await matches.session()?.exportRecord()) ?? '',
  exportWords: async () => matches.session()?.exportWords(),
  importSave: async (text) => {
    const done = await matches.session()?.importSave(text);
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
await keepLanguage(async (id, tag) => (await import('./content/load-browser.ts')).loadLevelTexts(id, tag));
keepPageAttributes(document.documentElement);
keepStyles();
if (import.meta.env.PROD) keepOffline((useVersion) => gameStore.setState({ useVersion }));
void import('./audio/index.ts').then(({ startSound }) =>
  startSound({ store: gameStore, caption: gameStore.getState().showCaption }),
);

drawApp(root);
