/** The historical script and the crises of the record: dates, moves and places. Each case breaks the campaign in one place. */
import { test } from 'vitest';
import { CAMPAIGN } from '../helpers/levels.ts';
import { type Case, drop, expectProblem, set } from './level-files.ts';

// script[0] is a summit without a place, script[1] a ceasefire in a state.
const CASES: readonly Case[] = [
  ['an act has a day of the calendar', set('script.json script[0].date', '1992-02-30'), /not in the calendar/],
  ['an act lies after the prologue', set('script.json script[0].date', '1991-12-31'), /outside what is played/],
  ['an act lies before the end', set('script.json script[0].date', '2025-01'), /outside what is played/],
  [
    'an accession ends within the level',
    set('script.json script[0].completes', '2030-01-01'),
    /outside what is played/,
  ],
  ['an act is a move of the level', set('script.json script[0].move', 'hold-sumit'), /no move "hold-sumit"/],
  ['an act belongs to the seat with the move', set('script.json script[0].seat', 'russia'), /is a move of nato/],
  ['an act without a place names none', set('script.json script[0].targets', ['GEO']), /points at nothing/],
  ['an act on a state names one', set('script.json script[1].targets', []), /points at a state/],
  ['a target exists', set('script.json script[1].targets[0]', 'GEX'), /no state "GEX"/],
  ['force needs a state', set('script.json script[0].force', { rung: 5, share: 0 }), /force needs a state/],
  ['an act cites a known source', set('script.json script[0].sources[0]', 'hearsay'), /no source "hearsay"/],
  ['an act is used once', set('script.json script[1].id', 'washington-1992'), /used twice/],
  [
    'effects of an act name what exists',
    set('script.json script[0].effects', [{ kind: 'forum', forum: 'club', act: 'open' }]),
    /no forum "club"/,
    'script.json script[0].effects[0].forum',
  ],
  [
    'every act has its sentence',
    drop('text.script.en.json script.bucharest.text'),
    /text is missing/,
    'text.en.json script.bucharest.text',
  ],
  ['a crisis has a real day', set('onsets.json onsets[0].date', '1992-13'), /not written as it must be/],
  ['a crisis lies within what is played', set('onsets.json onsets[0].date', '1990-01-01'), /outside what is played/],
  ['a crisis has a theatre', set('onsets.json onsets[0].theatre', 'atlantic'), /no theatre/],
  ['a crisis has a state', set('onsets.json onsets[0].state', 'ZZZ'), /no state/],
];

for (const broken of CASES) test(broken[0], () => expectProblem(CAMPAIGN, broken));
