import { createElement, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { fetchWhenIdle, type LaterPart, later } from '../../src/ui/later.tsx';

const Part = ({ name }: { readonly name: string }) => createElement('p', undefined, `here is ${name}`);
const shown = (part: LaterPart<{ name: string }>): string =>
  renderToString(
    createElement(Suspense, { fallback: 'words of waiting' }, createElement(part, { name: 'it', key: 'part' })),
  );

describe('a part whose code comes later', () => {
  test('has words of waiting in its place, and none once it was fetched ahead', async () => {
    expect(shown(later(async () => Part))).toContain('words of waiting');
    const ahead = later(async () => Part);
    await ahead.fetchAhead();
    expect(shown(ahead)).toContain('here is it');
    expect(shown(ahead)).not.toContain('words of waiting');
  });

  test('is asked for again after the network failed', async () => {
    let asked = 0;
    const part = later(async () => {
      asked += 1;
      if (asked === 1) throw new Error('no network');
      return Part;
    });
    await part.fetchAhead();
    expect(shown(part)).toContain('words of waiting');
    await part.fetchAhead();
    expect(shown(part)).toContain('here is it');
    await part.fetchAhead();
    expect(asked).toBe(2);
  });

  test('is fetched one after the other in quiet moments', async () => {
    const order: string[] = [];
    const part = (name: string) =>
      later(async () => {
        order.push(`${name} asked`);
        // Longer than the wait for a quiet moment.
        await new Promise((resolve) => setTimeout(resolve, 300));
        order.push(`${name} here`);
        return Part;
      });
    await fetchWhenIdle([part('a'), part('b')]);
    expect(order).toEqual(['a asked', 'a here', 'b asked', 'b here']);
  });

  test('is not fetched ahead without a network, nor after one that could not be had', async () => {
    const asked: string[] = [];
    const part = (name: string, works: boolean) =>
      later(async () => {
        asked.push(name);
        if (!works) throw new Error('no network');
        return Part;
      });
    await fetchWhenIdle([part('a', true), part('b', false), part('c', true)]);
    expect(asked).toEqual(['a', 'b']);
    vi.stubGlobal('navigator', { onLine: false });
    await fetchWhenIdle([part('d', true)]).finally(() => vi.unstubAllGlobals());
    expect(asked).toEqual(['a', 'b']);
  });
});
