import { expect, test } from 'vitest';
import { markOfFile } from '../../src/session/file-level.ts';
import { NEIGHBOURS } from '../helpers/levels.ts';
import { playOn, soloMatch } from '../helpers/solo-match.ts';

test('every file of a match names its level before the level is loaded', () => {
  const match = soloMatch({ level: NEIGHBOURS });
  playOn(match);
  const mark = { level: NEIGHBOURS, seat: 'merrin' };
  expect(markOfFile(match.save())).toEqual(mark);
  expect(markOfFile(match.record('merrin'))).toEqual(mark);
  expect(markOfFile(match.notation('merrin') ?? '')).toMatchObject({ level: NEIGHBOURS });
  expect(markOfFile(`\n spiral record 1 ; by hand\r\n  level : ${NEIGHBOURS};x`)).toMatchObject({ level: NEIGHBOURS });
  for (const text of ['', 'nothing', '{"format":"chess"}', '{"level":']) expect(markOfFile(text)).toBeUndefined();
});
