/** Texts by key, numbers, dates and lists as a reader sees them. */
import { afterEach, describe, expect, test } from 'vitest';
import { askedLanguage } from '../../src/i18n/direction.ts';
import {
  addLanguage,
  atStart,
  directionOf,
  formatBand,
  formatChange,
  formatChangeBand,
  formatChoice,
  formatDate,
  formatEnd,
  formatList,
  formatNumber,
  formatPercent,
  formatSeason,
  formatTick,
  formatTurn,
  hasText,
  i18n,
  levelSpeaks,
  onMissingText,
  setLanguage,
  setLevelTexts,
  setTickWords,
  t,
} from '../../src/i18n/index.ts';
import { LANGUAGES } from '../../src/i18n/language-files.ts';
import { pseudoText, pseudoTexts } from '../../src/i18n/pseudo.ts';
import { expectLevel, speak } from '../../src/i18n/speaker.ts';

const CAMPAIGN = { startYear: 1991, ticksPerYear: 2, prologueTicks: 2, turns: 17, ticksPerTurn: 4 };
const YEARLY = { ...CAMPAIGN, turns: 34, ticksPerTurn: 2 };
const MONTHLY = { startYear: 2021, ticksPerYear: 12, prologueTicks: 8, turns: 14, ticksPerTurn: 1 };
const FICTION = { startYear: 1, ticksPerYear: 2, prologueTicks: 0, turns: 6, ticksPerTurn: 1 };

afterEach(async () => {
  setLevelTexts({});
  setTickWords(2);
  await setLanguage('en');
});

describe('texts', () => {
  test('come from the interface and from the open level', () => {
    setLevelTexts({ en: { 'seat.red.name': 'The {{colour}} desk' } });
    expect(t('common.not-known')).toBe('not known');
    expect(t('seat.red.name', { colour: 'red' })).toBe('The red desk');
  });

  test('of one level do not outlive it', () => {
    setLevelTexts({ en: { 'seat.red.name': 'Red', 'seat.red.note': 'A note' } });
    setLevelTexts({ en: { 'seat.red.name': 'Rouge' } });
    expect(t('seat.red.name')).toBe('Rouge');
    expect(hasText('seat.red.note')).toBe(false);
  });

  test('are known for a key as i18next itself knows them, in any language', async () => {
    addLanguage('qx', { 'common.not-known': 'qx' });
    setLevelTexts({ en: { 'seat.red.name': 'Red', empty: '' }, qx: { 'seat.blue.name': 'Blau' } });
    const keys = ['common.not-known', 'seat.red.name', 'seat.blue.name', 'empty', 'nothing', ''];
    const answers = async (tag: string) => {
      await setLanguage(tag);
      expect(keys.map(hasText)).toEqual(keys.map((key) => i18n.exists(key)));
      return keys.filter(hasText);
    };
    expect(await answers('en')).toEqual(['common.not-known', 'seat.red.name', 'empty']);
    expect(await answers('qx')).toEqual(['common.not-known', 'seat.red.name', 'seat.blue.name', 'empty']);
  });

  test('follow a count', () => {
    setLevelTexts({ en: { points_one: '{{count}} point', points_other: '{{count}} points' } });
    expect([1, 2].map((count) => t('points', { count }))).toEqual(['1 point', '2 points']);
  });

  test('name the step of the clock of the level', async () => {
    expect(t('unit.share-a-tick')).toBe('share a half-year');
    setTickWords(12);
    await setLanguage('en');
    expect([t('unit.share-a-tick'), t('unit.ticks')]).toEqual(['share a month', 'months']);
    setTickWords(4);
    expect(t('unit.ticks')).toBe('steps');
  });

  test('are not escaped, because the screen does that', () => {
    setLevelTexts({ en: { 'level.title': '{{who}}’s' } });
    expect(t('level.title', { who: 'A & B <C>' })).toBe('A & B <C>’s');
  });

  test('that are missing are reported and never shown as a key', () => {
    const missing: string[] = [];
    const stop = onMissingText((key) => missing.push(key));
    expect(t('seat.nobody.name')).toBe('no text yet');
    stop();
    t('seat.nobody.desk');
    expect(missing).toEqual(['seat.nobody.name']);
  });

  test('of another language fall back to English', async () => {
    addLanguage('de', { 'common.close': 'Zu' });
    setLevelTexts({ en: { 'level.title': 'Two', 'level.note': 'Note' }, de: { 'level.title': 'Zwei' } });
    await setLanguage('de');
    expect([t('common.close'), t('common.back'), t('level.title'), t('level.note')]).toEqual([
      'Zu',
      'Back',
      'Zwei',
      'Note',
    ]);
    expect(formatChange(-1.5, 1)).toBe('−1,5');
  });
});

describe('in Ukrainian', () => {
  test('a text follows a count in its own forms, and a word any number', async () => {
    addLanguage('uk', { 'common.close': 'Закрити' });
    setLevelTexts({
      en: { points_one: '{{count}} point', points_other: '{{count}} points', games: '{{n}} games' },
      uk: {
        points_one: '{{count}} бал',
        points_few: '{{count}} бали',
        points_many: '{{count}} балів',
        points_other: '{{count}} бала',
        games: '{{n}} {{n, forms(one: партія; few: партії; many: партій; other: партії)}}',
      },
    });
    await setLanguage('uk');
    expect([1, 3, 5, 1.5].map((count) => t('points', { count }))).toEqual(['1 бал', '3 бали', '5 балів', '1.5 бала']);
    expect([1, 22, 40].map((n) => t('games', { n: formatNumber(n) }))).toEqual(['1 партія', '22 партії', '40 партій']);
  });

  test('a month bends beside a day', async () => {
    addLanguage('uk', { 'common.close': 'Закрити' });
    await setLanguage('uk');
    expect([formatDate('2008-08-08'), formatDate('2008-08')]).toEqual(['8 серпня 2008', 'серпень 2008']);
  });
});

test('a pseudo-language changes every word, and no slot and no mark', () => {
  const text = 'Bet <strong>{{chance}}</strong> in 100';
  expect(pseudoText(text, 'en-XA')).toBe('Ɓééţ <strong>{{chance}}</strong> ííñ 100');
  expect(pseudoText(text, 'en-XB').replace(/[\u202a-\u202e]/g, '')).toBe(text);
  expect(pseudoTexts({ 'quiz.1.answer': 'true' }, 'en-XA')).toEqual({ 'quiz.1.answer': 'true' });
});

test('an address asks for a language that there is, or for a pseudo-language', () => {
  const asked = ['?lang=en', '?lang=xa', '?lang=xb', '?lang=tlh', ''].map((search) => askedLanguage(search, LANGUAGES));
  expect(asked).toEqual(['en', 'en-XA', 'en-XB', undefined, undefined]);
});

test('a pseudo-language comes with its level, all at once', async () => {
  await expectLevel('two')({ 'level.title': 'Two' }, 2);
  expect(await speak('en-XA')).toBe(true);
  expect([t('level.title'), levelSpeaks(), directionOf('en-XB')]).toEqual(['Ţŵóó', true, 'rtl']);
  const late = expectLevel('three');
  await expectLevel('four')({ 'level.title': 'Four' }, 2);
  await late({ 'level.title': 'Three' }, 2);
  expect(t('level.title')).toBe('Ƒóóúúŕ');
  await expect(speak('tlh')).rejects.toThrow('no language');
  expect(t('level.title')).toBe('Ƒóóúúŕ');
});

describe('numbers', () => {
  test('have a real minus sign and few decimals', () => {
    expect([formatNumber(-3.456, 1), formatNumber(62.4), formatNumber(1234.5, 1)]).toEqual(['−3.5', '62', '1,234.5']);
  });

  test('of a change have a sign, but nothing has none', () => {
    expect([14.2, -3, 0, -0.3, 0.3].map((value) => formatChange(value))).toEqual(['+14', '−3', '0', '0', '0']);
  });

  test('round a half away from zero on both sides', () => {
    expect([formatChange(2.5), formatChange(-2.5)]).toEqual(['+3', '−3']);
  });

  test('that are none are not known', () => {
    expect([formatNumber(Number.NaN), formatChange(undefined), formatPercent(Number.POSITIVE_INFINITY)]).toEqual(
      Array.from({ length: 3 }, () => 'not known'),
    );
  });

  test('of a share are a percentage', () => {
    expect(formatPercent(0.624)).toBe('62\u00a0%');
  });

  test('of a band are read from low to high', () => {
    expect([formatChangeBand(-4, 12), formatBand(40, 56)]).toEqual(['−4 to +12', '40 to 56']);
  });
});

describe('times', () => {
  test('are a day, a month or nothing that is known', () => {
    expect(['2008-08-08', '1997-05', 'soon'].map(formatDate)).toEqual(['8 August 2008', 'May 1997', 'not known']);
  });

  test('are the months of a tick', () => {
    expect([formatTick(CAMPAIGN, 0), formatTick(CAMPAIGN, 67)]).toEqual(['January–June 1991', 'July–December 2024']);
  });

  test('are the season of a tick', () => {
    expect([formatSeason(CAMPAIGN, 12), formatSeason(CAMPAIGN, 13)]).toEqual(['spring 1997', 'autumn 1997']);
  });

  test('are the years of a turn', () => {
    expect([formatTurn(CAMPAIGN, 1), formatTurn(CAMPAIGN, 5), formatTurn(CAMPAIGN, 17)]).toEqual([
      '1991–92',
      '1999–2000',
      '2023–24',
    ]);
    expect([formatTurn(YEARLY, 1), formatTurn(YEARLY, 34)]).toEqual(['1991', '2024']);
  });

  test('are months where the clock ticks by months', () => {
    expect([formatTurn(MONTHLY, 9), formatSeason(MONTHLY, 13), formatTick(MONTHLY, 13)]).toEqual([
      'Sept 2021',
      'Feb 2022',
      'February 2022',
    ]);
  });

  test('are the end of a tick', () => {
    expect([formatEnd(MONTHLY, 13), formatEnd(CAMPAIGN, 0), formatEnd(CAMPAIGN, 67)]).toEqual([
      'February 2022',
      'June 1991',
      '2024',
    ]);
  });

  test('of a story count its own years', () => {
    expect([formatTurn(FICTION, 1), formatTurn(FICTION, 6), formatDate('0002-10-14')]).toEqual([
      'spring, year 1',
      'autumn, year 3',
      '14 October, year 2',
    ]);
  });

  test('begin a line with a capital, in the letters of their language', async () => {
    expect([atStart(formatTurn(FICTION, 6)), atStart(formatTurn(CAMPAIGN, 5)), atStart('')]).toEqual([
      'Autumn, year 3',
      '1999–2000',
      '',
    ]);
    await setLanguage('uk');
    expect(atStart('осінь')).toBe('Осінь');
  });
});

test('lists end with a word', () => {
  expect(formatList(['Poland', 'Hungary', 'Czechia'])).toBe('Poland, Hungary and Czechia');
  expect(formatChoice(['yes', 'no'])).toBe('yes or no');
});
