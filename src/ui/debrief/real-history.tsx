/** What really happened: a paragraph for each act of force on record, its records with their sources, and the match beside it. */
import './real-history.css';
import { formatDate, formatList, t } from '../../i18n/index.ts';
import { sourceWords, UncheckedNote } from '../back-cast/real-acts.tsx';
import { moveName, seatName, stateName, theatreName } from '../panels/names.ts';
import type { Match } from '../panels/use-match.ts';
import { crisesOf } from './crises-of-match.ts';
import { type DoneMove, type RealStory, type RecordedMove, realStories } from './real-history.ts';

const nameOf = ({ seat, move }: DoneMove): string =>
  t('debrief.real.move', { move: moveName(move), seat: seatName(seat) });

/** What the match lacked here, and where it had it instead. */
function recordedName(move: RecordedMove, year: number): string {
  if (move.elsewhere.length === 0) return nameOf(move);
  const places = move.elsewhere.map((place) =>
    'state' in place ? stateName(place.state, year) : theatreName(place.theatre),
  );
  return t('debrief.real.move-elsewhere', {
    move: moveName(move.move),
    seat: seatName(move.seat),
    places: formatList(places),
  });
}

/** How the match went at the same place, and which moves came before that. */
function InMatch({ story, match }: { readonly story: RealStory; readonly match: Match }) {
  const { view, level } = match;
  const { state, onlyReal, onlyMatch } = story;
  const crises = crisesOf(view, level).filter((crisis) => crisis.state === state);
  const year = Number(story.act.date.slice(0, 4));
  const place = stateName(state, year);
  const recorded = formatList(onlyReal.map((move) => recordedName(move, year)));
  return (
    <div className="real-match">
      <h3>{t('debrief.real.match')}</h3>
      <p>
        {crises.length === 0
          ? t('debrief.real.no-crisis', { place })
          : t('debrief.real.crises', { crises: crises.map(({ text }) => text).join('; ') })}
      </p>
      {onlyReal.length > 0 && <p>{t('debrief.real.only-real', { place, moves: recorded })}</p>}
      {onlyMatch.length > 0 && (
        <p>{t('debrief.real.only-match', { place, moves: formatList(onlyMatch.map(nameOf)) })}</p>
      )}
      {onlyReal.length + onlyMatch.length === 0 && <p>{t('debrief.real.alike', { place })}</p>}
    </div>
  );
}

export function RealHistory({ match }: { readonly match: Match }) {
  const stories = realStories(match);
  if (stories.length === 0) return undefined;
  return (
    <section className="real-history" aria-label={t('debrief.real.title')} data-plain="">
      <p className="text-small">{t('debrief.real.note')}</p>
      {stories.map((story) => (
        <article key={story.act.id}>
          <div>
            <h2>{t(`script.${story.act.id}.told.title`)}</h2>
            <p className="text-voice">{t(`script.${story.act.id}.told.text`)}</p>
            <ul>
              {story.records.map((record) => (
                <li key={record.id}>
                  <b>{formatDate(record.date)}</b> {t(record.key)}{' '}
                  <small data-own-name="">
                    {t('window-cast.source', { source: sourceWords(match.level, record) })}
                  </small>
                </li>
              ))}
            </ul>
          </div>
          <InMatch story={story} match={match} />
        </article>
      ))}
      <UncheckedNote level={match.level} records={stories.flatMap(({ records }) => records)} />
    </section>
  );
}
