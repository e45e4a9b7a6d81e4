/** Moves of the laboratory level: one for each effect and each way an order can come out. Prices are round numbers. */
import type { Effect, MoveClass, MoveDef, SignalProfile } from '../../src/engine/index.ts';

type Rest = Partial<Omit<MoveDef, 'signal'>> & { readonly signal?: Partial<SignalProfile> };

const QUIET: SignalProfile = {
  likelihood: { calm: 0.5, greedy: 0.5 },
  slight: 0,
  shock: 0,
  aboutTarget: false,
  severity: 0,
  ambiguity: 0,
  frames: [],
};

/** A likelihood under which the move speaks for a greedy type: ln(.6/.3) = ln 2. */
export const HOSTILE = { likelihood: { calm: 0.3, greedy: 0.6 } } as const;
/** The opposite: ln(.3/.6) = -ln 2. */
export const FRIENDLY = { likelihood: { calm: 0.6, greedy: 0.3 } } as const;

export function labMove(
  id: string,
  moveClass: MoveClass,
  target: MoveDef['target'],
  effects: readonly Effect[],
  rest: Rest = {},
): MoveDef {
  const { signal, ...other } = rest;
  return {
    id,
    seat: id.startsWith('n-') ? 'north' : 'south',
    class: moveClass,
    target,
    capital: 10,
    means: 0,
    upkeep: 0,
    joint: false,
    needs: [],
    needsNow: [],
    consensus: { base: 0, redLineSlope: 0, risk: 0 },
    effects,
    signal: { ...QUIET, ...signal },
    reversible: 'yes',
    usualIntents: ['deter'],
    referents: [],
    sources: [],
    ...other,
  };
}

const brigade = { kind: 'station', force: 'ground', units: 2, offence: 0.35 } as const;
const battalion = { kind: 'station', force: 'ground', units: 1, offence: 0.1 } as const;

const NORTH: readonly MoveDef[] = [
  labMove('n-partner', 'enlargement', 'state', [{ kind: 'set-rung', rung: 'partner' }], {
    needs: [{ kind: 'rung', side: 'own', max: 'none' }],
    needsNow: [{ kind: 'host-consents' }],
  }),
  labMove('n-plan', 'enlargement', 'state', [{ kind: 'set-rung', rung: 'plan' }], {
    consensus: { base: 40, redLineSlope: 20, risk: 1 },
    weakerForm: 'n-words',
    signal: { ...HOSTILE, slight: 5, shock: 20, aboutTarget: true, severity: 1 },
  }),
  labMove('n-words', 'enlargement', 'state', [{ kind: 'home', support: 1 }], {
    internal: true,
    consensus: { base: 30, redLineSlope: 0, risk: 0 },
  }),
  labMove('n-invite', 'enlargement', 'state', [{ kind: 'set-rung', rung: 'invited', accession: true }], {
    needs: [
      { kind: 'rung', side: 'own', max: 'plan' },
      { kind: 'acceding', is: false },
    ],
  }),
  labMove('n-pause', 'enlargement', 'state', [{ kind: 'close-door', ticks: 4, demoteTo: 'partner' }], {
    signal: { ...FRIENDLY, slight: -4, severity: -1 },
  }),
  labMove('n-brigade', 'deployment', 'theatre', [brigade], {
    means: 2,
    upkeep: 0.5,
    weakerForm: 'n-battalion',
    consensus: { base: 40, redLineSlope: 0, risk: 0 },
    signal: { ...HOSTILE, slight: 1, severity: 2 },
  }),
  labMove('n-battalion', 'deployment', 'theatre', [battalion], {
    means: 1,
    consensus: { base: 20, redLineSlope: 0, risk: 0 },
  }),
  labMove('n-late', 'deployment', 'theatre', [{ ...battalion, arrivesIn: 3 }]),
  labMove('n-drill', 'deployment', 'theatre', [{ ...battalion, force: 'exercise', ticks: 2 }], {
    signal: { ambiguity: 1, severity: 2 },
  }),
  labMove('n-thin', 'deployment', 'theatre', [{ kind: 'withdraw', units: 1 }], {
    needs: [{ kind: 'forces', side: 'own', min: 0.5 }],
    signal: { ...FRIENDLY, slight: -2, severity: -2 },
  }),
  labMove('n-arm', 'deployment', 'state', [{ kind: 'arm', units: 0.4 }]),
  labMove('n-check', 'arms-control', 'none', [{ kind: 'verification', amount: 0.1 }]),
  labMove('n-calm', 'arms-control', 'theatre', [{ kind: 'confidence', amount: 0.4 }]),
  labMove('n-freeze', 'arms-control', 'none', [{ kind: 'freeze-moves', class: 'deployment', ticks: 4 }]),
  labMove('n-leave', 'arms-control', 'none', [{ kind: 'treaty', treaty: 'limits', act: 'leave' }], {
    needs: [{ kind: 'treaty', treaty: 'limits', standing: ['in-force'] }],
    needsNow: [{ kind: 'still', condition: { kind: 'treaty', treaty: 'limits', standing: ['in-force'] } }],
    signal: { ...HOSTILE, slight: 3, severity: 3 },
  }),
  labMove('n-suspend-limits', 'arms-control', 'none', [{ kind: 'treaty', treaty: 'limits', act: 'suspend' }]),
  labMove('n-visits', 'arms-control', 'none', [{ kind: 'treaty', treaty: 'visits', act: 'enter', inTicks: 2 }], {
    joint: true,
    needs: [{ kind: 'treaty', treaty: 'visits', standing: ['absent'] }],
  }),
  labMove('n-drop-visits', 'arms-control', 'none', [{ kind: 'treaty', treaty: 'visits', act: 'leave' }]),
  labMove('n-renew', 'arms-control', 'none', [{ kind: 'confidence', amount: 0.2 }], {
    joint: true,
    needsNow: [{ kind: 'still', condition: { kind: 'treaty', treaty: 'limits', standing: ['in-force'] } }],
  }),
  labMove('n-council', 'diplomacy', 'none', [{ kind: 'forum', forum: 'council', act: 'open' }], {
    joint: true,
    signal: FRIENDLY,
  }),
  labMove('n-talk', 'diplomacy', 'none', [{ kind: 'inclusion', amount: 0.1 }], {
    signal: { ...FRIENDLY, slight: -3, severity: -1 },
  }),
  labMove('n-warn', 'diplomacy', 'theatre', [{ kind: 'commit', ticks: 4, strength: 0.2 }]),
  labMove('n-sanction', 'diplomacy', 'none', [{ kind: 'sanction', economy: 0.1, reputation: 0.25 }]),
  labMove('n-walk-out', 'diplomacy', 'none', [{ kind: 'forum', forum: 'talks', act: 'suspend' }]),
  labMove('n-aid', 'diplomacy', 'state', [{ kind: 'aid', support: 5, readiness: 0.1, economy: 0.1 }]),
  labMove('n-save', 'diplomacy', 'none', [{ kind: 'spending', factor: 0.5, ticks: 8 }]),
  labMove('n-ultimatum', 'diplomacy', 'state', [{ kind: 'ultimatum' }], {
    needs: [{ kind: 'opening' }, { kind: 'forces', side: 'own', min: 0.5 }],
  }),
];

const SOUTH: readonly MoveDef[] = [
  labMove('s-pact', 'enlargement', 'state', [{ kind: 'set-rung', rung: 'partner' }]),
  labMove('s-pull', 'enlargement', 'state', [{ kind: 'pull', support: 6 }], { signal: { slight: 1, severity: 1 } }),
  labMove('s-press', 'enlargement', 'state', [{ kind: 'coerce', support: 8, neighbours: 2 }], {
    signal: { ...HOSTILE, severity: 3 },
  }),
  labMove('s-recognise', 'enlargement', 'state', [{ kind: 'recognise', separatist: 0.2 }]),
  labMove('s-return', 'enlargement', 'state', [{ kind: 'release', share: 0.2 }], {
    needs: [{ kind: 'occupied-by', side: 'own' }],
  }),
  labMove('s-brigade', 'deployment', 'theatre', [brigade], { means: 2 }),
  labMove('s-drill', 'deployment', 'theatre', [{ ...battalion, force: 'exercise', ticks: 2 }], {
    signal: { ambiguity: 1, severity: 2 },
  }),
  labMove('s-thin', 'deployment', 'theatre', [{ kind: 'withdraw', units: 1 }], { signal: { severity: -2 } }),
  labMove('s-leave', 'arms-control', 'none', [{ kind: 'treaty', treaty: 'limits', act: 'leave' }], {
    needs: [{ kind: 'treaty', treaty: 'limits', standing: ['in-force'] }],
    needsNow: [{ kind: 'still', condition: { kind: 'treaty', treaty: 'limits', standing: ['in-force'] } }],
    signal: { ...HOSTILE, slight: 3, severity: 3 },
  }),
  labMove('s-books', 'arms-control', 'none', [{ kind: 'verification', amount: 0.1 }], { joint: true, means: 1 }),
  labMove('s-talk', 'diplomacy', 'none', [{ kind: 'inclusion', amount: 0.1 }], { signal: { severity: -1 } }),
  labMove('s-ultimatum', 'diplomacy', 'state', [{ kind: 'ultimatum' }], {
    needs: [{ kind: 'opening' }, { kind: 'forces', side: 'own', min: 0.5 }],
  }),
];

export const LAB_MOVES: readonly MoveDef[] = [...NORTH, ...SOUTH];
