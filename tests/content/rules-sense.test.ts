/** Numbers, times and links of a level make sense together. Each case breaks a sound level in one place. */
import { test } from 'vitest';
import { add, type Case, drop, expectProblem, set } from './level-files.ts';

const TRUCE = { id: 'truce', start: 'absent', verification: 0, inclusion: 0, ceilings: [], sources: [] };
const INN = { id: 'inn', start: 'open', inclusion: 0, sources: [] };
const SHEEP = { id: 'sheep', unit: 'head', source: 'invented', role: 'input', points: [[1, 1]] };
const RUMOUR = { id: 'rumour', author: 'A', year: '1', title: 'B', confidence: 'general' };

const SUMS: readonly Case[] = [
  ['priors sum to 1', set('level.json seats[0].types[0].prior', 0.8), /sum to 1\.1/, 'level.json seats[0].types'],
  [
    'threat weights sum to 1',
    set('level.json seats[0].threatWeights.valley', 0.9),
    /sum to 0\.9/,
    'level.json seats[0].threatWeights',
  ],
  [
    'the weights of elites sum to 1',
    set('level.json seats[0].homeFront.elites[0].weight', 0.5),
    /sum to 0\.5/,
    'level.json seats[0].homeFront.elites',
  ],
  [
    'the shares of a lens sum to 1',
    set('../common/lenses.json lenses[1].structure', 0.3),
    /sum to 1\.1/,
    '../common/lenses.json lenses[1]',
  ],
  [
    'a parameter lies in its range',
    set('../common/parameters.json params[0].value', 99),
    /outside the plausible range/,
  ],
  [
    'a level’s own parameter lies in the range',
    set('parameters.json params[0].value', 99),
    /outside the plausible range/,
  ],
  [
    'a number of the computer players lies in its range',
    set('../common/bots.json bots[0].value', 99),
    /outside the plausible range/,
  ],
  [
    'computer players have every number that they need',
    set('../common/bots.json bots[0].name', 'staff.width'),
    /"staff\.band" is missing/,
    '../common/bots.json bots',
  ],
  [
    'computer players read every number',
    set('../common/bots.json bots[0].name', 'staff.width'),
    /no number of computer players "staff\.width"/,
  ],
  ['a parameter belongs to a known group', set('../common/parameters.json params[2].theme', 'weather'), /no group/],
  ['the years of a series rise', set('series.json series[0].points[2]', [2, 1]), /comes after/],
];

const BOARD: readonly Case[] = [
  [
    'neighbours agree',
    set('states.json states[0].neighbours', ['MER']),
    /not the other way round/,
    'states.json states[2].neighbours[0]',
  ],
  ['a state is not its own neighbour', set('states.json states[0].neighbours[2]', 'OSI'), /its own neighbour/],
  ['two states have different letters', set('states.json states[1].letters', 'OS'), /also the mark/],
  [
    'a state ends after it begins',
    [set('states.json states[0].fromTick', 4), set('states.json states[0].untilTick', 2)],
    /from tick 4 to 2/,
    'states.json states[0]',
  ],
  [
    'a successor begins when its state ends',
    [set('states.json states[0].untilTick', 2), set('states.json states[0].successors', ['MER'])],
    /does not begin/,
    'states.json states[0].successors[0]',
  ],
  ['a theatre has a state', set('level.json theatres[1]', { id: 'plain' }), /no state lies/],
  ['a treaty is acted on', set('level.json treaties[0]', TRUCE), /nothing acts on the treaty/],
  ['a forum is acted on', set('level.json forums[0]', INN), /nothing acts on the forum/],
  ['a series that drives the model is read', set('series.json series[4]', SHEEP), /no seat reads/],
  ['a source is cited', set('sources.json sources[1]', RUMOUR), /nothing cites/],
];

const MOVES: readonly Case[] = [
  ['a level has moves', set('moves.json moves', []), /has 0 items/],
  [
    'a chain of weaker forms ends',
    [set('moves.json moves[0].weakerForm', 'merrin-warn'), set('moves.json moves[4].weakerForm', 'merrin-arm')],
    /leads back/,
  ],
  [
    'a weaker form points at the same thing',
    set('moves.json moves[0].weakerForm', 'merrin-talk'),
    /points at something else/,
  ],
  ['a weaker form belongs to the same seat', set('moves.json moves[0].weakerForm', 'tollan-arm'), /another seat/],
  [
    'an internal move can come about',
    set('moves.json moves[0].internal', true),
    /nothing can bring/,
    'moves.json moves[0]',
  ],
  ['a move without a target has no targets', set('moves.json moves[3].targets', ['OSI']), /points at nothing/],
  ['a condition has a bound', set('moves.json moves[0].needs[0]', { kind: 'forces', side: 'own' }), /no bound/],
  [
    'a condition can be met',
    set('moves.json moves[0].needs[0]', { kind: 'rung', side: 'own', min: 'plan', max: 'partner' }),
    /never met/,
  ],
  ['an effect on a state has one', set('moves.json moves[0].effects[1]', { kind: 'arm', units: 1 }), /acts on a state/],
  [
    'an effect on a place has one',
    set('moves.json moves[3].effects[1]', { kind: 'withdraw', units: 1 }),
    /acts on a place/,
  ],
];

const EVENTS: readonly Case[] = [
  ['an event has a real date', set('events.json events[0].date', '0001-02-30'), /not in the calendar/],
  ['29 February needs a leap year', set('events.json events[0].date', '0001-02-29'), /not in the calendar/],
  ['an event is not after the last tick', set('events.json events[0].date', '0004-01-01'), /outside the level/],
  ['an event changes something', set('events.json events[0].effects', []), /changes nothing/],
];

const PAST: readonly Case[] = [
  ['a move of history refers to something real', set('moves.json moves[0].referents', []), /nothing that happened/],
  ['a referent has a real date', set('moves.json moves[0].referents[0].date', '1994-02-31'), /not in the calendar/],
  ['a move of history has a source', set('moves.json moves[0].sources', []), /has no source/],
  ['an event is not before the first tick', set('events.json events[0].date', '1990-12-31'), /outside the level/],
  [
    'a bloc names every theatre',
    drop('level.json seats[0].homeFront.blocs[0].theatreWeights.baltic'),
    /"baltic" is missing/,
    'level.json seats[0].homeFront.blocs[0].theatreWeights',
  ],
  [
    'the weights of a bloc sum to 1',
    set('level.json seats[0].homeFront.blocs[0].theatreWeights.baltic', 0.9),
    /sum to 1\.7/,
    'level.json seats[0].homeFront.blocs[0].theatreWeights',
  ],
  ['the risks of a bloc name states', set('level.json seats[0].homeFront.blocs[0].risk.ZZZ', 1), /no state/],
];

for (const broken of [...SUMS, ...BOARD, ...MOVES, ...EVENTS])
  test(broken[0], () => expectProblem('two-neighbours', broken));

for (const broken of PAST) test(broken[0], () => expectProblem('europe-1991-2024', broken));

test('no two moves do the same', () => {
  // A copy of the first move under another name, for another intent.
  const signal = {
    likelihood: { steady: 0.3, reaching: 0.366 },
    slight: 2,
    shock: 3,
    aboutTarget: false,
    severity: 2,
    ambiguity: 1,
    frames: ['self-defence', 'old-wounds'],
  };
  const twin = {
    id: 'merrin-march',
    seat: 'merrin',
    class: 'deployment',
    target: 'theatre',
    capital: 10,
    means: 2,
    upkeep: 0.3,
    joint: false,
    needs: [],
    needsNow: [],
    consensus: { base: 0, redLineSlope: 0, risk: 0 },
    effects: [{ kind: 'station', force: 'ground', units: 1.5, offence: 0.3, notified: true }],
    signal,
    reversible: 'yes',
    usualIntents: ['punish'],
    referents: [],
    sources: [],
  };
  expectProblem('two-neighbours', [
    '',
    add('moves.json moves', twin),
    /does the same as "merrin-arm"/,
    'moves.json moves[12]',
  ]);
});

test('a seat without moves of its own is told so', () => {
  const edits = Array.from({ length: 6 }, (_, i) => set(`moves.json moves[${i}].seat`, 'tollan'));
  expectProblem('two-neighbours', ['', edits, /"merrin" has no move/, 'level.json seats[0]']);
});
