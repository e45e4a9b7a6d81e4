/** `gates`: what it prints, as words and as the data that the description of the model shows. */
import { expect, test } from 'vitest';
import { runGates } from '../../src/cli/gates.ts';

async function said(...given: string[]): Promise<{ status: number; text: string }> {
  const lines: string[] = [];
  const status = await runGates(given, (line) => lines.push(line));
  return { status, text: lines.join('\n') };
}

test('the same run says the same as words and as data', async () => {
  const run = ['--only', 'G1', '--games', '2', '--workers', '1'];
  const [words, data] = [await said(...run), await said(...run, '--format', 'json')];
  const found = JSON.parse(data.text);
  expect(data.status).toBe(words.status);
  expect(found).toMatchObject({ level: 'europe-1991-2024', games: 2, gates: [{ id: 'G1', required: true }] });
  expect(words.text).toContain(`G1 spiral: ${found.gates[0].met ? 'PASS' : 'MISS'}`);
  expect(found.gates[0].figures).toHaveLength(8);
  for (const { name, value, digits } of found.gates[0].figures)
    expect(words.text).toContain(`${name}: ${value.mean.toFixed(digits)}`);
});

test('another format is refused', async () => {
  await expect(said('--format', 'pdf')).rejects.toThrow(/use text or json/);
});
