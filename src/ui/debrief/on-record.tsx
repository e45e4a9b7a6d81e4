/** What was really measured beside each of the four implications: first, last or highest value, with year and source. */
import type { Level } from '../../engine/index.ts';
import { formatNumber, formatYear, t } from '../../i18n/index.ts';
import { seriesUnit } from '../panels/names.ts';

export const IMPLICATIONS = ['political', 'social', 'economic', 'policy'] as const;
export type Implication = (typeof IMPLICATIONS)[number];

interface Measured {
  readonly series: string;
  /** How it went from its first year to its last, or the year in which it was highest. */
  readonly tell: 'course' | 'peak';
}

const MEASURED: Readonly<Record<Implication, readonly Measured[]>> = {
  political: [{ series: 'nato-members', tell: 'course' }],
  social: [
    { series: 'deaths-ukraine', tell: 'peak' },
    { series: 'deaths-ex-yugoslavia', tell: 'peak' },
  ],
  economic: [
    { series: 'europe-spending', tell: 'course' },
    { series: 'russia-spending', tell: 'course' },
  ],
  policy: [
    { series: 'russia-warheads', tell: 'course' },
    { series: 'us-warheads', tell: 'course' },
  ],
};

/** Sentences on the real record of an implication; none where the level has no such series. */
export function recordLines({ series, sources }: Level, of: Implication): readonly string[] {
  return MEASURED[of].flatMap(({ series: id, tell }) => {
    const found = series.find((each) => each.id === id);
    const [first, last] = [found?.points[0], found?.points.at(-1)];
    if (found === undefined || first === undefined || last === undefined) return [];
    const source = sources.find((each) => each.id === found.source);
    const peak = found.points.reduce((best, each) => (each[1] > best[1] ? each : best), first);
    // A war that the level's years do not hold has no worst year in them.
    if (tell === 'peak' && peak[1] <= 0) return [];
    const words = {
      name: t(`series.${id}.name`),
      unit: seriesUnit(found.unit),
      source: source === undefined ? found.source : `${source.author} ${source.year}`,
      first: formatNumber(first[1]),
      from: formatYear(first[0]),
      last: formatNumber(last[1]),
      to: formatYear(last[0]),
      peak: formatNumber(peak[1]),
      year: formatYear(peak[0]),
    };
    return [t(`debrief.next.record-${tell}`, words)];
  });
}

/** What the real record says on it, and what neither it nor the match can show. */
export function OnRecord({ level, of }: { readonly level: Level; readonly of: Implication }) {
  const lines = recordLines(level, of);
  return (
    <dl className="outcome-beside" data-plain="">
      {lines.length > 0 && (
        <div>
          <dt>{t('debrief.next.on-record')}</dt>
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      )}
      <div>
        <dt>{t('debrief.next.not-shown')}</dt>
        <dd>{t(`debrief.next.not-shown.${of}`)}</dd>
      </div>
    </dl>
  );
}
