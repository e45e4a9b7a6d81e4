/** Change and re-run: the match that was played, again in another world. The match itself stays as it is. */
import './what-if.css';
import '../studies/studies.css';
import { type ReactNode, useId, useState } from 'react';
import { formatNumber, formatTurn, t } from '../../i18n/index.ts';
import { gameStore } from '../../store/index.ts';
import { differenceKey, FromTo } from '../assumptions/differences.tsx';
import { differenceName } from '../assumptions/param-words.ts';
import { differencesBetween } from '../assumptions/world.ts';
import { pointsOf } from '../debrief/series-story.ts';
import type { Match } from '../panels/use-match.ts';
import { Button, ChipGroup } from '../parts/index.ts';
import { StudyBar } from '../studies/study-bar.tsx';
import { useGame } from '../use-game.ts';
import { EndingsChart } from './endings-chart.tsx';
import { FanChart } from './fan-chart.tsx';
import { FAN_GAMES, REPEATS, type Repeats, type RerunPlan, type RerunSides, USUAL_FAN_GAMES } from './rerun-plan.ts';
import { RerunTable } from './rerun-table.tsx';
import { type Reruns, useReruns } from './use-reruns.ts';

/** What is changed against the match, each with the way to it. */
function Changes({ match: { level }, plan }: { readonly match: Match; readonly plan: RerunPlan }) {
  const played = useGame((state) => state.matchWorld);
  const differences = played === undefined ? [] : differencesBetween(level, played, plan.world);
  const open = (name?: string): void => gameStore.getState().openAssumptions(name);
  return (
    <section className="what-if-changes">
      <h2>{t('what-if.changes')}</h2>
      {differences.length === 0 ? (
        <p>{t('what-if.no-changes')}</p>
      ) : (
        <ul>
          {differences.map((difference) => (
            <li key={differenceKey(difference)}>
              <button
                type="button"
                className="difference-name"
                onClick={() => open(difference.kind === 'lens' ? undefined : difference.param.name)}
              >
                {differenceName(difference)}
              </button>
              <FromTo difference={difference} />
            </li>
          ))}
        </ul>
      )}
      <Button kind="small" icon="faders" onClick={() => open()}>
        {t('what-if.change')}
      </Button>
    </section>
  );
}

interface ChooserProps {
  readonly match: Match;
  readonly plan: RerunPlan;
  readonly turns: number;
  readonly onPlan: (part: Partial<RerunPlan>) => void;
}

function Chooser({ match: { level }, plan, turns, onPlan }: ChooserProps) {
  const id = useId();
  return (
    <div className="what-if-chooser">
      <div className="field">
        <p id={`${id}-who`} className="field-label">
          {t('what-if.repeats')}
        </p>
        <ChipGroup
          name="repeats"
          labelledBy={`${id}-who`}
          value={plan.repeats}
          options={REPEATS.map((value) => ({ value, label: t(`what-if.repeats-${value}`) }))}
          onChoose={(repeats: Repeats | undefined) => repeats !== undefined && onPlan({ repeats })}
        />
      </div>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('what-if.from')}
        </label>
        <select
          id={id}
          className="input"
          value={plan.fromTurn}
          onChange={(event) => onPlan({ fromTurn: Number(event.target.value) })}
        >
          {Array.from({ length: turns }, (_, index) => index + 1).map((turn) => (
            <option key={turn} value={turn}>
              {turn === 1 ? t('what-if.from-start') : formatTurn(level.clock, turn)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="field-label" htmlFor={`${id}-games`}>
          {t('what-if.games')}
        </label>
        <select
          id={`${id}-games`}
          className="input"
          value={plan.games}
          onChange={(event) => onPlan({ games: Number(event.target.value) })}
        >
          {FAN_GAMES.map((games) => (
            <option key={games} value={games}>
              {formatNumber(games)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

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

function Found({ match, reruns }: FoundProps) {
  const { view, level, me, rival } = match;
  const { fan, single } = reruns;
  if (fan === undefined || (fan.variants[1]?.games ?? 0) === 0) return undefined;
  const again = Object.keys(single?.variants[1]?.summary.endings ?? {})[0];
  return (
    <>
      <div className="what-if-columns">
        <EndingsChart fan={fan} played={view.ending} again={again} />
        <div className="what-if-fans">
          <FanChart level={level} reader={rival} rival={me} fan={fan} played={pointsOf(view, level, rival)} />
          <FanChart level={level} reader={me} rival={rival} fan={fan} played={pointsOf(view, level, me)} />
        </div>
      </div>
      <RerunTable single={single} fan={fan} seats={[me, rival]} />
      <LeftOut match={match} reruns={reruns} />
    </>
  );
}

function Run({ blocked, onRun }: { readonly blocked: boolean; readonly onRun: () => void }) {
  const id = useId();
  return (
    <div className="what-if-run">
      <Button
        icon="fork"
        blocked={blocked}
        aria-describedby={blocked ? id : undefined}
        onClick={() => !blocked && onRun()}
      >
        {t('what-if.run')}
      </Button>
      {blocked && (
        <p id={id} className="text-small">
          {t('what-if.blocked')}
        </p>
      )}
    </div>
  );
}

export function WhatIf({ match, heading }: { readonly match: Match; readonly heading: ReactNode }) {
  const { view, level, me, rival } = match;
  const played = useGame((state) => state.matchWorld);
  const world = useGame((state) => state.worlds[level.id]) ?? played;
  const sides: RerunSides = { me, rival, turns: view.time.turn };
  const { reruns, run, cancel } = useReruns(match, sides);
  const [choice, setChoice] = useState<Omit<RerunPlan, 'world'>>({
    repeats: reruns.plan?.repeats ?? 'both',
    fromTurn: reruns.plan?.fromTurn ?? 1,
    games: reruns.plan?.games ?? USUAL_FAN_GAMES,
  });
  if (world === undefined || played === undefined) return undefined;
  const plan: RerunPlan = { world, ...choice };
  const start = (): void => void run(plan);
  const fresh = reruns.plan !== undefined && JSON.stringify(reruns.plan) === JSON.stringify(plan);
  const games = reruns.fan?.variants[1]?.games ?? 0;
  return (
    <div className="study what-if">
      <header className="study-head">
        {heading}
        <p className="text-voice">{t('what-if.lead')}</p>
      </header>
      <div className="what-if-set">
        <Changes match={match} plan={plan} />
        <div className="what-if-plan">
          <Chooser
            match={match}
            plan={plan}
            turns={sides.turns}
            onPlan={(part) => setChoice((before) => ({ ...before, ...part }))}
          />
          <Run blocked={differencesBetween(level, played, world).length === 0} onRun={start} />
          {reruns.state !== 'waiting' && (
            <StudyBar
              study={{ state: reruns.state, progress: reruns.progress, start, cancel }}
              ended={t('what-if.ended', { games: formatNumber(games) })}
            />
          )}
          {reruns.fan !== undefined && !fresh && reruns.state !== 'running' && (
            <p className="what-if-stale" role="status">
              {t('what-if.stale')}
            </p>
          )}
        </div>
      </div>
      <Found match={match} reruns={reruns} />
      <section className="study-section method">
        <h2>{t('back-cast.method')}</h2>
        <p>{t('what-if.method')}</p>
      </section>
    </div>
  );
}
