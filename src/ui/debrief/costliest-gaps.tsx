/** The three gaps that cost most: what was meant, what was seen, how far apart, and through which channel. */
import type { CardView, GapKind } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { formatChange, formatNumber, formatTurn, t } from '../../i18n/index.ts';
import { GapLine } from '../charts/gap-line.tsx';
import { mainChannel, placeToBand } from '../panels/gap-finding.ts';
import { channelName, intentName, moveName, seatName } from '../panels/names.ts';
import { RichText } from '../panels/rich-text.tsx';
import type { Match } from '../panels/use-match.ts';
import { Button, ChannelSwatch, Num, WithTerms } from '../parts/index.ts';
import { VoicesOnMove } from '../voices/five-voices.tsx';

export interface CostlyGap {
  readonly card: CardView;
  readonly beyond: number;
  readonly kind: GapKind;
  /** Points of threat that the misreading added; the list is in its order, misread aims first. */
  readonly cost: number;
}

/** An order that was refused or overtaken never happened: nobody could misread it. */
export const wasDone = ({ outcome }: Pick<CardView, 'outcome'>): boolean => outcome === 'full' || outcome === 'weaker';

/** The three costliest gaps with their cards, costliest first. */
export function costliestGaps({ view }: Pick<Match, 'view'>): readonly CostlyGap[] {
  return (view.debrief?.costliest ?? []).flatMap(({ card: id, ...gap }) => {
    const card = view.cards.find((each) => each.id === id);
    return card === undefined || !wasDone(card) ? [] : [{ card, ...gap }];
  });
}

export const costliestCards = (match: Pick<Match, 'view'>): readonly CardView[] =>
  costliestGaps(match).map(({ card }) => card);

interface GapProps {
  readonly gap: CostlyGap;
  readonly n: number;
  readonly match: Match;
  readonly onOpenCard: (card: number) => void;
  /** Plays the match again without the act. */
  readonly onFork: (card: number) => void;
}

/** The reason that the mover gave, and the one that the reader gave, in the same words where they agree. */
function Readings({ card: { intent, reading } }: { readonly card: CardView }) {
  return (
    <dl className="gap-readings">
      <div>
        <dt>{t('card.meant')}</dt>
        <dd>{intent === undefined ? t('card.not-known') : intentName(intent)}</dd>
      </div>
      <div data-seen="">
        <dt>{t('card.seen')}</dt>
        <dd>{reading === undefined ? t('debrief.lens.seen.none') : intentName(reading)}</dd>
      </div>
    </dl>
  );
}

/** What it is ranked by: its cost, or where nothing cost anything, how far it lay from what was predicted. */
function RankedBy({ gap: { card, beyond, kind, cost } }: { readonly gap: CostlyGap }) {
  const points =
    kind === 'none' ? (
      <Num value={Math.abs(beyond)} decimals={1} of={refs.gap(card.id)} label={t('card.gap')} />
    ) : (
      <Num value={cost} decimals={1} of={refs.gapCost(card.id)} label={t('debrief.learned.cost')} />
    );
  return <RichText id={`debrief.learned.cost-${kind}`} values={{ points }} />;
}

/** Why it stands here: what it is ranked by, in the light of its aim, and how its threat lay to the band predicted. */
function Verdict({ gap }: { readonly gap: CostlyGap }) {
  const { id, intent, reading, prediction, seen } = gap.card;
  return (
    <ul className="costly-cost" data-plain="">
      <li>
        <RankedBy gap={gap} />
      </li>
      {gap.kind === 'none' && intent !== undefined && reading !== undefined && (
        <li>
          <b>{t('card.about-aim')}</b> {t(intent === reading ? 'card.aim-right' : 'card.aim-wrong')}
        </li>
      )}
      {prediction !== undefined && seen !== undefined && (
        <li>
          <b>{t('card.about-threat')}</b> <ThreatToBand id={id} prediction={prediction} seen={seen} />
        </li>
      )}
    </ul>
  );
}

type Compared = Required<Pick<CardView, 'id' | 'prediction' | 'seen'>>;

function ThreatToBand({ id, prediction, seen }: Compared) {
  const { where, points } = placeToBand(prediction, seen.total);
  return (
    <RichText
      id={`debrief.learned.threat-${where}`}
      values={{
        points: <Num value={seen.total} of={refs.card(id)} signed />,
        predicted: formatChange(prediction.centre),
        low: formatChange(prediction.low),
        high: formatChange(prediction.high),
        by: formatNumber(points),
      }}
    />
  );
}

function Gap({ gap, n, match, onOpenCard, onFork }: GapProps) {
  const { card } = gap;
  const { seen, prediction } = card;
  const channel = seen === undefined ? undefined : mainChannel(seen);
  const period = formatTurn(match.level.clock, card.turn);
  return (
    <li className="costly">
      <span className="costly-rank" data-plain="">
        {n}
      </span>
      <div className="costly-body">
        <h3>
          {moveName(card.move)}{' '}
          <small data-plain="">{t('debrief.learned.mover', { seat: seatName(card.seat), period })}</small>
        </h3>
        <Readings card={card} />
        <Verdict gap={gap} />
        <div className="costly-foot">
          {seen !== undefined && prediction !== undefined && (
            <GapLine
              predicted={prediction.centre}
              seen={seen.total}
              low={prediction.low}
              high={prediction.high}
              explain={refs.card(card.id)}
            />
          )}
          {channel !== undefined && (
            <span className="costly-channel">
              <ChannelSwatch of={channel} /> {channelName(channel)}
            </span>
          )}
        </div>
        <VoicesOnMove level={match.level} move={card.move} />
        <div className="costly-actions">
          <Button kind="link" onClick={() => onOpenCard(card.id)}>
            {t('debrief.learned.show-card')}
          </Button>
          <Button
            kind="small"
            icon="fork"
            aria-label={t('debrief.learned.fork-label', { move: moveName(card.ordered) })}
            onClick={() => onFork(card.id)}
          >
            {t('debrief.learned.fork')}
          </Button>
        </div>
      </div>
    </li>
  );
}

/** Whose acts cost no more than expected is said below the list, so that nobody looks for them in vain. */
function NoneOf({ gaps, match }: { readonly gaps: readonly CostlyGap[]; readonly match: Match }) {
  const absent = [match.me, match.rival].filter((seat) => gaps.every(({ card }) => card.seat !== seat));
  return absent.map((seat) => (
    <p key={seat} className="text-small">
      {t(seat === match.me ? 'debrief.learned.none-yours' : 'debrief.learned.none-theirs', { seat: seatName(seat) })}
    </p>
  ));
}

export function CostliestGaps({ match, ...ways }: Pick<GapProps, 'match' | 'onOpenCard' | 'onFork'>) {
  const gaps = costliestGaps(match);
  const cost = gaps.some(({ kind }) => kind !== 'none');
  return (
    <section className="costliest">
      <h2>
        {t(cost || gaps.length === 0 ? 'debrief.learned.gaps' : 'debrief.learned.gaps-widest')}{' '}
        <small>
          {cost ? (
            <WithTerms text={t('debrief.learned.gaps-note')} />
          ) : (
            <WithTerms text={t('debrief.learned.gaps-widest-note')} />
          )}
        </small>
      </h2>
      {gaps.length === 0 ? (
        <p className="act-empty">{t('debrief.learned.gaps-none')}</p>
      ) : (
        <ol>
          {gaps.map((gap, index) => (
            <Gap key={gap.card.id} gap={gap} n={index + 1} match={match} {...ways} />
          ))}
        </ol>
      )}
      {cost && <NoneOf gaps={gaps} match={match} />}
    </section>
  );
}
