import type { SourceFile } from './repo-files.ts';
import { codeOnly } from './scan.ts';

/** Signs, halves of a pair, and the shares of a whole in percent: no one would set them otherwise. */
const STRUCTURAL = new Set(['0', '1', '2', '100']);

/** Numbers of a machine or a format, by file. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // All whole numbers of 32 bits, as a seed has.
  'src/bots/bot-seed.ts': ['4294967296'],
  // Room for a list, which grows when it needs more.
  'src/bots/candidates.ts': ['96'],
  // More phases than any match has.
  'src/bots/play-on.ts': ['20_000'],
  // Tells the rounds of one crisis from those of another in a key of chance.
  'src/bots/random-bot.ts': ['16'],
};

const NUMBER = /(?<![\w$.])\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?/gi;

/** Numbers that stand in the code of a file although somebody might want them otherwise, as `path:line: number`. */
export function numbersInCode({ path, text }: SourceFile): string[] {
  const allowed = ALLOWED[path] ?? [];
  return codeOnly(text)
    .split('\n')
    .flatMap((line, index) =>
      (line.match(NUMBER) ?? [])
        .filter((number) => !STRUCTURAL.has(number) && !allowed.includes(number))
        .map((number) => `${path}:${index + 1}: ${number} belongs in the data of the levels`),
    );
}
