/** Voices on all that stands in the graph of causes and its table: the escalation itself, what struck, and the moves. */
import type { CardView } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import type { Match } from '../panels/use-match.ts';
import { VoicesOnCrises, VoicesOnEvents, VoicesOnMoves } from '../voices/five-voices.tsx';
import type { CauseGraph } from './cause-graph.ts';
import type { Escalation } from './escalations.ts';

interface TracedVoicesProps {
  readonly match: Match;
  readonly escalation: Escalation;
  readonly graph: CauseGraph;
  /** The moves that the table lists. */
  readonly moves: readonly CardView[];
}

export function TracedVoices({ match: { level }, escalation: { event }, graph: { nodes }, moves }: TracedVoicesProps) {
  const struck = nodes.flatMap((node) =>
    node.kind === 'fact' && node.fact.kind === 'event-struck' ? [String(node.fact.data.event)] : [],
  );
  const drawn = nodes.flatMap((node) => (node.kind === 'move' ? [node.card] : []));
  const acts = [...drawn, ...moves].map(({ move }) => move);
  return (
    <section className="traced-voices" aria-labelledby="traced-voices">
      <h3 id="traced-voices">{t('voices.on-traced')}</h3>
      {event.kind === 'crisis' && <VoicesOnCrises level={level} states={[event.state]} />}
      <VoicesOnEvents level={level} events={struck} />
      <VoicesOnMoves level={level} moves={acts} />
    </section>
  );
}
