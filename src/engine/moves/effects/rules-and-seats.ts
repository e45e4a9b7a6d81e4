/** Effects on treaties, forums and confidence measures: what can be checked and who is heard. */

import { at } from '../../../lib/arrays.ts';
import { clamp } from '../../../lib/det-math.ts';
import { changeInstitution } from '../../ledger.ts';
import type { Effect } from '../../level.ts';
import type { Context, Scope } from '../../turn/context.ts';

/** Brings a treaty into force or ends it; verification and inclusion follow as lines. */
export function enterTreaty(ctx: Context, scope: Scope, t: number): void {
  const def = ctx.rules.level.treaties[t];
  if (def === undefined || ctx.s.treaties[t] === 'in-force') return;
  ctx.s.treaties[t] = 'in-force';
  changeInstitution(ctx.rules, ctx.s, 'verification', def.verification, ctx.base.verification, scope.cause, scope.card);
  changeInstitution(ctx.rules, ctx.s, 'inclusion', def.inclusion, ctx.base.inclusion, scope.cause, scope.card);
}

export function applyTreaty(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'treaty' }>): void {
  const { rules, s } = ctx;
  const t = rules.treatyIndex.get(effect.treaty) ?? -1;
  const def = rules.level.treaties[t];
  if (def === undefined) return;
  if (effect.act === 'sign') {
    if (s.treaties[t] !== 'in-force') s.treaties[t] = 'signed';
    return;
  }
  if (effect.act === 'enter' || effect.act === 'resume') {
    const wait = effect.inTicks ?? 0;
    if (wait <= 0 || scope.seat === -1) enterTreaty(ctx, scope, t);
    else if (s.treaties[t] !== 'in-force') {
      s.treaties[t] = 'signed';
      s.pending.push({
        tick: s.tick + wait,
        seat: scope.seat,
        kind: 'treaty',
        ref: t,
        data: {},
        cause: scope.cause,
        card: scope.card,
      });
    }
    return;
  }
  const stood = s.treaties[t] === 'in-force';
  // Who suspends what the other has just left does not bring it back.
  if (effect.act === 'leave' || s.treaties[t] !== 'left') s.treaties[t] = effect.act === 'leave' ? 'left' : 'suspended';
  s.pending = s.pending.filter((x) => !(x.kind === 'treaty' && x.ref === t));
  if (!stood) return;
  changeInstitution(rules, s, 'verification', -def.verification * rules.params.exitLoss, 0, scope.cause, scope.card);
  changeInstitution(rules, s, 'inclusion', -def.inclusion * rules.params.exitLoss, 0, scope.cause, scope.card);
}

export function applyForum(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'forum' }>): void {
  const { rules, s } = ctx;
  const f = rules.forumIndex.get(effect.forum) ?? -1;
  const def = rules.level.forums[f];
  if (def === undefined) return;
  if (effect.act === 'suspend') {
    const stood = s.forums[f] === 'open';
    s.forums[f] = 'suspended';
    if (stood)
      changeInstitution(
        rules,
        s,
        'inclusion',
        -rules.params.suspensionLoss * def.inclusion,
        0,
        scope.cause,
        scope.card,
      );
    return;
  }
  if (s.forums[f] === 'open') return;
  s.forums[f] = 'open';
  changeInstitution(rules, s, 'inclusion', def.inclusion, ctx.base.inclusion, scope.cause, scope.card);
}

export function applyConfidence(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'confidence' }>): void {
  const { rules, s } = ctx;
  const h = effect.theatre === undefined ? scope.h : (rules.theatreIndex.get(effect.theatre) ?? -1);
  if (h >= 0) s.confidence[h] = clamp(at(s.confidence, h) + effect.amount, 0, 1);
  else
    for (let x = 0; x < s.confidence.length; x += 1)
      s.confidence[x] = clamp(at(s.confidence, x) + rules.params.confidenceSpread * effect.amount, 0, 1);
}

export function applyInclusion(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'inclusion' }>): void {
  changeInstitution(ctx.rules, ctx.s, 'inclusion', effect.amount, ctx.base.inclusion, scope.cause, scope.card);
}

export function applyVerification(ctx: Context, scope: Scope, effect: Extract<Effect, { kind: 'verification' }>): void {
  changeInstitution(ctx.rules, ctx.s, 'verification', effect.amount, ctx.base.verification, scope.cause, scope.card);
}
