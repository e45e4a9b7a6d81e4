/** From the numbers of a level to plain fields. */
import { Numbers } from './bot-numbers.ts';
import type { Level } from './level.ts';

type Plain<T> = { readonly [Subject in keyof T]: Readonly<T[Subject]> };

/** By subject, then by name. */
export type BotNumbers = Plain<Numbers>;

const SUBJECTS = Object.entries(new Numbers());

/** Every name as the files have it: `subject.name`. */
export const BOT_NUMBER_NAMES: readonly string[] = SUBJECTS.flatMap(([subject, fields]) =>
  Object.keys(fields).map((name) => `${subject}.${name}`),
);

/** The numbers of a level. Throws a RangeError that names a number which the level lacks. */
export function compileBotNumbers(level: Level): BotNumbers {
  const values = new Map(level.bots.map(({ name, value }) => [name, value]));
  const numbers = new Numbers();
  for (const [subject, fields] of Object.entries(numbers)) {
    for (const name of Object.keys(fields)) {
      const value = values.get(`${subject}.${name}`);
      if (value === undefined) throw new RangeError(`level ${level.id} lacks the number ${subject}.${name}`);
      Object.assign(fields, { [name]: value });
    }
  }
  return numbers;
}
