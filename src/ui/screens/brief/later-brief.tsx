/** The brief of a later turn: the period's dated events, what third parties did, and how threatened both sides feel. */
import './later-brief.css';
import { periodEvents, ready } from '../../../commands/index.ts';
import { type EventDef, type FactKind, refs } from '../../../engine/index.ts';
import { atStart, formatBand, formatDate, t } from '../../../i18n/index.ts';
import { FactLine } from '../../panels/fact-line.tsx';
import { toldFacts } from '../../panels/fact-sentence.ts';
import { seatName } from '../../panels/names.ts';
import { type Match, useMatch } from '../../panels/use-match.ts';
import { Button, Num, SideMark, WithTerms } from '../../parts/index.ts';
import { playedTurns } from '../../played-turns.ts';
import { useFirstFocus } from '../../use-first-focus.ts';
import { ThreatByTheatre } from '../assess/threat-by-theatre.tsx';
import { OffersSince } from './offers-since.tsx';

const THIRD: readonly FactKind[] = [
  'state-applied',
  'state-declined',
  'state-asked',
  'state-resisted',
  'state-turned',
  'state-drifted',
  'state-gambled',
  'accession-completed',
];

/** One dated event; how each side frames it opens on demand, both alike. */
function Event({ event, match }: { readonly event: EventDef; readonly match: Match }) {
  return (
    <li className="event" data-plain="">
      <p className="text-label">{formatDate(event.date)}</p>
      <h3>{t(`event.${event.id}.title`)}</h3>
      <p>
        <WithTerms text={t(`event.${event.id}.text`)} />
      </p>
      <details>
        <summary>{t('brief.frames')}</summary>
        <dl className="event-frames">
          {match.level.seats.map(({ id }) => (
            <div key={id}>
              <dt>
                <SideMark seat={id} size={18} />
                {t('brief.frame-of', { seat: seatName(id) })}
              </dt>
              <dd>“{t(`event.${event.id}.frame.${id}`)}”</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}

function ThirdParties({ match }: { readonly match: Match }) {
  const { view, level } = match;
  const from = view.time.fromTick - level.clock.ticksPerTurn;
  const acts = view.facts.filter(
    (fact) => THIRD.includes(fact.kind) && fact.tick >= from && fact.tick < view.time.fromTick,
  );
  return (
    <section className="brief-part" aria-labelledby="brief-third">
      <h2 id="brief-third">{t('brief.third')}</h2>
      {acts.length === 0 && <p className="text-small">{t('brief.third-none')}</p>}
      <ul className="brief-acts" data-plain="">
        {toldFacts(acts, level, view.cards).map((told) => (
          <li key={told.fact.id}>
            <FactLine told={told} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Overall alarm of both sides, the rival's as it is told. */
function Overall({ match }: { readonly match: Match }) {
  const { view, me, rival } = match;
  const told = view.rival?.threat;
  return (
    <dl className="brief-overall">
      <div>
        <dt>
          <SideMark seat={me} size={20} /> {t('table.alarm', { reader: seatName(me) })}
        </dt>
        <dd>
          <Num value={view.threat?.overall} of={refs.overall()} label={t('table.alarm', { reader: seatName(me) })} />
        </dd>
      </div>
      <div>
        <dt>
          <SideMark seat={rival} size={20} /> {t('table.alarm', { reader: seatName(rival) })}
        </dt>
        <dd data-plain={told?.form === 'exact' ? undefined : ''}>
          {told?.form === 'exact' && (
            <Num value={told.overall} of={refs.rival()} label={t('table.alarm', { reader: seatName(rival) })} />
          )}
          {told?.form === 'band' && formatBand(Math.round(told.overall[0]), Math.round(told.overall[1]))}
          {told?.form === 'word' && t(`alarm.${told.overall}`)}
        </dd>
      </div>
    </dl>
  );
}

export function LaterBrief() {
  const match = useMatch();
  const button = useFirstFocus<HTMLButtonElement>(match?.view.time.turn ?? 0);
  if (match === undefined) return undefined;
  const events = periodEvents(match.level, match.view);
  return (
    <div className="brief" data-later="">
      <section className="brief-role" aria-labelledby="brief-period">
        <p className="brief-desk">
          <SideMark seat={match.me} size={26} />
          <span className="text-label" data-plain="">
            {t('brief.turn', { ...playedTurns(match.view.time) })}
          </span>
        </p>
        <h1 id="brief-period" data-plain="">
          {atStart(match.period)}
        </h1>
        <Overall match={match} />
        <hr className="rule-section" />
        <ThreatByTheatre match={match} />
      </section>
      <div className="brief-main">
        <OffersSince match={match} />
        <section className="brief-part" aria-labelledby="brief-events">
          <h2 id="brief-events">{t('brief.events')}</h2>
          {events.length === 0 && <p className="text-small">{t('brief.events-none')}</p>}
          <ol className="events">
            {events.map((event) => (
              <Event key={event.id} event={event} match={match} />
            ))}
          </ol>
        </section>
        <ThirdParties match={match} />
        <div className="brief-action">
          <Button ref={button} kind="primary" data-primary="" iconAfter="arrow-right" onClick={() => void ready()}>
            {t('brief.on')}
          </Button>
        </div>
      </div>
    </div>
  );
}
