/** What moved threat most this turn, largest first. */
import { type AssessView, refs, type View } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { factSentence } from '../../panels/fact-sentence.ts';
import { sumRows } from '../../panels/ledger-sum.tsx';
import { moveName, seatName, theatreName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { theatreOf } from '../../panels/use-match.ts';
import { ChannelSwatch, Num } from '../../parts/index.ts';

type Driver = AssessView['drivers'][number];
type Older = Pick<Driver, 'observer' | 'theatre' | 'points'>;

/** Movements under this many points are not worth a line, and no more lines than this are read. */
const LEAST = 0.5;
const MOST = 4;

/** What a fact did to one's own ledger opens; to the other's, where that is told exactly. */
function refOfEvent({ observer, theatre, fact, points }: Driver, { view, me }: Match): string | undefined {
  if (observer === me) return refs.entry(theatre, undefined, fact);
  const told = view.ledgers[observer]?.[theatre]?.events.find((event) => event.fact === fact);
  return told?.fact === undefined || Math.abs(told.points - points) > 1e-9
    ? undefined
    : refs.ledgerEvent(observer, theatre, told.fact);
}

function Item({ driver, match }: { readonly driver: Driver; readonly match: Match }) {
  const { view, level } = match;
  const card = view.cards.find((each) => each.id === driver.card);
  const fact = view.facts.find((each) => each.id === driver.fact);
  const name =
    card !== undefined ? moveName(card.move) : fact === undefined ? '' : factSentence(fact, level, view.cards);
  const placed = card === undefined || theatreOf(card, view) !== undefined;
  const where = placed
    ? t('assess.driver-in', { reader: seatName(driver.observer), theatre: theatreName(driver.theatre) })
    : t('assess.driver-in-overall', { reader: seatName(driver.observer) });
  const of = card === undefined ? refOfEvent(driver, match) : refs.card(card.id);
  return (
    <li className="driver">
      <ChannelSwatch of={driver.channel} />
      <span className="driver-name" data-plain="">
        {name.replace(/\.$/, '')}
      </span>
      <span className="driver-where">
        <Num value={driver.points} of={of} signed decimals={Math.abs(driver.points) < 10 ? 1 : 0} label={name} />{' '}
        {where}
      </span>
    </li>
  );
}

/** What stood before the turn, where it faded or came to weigh more: in the theatre in which it did so most, for each reader. */
export function olderMoves({ ledgers }: Pick<View, 'ledgers'>): readonly Older[] {
  return Object.entries(ledgers).flatMap(([observer, theatres]) => {
    const parts = Object.entries(theatres ?? {}).map(([theatre, turn]) => ({
      observer,
      theatre,
      points: sumRows(turn).find(({ part }) => part === 'older')?.points ?? 0,
    }));
    return parts.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, 1);
  });
}

const isDriver = (each: Driver | Older): each is Driver => 'channel' in each;

function OlderItem({ observer, theatre, points }: Older) {
  const name = t(points < 0 ? 'ledger.sum.older-faded' : 'ledger.sum.older-grown');
  return (
    <li className="driver">
      <span />
      <span className="driver-name">{name}</span>
      <span className="driver-where">
        <Num
          value={points}
          of={refs.ledgerPart(observer, theatre, 'older')}
          signed
          decimals={Math.abs(points) < 10 ? 1 : 0}
          label={name}
        />{' '}
        {t('assess.driver-in', { reader: seatName(observer), theatre: theatreName(theatre) })}
      </span>
    </li>
  );
}

/** Movements that are worth a line, each act or event once for each reader: where it moved most. */
function worthALine(drivers: readonly Driver[]): readonly Driver[] {
  const said = new Set<string>();
  return drivers.filter((driver) => {
    const key = `${driver.fact} ${driver.observer}`;
    if (Math.abs(driver.points) < LEAST || said.has(key)) return false;
    said.add(key);
    return true;
  });
}

export function Drivers({ match }: { readonly match: Match }) {
  const drivers = worthALine(match.view.assess?.drivers ?? []);
  const older = olderMoves(match.view).filter(({ points }) => Math.abs(points) >= LEAST);
  const largest = [...drivers, ...older].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, MOST);
  return (
    <section className="drivers" aria-labelledby="drivers-title">
      <h2 id="drivers-title">{t('assess.drivers')}</h2>
      {largest.length === 0 ? (
        <p className="act-empty">{t('assess.drivers-none')}</p>
      ) : (
        <ol>
          {largest.map((each) =>
            isDriver(each) ? (
              <Item key={`${each.fact} ${each.observer} ${each.theatre}`} driver={each} match={match} />
            ) : (
              <OlderItem key={`older ${each.observer}`} {...each} />
            ),
          )}
        </ol>
      )}
    </section>
  );
}
