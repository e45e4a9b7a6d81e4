import { describe, expect, test } from 'vitest';
import { asJson } from '../../src/lib/as-json.ts';

describe('a copy as JSON', () => {
  test('says what the text would say, of every kind of value', () => {
    const shared = { here: [1, -0, Number.NaN, Number.POSITIVE_INFINITY, undefined, null] };
    const value = {
      shared,
      again: shared,
      left: undefined,
      truth: false,
      text: 'é',
      date: new Date(0),
      told: { secret: 1, toJSON: () => ({ shown: 2, hidden: undefined }) },
    };
    const copy = asJson(value);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
    expect(copy).toStrictEqual(JSON.parse(JSON.stringify(value)));
  });

  test('shares nothing with what it copies', () => {
    const shared = { list: [1] };
    const copy = asJson({ one: shared, two: shared });
    copy.one.list.push(2);
    expect([shared.list, copy.two.list]).toEqual([[1], [1]]);
  });
});
