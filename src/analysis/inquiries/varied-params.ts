import type { Level, ParamDef } from '../../engine/index.ts';

/** The parameters that an inquiry varies: those it names, or all that have a range. Throws a RangeError for others. */
export function variedParams(level: Level, names: readonly string[] | undefined): ParamDef[] {
  if (names === undefined) return level.params.filter(({ min, max }) => min < max);
  return names.map((name) => {
    const found = level.params.find((param) => param.name === name);
    if (found === undefined) throw new RangeError(`no parameter is called "${name}"`);
    if (found.min === found.max) throw new RangeError(`the parameter ${name} has no range to vary it in`);
    return found;
  });
}
