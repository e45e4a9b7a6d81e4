/** The bar above every screen of a match: where in the game, when, which phase, and table, help, menu. */

import type { Clock, View } from '../../engine/index.ts';
import { atStart, formatTurn, t } from '../../i18n/index.ts';
import { gameStore, ownView } from '../../store/index.ts';
import { WorldMark } from '../assumptions/world-mark.tsx';
import { IconButton, Logo, TurnRuler } from '../parts/index.ts';
import { playedTurns } from '../played-turns.ts';
import { useGame } from '../use-game.ts';
import { useLayout } from '../use-layout.ts';

const PHASES = ['brief', 'signal', 'orders', 'reveal', 'read', 'crisis', 'assess'] as const;

/** One label for each turn that is played: the first year, and the whole span for the running one. */
export function turnLabels(clock: Clock, time: View['time']): string[] {
  const { turn, turns } = playedTurns(time);
  return Array.from({ length: turns }, (_, index) => {
    const whole = atStart(formatTurn(clock, time.firstTurn + index));
    return index + 1 === turn || turns <= 8 ? whole : (whole.split('–')[0] ?? whole);
  });
}

function Phases({ phase }: { readonly phase: View['phase'] }) {
  const shown = PHASES.filter((each) => each !== 'crisis' || phase === 'crisis');
  return (
    <ol className="header-phases" aria-label={t('shell.phase')}>
      {shown.map((each) => (
        <li key={each} aria-current={each === phase ? 'step' : undefined}>
          {t(`phase.${each}`)}
        </li>
      ))}
    </ol>
  );
}

function Tools({ phone, roomy }: { readonly phone: boolean; readonly roomy: boolean }) {
  const table = useGame((state) => state.settings.table);
  const { set, open } = gameStore.getState();
  return (
    <div className="header-tools">
      <WorldMark short={!roomy} />
      <IconButton icon="table" label={t('shell.table')} pressed={table} onClick={() => set('table', !table)} />
      {!phone && <IconButton icon="question" label={t('common.help')} onClick={() => open('help')} />}
      <IconButton icon="list" label={t('common.menu')} onClick={() => open('menu')} />
    </div>
  );
}

/** After the end: the names of the debrief's pages, which puts them here; on the phone what was played. */
function EndedMiddle({ phone }: { readonly phone: boolean }) {
  if (!phone) return <div id="header-slot" className="header-slot" />;
  return (
    <p className="header-ended" data-plain="">
      <span className="header-word">{t('phase.ended')}</span> {t('level.title')}
    </p>
  );
}

export function Header() {
  const view = useGame(ownView);
  const clock = useGame((state) => state.level?.clock);
  const { layout } = useLayout();
  if (view === undefined || clock === undefined) return undefined;
  const phone = layout === 'phone';
  const { turn, turns } = playedTurns(view.time);
  const ended = view.phase === 'ended';
  return (
    <header className="header">
      <div className="header-name">
        <Logo size={phone ? 26 : 30} />
        {!phone && <span className="header-word">{t('title.name')}</span>}
        {!phone && (
          <span className="header-level" data-plain="">
            {ended && <span>{t('phase.ended')}</span>} <span>{t('level.title')}</span>
          </span>
        )}
      </div>
      {ended ? (
        <EndedMiddle phone={phone} />
      ) : (
        <div className="header-middle">
          <TurnRuler
            turn={turn}
            turns={turns}
            labels={turnLabels(clock, view.time)}
            width={phone ? 150 : layout === 'narrow' ? 300 : 430}
          />
          {phone && (
            <p className="header-when">
              {atStart(t('shell.when', { turn: formatTurn(clock, view.time.turn), phase: t(`phase.${view.phase}`) }))}
            </p>
          )}
        </div>
      )}
      {!phone && !ended && <Phases phase={view.phase} />}
      <Tools phone={phone} roomy={layout === 'wide' && !ended} />
    </header>
  );
}
