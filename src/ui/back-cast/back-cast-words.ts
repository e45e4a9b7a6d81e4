/** The back-cast in words: what each statement and target says, what the figures are, and every miss. */
import type { Miss, Retrodiction, Statement, Target, TargetFigure } from '../../analysis/backcast/index.ts';
import { formatChange, formatList, formatNumber, formatPercent, formatYear, t } from '../../i18n/index.ts';
import { seatName, stateName } from '../panels/names.ts';
import { percentWithInterval, shareWithInterval, withInterval } from '../studies/study-figures.ts';

/** The bound that a statement sets, as it stands in its words. */
function boundOf({ bound, kind }: Pick<Statement, 'bound' | 'kind'>): string {
  const [value = 0] = Object.values(bound);
  return kind === 'share' ? formatPercent(value) : formatNumber(value);
}

/** What a statement says. */
export function statementWords(statement: Pick<Statement, 'id' | 'bound' | 'kind'>): string {
  const bound = boundOf(statement);
  const rise = /^rise-(.+)-(\d+)$/.exec(statement.id);
  if (rise === null) return t(`back-cast.statement.${statement.id}`, { bound });
  const [, seat = '', year] = rise;
  return t('back-cast.statement.rise', { seat: seatName(seat), year: formatYear(Number(year)), bound });
}

export function statementFigure({ kind, value }: Pick<Statement, 'kind' | 'value'>): string {
  switch (kind) {
    case 'rank':
      return t('back-cast.rank', { rank: withInterval(value, 0) });
    case 'share':
      return percentWithInterval(value);
    case 'points':
      return withInterval(value, 1);
    case 'ratio':
      return t('back-cast.times', { times: withInterval(value, 0) });
  }
}

export const targetWords = ({ id }: Pick<Target, 'id'>): string => t(`back-cast.target.${id}`);
export const targetNote = ({ id }: Pick<Target, 'id'>): string => t(`back-cast.target.${id}.note`);

/** Name of a figure of a target; years in it are figures of their own. */
export function figureName({ id }: Pick<Target, 'id'>, { name }: Pick<TargetFigure, 'name'>): string {
  const [, words = name, year] = /^(.+?)-(\d{4})$/.exec(name) ?? [];
  return t(`back-cast.figure.${id}.${words}`, { year: year === undefined ? '' : formatYear(Number(year)) });
}

const PERCENT: readonly Target['id'][] = ['no-open-war'];
const WHOLE: readonly Target['id'][] = ['cooperation-returns'];
const ONE_DIGIT: readonly Target['id'][] = ['burden-after-accession', 'eastern-reaction'];

/** A figure of a target as it is written. */
export function figureWords({ id }: Pick<Target, 'id'>, value: NonNullable<TargetFigure['real']>): string {
  const percent = PERCENT.includes(id);
  const digits = ONE_DIGIT.includes(id) ? 1 : 2;
  if (typeof value !== 'number') return percent ? shareWithInterval(value) : withInterval(value, digits);
  if (percent) return formatPercent(value);
  if (WHOLE.includes(id)) return formatNumber(value);
  return formatChange(value, digits);
}

export const groupName = (group: Retrodiction['group']): string => t(`back-cast.group.${group}`);

/** "all theatres 0.68, theatres tuned on 0.48": each group with its figure. */
function listed<Row extends Pick<Retrodiction, 'group'>>(rows: readonly Row[], figure: (row: Row) => string): string {
  return formatList(
    rows.map((row) => t('back-cast.group-figure', { group: groupName(row.group), figure: figure(row) })),
  );
}

/** A thing that the model gets wrong, in one sentence. */
export function missWords(miss: Miss): string {
  switch (miss.kind) {
    case 'statement':
      return t('back-cast.miss.statement', {
        statement: statementWords(miss.statement),
        figure: statementFigure(miss.statement),
      });
    case 'attacks-on-members': {
      const { state, year, share, chosen } = miss;
      return t('back-cast.miss.attacks-on-members', {
        state: stateName(state, year),
        year: formatYear(year),
        share: shareWithInterval(share),
        chosen: shareWithInterval(chosen),
      });
    }
    case 'first-war':
      return t('back-cast.miss.first-war', { year: formatYear(miss.year), share: shareWithInterval(miss.share) });
    case 'target':
      return t('back-cast.miss.target', { target: targetWords(miss.target) });
    case 'warm-year':
      return t('back-cast.miss.warm-year', { year: formatYear(miss.year), points: withInterval(miss.points, 1) });
    case 'not-told-apart':
      return t('back-cast.miss.not-told-apart', { figures: listed(miss.rows, ({ auc }) => withInterval(auc)) });
    case 'no-skill':
      return t('back-cast.miss.no-skill', { figures: listed(miss.rows, ({ skill }) => withInterval(skill)) });
    case 'polls-eased':
      return t('back-cast.miss.polls-eased', {
        from: formatYear(miss.from),
        to: formatYear(miss.to),
        before: formatNumber(miss.before),
        after: formatNumber(miss.after),
      });
    case 'against-record': {
      const { target, figure } = miss;
      const words = (value: TargetFigure['real']) => (value === undefined ? '' : figureWords(target, value));
      return t('back-cast.miss.against-record', {
        target: targetWords(target),
        real: words(figure.real),
        model: words(figure.model),
        note: targetNote(target),
      });
    }
  }
}
