/** Third page: the costliest gaps with their cards, what each side was after, and how well one read the other. */
import type { SeatId } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { formatNumber, formatTurn, hasText, t } from '../../i18n/index.ts';
import { CalibrationChart, type Forecast } from '../charts/calibration-chart.tsx';
import { MeantSeenCard } from '../panels/meant-seen-card.tsx';
import { moveName, seatName } from '../panels/names.ts';
import { RichText } from '../panels/rich-text.tsx';
import { type Match, theatreOf } from '../panels/use-match.ts';
import { Button, Num, SideMark } from '../parts/index.ts';
import { CostliestGaps, costliestCards } from './costliest-gaps.tsx';
import { Insight } from './insight.tsx';
import { PageHeading } from './page-heading.tsx';

interface LearnedProps {
  readonly match: Match;
  /** The card that is open. */
  readonly card?: number;
  readonly onShowCard: (card: number | undefined) => void;
}

function OpenCard({ match, card: id, onShowCard }: LearnedProps) {
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
    </section>
  );
}

function TypeCard({ match, seat }: { readonly match: Match; readonly seat: SeatId }) {
  const type = match.view.debrief?.types[seat] ?? '';
  const share = match.view.debrief?.paidShare[seat] ?? 0;
  const other = seat === match.me ? match.rival : match.me;
  return (
    <article className="type-card">
      <p>
        <SideMark seat={seat} size={22} />{' '}
        {t('debrief.learned.type-of', { seat: seat === match.me ? t('assess.you-long') : seatName(seat) })}
      </p>
      <h3>{t(`type.${type}.name`)}</h3>
      {hasText(`type.${type}.summary`) && <p className="text-voice">{t(`type.${type}.summary`)}</p>}
      <p className="text-small" data-plain="">
        <RichText
          id="debrief.learned.paid"
          values={{
            seat: seatName(seat),
            rival: seatName(other),
            share: <Num value={100 * share} of={refs.outcome('paid', seat)} />,
          }}
        />
      </p>
    </article>
  );
}

function forecastsOf({ view, level }: Match): readonly Forecast[] {
  return view.cards
    .filter((card) => card.mine && !card.joint && card.prediction?.afterEstimate !== true)
    .flatMap((card) => {
      const { prediction, seen } = card;
      if (prediction === undefined || seen === undefined) return [];
      const { centre, low, high } = prediction;
      const about = { id: card.id, label: moveName(card.move), period: formatTurn(level.clock, card.turn) };
      return [{ ...about, centre, low, high, seen: seen.total, explain: refs.card(card.id) }];
    });
}

export function LearnedPage({ match, card, onShowCard }: LearnedProps) {
  const forecasts = forecastsOf(match);
  const insight = match.view.debrief?.insight[match.me];
  const open = card ?? costliestCards(match)[0]?.id;
  return (
    <div className="learned">
      <PageHeading>{t('debrief.learned.heading')}</PageHeading>
      <div className="learned-gaps">
        <CostliestGaps match={match} onOpenCard={onShowCard} />
        <OpenCard match={match} card={open} onShowCard={onShowCard} />
      </div>
      <section className="learned-types">
        <h2>{t('debrief.learned.types')}</h2>
        <p className="text-small">{t('debrief.learned.types-note')}</p>
        <div className="type-cards">
          <TypeCard match={match} seat={match.me} />
          <TypeCard match={match} seat={match.rival} />
        </div>
      </section>
      <section className="learned-insight">
        <h2>{t('debrief.learned.insight')}</h2>
        <p className="text-small">{t('debrief.learned.insight-note')}</p>
        <Insight match={match} />
        {forecasts.length > 0 && (
          <CalibrationChart
            title={t('debrief.learned.calibration')}
            finding={t('debrief.learned.calibration-note', {
              hits: formatNumber(insight?.hits),
              count: formatNumber(insight?.predictions),
            })}
            forecasts={forecasts}
          />
        )}
      </section>
    </div>
  );
}
