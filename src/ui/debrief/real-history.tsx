/** What really happened: a paragraph for each act of force on record, its records with their sources, and the match beside it. */
import './real-history.css';
import { formatDate, formatList, t } from '../../i18n/index.ts';
import { sourceWords } from '../back-cast/real-acts.tsx';
import { moveName, seatName, stateName } from '../panels/names.ts';
import type { Match } from '../panels/use-match.ts';
import { crisesOf } from './crises-of-match.ts';
import { type DoneMove, type RealStory, realStories } from './real-history.ts';

const namesOf = (moves: readonly DoneMove[]): string =>
  formatList(moves.map(({ seat, move }) => t('debrief.real.move', { move: moveName(move), seat: seatName(seat) })));

/** How the match went at the same place, and which moves came before that. */
function InMatch({ story, match }: { readonly story: RealStory; readonly match: Match }) {
  const { view, level } = match;
  const { state, onlyReal, onlyMatch } = story;
  const crises = crisesOf(view, level).filter((crisis) => crisis.state === state);
  const place = stateName(state, Number(story.act.date.slice(0, 4)));
  return (
    <div className="real-match">
      <h3>{t('debrief.real.match')}</h3>
      <p>
        {crises.length === 0
          ? t('debrief.real.no-crisis', { place })
          : t('debrief.real.crises', { crises: crises.map(({ text }) => text).join('; ') })}
      </p>
      {onlyReal.length > 0 && <p>{t('debrief.real.only-real', { place, moves: namesOf(onlyReal) })}</p>}
      {onlyMatch.length > 0 && <p>{t('debrief.real.only-match', { place, moves: namesOf(onlyMatch) })}</p>}
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
    </section>
  );
}
