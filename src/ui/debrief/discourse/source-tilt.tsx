/** Source tilt: who published what this level rests on, how that compares, and what it leaves out. */
import type { Level } from '../../../engine/index.ts';
import { formatList, formatNumber, formatPercent, t } from '../../../i18n/index.ts';
import { DataTable } from '../../charts/chart-frame.tsx';
import { frameName } from '../../panels/names.ts';
import { commonest } from './frame-counts.ts';
import { originCounts } from './tilt-counts.ts';
import { voiceName, voicesOf, wholeOf } from './voices.ts';

/** Reasons why a tilt of this kind is hard to mend. */
const CAUTIONS = ['language', 'archives', 'polls', 'choice'] as const;

export function SourceTilt({ level }: { readonly level: Level }) {
  const counts = originCounts(level);
  const named = counts.filter(({ origin }) => origin !== 'unnamed' && origin !== 'own');
  const all = named.reduce((sum, { all: n }) => sum + n, 0);
  const shareOf = (origin: string) => (named.find((each) => each.origin === origin)?.all ?? 0) / Math.max(1, all);
  const whole = wholeOf(level);
  return (
    <section className="discourse-part" aria-labelledby="discourse-tilt">
      <h2 id="discourse-tilt">{t('discourse.tilt.title')}</h2>
      <p data-plain="">
        {t('discourse.tilt.finding', {
          count: formatNumber(all),
          western: formatPercent(shareOf('western')),
          scholarly: formatPercent(shareOf('scholarly')),
          russian: formatPercent(shareOf('russian')),
          affected: formatPercent(shareOf('affected')),
          others: formatPercent(shareOf('non-aligned')),
        })}
      </p>
      <DataTable
        title={t('discourse.tilt.table')}
        table={{
          columns: ['origin', 'all', 'share', 'statements'].map((name) => t(`discourse.tilt.column-${name}`)),
          rows: counts.map(({ origin, all: n, ofStatements }) => [
            t(`discourse.origin.${origin}`),
            formatNumber(n),
            origin === 'unnamed' || origin === 'own' ? '–' : formatPercent(n / Math.max(1, all)),
            formatNumber(ofStatements),
          ]),
        }}
      />
      <h3>{t('discourse.tilt.leaves-out')}</h3>
      <ul className="tilt-cautions">
        {CAUTIONS.map((each) => (
          <li key={each}>{t(`discourse.tilt.${each}`)}</li>
        ))}
      </ul>
      <h3>{t('discourse.tilt.voices')}</h3>
      <p className="text-small">{t('discourse.tilt.voices-note')}</p>
      <DataTable
        title={t('discourse.tilt.voices')}
        table={{
          columns: ['voice', 'count', 'frames'].map((name) => t(`discourse.tilt.column-${name}`)),
          rows: voicesOf(level).map((voice) => [
            voiceName(voice),
            formatNumber(level.statements.filter((each) => each.voice === voice).length),
            formatList(commonest(level, voice, whole).map(frameName)),
          ]),
        }}
      />
    </section>
  );
}
