/** A card of the match, open on a page of the debrief. */
import { refs } from '../../engine/index.ts';
import { t } from '../../i18n/index.ts';
import { MeantSeenCard } from '../panels/meant-seen-card.tsx';
import { moveName } from '../panels/names.ts';
import { RecordOf } from '../panels/record-of.tsx';
import { type Match, theatreOf } from '../panels/use-match.ts';
import { Button } from '../parts/index.ts';
import { VoicesOnMove } from '../voices/five-voices.tsx';

interface OpenCardProps {
  readonly match: Match;
  readonly card: number | undefined;
  readonly onShowCard: (card: number | undefined) => void;
}

export function OpenCard({ match, card: id, onShowCard }: OpenCardProps) {
  const card = match.view.cards.find((each) => each.id === id);
  if (card === undefined) return undefined;
  return (
    <section className="learned-card">
      <header>
        <h2>{moveName(card.move)}</h2>
        <Button kind="small" icon="close" onClick={() => onShowCard(undefined)}>
          {t('debrief.learned.hide-card')}
        </Button>
      </header>
      <MeantSeenCard
        card={card}
        me={match.me}
        rival={match.rival}
        theatre={theatreOf(card, match.view)}
        refs={{ seen: refs.card(card.id), gap: refs.gap(card.id) }}
        open
        ended
        level={3}
      />
      <RecordOf card={card} level={match.level} />
      <VoicesOnMove level={match.level} move={card.move} />
    </section>
  );
}
