/** Both sides on both axes, and what the turn changed. */
import type { SeatId } from '../../../engine/index.ts';
import { refs } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { type ScoreAxis, ScoreTable } from '../../panels/score-table.tsx';
import type { Match } from '../../panels/use-match.ts';
import { Num } from '../../parts/index.ts';
import { useGame } from '../../use-game.ts';
import { fellThoughCalmer } from './score-causes.ts';

const AXES = ['deterrence', 'deescalation'] as const;

function Cell({
  seat,
  axis,
  now,
  before,
}: {
  readonly seat: SeatId;
  readonly axis: ScoreAxis;
  readonly now: number;
  readonly before?: number;
}) {
  const change = before === undefined ? undefined : Math.round(now) - Math.round(before);
  return (
    <td>
      <Num className="score-figure" value={now} of={refs.score(seat, axis)} label={t(`chart.${axis}`)} />
      {change !== undefined && (
        <Num
          className="score-change"
          value={change}
          of={refs.scoreChange(seat, axis)}
          signed
          label={t('assess.score-change', { axis: t(`chart.${axis}`) })}
        />
      )}
    </td>
  );
}

/** Calmer desks over a score that fell: how both hold. */
function WhyFell({ match: { view, me } }: { readonly match: Match }) {
  const rules = useGame((state) => state.rules)?.rules;
  const why = rules === undefined ? undefined : fellThoughCalmer(rules, view, me);
  return why === undefined ? undefined : (
    <p className="score-why text-small">{t(`assess.fell-though-calmer.${why}`)}</p>
  );
}

export function Scores({ match }: { readonly match: Match }) {
  const { view } = match;
  // Before the first turn nothing had been measured: its scores are full marks, and no fall from them is one.
  const first = view.time.turn === view.time.firstTurn;
  const before = first ? undefined : view.history.findLast((each) => each.turn < view.time.turn);
  return (
    <div>
      <ScoreTable
        match={match}
        caption={t('assess.scores')}
        axes={AXES}
        cell={(seat, axis) => (
          <Cell seat={seat} axis={axis} now={view.scores?.[seat]?.[axis] ?? 0} before={before?.scores[seat]?.[axis]} />
        )}
      />
      <WhyFell match={match} />
    </div>
  );
}
