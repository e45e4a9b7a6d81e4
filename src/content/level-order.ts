/** The levels that come with the game, in the order in which a player is offered them: by length, made-up names last. */
export const LEVEL_ORDER: readonly string[] = [
  'two-neighbours',
  'madrid-1997',
  'bucharest-2008',
  'winter-2021-22',
  'europe-1991-2024',
  'mirror',
];
