/** Change and re-run: the match that was played, again in another world. The match itself stays as it is. */
import './what-if.css';
import '../studies/studies.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { SeatId } from '../../engine/index.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { differencesBetween } from '../assumptions/world.ts';
import { pointsOf } from '../debrief/series-story.ts';
import { moveName } from '../panels/names.ts';
import type { Match } from '../panels/use-match.ts';
import { WithTerms } from '../parts/index.ts';
import { StudyBar } from '../studies/study-bar.tsx';
import { useGame } from '../use-game.ts';
import { EndingsChart } from './endings-chart.tsx';
import { FanChart } from './fan-chart.tsx';
import { ForkPanel, forkPlan } from './fork-panel.tsx';
import { KeyFigures } from './key-figures.tsx';
import { type RerunPlan, type RerunSides, USUAL_PLAN } from './rerun-plan.ts';
import { RerunTable } from './rerun-table.tsx';
import { useInTurn } from './use-in-turn.ts';
import { knownReruns, type Reruns, useReruns } from './use-reruns.ts';

interface FoundProps {
  readonly match: Match;
  readonly reruns: Reruns;
}

/** Orders that could not be repeated, said only where there were some. */
function LeftOut({ reruns: { fan } }: FoundProps) {
  const leftOut = fan?.variants[1]?.leftOut.mean ?? 0;
  if (leftOut < 0.05) return undefined;
  return (
    <p className="text-small" data-plain="">
      {t('what-if.left-out', { orders: formatNumber(leftOut, 1) })}
    </p>
  );
}

/** The order that was to stand in for the other could not be given: then that one is only left out. */
function Refused({ reruns: { plan, single } }: FoundProps) {
  const [before, after] = single?.variants ?? [];
  const refused = (after?.leftOut.mean ?? 0) > (before?.leftOut.mean ?? 0);
  if (plan?.dropped?.instead === undefined || !refused) return undefined;
  return (
    <p className="what-if-stale" role="status" data-plain="">
      {t('what-if.instead-refused', { move: moveName(plan.dropped.instead.move) })}
    </p>
  );
}

/** How the games ended, as soon as some are in. */
function Endings({ match: { view }, reruns: { fan, single } }: FoundProps) {
  if (fan === undefined || (fan.variants[1]?.games ?? 0) === 0) return undefined;
  const again = Object.keys(single?.variants[1]?.summary.endings ?? {})[0];
  return (
    <div className="what-if-endings">
      <EndingsChart fan={fan} played={view.ending} again={again} />
    </div>
  );
}

/** The table, with so many seats in it. */
function Figures({ match, reruns, drawn }: FoundProps & { readonly drawn: number }) {
  const { fan, single } = reruns;
  if (fan === undefined || (fan.variants[1]?.games ?? 0) === 0) return undefined;
  return (
    <div>
      <RerunTable single={single} fan={fan} seats={[match.me, match.rival].slice(0, drawn)} />
      <LeftOut match={match} reruns={reruns} />
    </div>
  );
}

/** Both lines as they were, and with the change where it has been played: in so many of them, the rival's first. */
function Fans({ match, reruns, drawn = 2 }: FoundProps & { readonly drawn?: number }) {
  const { view, level, me, rival } = match;
  const { plan } = reruns;
  const chartOf = (reader: SeatId, other: SeatId, place: number) => {
    const fan = drawn > place ? reruns.fan : undefined;
    const from = fan === undefined || plan?.dropped === undefined ? {} : { forkTurn: plan.fromTurn };
    const played = pointsOf(view, level, reader);
    return <FanChart level={level} reader={reader} rival={other} fan={fan} played={played} {...from} />;
  };
  return (
    <div className="what-if-fans">
      {chartOf(rival, me, 0)}
      {chartOf(me, rival, 1)}
    </div>
  );
}

/** What was played again before, on paper; nothing where nothing was. */
export function FansOnPaper({ match }: { readonly match: Match }) {
  const reruns = knownReruns(match.view);
  if (reruns?.fan === undefined) return undefined;
  return (
    <section className="what-if">
      <h1 className="debrief-heading">{t('debrief.page.what-if')}</h1>
      <Fans match={match} reruns={reruns} />
    </section>
  );
}

/** Begins at once where the page was opened with an act to leave out. */
function useRunOnce(wanted: boolean, run: () => void): void {
  const begun = useRef(!wanted);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    run();
  });
}

interface WhatIfProps {
  readonly match: Match;
  readonly heading: ReactNode;
  /** The act that was chosen elsewhere to be left out. */
  readonly fork?: number | undefined;
}

/** What the page begins with: the act chosen elsewhere, else what was played again last. */
function firstChoice({ match, fork }: WhatIfProps, last: RerunPlan | undefined): Omit<RerunPlan, 'world'> {
  const card = match.view.cards.find(({ id }) => id === fork);
  if (card === undefined) return last ?? USUAL_PLAN;
  return { ...USUAL_PLAN, ...forkPlan(match, card), games: last?.games ?? USUAL_PLAN.games };
}

/** What is found is drawn in so many parts: key figures, two fans, endings, and the table, seat by seat. */
const PARTS = 6;

export function WhatIf(props: WhatIfProps) {
  const { match, heading, fork } = props;
  const { view, level, me, rival } = match;
  const played = useGame((state) => state.matchWorld);
  const world = useGame((state) => state.worlds[level.id]) ?? played;
  const sides: RerunSides = { me, rival, turns: view.time.turn };
  const { reruns, run, cancel } = useReruns(match, sides);
  const [choice, setChoice] = useState(() => firstChoice(props, reruns.plan));
  const plan: RerunPlan | undefined = world === undefined ? undefined : { ...choice, world };
  const start = (): void => {
    if (plan !== undefined) void run(plan);
  };
  useRunOnce(fork !== undefined && reruns.plan?.fork !== fork, start);
  const drawn = useInTurn(PARTS, reruns.fan !== undefined);
  if (plan === undefined || played === undefined) return undefined;
  const fresh = reruns.plan !== undefined && JSON.stringify(reruns.plan) === JSON.stringify(plan);
  const games = reruns.fan?.variants[1]?.games ?? 0;
  const blocked = plan.dropped === undefined && differencesBetween(level, played, plan.world).length === 0;
  return (
    <div className="study what-if">
      <header className="study-head">
        {heading}
        <p className="text-voice">{t('what-if.lead')}</p>
      </header>
      <div className="what-if-main">
        <ForkPanel
          match={match}
          plan={plan}
          turns={sides.turns}
          blocked={blocked}
          onRun={start}
          onPlan={(part) => setChoice((before) => ({ ...before, ...part }))}
        />
        <div className="what-if-found">
          {reruns.state !== 'waiting' && (
            <StudyBar run={{ ...reruns, start, cancel }} ended={t('what-if.ended', { games: formatNumber(games) })} />
          )}
          {reruns.fan !== undefined && !fresh && reruns.state !== 'running' && (
            <p className="what-if-stale" role="status">
              {t('what-if.stale')}
            </p>
          )}
          <Refused match={match} reruns={reruns} />
          {reruns.fan !== undefined && drawn > 0 && (
            <KeyFigures fan={reruns.fan} single={reruns.single} me={me} rival={rival} />
          )}
          <Fans match={match} reruns={reruns} drawn={drawn - 1} />
        </div>
        {drawn > 3 && <Endings match={match} reruns={reruns} />}
      </div>
      {drawn > 4 && <Figures match={match} reruns={reruns} drawn={drawn - 4} />}
      <section className="study-section method">
        <h2>{t('back-cast.method')}</h2>
        <p>
          <WithTerms text={t('what-if.method')} />
        </p>
      </section>
    </div>
  );
}
