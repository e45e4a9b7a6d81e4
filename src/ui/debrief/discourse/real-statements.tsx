/** The real statements, filtered by whose they are, when, and in which frame; each with its coding and where it is from. */
import { useState } from 'react';
import type { Level, RealStatement } from '../../../engine/index.ts';
import { formatDate, formatNumber, hasText, t } from '../../../i18n/index.ts';
import { frameName } from '../../panels/names.ts';
import { Choice } from '../../parts/index.ts';
import { codeBook, isWithin, periodName, periodsOf, saidText, voiceName, voicesOf, wholeOf } from './voices.ts';

const ALL = '';

function Sources({ statement, level }: { readonly statement: RealStatement; readonly level: Level }) {
  const sources = level.sources.filter(({ id }) => statement.sources.includes(id));
  return (
    <>
      {sources.map(({ id, author, title, url, confidence }) => (
        <span key={id} data-plain="">
          {author}.{' '}
          {url === undefined ? (
            <em>{title}</em>
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              <em>{title}</em>
            </a>
          )}{' '}
          <span className="real-verified">{t(`discourse.real.${confidence}`)}</span>
        </span>
      ))}
    </>
  );
}

export function Statement({ statement, level }: { readonly statement: RealStatement; readonly level: Level }) {
  const { id, date, voice, frame, second } = statement;
  const frames =
    second === undefined
      ? frameName(frame)
      : t('discourse.real.two-frames', { first: frameName(frame), second: frameName(second) });
  return (
    <article className="real-statement">
      <p className="real-when" data-plain="">
        <time dateTime={date}>{formatDate(date)}</time> · {voiceName(voice)}
      </p>
      <h3 data-plain="">
        {saidText(statement, 'speaker')}
        <small>
          {saidText(statement, 'office')} · {saidText(statement, 'occasion')}
        </small>
      </h3>
      <p className="real-gist" data-plain="">
        {saidText(statement, 'gist')}
      </p>
      <p className="text-small" data-plain="">
        <strong>{frames}.</strong> {saidText(statement, 'why')}
      </p>
      {hasText(`said.${id}.doubt`) && (
        <p className="text-small" data-plain="">
          <strong>{t('discourse.real.doubt')}</strong> {saidText(statement, 'doubt')}
        </p>
      )}
      <p className="text-small real-source">
        <Sources statement={statement} level={level} />
      </p>
    </article>
  );
}

export function RealStatements({ level }: { readonly level: Level }) {
  const [voice, setVoice] = useState(ALL);
  const [period, setPeriod] = useState(ALL);
  const [frame, setFrame] = useState(ALL);
  const whole = wholeOf(level);
  const periods = periodsOf(level);
  const within = periods[Number(period)];
  const shown = level.statements.filter(
    (each) =>
      (voice === ALL || each.voice === voice) &&
      (frame === ALL || each.frame === frame || each.second === frame) &&
      (period === ALL || within === undefined || isWithin(each, within)),
  );
  const all = { value: ALL, label: t('discourse.real.all') };
  return (
    <section className="discourse-part" aria-labelledby="discourse-real">
      <h2 id="discourse-real" data-plain="">
        {t('discourse.real.title', { from: whole.first, to: whole.last })}
      </h2>
      <p className="text-small">{t('discourse.real.note')}</p>
      <div className="real-filters">
        <Choice
          label={t('discourse.real.voice')}
          value={voice}
          onChoose={setVoice}
          options={[all, ...voicesOf(level).map((value) => ({ value, label: voiceName(value) }))]}
        />
        <Choice
          label={t('discourse.real.period')}
          value={period}
          onChoose={setPeriod}
          options={[all, ...periods.map((each, n) => ({ value: `${n}`, label: periodName(each) }))]}
        />
        <Choice
          label={t('discourse.real.frame')}
          value={frame}
          onChoose={setFrame}
          options={[all, ...codeBook(level).map((value) => ({ value, label: frameName(value) }))]}
        />
      </div>
      <p role="status" data-plain="">
        {t('discourse.real.count', { shown: formatNumber(shown.length), of: formatNumber(level.statements.length) })}
      </p>
      <ul className="real-list">
        {shown.map((statement) => (
          <li key={statement.id}>
            <Statement statement={statement} level={level} />
          </li>
        ))}
      </ul>
    </section>
  );
}
