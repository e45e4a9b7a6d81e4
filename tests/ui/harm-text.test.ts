/** The debrief says that force harmed civilians only where a crisis came to force; else that events of the time did. */
import { expect, test } from 'vitest';
import { hasText } from '../../src/i18n/index.ts';
import { harmKey } from '../../src/ui/debrief/harm-text.ts';

const ended = (how: string) => ({
  facts: [{ id: 0, kind: 'crisis-ended' as const, tick: 1, data: { how }, causes: [] }],
});

test.each(['war', 'fait-accompli', 'nuclear'])('a crisis that ended by %s was force', (how) => {
  expect(harmKey(ended(how), 0.2)).toBe('debrief.next.social-some');
  expect(harmKey(ended(how), 0.004)).toBe('debrief.next.social-little');
});

test.each(['settlement', 'freeze'])('a crisis that ended by %s was not', (how) => {
  expect(harmKey(ended(how), 0.2)).toBe('debrief.next.social-some-events');
  expect(harmKey(ended(how), 0.004)).toBe('debrief.next.social-little-events');
});

test('without harm nothing is said of a cause, and each sentence has its text', () => {
  expect(harmKey({ facts: [] }, 0)).toBe('debrief.next.social-none');
  for (const amount of ['some', 'little'])
    for (const by of ['', '-events']) expect(hasText(`debrief.next.social-${amount}${by}`)).toBe(true);
});
