/** Third page: the costliest gaps with their cards, what each side was after, and how well one read the other. */
import type { SeatId } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { formatNumber, formatTurn, hasText, t } from '../../i18n/index.ts';
import { Beliefs } from '../beliefs/beliefs.tsx';
import { CalibrationChart, type Forecast } from '../charts/calibration-chart.tsx';
import { moveName, seatName } from '../panels/names.ts';
import { RichText } from '../panels/rich-text.tsx';
import type { Match } from '../panels/use-match.ts';
import { Fold, Num, Segments, SideMark, Term, WithTerms } from '../parts/index.ts';
import { CalibrationCurve } from './calibration-curve.tsx';
import { CostliestGaps, costliestCards } from './costliest-gaps.tsx';
import { Insight } from './insight.tsx';
import { OpenCard } from './open-card.tsx';
import { PageHeading } from './page-heading.tsx';
import { Readings } from './readings.tsx';

/** What was learned from the cards, and what each side came to believe. */
const PARTS = ['learned', 'beliefs'] as const;
type LearnedPart = (typeof PARTS)[number];

interface LearnedProps {
  readonly match: Match;
  /** The card that is open. */
  readonly card?: number | undefined;
  readonly onShowCard: (card: number | undefined) => void;
  readonly onFork: (card: number) => void;
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
      const period = formatTurn(level.clock, card.turn);
      const about = { id: card.id, label: moveName(card.move), period, turn: card.turn };
      return [{ ...about, centre, low, high, seen: seen.total, explain: refs.card(card.id) }];
    });
}

export function LearnedCards({ match, card, onShowCard, onFork }: LearnedProps) {
  const forecasts = forecastsOf(match);
  const insight = match.view.debrief?.insight[match.me];
  const open = card ?? costliestCards(match)[0]?.id;
  return (
    <>
      <div className="learned-gaps">
        <CostliestGaps match={match} onOpenCard={onShowCard} onFork={onFork} />
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
        <h2>
          <Term id="insight">{t('debrief.learned.insight')}</Term>
        </h2>
        <p className="text-small">
          <WithTerms text={t('debrief.learned.insight-note')} />
        </p>
        <Readings match={match} />
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
        <Fold title={t('debrief.learned.figures')}>
          <Insight match={match} />
          {forecasts.length > 0 && (
            <CalibrationCurve
              forecasts={forecasts}
              estimate={match.view.debrief?.firstEstimates[match.me]}
              attacked={(match.view.debrief?.wars ?? 0) > 0}
            />
          )}
        </Fold>
      </section>
    </>
  );
}

interface LearnedPageProps extends LearnedProps {
  readonly part: LearnedPart;
  readonly onPart: (part: LearnedPart) => void;
}

export function LearnedPage({ part, onPart, ...props }: LearnedPageProps) {
  return (
    <div className="learned">
      <div className="learned-top">
        <PageHeading>{t(part === 'beliefs' ? 'debrief.learned.part.beliefs' : 'debrief.learned.heading')}</PageHeading>
        <Segments
          label={t('debrief.learned.parts')}
          value={part}
          onChoose={onPart}
          options={PARTS.map((value) => ({
            value,
            label: t(`debrief.learned.part.${value === 'beliefs' ? value : 'cards'}`),
          }))}
        />
      </div>
      {part === 'learned' ? <LearnedCards {...props} /> : <Beliefs match={props.match} />}
    </div>
  );
}
