/** The home front as its own desk sees it. */
import { at } from '../../lib/arrays.ts';
import { blocThreat } from '../model/consensus.ts';
import type { SeatIndex } from '../state.ts';
import type { HomeView } from '../view-types.ts';
import { snapThreat, type ViewContext } from './context.ts';

export function homeOf(v: ViewContext, i: SeatIndex): HomeView {
  const { rules, s } = v;
  const front = rules.seats[i].def.homeFront;
  const seat = s.seats[i];
  const threat = v.snap.threat[i] ?? [];
  const blocs =
    front.kind === 'consensus'
      ? rules.seats[i].blocs.map((b, k) => ({
          id: b.def.id,
          support: at(seat.supportBy, k),
          threat: blocThreat(b, threat),
        }))
      : front.elites.map((e, k) => ({
          id: e.id,
          support: at(seat.supportBy, k),
          threat: snapThreat(rules, v.snap, i),
        }));
  return { kind: front.kind, support: seat.support, blocs, regime: seat.regime };
}
