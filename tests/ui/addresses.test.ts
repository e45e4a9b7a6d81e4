/** The screen in the page's address. */
import { expect, test } from 'vitest';
import type { Route } from '../../src/store/index.ts';
import { addressOf, routeOf } from '../../src/ui/shell/use-address.ts';

const ROUTES: readonly Route[] = [
  { screen: 'title' },
  { screen: 'set-up' },
  { screen: 'match' },
  { screen: 'page', page: 'sources' },
  { screen: 'page', page: 'limits' },
  { screen: 'page', page: 'accessibility' },
  { screen: 'study', page: 'back-cast' },
  { screen: 'study', page: 'claim' },
  { screen: 'study', page: 'sensitivity' },
];

test('every screen comes back from its address while a match runs', () => {
  expect(ROUTES.map((route) => routeOf(addressOf(route), true))).toEqual(ROUTES);
});

test('without a running match its address leads to the title', () => {
  expect(routeOf('#match', false)).toEqual({ screen: 'title' });
});

test('an address that is no screen leads to the title', () => {
  expect(routeOf('#nowhere', true)).toEqual({ screen: 'title' });
});
