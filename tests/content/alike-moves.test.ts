/** What is said of a joint step tells it from every other; the two names of one summit name each other. */
import { expect, test } from 'vitest';
import { levelIds, loadLevel } from '../../src/content/load-node.ts';

function contentOf(id: string) {
  const loaded = loadLevel(id);
  if (!loaded.ok) throw new Error(`${id} does not load`);
  const { level, texts } = loaded.value;
  const textOf = (move: string, part: 'name' | 'summary'): string => texts.en?.[`move.${move}.${part}`] ?? '';
  return { moves: level.moves, textOf };
}

test.each(levelIds())('in %s two joint steps of different names are summed up differently', (id) => {
  const { moves, textOf } = contentOf(id);
  const names = new Map<string, string>();
  for (const move of moves.filter((each) => each.joint)) {
    const summary = textOf(move.id, 'summary');
    const name = textOf(move.id, 'name');
    expect(summary).not.toBe('');
    expect(names.get(summary) ?? name, summary).toBe(name);
    names.set(summary, name);
  }
});

test('each half of a summit says that it is the same meeting as the other, by the name of it', () => {
  let pairs = 0;
  for (const id of levelIds()) {
    const { moves, textOf } = contentOf(id);
    for (const half of moves.filter((move) => ['hold-summit', 'meet-at-summit'].includes(move.id))) {
      const other = textOf(half.counterpart ?? '', 'name');
      if (other === textOf(half.id, 'name')) continue;
      expect(textOf(half.id, 'summary'), `${id} ${half.id}`).toContain(`“${other}”`);
      pairs += 1;
    }
  }
  expect(pairs).toBe(8);
});
