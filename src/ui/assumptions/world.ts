/** Worlds beside the reference: the values that a level is written with, read under its usual lens. */
import type { LensDef, Level, ParamDef } from '../../engine/index.ts';
import type { World } from '../../store/index.ts';

/** One place in which two worlds differ. */
export type Difference =
  | { readonly kind: 'lens'; readonly from: string; readonly to: string }
  | { readonly kind: 'param'; readonly param: ParamDef; readonly from: number; readonly to: number };

const USUAL_LENS = 'synthesis';

export function usualLens({ lenses }: Pick<Level, 'lenses'>): LensDef | undefined {
  return lenses.find(({ id }) => id === USUAL_LENS) ?? lenses[0];
}

export function referenceWorld(level: Pick<Level, 'lenses'>): World {
  return { lens: usualLens(level)?.id ?? '', set: {} };
}

export function valueIn(world: World, { name, value }: ParamDef): number {
  return world.set[name] ?? value;
}

/** Places in which `to` differs from `from`: the lens first, then parameters in the order of the level. */
export function differencesBetween(level: Pick<Level, 'params'>, from: World, to: World): readonly Difference[] {
  const params = level.params.flatMap((param): Difference[] => {
    const [before, after] = [valueIn(from, param), valueIn(to, param)];
    return before === after ? [] : [{ kind: 'param', param, from: before, to: after }];
  });
  return from.lens === to.lens ? params : [{ kind: 'lens', from: from.lens, to: to.lens }, ...params];
}

/** Where a world differs from the reference. */
export function differencesOf(level: Pick<Level, 'params' | 'lenses'>, world: World): readonly Difference[] {
  return differencesBetween(level, referenceWorld(level), world);
}

/** The world with another value; the level's own value is no change and is not kept. */
export function withValue(world: World, { name, value: own }: ParamDef, value: number): World {
  const { [name]: _, ...others } = world.set;
  return { ...world, set: value === own ? others : { ...others, [name]: value } };
}

/** The world with one place as it is in the reference. */
export function withoutDifference(level: Pick<Level, 'lenses'>, world: World, difference: Difference): World {
  return difference.kind === 'lens'
    ? { ...world, lens: referenceWorld(level).lens }
    : withValue(world, difference.param, difference.param.value);
}
