/** The whole page: the screen of the route, what lies over it, and the places that belong to every screen. */
import { Suspense, useEffect } from 'react';
import { t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { fetchWhenIdle, later } from '../later.tsx';
import { LiveRegion, PatternDefs } from '../parts/index.ts';
import { TitleScreen } from '../screens/title/title-screen.tsx';
import { useGame } from '../use-game.ts';
import { useEnglishMarks } from './english-note.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import './shell.css';
import { ModelDialog } from './model-dialog.tsx';
import { NotInBuild } from './not-in-build.tsx';
import { PHASE_SCREENS } from './phase-screens.tsx';
import { useAddress } from './use-address.ts';

const SetUpScreen = later(async () => (await import('../screens/set-up/set-up-screen.tsx')).SetUpScreen);
const InfoScreen = later(async () => (await import('../screens/info/info-screen.tsx')).InfoScreen);
const StudyScreen = later(async () => (await import('../screens/study/study-screen.tsx')).StudyScreen);
const MatchesScreen = later(async () => (await import('../screens/matches/matches-screen.tsx')).MatchesScreen);
const Curtain = later(async () => (await import('../screens/curtain/curtain.tsx')).Curtain);
const MatchShell = later(async () => (await import('./match-shell.tsx')).MatchShell);
const Settings = later(async () => (await import('./settings-dialog.tsx')).SettingsDialog);

/** What most players open next from a screen. */
const AHEAD = {
  title: [SetUpScreen],
  matches: [MatchShell],
  match: [Settings],
} as const;

/** Once a level is here, and not before: it is what the page waits for. */
const fetchMatch = (): void => void fetchWhenIdle([MatchShell, PHASE_SCREENS.brief]);

function Screen() {
  const route = useGame((state) => state.route);
  const handing = useGame((state) => state.handing);
  if (route.screen === 'set-up')
    return (
      <SetUpScreen
        key={String(route.shared)}
        shared={route.shared === true}
        first={route.first}
        onOpened={fetchMatch}
      />
    );
  if (route.screen === 'matches') return <MatchesScreen />;
  if (route.screen === 'page') return <InfoScreen page={route.page} params={route.params} />;
  if (route.screen === 'study') return <StudyScreen key={route.page} page={route.page} />;
  // Nothing of a match is on the page while it is handed over, not even for readers of the screen.
  if (route.screen === 'match' && handing !== undefined) return <Curtain key={handing} to={handing} />;
  if (route.screen === 'match') return <MatchShell />;
  return <TitleScreen />;
}

/** `onFirstDrawn` is called once, when the page stands. */
export function App({ onFirstDrawn }: { readonly onFirstDrawn: () => void }) {
  const overlay = useGame((state) => state.overlay);
  const language = useGame((state) => state.language);
  const screen = useGame((state) => state.route.screen);
  const page = useGame((state) => ('page' in state.route ? state.route.page : undefined));
  useAddress();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it stands once
  useEffect(onFirstDrawn, []);
  useEnglishMarks(language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page of the same screen begins at its top, too
  useEffect(() => {
    document.documentElement.dataset.screen = screen;
    if (screen !== 'match') window.scrollTo(0, 0);
  }, [screen, page]);
  useEffect(() => {
    if (screen in AHEAD) void fetchWhenIdle(AHEAD[screen as keyof typeof AHEAD]);
  }, [screen]);
  return (
    // Every text is asked for anew in another language.
    <ErrorBoundary key={language}>
      <PatternDefs />
      <Suspense fallback={<p className="shell-wait">{t('shell.loading')}</p>}>
        <Screen />
      </Suspense>
      <Suspense fallback={undefined}>
        {overlay === 'settings' && <Settings onClose={gameStore.getState().close} />}
      </Suspense>
      {overlay === 'model' && <ModelDialog onClose={gameStore.getState().close} />}
      {overlay === 'not-in-build' && <NotInBuild onClose={gameStore.getState().close} />}
      <LiveRegion />
    </ErrorBoundary>
  );
}
