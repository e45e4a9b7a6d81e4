/** What moved threat most this turn, largest first. */
import { type AssessView, refs } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { factSentence } from '../../panels/fact-sentence.ts';
import { moveName, seatName, theatreName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';
import { theatreOf } from '../../panels/use-match.ts';
import { ChannelSwatch, Num } from '../../parts/index.ts';

type Driver = AssessView['drivers'][number];

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

/** The largest movements, each act or event once for each reader: where it moved most. */
function largest(drivers: readonly Driver[]): readonly Driver[] {
  const said = new Set<string>();
  return drivers
    .filter((driver) => {
      const key = `${driver.fact} ${driver.observer}`;
      if (Math.abs(driver.points) < LEAST || said.has(key)) return false;
      said.add(key);
      return true;
    })
    .slice(0, MOST);
}

export function Drivers({ match }: { readonly match: Match }) {
  const drivers = largest(match.view.assess?.drivers ?? []);
  return (
    <section className="drivers" aria-labelledby="drivers-title">
      <h2 id="drivers-title">{t('assess.drivers')}</h2>
      {drivers.length === 0 ? (
        <p className="act-empty">{t('assess.drivers-none')}</p>
      ) : (
        <ol>
          {drivers.map((driver) => (
            <Item key={`${driver.fact} ${driver.observer} ${driver.theatre}`} driver={driver} match={match} />
          ))}
        </ol>
      )}
    </section>
  );
}
