/** A ledger in one theatre: the other desk's as far as it is known, or one's own. Each line is a wedge in time. */
import './ledger-panel.css';
import { useState } from 'react';
import type { RivalThreatView, SeatId, TheatreId } from '../../engine/index.ts';
import { refs } from '../../engine/index.ts';
import { formatBand, formatList, t } from '../../i18n/index.ts';
import { ChipGroup, Num } from '../parts/index.ts';
import { OwnLines, RivalLines } from './ledger-lines.tsx';
import { LEDGER_DECIMALS, LedgerSum } from './ledger-sum.tsx';
import { channelShort, seatName, theatreName } from './names.ts';
import type { Match } from './use-match.ts';

interface LedgerPanelProps {
  readonly match: Match;
  /** Theatre shown first. */
  readonly theatre: TheatreId;
  /** Whose ledger is shown first. */
  readonly whose: SeatId;
}

function TheatreSelect({
  match,
  value,
  onChange,
}: {
  readonly match: Match;
  readonly value: TheatreId;
  readonly onChange: (theatre: TheatreId) => void;
}) {
  const { theatres } = match.level;
  if (theatres.length < 2) return undefined;
  return (
    <label className="ledger-theatre">
      <span className="visually-hidden">{t('ledger.theatre')}</span>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {theatres.map((theatre) => (
          <option key={theatre.id} value={theatre.id}>
            {theatreName(theatre.id)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The rival's threat in a theatre as the difficulty tells it. */
function RivalFigure({
  threat,
  theatre,
  before,
}: {
  readonly threat: RivalThreatView;
  readonly theatre: TheatreId;
  readonly before: number | undefined;
}) {
  if (threat.form === 'exact') {
    return (
      <p className="ledger-figure">
        {before !== undefined && (
          <>
            <Num
              value={before}
              of={refs.rival(theatre, 'before')}
              decimals={LEDGER_DECIMALS}
              label={t('ledger.sum.before')}
            />
            <span className="ledger-arrow" aria-hidden="true" />
          </>
        )}
        <Num
          className="ledger-now"
          value={threat.theatres[theatre]}
          of={refs.rival(theatre)}
          decimals={LEDGER_DECIMALS}
        />
        <small data-plain="">{t('ledger.unit')}</small>
      </p>
    );
  }
  if (threat.form === 'band') {
    const [low, high] = threat.theatres[theatre] ?? [0, 100];
    return (
      <>
        <p className="ledger-figure">
          <span className="ledger-now" data-plain="">
            {formatBand(low, high)}
          </span>
          <small data-plain="">{t('ledger.unit')}</small>
        </p>
        <p className="text-small">
          {t('ledger.channels-order', { channels: formatList(threat.channels.map(channelShort)) })}
        </p>
      </>
    );
  }
  return (
    <p className="ledger-figure">
      <span className="ledger-now">{t(`chart.word.${threat.theatres[theatre] ?? 'calm'}`)}</span>
      <small>{t('ledger.word')}</small>
    </p>
  );
}

function OwnFigure({ match, theatre }: { readonly match: Match; readonly theatre: TheatreId }) {
  const cell = match.view.threat?.theatres.find((each) => each.theatre === theatre);
  return (
    <p className="ledger-figure">
      <Num
        value={cell?.previous}
        of={refs.theatre(theatre, 'before')}
        decimals={LEDGER_DECIMALS}
        label={t('ledger.sum.before')}
      />
      <span className="ledger-arrow" aria-hidden="true" />
      <Num className="ledger-now" value={cell?.total} of={refs.theatre(theatre)} decimals={LEDGER_DECIMALS} />
      <small data-plain="">{t('ledger.unit')}</small>
    </p>
  );
}

export function LedgerPanel({ match, theatre: first, whose: start }: LedgerPanelProps) {
  const { view, me, rival } = match;
  const [whose, setWhose] = useState<SeatId>(start);
  const [picked, pick] = useState<TheatreId | undefined>(undefined);
  const theatre = picked ?? first;
  const theirs = whose === rival;
  const threat = view.rival?.threat;
  const turn = view.ledgers[whose]?.[theatre];
  const running = view.history.at(-1)?.turn === view.time.turn;
  const params = { rival: seatName(theirs ? me : rival), theatre: theatreName(theatre) };
  return (
    <section className="ledger" id="region-ledger" tabIndex={-1} aria-labelledby="ledger-title">
      <h2 id="ledger-title">
        {theirs ? t('ledger.title-theirs', { seat: seatName(rival) }) : t('ledger.title-yours')}
      </h2>
      <p className="text-small">{t(theirs ? 'ledger.sub-theirs' : 'ledger.sub-yours', params)}</p>
      <div className="ledger-switches">
        <ChipGroup
          name="ledger"
          label={t('ledger.whose')}
          value={whose}
          onChoose={(seat) => seat !== undefined && setWhose(seat)}
          options={[
            { value: rival, label: t('ledger.of-theirs', { seat: seatName(rival) }) },
            { value: me, label: t('ledger.of-yours') },
          ]}
        />
        <TheatreSelect match={match} value={theatre} onChange={pick} />
      </div>
      {theirs ? (
        threat !== undefined && <RivalFigure threat={threat} theatre={theatre} before={turn?.before} />
      ) : (
        <OwnFigure match={match} theatre={theatre} />
      )}
      <LedgerSum turn={turn} seat={whose} theatre={theatre} running={running} />
      {theirs ? <RivalLines match={match} theatre={theatre} /> : <OwnLines match={match} theatre={theatre} />}
    </section>
  );
}
