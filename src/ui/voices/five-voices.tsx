/** What people on all sides say of an act or a crisis: folded until asked for, open on paper. None of them is the game's. */
import './five-voices.css';
import type { Level, VoiceRole, VoiceSet, VoiceSource } from '../../engine/index.ts';
import { VOICE_ROLES } from '../../engine/index.ts';
import { formatDate, formatList, t } from '../../i18n/index.ts';
import { useOnPaper } from '../on-paper.ts';
import { theatreName } from '../panels/names.ts';
import { Term, WithTerms } from '../parts/index.ts';
import { type TheatreVoices, voicesOnCrises, voicesOnMove } from './voices-on.ts';

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

function Voices({ set, level }: SetProps) {
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

/** One set of voices below its heading. */
export function FiveVoices({ heading, ...props }: SetProps & { readonly heading: string }) {
  if (useOnPaper()) {
    return (
      <section className="five-voices" aria-label={heading}>
        <p className="voices-heading" data-plain="">
          {heading}
        </p>
        <Voices {...props} />
      </section>
    );
  }
  return (
    <details className="five-voices">
      <summary data-plain="">{heading}</summary>
      <Voices {...props} />
    </details>
  );
}

export function VoicesOnMove({ level, move }: { readonly level: Level; readonly move: string }) {
  const set = voicesOnMove(level, move);
  return set === undefined ? undefined : <FiveVoices set={set} level={level} heading={t('voices.on-act')} />;
}

const theatresOf = ({ theatres }: TheatreVoices): string => formatList(theatres.map(theatreName));

/** The voices on crises in these states; crises of one theatre share theirs. */
export function VoicesOnCrises({ level, states }: { readonly level: Level; readonly states: readonly string[] }) {
  return voicesOnCrises(level, states).map((found) => (
    <FiveVoices
      key={found.set.id}
      set={found.set}
      level={level}
      heading={t('voices.on-crises', { theatres: theatresOf(found) })}
    />
  ));
}
