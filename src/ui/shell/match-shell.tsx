/** The frame of a running match: header, the screen of the phase, the phone's tab bar, overlays and keys. */
import { type ComponentType, Suspense, useEffect } from 'react';
import { announceChanges, runKey } from '../../commands/index.ts';
import type { Phase } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { gameStore, ownView } from '../../store/index.ts';
import { Debrief } from '../debrief/later-debrief.ts';
import { ExplainPopover } from '../explain/explain-popover.tsx';
import { fetchWhenIdle } from '../later.tsx';
import { BoardPanel } from '../panels/board-panel.tsx';
import { LadderPanel } from '../panels/ladder-panel.tsx';
import { PhoneLedger } from '../panels/phone-ledger.tsx';
import { PhoneOrders } from '../panels/phone-orders.tsx';
import { Button, TooltipProvider } from '../parts/index.ts';
import { useGame } from '../use-game.ts';
import { useLayout } from '../use-layout.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Header } from './header.tsx';
import { HintStrip } from './hint-strip.tsx';
import { LostStrip } from './lost-strip.tsx';
import { OVERLAY_PARTS, Overlays } from './overlays.tsx';
import { PHASE_SCREENS } from './phase-screens.tsx';
import { SkipLinks } from './skip-links.tsx';
import { TabBar } from './tab-bar.tsx';
import { Thinking } from './thinking.tsx';

/** Keys of the match, on the whole page while the match is shown. */
function useKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (runKey(event)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** What is said aloud when the view changes, and what a new phase forgets. */
function useViewNews(): void {
  useEffect(
    () =>
      gameStore.subscribe((state, before) => {
        const now = ownView(state);
        const last = ownView(before);
        if (now === undefined || now === last) return;
        if (last !== undefined) announceChanges(last, now);
        if (now.phase === last?.phase && now.time.turn === last.time.turn) return;
        state.showTab('moves');
        window.scrollTo(0, 0);
        if (now.time.turn !== last?.time.turn) state.forgetTurn();
      }),
    [],
  );
}

/** Before the first view, or when the match could not start: words and a way back, never a spinner alone. */
function Waiting() {
  const trouble = useGame((state) => state.trouble);
  return (
    <main className="shell-wait" id="region-main" tabIndex={-1}>
      <p>{trouble === undefined ? t('shell.starting') : t(trouble)}</p>
      {trouble !== undefined && (
        <Button onClick={() => gameStore.getState().go({ screen: 'title' })}>{t('shell.to-title')}</Button>
      )}
    </main>
  );
}

/** The phone's other tabs while a phase other than Orders is on; Orders lays out its own. */
function PhoneTabContent() {
  const tab = useGame((state) => state.tab);
  if (tab === 'map') return <BoardPanel tall />;
  if (tab === 'orders') return <PhoneOrders />;
  if (tab === 'ledger') return <PhoneLedger />;
  return <LadderPanel />;
}

const SCREENS: Readonly<Partial<Record<Phase, ComponentType>>> = PHASE_SCREENS;

/** What the match comes to sooner or later, its debrief too, stands at once then, also where the network has gone. */
function useFetchedAhead(): void {
  useEffect(() => {
    const ended = ownView(gameStore.getState())?.phase === 'ended';
    void fetchWhenIdle(ended ? [Debrief] : [...Object.values(PHASE_SCREENS), ...OVERLAY_PARTS, Debrief]);
  }, []);
}

function PhaseScreen() {
  const phase = useGame((state) => ownView(state)?.phase);
  const tab = useGame((state) => state.tab);
  const phone = useLayout().layout === 'phone';
  const Screen = phase === undefined ? undefined : SCREENS[phase];
  if (phone && tab !== 'moves' && phase !== 'orders') return <PhoneTabContent />;
  return Screen === undefined ? undefined : <Screen key={phase} />;
}

export function MatchShell() {
  const phase = useGame((state) => ownView(state)?.phase);
  const turn = useGame((state) => ownView(state)?.time.turn);
  const lost = useGame((state) => state.connection === 'lost');
  const notKept = useGame((state) => state.notKept);
  const phone = useLayout().layout === 'phone';
  useFetchedAhead();
  useKeys();
  useViewNews();
  if (phase === undefined) return <Waiting />;
  return (
    <TooltipProvider>
      <div className="match" data-phase={phase} data-turn={turn}>
        <SkipLinks />
        <Header />
        {lost && <LostStrip />}
        {!lost && notKept && (
          <p className="shell-strip" role="status">
            {t('shell.not-kept')}
          </p>
        )}
        <HintStrip />
        <main className="match-main" id="region-main" tabIndex={-1}>
          <ErrorBoundary key={phase}>
            <Suspense fallback={<p className="shell-wait">{t('shell.loading')}</p>}>
              <PhaseScreen />
            </Suspense>
          </ErrorBoundary>
        </main>
        {phone && phase !== 'ended' && <TabBar />}
        <Overlays />
        <Thinking />
        <ExplainPopover />
      </div>
    </TooltipProvider>
  );
}
