/** What people on all sides say of an act, a crisis or an event: folded until asked for, at the end on paper. None of them is the game's. */
import './five-voices.css';
import { useState } from 'react';
import type { Level, VoiceRole, VoiceSet, VoiceSource } from '../../engine/index.ts';
import { VOICE_ROLES } from '../../engine/index.ts';
import { formatDate, formatNumber, t } from '../../i18n/index.ts';
import { Term, WithTerms } from '../parts/index.ts';
import { crisesHeading, eventsHeading, movesHeading } from './headings.ts';
import { usePaperNumber } from './paper-numbers.ts';
import { type VoicesOn, voicesOnCrises, voicesOnEvents, voicesOnMove, voicesOnMoves } from './voices-on.ts';

interface SetProps {
  readonly set: VoiceSet;
  readonly level: Level;
}

function roleName(role: VoiceRole, { seats: [first, second] }: Level): string {
  if (role === 'first') return t('voices.side', { seat: t(`seat.${first.id}.short`) });
  if (role === 'second') return t('voices.side', { seat: t(`seat.${second.id}.short`) });
  return t(`voices.${role}`);
}

function Source({ source: { author, title, date, url, confidence } }: { readonly source: VoiceSource }) {
  return (
    <cite data-plain="">
      <span lang="en">{author}</span>,{' '}
      {url === undefined ? (
        <i lang="en">{title}</i>
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          <i lang="en">{title}</i>
        </a>
      )}
      , <time dateTime={date}>{date.includes('-') ? formatDate(date) : date}</time>{' '}
      <span className="voice-verified">{t(`discourse.real.${confidence}`)}</span>
    </cite>
  );
}

/** The voices of a set, each with its source. */
export function Voices({ set, level }: SetProps) {
  const [first, second] = level.seats.map(({ id }) => t(`seat.${id}.short`));
  return (
    <>
      <p className="text-small">{t(`voices.note.${set.setting}`)}</p>
      <dl>
        {VOICE_ROLES.map((role) => {
          const source = set.from[role];
          return (
            <div key={role} data-voice={role}>
              <dt data-plain="">
                {role === 'non-aligned' ? (
                  <Term id="non-aligned">{t('voices.non-aligned')}</Term>
                ) : (
                  roleName(role, level)
                )}
              </dt>
              <dd data-plain="">
                <p>
                  <WithTerms text={t(`voice.${set.id}.${role}`, { first: first ?? '', second: second ?? '' })} />
                </p>
                {source !== undefined && <Source source={source} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** One set of voices below its heading; on paper the number under which it stands at the end. */
export function FiveVoices({ heading, ...props }: SetProps & { readonly heading: string }) {
  // A page has many of them: what nobody has opened is not drawn.
  const [opened, setOpened] = useState(false);
  const number = usePaperNumber(props.set.id);
  if (number !== undefined) {
    return (
      <p className="voices-at-end" data-plain="">
        {t('voices.at-end', { heading, number: formatNumber(number) })}
      </p>
    );
  }
  return (
    <details
      className="five-voices"
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary data-plain="">{heading}</summary>
      {opened && <Voices {...props} />}
    </details>
  );
}

export function VoicesOnMove({ level, move }: { readonly level: Level; readonly move: string }) {
  const set = voicesOnMove(level, move);
  return set === undefined ? undefined : <FiveVoices set={set} level={level} heading={t('voices.on-act')} />;
}

interface ManyProps {
  readonly level: Level;
  readonly found: readonly VoicesOn[];
  readonly headingOf: (found: VoicesOn) => string;
}

const Many = ({ level, found, headingOf }: ManyProps) =>
  found.map((each) => <FiveVoices key={each.set.id} set={each.set} level={level} heading={headingOf(each)} />);

/** The voices on crises in these states; crises of one theatre share theirs. */
export const VoicesOnCrises = ({ level, states }: { readonly level: Level; readonly states: readonly string[] }) => (
  <Many level={level} found={voicesOnCrises(level, states)} headingOf={crisesHeading} />
);

export const VoicesOnEvents = ({ level, events }: { readonly level: Level; readonly events: readonly string[] }) => (
  <Many level={level} found={voicesOnEvents(level, events)} headingOf={(found) => eventsHeading(level, found)} />
);

/** The voices on these moves; those of one kind share theirs. */
export const VoicesOnMoves = ({ level, moves }: { readonly level: Level; readonly moves: readonly string[] }) => (
  <Many level={level} found={voicesOnMoves(level, moves)} headingOf={movesHeading} />
);
