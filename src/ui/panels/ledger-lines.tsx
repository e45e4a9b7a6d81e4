/** The lines of a ledger: name, figure, and a wedge on a strip of years. */
import { type ReactNode, useState } from 'react';
import type { CardView, LedgerTurn, SeatId, TheatreId } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { formatYear, t, yearOfTick } from '../../i18n/index.ts';
import { LedgerWedge } from '../charts/ledger-wedge.tsx';
import { Button, Num } from '../parts/index.ts';
import { entryName } from './entry-name.ts';
import { mainChannel } from './gap-finding.ts';
import {
  type HeldEntry,
  heldEntries,
  type LedgerEntry,
  ledgerSpan,
  ownEntries,
  placeOnStrip,
} from './ledger-entries.ts';
import { LEDGER_DECIMALS } from './ledger-sum.tsx';
import { moveName, seatName } from './names.ts';
import type { Match } from './use-match.ts';

/** Rows that stand open before "all lines". */
const FIRST = 6;

type Span = readonly [from: number, to: number];

function Strip({ span, match }: { readonly span: Span; readonly match: Match }) {
  const { clock } = match.level;
  const [from, to] = span;
  const steps = Math.min(4, Math.max(2, Math.round((to - from) / clock.ticksPerYear) + 1));
  const years = Array.from({ length: steps }, (_, i) =>
    yearOfTick(clock, Math.round(from + ((to - from) * i) / (steps - 1))),
  );
  return (
    <p className="ledger-strip" data-plain="">
      {[...new Set(years)].map((year) => (
        <span key={year}>{year < clock.startYear ? '' : formatYear(year)}</span>
      ))}
    </p>
  );
}

interface RowProps {
  readonly name: string;
  readonly fresh?: boolean;
  /** Said under the name, where the line would surprise. */
  readonly note?: string | undefined;
  readonly figure: ReactNode;
  readonly wedge?: ReactNode;
}

function Row({ name, fresh = false, note, figure, wedge }: RowProps) {
  return (
    <li className="ledger-row">
      <span className="ledger-name">
        {name} {fresh && <em>{t('ledger.new')}</em>}
        {note !== undefined && <small>{note}</small>}
      </span>
      <span className="ledger-points">{figure}</span>
      {wedge}
    </li>
  );
}

interface RowsProps<T> {
  readonly items: readonly T[];
  readonly row: (item: T) => ReactNode;
  readonly empty: string;
  /** Closes the list: what none of the rows carries. */
  readonly last?: ReactNode;
}

function Rows<T>({ items, row, empty, last }: RowsProps<T>) {
  const [all, setAll] = useState(false);
  return (
    <>
      {items.length === 0 && <p className="act-empty">{empty}</p>}
      <ul className="ledger-rows">
        {(all ? items : items.slice(0, FIRST)).map(row)}
        {last}
      </ul>
      {items.length > FIRST && (
        <Button kind="link" onClick={() => setAll(!all)}>
          {all ? t('ledger.fewer') : t('ledger.all', { n: items.length })}
        </Button>
      )}
    </>
  );
}

/** Turns that a strip shows at least: what is new stands at its right end, as wide as its own turn. */
const TURNS = 3;

/** The least of a strip: so many turns, and two years. */
const leastOf = ({ ticksPerTurn, ticksPerYear }: Match['level']['clock']): number =>
  Math.max(TURNS * ticksPerTurn, 2 * ticksPerYear);

/** The channel that carried most of a card; what only changed rules and forums is not read by its own side. */
const channelOf = ({ seen }: CardView) => (seen === undefined ? undefined : mainChannel(seen)) ?? 'status';

interface StandingProps {
  readonly turn: LedgerTurn;
  readonly seat: SeatId;
  readonly theatre: TheatreId;
}

/** All that no move carries, so that the rows of an exact ledger come to its figure. */
function Standing({ turn, seat, theatre }: StandingProps) {
  const points = turn.after - turn.acts.reduce((sum, act) => sum + act.now, 0);
  return (
    <Row
      name={t('ledger.standing')}
      figure={
        <Num
          value={points}
          of={refs.ledgerPart(seat, theatre, 'standing')}
          signed
          decimals={LEDGER_DECIMALS}
          label={t('ledger.standing')}
        />
      }
    />
  );
}

export function RivalLines({ match, theatre }: { readonly match: Match; readonly theatre: TheatreId }) {
  const { view, level, rival } = match;
  const turn = view.ledgers[rival]?.[theatre];
  const entries = heldEntries(view, rival, theatre);
  const span = ledgerSpan(
    entries.map(({ card }) => card.tick),
    view.time.tick,
    leastOf(level.clock),
  );
  const largest = Math.max(1, ...entries.map(({ entered, now }) => Math.max(Math.abs(entered), Math.abs(now))));
  const row = ({ card, entered, now, exact }: HeldEntry): ReactNode => {
    const fresh = card.turn === view.time.turn;
    return (
      <Row
        key={card.id}
        name={moveName(card.move)}
        fresh={fresh}
        note={card.mine ? undefined : t('ledger.own-move', { seat: seatName(rival) })}
        figure={
          <Num
            value={now}
            of={exact ? refs.held(rival, theatre, card.id) : refs.card(card.id)}
            signed
            decimals={exact ? LEDGER_DECIMALS : 0}
            label={moveName(card.move)}
          />
        }
        wedge={
          <LedgerWedge
            entered={entered}
            now={now}
            from={placeOnStrip(card.tick, span)}
            channel={channelOf(card)}
            largest={largest}
            fadeUnknown={!exact && !fresh}
          />
        }
      />
    );
  };
  return (
    <>
      {entries.length > 0 && <Strip span={span} match={match} />}
      <Rows
        items={entries}
        row={row}
        empty={t('ledger.empty-theirs')}
        last={turn !== undefined && <Standing turn={turn} seat={rival} theatre={theatre} />}
      />
      {entries.some((entry) => entry.now < 0) && <p className="ledger-note">{t('ledger.key-reassure')}</p>}
      {entries.some(({ exact, card }) => !exact && card.turn < view.time.turn) && (
        <p className="ledger-note">{t('ledger.entered-only')}</p>
      )}
    </>
  );
}

export function OwnLines({ match, theatre }: { readonly match: Match; readonly theatre: TheatreId }) {
  const { view, level, me } = match;
  const entries = ownEntries(view, theatre);
  const now = view.threat?.tick ?? view.time.tick;
  const span = ledgerSpan(
    entries.map((entry) => entry.tick),
    now,
    leastOf(level.clock),
  );
  const acts = view.ledgers[me]?.[theatre]?.acts;
  // Forces that a move brought weigh anew each half-year; the ledger of the turn knows what they weighed at first.
  const enteredOf = ({ card, entered }: LedgerEntry) => acts?.find((act) => act.card === card)?.entered ?? entered;
  const largest = Math.max(1, ...entries.map((entry) => Math.max(Math.abs(enteredOf(entry)), Math.abs(entry.now))));
  const row = (entry: LedgerEntry): ReactNode => {
    const name = entryName(entry, match);
    const fresh = entry.tick !== undefined && entry.tick >= view.time.fromTick;
    return (
      <Row
        key={entry.id}
        name={name}
        fresh={fresh}
        figure={<Num value={entry.now} of={refOf(entry, theatre)} signed decimals={LEDGER_DECIMALS} label={name} />}
        wedge={
          <LedgerWedge
            entered={enteredOf(entry)}
            now={entry.now}
            from={placeOnStrip(entry.tick, span)}
            channel={entry.channel}
            largest={largest}
          />
        }
      />
    );
  };
  return (
    <>
      {entries.length > 0 && <Strip span={span} match={match} />}
      <Rows items={entries} row={row} empty={t('ledger.empty-yours')} />
      {entries.some((entry) => entry.now < 0) && <p className="ledger-note">{t('ledger.key-reassure')}</p>}
    </>
  );
}

function refOf(entry: LedgerEntry, theatre: TheatreId): string {
  const [only] = entry.lines;
  if (entry.lines.length === 1 && only !== undefined) return refs.line(theatre, only.ref);
  return refs.entry(theatre, entry.card, entry.cause);
}
