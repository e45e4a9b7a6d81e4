/** The seat: what the desk wants, fears and will not accept, and what it cannot know. Same parts for either seat. */

import { t } from '../../../i18n/index.ts';
import type { Match } from '../../panels/use-match.ts';
import { SideMark, Term } from '../../parts/index.ts';
import { playedTurns } from '../../played-turns.ts';
import { EnglishNote } from '../../shell/english-note.tsx';
import { useFirstFocus } from '../../use-first-focus.ts';
import { numbersOf } from './numbered-texts.ts';

/** One list of the seat: goals, fears or red lines. */
function List({ seat, list }: { readonly seat: string; readonly list: 'goal' | 'fear' | 'redline' }) {
  return (
    <div className="brief-list">
      <h2>{list === 'redline' ? <Term id="red-line">{t('brief.redline')}</Term> : t(`brief.${list}`)}</h2>
      <ul>
        {numbersOf(`${seat}.${list}`).map((n) => (
          <li key={n}>{t(`${seat}.${list}.${n}`)}</li>
        ))}
      </ul>
    </div>
  );
}

/** The secret aims stand right under the public ones, so that a difference between the two is seen to be meant. */
function Secret({ type }: { readonly type: string }) {
  return (
    <div className="brief-box" data-secret="">
      <h2>
        <Term id="secret-aim">{t('brief.secret')}</Term>
      </h2>
      <p>
        <strong>{t('brief.secret-type', { type: t(`type.${type}.name`) })}</strong> {t(`type.${type}.summary`)}
      </p>
      <p className="brief-secret-note">{t('brief.secret-note')}</p>
    </div>
  );
}

/** Texts of the level name years and places; none of their numerals is a figure of the model. */
export function Role({ match }: { readonly match: Match }) {
  const { me, view } = match;
  const heading = useFirstFocus<HTMLHeadingElement>('brief');
  const seat = `seat.${me}`;
  const type = view.me?.type;
  return (
    <section className="brief-role" aria-labelledby="brief-role" data-plain="">
      <EnglishNote />
      <p className="brief-desk">
        <SideMark seat={me} size={26} />
        <span className="text-label">{t('brief.desk', { count: playedTurns(view.time).turns })}</span>
      </p>
      <h1 id="brief-role" ref={heading} tabIndex={-1}>
        {t(`${seat}.name`)}
      </h1>
      <p className="text-voice">{t(`${seat}.role`)}</p>
      <p className="text-small">{t('ending.win')}</p>
      <hr className="rule-section" />
      <List seat={seat} list="goal" />
      {type !== undefined && <Secret type={type} />}
      <List seat={seat} list="fear" />
      <List seat={seat} list="redline" />
      <div className="brief-list">
        <h2>{t('brief.public')}</h2>
        <ul>
          <li>{t(`${seat}.public`)}</li>
        </ul>
      </div>
      <div className="brief-box">
        <h2>{t('brief.unknown')}</h2>
        <p>{t(`${seat}.unknown`)}</p>
      </div>
      <p className="text-small">{t('brief.you-play')}</p>
    </section>
  );
}
