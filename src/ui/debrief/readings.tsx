/** Which aims of the other desk one read rightly and which not, by name; then how many of one's predictions held. */
import type { CardView, View } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { formatNumber, formatTurn, t } from '../../i18n/index.ts';
import { intentName, moveName, seatName } from '../panels/names.ts';
import { RichText } from '../panels/rich-text.tsx';
import type { Match } from '../panels/use-match.ts';
import { Fold, Num } from '../parts/index.ts';

/** More than these stand folded. */
const SHOWN = 5;

/** The other desk's acts whose aim one told, in the order of the match. */
export function ownReadings({ cards }: Pick<View, 'cards'>, me: string) {
  const told = cards
    .filter(
      ({ seat, joint, intent, reading }) => seat !== me && !joint && intent !== undefined && reading !== undefined,
    )
    .sort((a, b) => a.tick - b.tick || a.id - b.id);
  const isRight = ({ intent, reading }: CardView): boolean => intent === reading;
  return { right: told.filter(isRight), wrong: told.filter((card) => !isRight(card)) };
}

interface NamedProps {
  readonly match: Match;
  readonly which: 'right' | 'wrong';
  readonly cards: readonly CardView[];
}

function Items({ match: { level }, which, cards }: NamedProps) {
  return (
    <ul>
      {cards.map(({ id, move, turn, intent, reading }) => (
        <li key={id}>
          {t(`debrief.learned.read-${which}-item`, {
            move: moveName(move),
            period: formatTurn(level.clock, turn),
            meant: intent === undefined ? '' : intentName(intent),
            read: reading === undefined ? '' : intentName(reading),
          })}
        </li>
      ))}
    </ul>
  );
}

function Named(props: NamedProps) {
  const { which, cards } = props;
  const more = cards.slice(SHOWN);
  return (
    <section className="readings-named" data-which={which} data-plain="">
      <h3>{t(`debrief.learned.read-${which}`)}</h3>
      {cards.length === 0 ? (
        <p>{t('debrief.learned.read-none')}</p>
      ) : (
        <Items {...props} cards={cards.slice(0, SHOWN)} />
      )}
      {more.length > 0 && (
        <Fold title={t('debrief.learned.read-more', { n: formatNumber(more.length) })}>
          <Items {...props} cards={more} />
        </Fold>
      )}
    </section>
  );
}

/** A count of so many, each opening to how it was counted. */
function Sum({ match, of }: { readonly match: Match; readonly of: 'readings' | 'predictions' }) {
  const insight = match.view.debrief?.insight[match.me];
  const [part, n] = of === 'readings' ? ['readingHits', insight?.readingHits] : ['hits', insight?.hits];
  const all = insight?.[of] ?? 0;
  const seat = seatName(match.rival);
  if (all === 0) return <p className="insight-verdict">{t(`debrief.learned.sum-${of}-none`, { seat })}</p>;
  return (
    <p className="insight-verdict" data-plain="">
      <RichText
        id={`debrief.learned.sum-${of}`}
        values={{
          seat,
          n: <Num value={n} of={refs.insight(match.me, part)} />,
          of: <Num value={all} of={refs.insight(match.me, of)} />,
        }}
      />
    </p>
  );
}

export function Readings({ match }: { readonly match: Match }) {
  const { right, wrong } = ownReadings(match.view, match.me);
  return (
    <div className="readings">
      <Sum match={match} of="readings" />
      {right.length + wrong.length > 0 && (
        <div className="readings-both">
          <Named match={match} which="right" cards={right} />
          <Named match={match} which="wrong" cards={wrong} />
        </div>
      )}
      <Sum match={match} of="predictions" />
    </div>
  );
}
