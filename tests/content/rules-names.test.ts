/** Every id that a level uses names something that exists, and stands for one thing. Each case breaks a sound level. */
import { test } from 'vitest';
import { add, type Case, drop, expectProblem, set } from './level-files.ts';

const TRUCE = { id: 'truce', start: 'absent', verification: 0, inclusion: 0, sources: [] };

const CASES: readonly Case[] = [
  ['ids are used once', set('moves.json moves[1].id', 'merrin-arm'), /used twice/],
  ['types of a seat have their own ids', set('level.json seats[0].types[1].id', 'steady'), /used twice/],
  ['seats have different marks', set('level.json seats[1].pigment', 'verdigris'), /used twice/],
  ['frames are listed once', add('level.json frames', 'self-defence'), /used twice/, 'level.json frames[6]'],
  ['a rival is the other seat', set('level.json seats[0].rival', 'merrin'), /not the other seat/],
  ['a seat has an alliance', set('level.json seats[0].alliance', 'league'), /no alliance/],
  ['an alliance belongs to its seat', set('level.json seats[0].alliance', 'tollan-league'), /belongs to/],
  ['an alliance names a seat', set('level.json alliances[0].seat', 'nobody'), /no seat/],
  ['home regions exist', set('level.json seats[0].homeRegions[0]', 'ZZZ'), /no state "ZZZ"/],
  ['starting forces stand in a theatre', set('level.json seats[0].forces[0].theatre', 'plain'), /no theatre/],
  ['starting forces stand in a state', set('level.json seats[0].forces[0].region', 'ZZZ'), /no state/],
  ['neighbours whose protests frighten exist', set('level.json seats[0].protestNeighbours[0]', 'ZZZ'), /no state/],
  ['a series that a seat reads exists', set('level.json seats[0].economySeries', 'wealth'), /no series/],
  ['reach names every theatre', drop('level.json seats[0].reach.valley'), /missing/, 'level.json seats[0].reach'],
  ['stakes name states', set('level.json seats[0].stakes.ZZZ', { value: 1, redLine: 1 }), /no state/],
  [
    'a state is at stake for both',
    drop('level.json seats[1].stakes.OSI'),
    /"OSI" is missing/,
    'level.json seats[1].stakes',
  ],
  [
    'a ceiling names a seat',
    add('level.json treaties', { ...TRUCE, ceilings: [{ seat: 'nobody', theatre: 'valley', units: 1 }] }),
    /no seat/,
    'level.json treaties[0].ceilings[0].seat',
  ],
  ['a state lies in a theatre', set('states.json states[0].theatre', 'vale'), /no theatre "vale"/],
  [
    'a state stands on each ladder',
    drop('states.json states[0].rungs.tollan-league'),
    /missing/,
    'states.json states[0].rungs',
  ],
  ['public support names seats', set('states.json states[0].support.other', 1), /no seat/],
  ['a neighbour exists', set('states.json states[0].neighbours[2]', 'ZZZ'), /no state/],
  ['a part names its state', set('states.json states[0].partOf', 'ZZZ'), /no state/],
  [
    'a successor exists',
    set('states.json states[0].successors', ['ZZZ']),
    /no state/,
    'states.json states[0].successors[0]',
  ],
  [
    'an occupier is a seat',
    set('states.json states[0].occupied', { by: 'nobody', share: 0.1 }),
    /no seat/,
    'states.json states[0].occupied.by',
  ],
  ['a move belongs to a seat', set('moves.json moves[0].seat', 'nobody'), /no seat/],
  ['a frame that a move touches exists', set('moves.json moves[0].signal.frames[2]', 'glory'), /no frame/],
  ['a weaker form exists', set('moves.json moves[0].weakerForm', 'merrin-rest'), /no move "merrin-rest"/],
  ['a target exists', set('moves.json moves[0].targets', ['plain']), /no theatre/, 'moves.json moves[0].targets[0]'],
  ['types in a likelihood are the seat’s', set('moves.json moves[0].signal.likelihood.revisionist', 0.5), /no type/],
  [
    'a likelihood names every type',
    drop('moves.json moves[0].signal.likelihood.steady'),
    /"steady" is missing/,
    'moves.json moves[0].signal.likelihood',
  ],
  [
    'the state of an effect exists',
    set('moves.json moves[0].effects[1]', { kind: 'harm', state: 'ZZZ', share: 0.1 }),
    /no state/,
    'moves.json moves[0].effects[1].state',
  ],
  ['the bloc of an effect is the mover’s', set('moves.json moves[4].effects[1].bloc', 'tollan-council'), /no bloc/],
  [
    'the bloc of an event is its seat’s',
    set('events.json events[0].effects[0]', { kind: 'state-support', seat: 'merrin', points: 1, bloc: 'crowd' }),
    /no bloc/,
    'events.json events[0].effects[0].bloc',
  ],
  [
    'the treaty of a condition exists',
    set('moves.json moves[0].needs[0]', { kind: 'treaty', treaty: 'truce', standing: ['in-force'] }),
    /no treaty/,
    'moves.json moves[0].needs[0].treaty',
  ],
  [
    'the event of a condition exists',
    set('moves.json moves[0].needs[0]', { kind: 'event', event: 'storm' }),
    /no event/,
    'moves.json moves[0].needs[0].event',
  ],
  [
    'a condition at resolution is checked, too',
    set('moves.json moves[0].needsNow[0]', {
      kind: 'still',
      condition: { kind: 'forum', forum: 'inn', standing: ['open'] },
    }),
    /no forum/,
    'moves.json moves[0].needsNow[0].condition.forum',
  ],
  ['the seat that a state asks is one', set('states.json states[0].wish', 'nobody'), /no seat/],
  ['the state of an event exists', set('events.json events[1].state', 'ZZZ'), /no state/],
  ['the theatre of an event exists', set('events.json events[2].theatre', 'plain'), /no theatre/],
  [
    'an event that must have happened exists',
    set('events.json events[0].when[0]', { kind: 'happened', event: 'storm' }),
    /no event/,
    'events.json events[0].when[0].event',
  ],
  [
    'who blames is a seat',
    set('events.json events[1].blamed', { by: 'nobody', weight: 1 }),
    /no seat/,
    'events.json events[1].blamed.by',
  ],
  ['a cited source exists', set('events.json events[0].sources[0]', 'rumour'), /no source/],
  [
    'a parameter cites a source or the design',
    set('../common/parameters.json params[0].source', 'rumour'),
    /no source/,
  ],
  ['a level changes parameters that exist', set('parameters.json params[0].name', 'misreadChanse'), /no parameter/],
];

for (const broken of CASES) test(broken[0], () => expectProblem('two-neighbours', broken));
