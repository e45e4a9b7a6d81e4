/** What `<html>` says is written when it changes and not again: each writing has all styles of the page worked out anew. */
import { afterEach, expect, test, vi } from 'vitest';
import { gameStore } from '../../src/store/index.ts';
import { keepPageAttributes } from '../../src/ui/use-layout.ts';

/** An `<html>` that remembers what was written on it. */
function countingRoot(): { readonly root: HTMLElement; readonly written: string[] } {
  const written: string[] = [];
  const noting = (object: object): object =>
    new Proxy(object, {
      set(target, name, value) {
        written.push(`${String(name)}=${value}`);
        return Reflect.set(target, name, value);
      },
    });
  const properties = new Map<string, string>();
  const style = {
    getPropertyValue: (name: string) => properties.get(name) ?? '',
    setProperty(name: string, value: string) {
      written.push(`${name}=${value}`);
      properties.set(name, value);
    },
  };
  return { root: noting({ lang: '', dir: '', dataset: noting({}), style }) as HTMLElement, written };
}

afterEach(() => vi.unstubAllGlobals());

test('a change that <html> says nothing of writes nothing there, one that it shows writes that alone', () => {
  vi.stubGlobal('window', {
    innerWidth: 1366,
    innerHeight: 657,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  });
  const { root, written } = countingRoot();
  const stop = keepPageAttributes(root);
  expect(written).toContain('lang=en');
  expect(written).toContain('--text-scale=1');
  written.length = 0;
  gameStore.getState().showLayer('agreements');
  gameStore.setState((state) => ({ settings: { ...state.settings } }));
  expect(written).toEqual([]);
  gameStore.setState((state) => ({ settings: { ...state.settings, textScale: 2 } }));
  expect(written).toEqual(['layout=phone', 'short=false', 'low=true', '--text-scale=2']);
  stop();
});
