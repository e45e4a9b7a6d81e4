/** The gravest event of the match with its causes, as a drawing and as a table; shares where they were replayed before. */
import { useMemo } from 'react';
import { t } from '../../i18n/index.ts';
import { DataTable } from '../charts/chart-frame.tsx';
import type { Match } from '../panels/use-match.ts';
import { CauseDrawing } from '../tracing/cause-drawing.tsx';
import { graphOf } from '../tracing/cause-graph.ts';
import { causesTable } from '../tracing/causes-table.tsx';
import { escalationsOf } from '../tracing/escalations.ts';
import { drawnMoves, foundFor, movesTried } from '../tracing/found.ts';
import { TracedVoices } from '../tracing/traced-voices.tsx';
import { findingOf } from '../tracing/tracing-words.ts';
import { knownTracing } from '../tracing/use-shares.ts';

export function TracedOnPaper({ match }: { readonly match: Match }) {
  const { view, level, me, rival } = match;
  const drawn = useMemo(() => {
    const tracing = knownTracing(view);
    const escalation = tracing.plan?.escalation ?? escalationsOf(view, level, [me, rival])[0];
    if (escalation === undefined) return undefined;
    const found = foundFor(tracing, escalation);
    const moves = movesTried(view, escalation);
    const graph = graphOf(view, escalation, drawnMoves(moves, found), found.many);
    return { escalation, found, moves, graph };
  }, [view, level, me, rival]);
  if (drawn === undefined) return <p>{t('tracing.none')}</p>;
  const { escalation, found, moves, graph } = drawn;
  return (
    <div className="traced-on-paper">
      <h1 className="debrief-heading">{t('tracing.title')}</h1>
      <h2 data-plain="">{escalation.label}</h2>
      <p data-plain="">{findingOf(moves, found, graph)}</p>
      {graph.links.length > 0 && (
        <CauseDrawing
          match={match}
          escalation={escalation}
          graph={graph}
          shares={found.many}
          chosen={undefined}
          onChoose={() => undefined}
        />
      )}
      <DataTable title={escalation.label} table={causesTable(match, escalation, moves, found)} />
      <TracedVoices match={match} escalation={escalation} graph={graph} moves={moves} />
      <p className="text-small">{t('tracing.caution')}</p>
    </div>
  );
}
