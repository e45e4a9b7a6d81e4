/** The real acts that a back-cast is given, in order of date: whose, what was done, by whom it was decided, and a source. */
import './window-cast.css';
import type { Level, ScriptedAct } from '../../engine/index.ts';
import { formatDate, formatList, formatNumber, t } from '../../i18n/index.ts';
import { Fold, SideMark } from '../parts/index.ts';
import { VoicesOnMove } from '../voices/five-voices.tsx';
import { Section } from './findings.tsx';

type Sourced = Pick<ScriptedAct, 'sources'>;

const sourcesOf = (level: Level, { sources }: Sourced) =>
  sources.flatMap((id) => level.sources.find((each) => each.id === id) ?? []);

/** Author and year of each source; what is known from general reading alone has a mark, which `UncheckedNote` explains. */
export function sourceWords(level: Level, record: Sourced): string {
  const names = sourcesOf(level, record).map(({ confidence, author, year }) =>
    confidence === 'checked' ? `${author} ${year}` : t('window-cast.unchecked'),
  );
  return formatList([...new Set(names)]);
}

/** What the mark of general knowledge means, below records of which some have it. */
export function UncheckedNote({ level, records }: { readonly level: Level; readonly records: readonly Sourced[] }) {
  const some = records.some((record) => sourcesOf(level, record).some(({ confidence }) => confidence !== 'checked'));
  return some ? <p className="text-small">{t('window-cast.unchecked-note')}</p> : undefined;
}

export function RealActs({ level }: { readonly level: Level }) {
  const acts = [...level.script].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <Section title={t('window-cast.acts')} lead={t('window-cast.acts-note')} className="real-acts">
      <UncheckedNote level={level} records={acts} />
      <Fold title={t('window-cast.all-acts', { acts: formatNumber(acts.length) })}>
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
      </Fold>
    </Section>
  );
}
