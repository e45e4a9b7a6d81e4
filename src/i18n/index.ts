/** The only door to texts and formats: `t` for texts by key, `format...` for numbers, dates and lists. */
export {
  atStart,
  formatDate,
  formatEnd,
  formatSeason,
  formatTick,
  formatTurn,
  formatYear,
  yearOfTick,
} from './dates.ts';
export { directionOf, isPseudo, languageName } from './direction.ts';
export { compareTexts, formatChoice, formatList } from './lists.ts';
export {
  formatBand,
  formatChange,
  formatChangeBand,
  formatFixed,
  formatFixedChange,
  formatNumber,
  formatPercent,
} from './numbers.ts';
export {
  addLanguage,
  hasText,
  i18n,
  language,
  levelSpeaks,
  locale,
  onMissingText,
  setLanguage,
  setLevelTexts,
  setTickWords,
  type TextParams,
  type TextsByKey,
  t,
} from './texts.ts';
