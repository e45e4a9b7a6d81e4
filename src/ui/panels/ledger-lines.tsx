/** The lines of a ledger: name, figure, and a wedge on a strip of years. */
import { type ReactNode, useState } from 'react';
import type { CardView, TheatreId } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { formatYear, t, yearOfTick } from '../../i18n/index.ts';
import { LedgerWedge } from '../charts/ledger-wedge.tsx';
import { Button, Num } from '../parts/index.ts';
import { entryName } from './entry-name.ts';
import { mainChannel } from './gap-finding.ts';
import { type LedgerEntry, ledgerSpan, ownEntries, placeOnStrip, rivalEntries } from './ledger-entries.ts';
import { moveName } from './names.ts';
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
        <span key={year}>{formatYear(year)}</span>
      ))}
    </p>
  );
}

interface RowProps {
  readonly name: string;
  readonly fresh: boolean;
  readonly figure: ReactNode;
  readonly wedge: ReactNode;
}

function Row({ name, fresh, figure, wedge }: RowProps) {
  return (
    <li className="ledger-row">
      <span className="ledger-name">
        {name} {fresh && <em>{t('ledger.new')}</em>}
      </span>
      <span className="ledger-points">{figure}</span>
      {wedge}
    </li>
  );
}

function Rows<T>({
  items,
  row,
  empty,
}: {
  readonly items: readonly T[];
  readonly row: (item: T) => ReactNode;
  readonly empty: string;
}) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return <p className="act-empty">{empty}</p>;
  return (
    <>
      <ul className="ledger-rows">{(all ? items : items.slice(0, FIRST)).map(row)}</ul>
      {items.length > FIRST && (
        <Button kind="link" onClick={() => setAll(!all)}>
          {all ? t('ledger.fewer') : t('ledger.all', { n: items.length })}
        </Button>
      )}
    </>
  );
}

export function RivalLines({ match, theatre }: { readonly match: Match; readonly theatre: TheatreId }) {
  const { view, level } = match;
  const cards = rivalEntries(view, theatre);
  const span = ledgerSpan(
    cards.map((card) => card.tick),
    view.time.tick,
    level.clock.ticksPerYear,
  );
  const largest = Math.max(1, ...cards.map((card) => Math.abs(card.seen?.total ?? 0)));
  const row = (card: CardView): ReactNode => {
    const total = card.seen?.total ?? 0;
    const channel = card.seen === undefined ? undefined : mainChannel(card.seen);
    return (
      <Row
        key={card.id}
        name={moveName(card.move)}
        fresh={card.turn === view.time.turn}
        figure={<Num value={total} of={refs.card(card.id)} signed label={moveName(card.move)} />}
        wedge={
          <LedgerWedge
            entered={total}
            now={total}
            from={placeOnStrip(card.tick, span)}
            channel={channel ?? 'status'}
            largest={largest}
            fadeUnknown={card.turn < view.time.turn}
          />
        }
      />
    );
  };
  return (
    <>
      {cards.length > 0 && <Strip span={span} match={match} />}
      <Rows items={cards} row={row} empty={t('ledger.empty-theirs')} />
      {cards.some((card) => (card.seen?.total ?? 0) < 0) && <p className="ledger-note">{t('ledger.key-reassure')}</p>}
      {cards.some((card) => card.turn < view.time.turn) && <p className="ledger-note">{t('ledger.entered-only')}</p>}
    </>
  );
}

export function OwnLines({ match, theatre }: { readonly match: Match; readonly theatre: TheatreId }) {
  const { view, level } = match;
  const entries = ownEntries(view, theatre);
  const now = view.threat?.tick ?? view.time.tick;
  const span = ledgerSpan(
    entries.map((entry) => entry.tick),
    now,
    level.clock.ticksPerYear,
  );
  const largest = Math.max(1, ...entries.map((entry) => Math.max(Math.abs(entry.entered), Math.abs(entry.now))));
  const row = (entry: LedgerEntry): ReactNode => {
    const name = entryName(entry, match);
    return (
      <Row
        key={entry.id}
        name={name}
        fresh={entry.tick !== undefined && entry.tick >= view.time.fromTick}
        figure={
          <Num
            value={entry.now}
            of={refOf(entry, theatre)}
            signed
            decimals={Math.abs(entry.now) < 10 ? 1 : 0}
            label={name}
          />
        }
        wedge={
          <LedgerWedge
            entered={entry.entered}
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
