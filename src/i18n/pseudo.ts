/**
 * Two languages that nobody speaks, made from the English texts at run time to find faults. The first has an accent on
 * every letter and is some 40 % longer: a plain letter on the screen is a text without a key, and words that are cut off
 * have no room for other languages. The second runs from right to left, as Arabic would.
 */
import { PSEUDO } from './direction.ts';
import type { TextsByKey } from './texts.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'áƀçðéƒĝĥíĵķļɱñóþʠŕšţúṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];
const VOWELS = 'aeiouAEIOU';

/** Every word is told to run from right to left, whatever its letters would do by themselves. */
const RIGHT_TO_LEFT = '\u202e';
const END = '\u202c';

/** What is not words: slots and the marks of strong type. Keys and values that are data have no blanks around them. */
const NOT_WORDS = /(\{\{[^}]*\}\}|<\/?strong>)/;

const accented = (text: string): string =>
  [...text]
    .map((letter) => {
      const other = ACCENTED[PLAIN.indexOf(letter)];
      if (other === undefined || !PLAIN.includes(letter)) return letter;
      return VOWELS.includes(letter) ? other + other.toLowerCase() : other;
    })
    .join('');

const turned = (text: string): string => text.replace(/[\p{L}\p{M}’'-]+/gu, (word) => RIGHT_TO_LEFT + word + END);

/** Texts of a level that are read by the program, not by people. */
const DATA_KEY = /^(quiz\.\d+\.answer|briefing\.\d+\.(region|places))$/;

export function pseudoText(text: string, tag: string): string {
  const change = tag === PSEUDO.xb ? turned : accented;
  return text
    .split(NOT_WORDS)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

export function pseudoTexts(texts: TextsByKey, tag: string): TextsByKey {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, DATA_KEY.test(key) ? text : pseudoText(text, tag)]),
  );
}
