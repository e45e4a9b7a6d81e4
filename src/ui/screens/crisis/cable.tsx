/** The cable of the day: when, what, where, who; then where things stand and what was answered yesterday. */
import type { CrisisView } from '../../../engine/index.ts';
import { formatTick, t } from '../../../i18n/index.ts';
import { deskName, seatName, stateName } from '../../panels/names.ts';
import type { Match } from '../../panels/use-match.ts';

/** The fact that opened the crisis names the event behind it, if one does. */
function eventBehind({ view }: Match, crisis: CrisisView): string | undefined {
  const opened = view.facts.findLast((fact) => fact.kind === 'crisis-opened' && fact.data.state === crisis.state);
  const cause = view.facts.find((fact) => fact.id === opened?.causes[0]);
  const event = cause?.data.event;
  return cause?.kind === 'event-struck' && typeof event === 'string' ? t(`event.${event}.title`) : undefined;
}

export function cableText(match: Match, crisis: CrisisView): string {
  const place = stateName(crisis.state, match.year);
  const { origin, by } = crisis;
  if (origin === 'ultimatum') {
    return by === match.me
      ? t('crisis.cable.ultimatum-mine', { place })
      : t('crisis.cable.ultimatum', { place, by: deskName(by ?? match.rival) });
  }
  const event = origin === 'event' ? eventBehind(match, crisis) : undefined;
  return event === undefined ? t(`crisis.cable.${origin}`, { place }) : t('crisis.cable.event-named', { place, event });
}

function Yesterday({ match, crisis }: { readonly match: Match; readonly crisis: CrisisView }) {
  const last = crisis.log.at(-1);
  if (last === undefined) return undefined;
  const mine = t(`crisis.did-mine.${last.choices[match.me] ?? 'hold'}`);
  const theirs = t(`crisis.did-theirs.${last.choices[match.rival] ?? 'hold'}`, { seat: deskName(match.rival) });
  return (
    <p className="cable-yesterday">
      {t('crisis.last-round', { mine, theirs })}
      {last.slip && ` ${t(last.incident ? 'crisis.incident' : 'crisis.slipped')}`}
    </p>
  );
}

export function Cable({ match, crisis }: { readonly match: Match; readonly crisis: CrisisView }) {
  const { view, level, year } = match;
  const place = stateName(crisis.state, year);
  const highest = Math.max(...Object.values(crisis.rungs));
  const opened = view.facts.findLast((fact) => fact.kind === 'crisis-opened' && fact.data.state === crisis.state);
  const period = formatTick(level.clock, opened?.tick ?? view.time.tick);
  return (
    <div className="cable" id="region-cable" tabIndex={-1}>
      <p>
        <strong data-plain="">{t('crisis.when', { period, n: crisis.round })}</strong> {cableText(match, crisis)}{' '}
        {t(`crisis.now.${Math.min(7, Math.max(0, highest))}`, { place, seat: seatName(match.rival) })}
      </p>
      <Yesterday match={match} crisis={crisis} />
    </div>
  );
}
