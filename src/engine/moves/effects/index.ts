/** The closed vocabulary of effects: one handler for each kind. Adding a kind means adding it to the level's type and here. */
import type { Effect, EffectKind } from '../../level.ts';
import type { Context, Scope } from '../../turn/context.ts';
import { openByEvent, openByUltimatum } from '../../turn/crisis-open.ts';
import { applyAllyRung, applyCloseDoor, applySetRung } from './alliance.ts';
import * as capitals from './capitals.ts';
import { applyArm, applyStation, applyWithdraw } from './forces.ts';
import { applyConfidence, applyForum, applyInclusion, applyTreaty, applyVerification } from './rules-and-seats.ts';
import * as third from './third-states.ts';

type Handlers = {
  readonly [K in EffectKind]: (ctx: Context, scope: Scope, effect: Extract<Effect, { kind: K }>) => void;
};

const HANDLERS: Handlers = {
  'set-rung': applySetRung,
  'close-door': applyCloseDoor,
  'ally-rung': applyAllyRung,
  station: applyStation,
  withdraw: applyWithdraw,
  arm: applyArm,
  treaty: applyTreaty,
  forum: applyForum,
  confidence: applyConfidence,
  inclusion: applyInclusion,
  verification: applyVerification,
  aid: third.applyAid,
  pull: third.applyPull,
  coerce: third.applyCoerce,
  release: third.applyRelease,
  recognise: third.applyRecognise,
  support: third.applySupport,
  government: third.applyGovernment,
  occupy: third.applyOccupy,
  opening: third.applyOpening,
  harm: third.applyHarm,
  sanction: capitals.applySanction,
  commit: capitals.applyCommit,
  spending: capitals.applySpending,
  home: capitals.applyHome,
  'freeze-moves': capitals.applyFreeze,
  economy: capitals.applyEconomy,
  shock: capitals.applyShock,
  slight: capitals.applySlight,
  attention: capitals.applyAttention,
  credibility: capitals.applyCredibility,
  regime: capitals.applyRegime,
  'state-support': capitals.applyStateSupport,
  ultimatum: openByUltimatum,
  crisis: openByEvent,
};

/** The same by name: a look-up in a record by any of so many names is slow. */
const HANDLER_OF = new Map(Object.entries(HANDLERS) as [EffectKind, (c: Context, x: Scope, e: Effect) => void][]);

export function applyEffects(ctx: Context, scope: Scope, effects: readonly Effect[]): void {
  for (const effect of effects) HANDLER_OF.get(effect.kind)?.(ctx, scope, effect);
}
