/** The real acts that a back-cast is given, in order of date: whose, what was done, by whom it was decided, and a source. */
import './window-cast.css';
import type { Level, ScriptedAct } from '../../engine/index.ts';
import { formatDate, formatList, t } from '../../i18n/index.ts';
import { SideMark } from '../parts/index.ts';
import { VoicesOnMove } from '../voices/five-voices.tsx';
import { Section } from './findings.tsx';

/** Author and year of each source; what is known from general reading alone is said so. */
export function sourceWords(level: Level, { sources }: Pick<ScriptedAct, 'sources'>): string {
  const names = sources.flatMap((id) => {
    const source = level.sources.find((each) => each.id === id);
    if (source === undefined) return [];
    return source.confidence === 'checked' ? `${source.author} ${source.year}` : t('window-cast.unchecked');
  });
  return formatList([...new Set(names)]);
}

export function RealActs({ level }: { readonly level: Level }) {
  const acts = [...level.script].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <Section title={t('window-cast.acts')} lead={t('window-cast.acts-note')} className="real-acts">
      <ol>
        {acts.map((act) => (
          <li key={act.id}>
            <span className="real-act-day" data-plain="">
              {formatDate(act.date)}
            </span>
            <SideMark seat={act.seat} size={15} />
            <div>
              <p data-plain="">
                {t(`script.${act.id}.text`)}{' '}
                <small>
                  {act.standing !== 'order' && `${t(`window-cast.standing.${act.standing}`)} `}
                  {t('window-cast.source', { source: sourceWords(level, act) })}
                </small>
              </p>
              <VoicesOnMove level={level} move={act.move} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
