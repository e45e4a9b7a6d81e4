/** The three gaps that cost most: what was meant, what was seen, how far apart, and through which channel. */
import type { CardView } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { formatTurn, t } from '../../i18n/index.ts';
import { GapLine } from '../charts/gap-line.tsx';
import { mainChannel } from '../panels/gap-finding.ts';
import { channelName, intentName, moveName, seatName } from '../panels/names.ts';
import { RichText } from '../panels/rich-text.tsx';
import type { Match } from '../panels/use-match.ts';
import { Button, ChannelSwatch, Num, WithTerms } from '../parts/index.ts';
import { VoicesOnMove } from '../voices/five-voices.tsx';

/** The cards of the three costliest gaps, costliest first. */
export function costliestCards({ view }: Pick<Match, 'view'>): readonly CardView[] {
  return (view.debrief?.costliest ?? []).flatMap(({ card }) => view.cards.find((each) => each.id === card) ?? []);
}

interface GapProps {
  readonly card: CardView;
  readonly n: number;
  readonly match: Match;
  readonly onOpenCard: (card: number) => void;
  /** Plays the match again without the act. */
  readonly onFork: (card: number) => void;
}

/** What each side said of it: the mover's reason, the reader's. */
function Readings({ card }: { readonly card: CardView }) {
  return (
    <dl className="gap-readings">
      <div>
        <dt>{t('card.meant')}</dt>
        <dd>{card.intent === undefined ? t('card.not-known') : t(`debrief.lens.meant.${card.intent}`)}</dd>
      </div>
      <div data-seen="">
        <dt>{t('card.seen')}</dt>
        <dd>{t(`debrief.lens.seen.${card.reading ?? 'none'}`)}</dd>
      </div>
    </dl>
  );
}

/** The figure by which the three are in order. */
function Width({ card, beyond }: { readonly card: CardView; readonly beyond: number }) {
  const points = <Num value={card.gap} of={refs.gap(card.id)} />;
  const key = Math.round(beyond) === 0 ? 'even' : beyond > 0 ? 'more' : 'less';
  return (
    <p className="costly-width" data-plain="">
      <RichText id={`debrief.learned.gap-${key}`} values={{ points }} />
    </p>
  );
}

/** Which misreading it was: of the aim, or only of how much it would alarm. */
function Misreading({ card, beyond }: { readonly card: CardView; readonly beyond: number }) {
  const { intent, reading } = card;
  if (intent === undefined || reading === undefined) return undefined;
  const weight = Math.round(beyond) === 0 ? 'none' : beyond > 0 ? 'more' : 'less';
  const key = intent === reading ? `weight-${weight}` : 'aim';
  return (
    <p className="costly-misreading">
      {t(`debrief.learned.misread-${key}`, { meant: intentName(intent), seen: intentName(reading) })}
    </p>
  );
}

function Gap({ card, n, match, onOpenCard, onFork }: GapProps) {
  const { seen, prediction } = card;
  const beyond = (seen?.total ?? 0) - (prediction?.centre ?? 0);
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
        <Width card={card} beyond={beyond} />
        <Misreading card={card} beyond={beyond} />
        <div className="costly-foot">
          {seen !== undefined && prediction !== undefined && (
            <GapLine
              meant={prediction.centre}
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

export function CostliestGaps({ match, ...ways }: Pick<GapProps, 'match' | 'onOpenCard' | 'onFork'>) {
  const cards = costliestCards(match);
  return (
    <section className="costliest">
      <h2>
        {t('debrief.learned.gaps')}{' '}
        <small>
          <WithTerms text={t('debrief.learned.gaps-note')} />
        </small>
      </h2>
      {cards.length === 0 ? (
        <p className="act-empty">{t('debrief.learned.gaps-none')}</p>
      ) : (
        <ol>
          {cards.map((card, index) => (
            <Gap key={card.id} card={card} n={index + 1} match={match} {...ways} />
          ))}
        </ol>
      )}
    </section>
  );
}
