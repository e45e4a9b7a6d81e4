/** Parameters overridden on the command line. */
import type { Level } from '../engine/index.ts';
import { UsageError } from './arguments.ts';

/** The overrides of `--set name=value`, each a known parameter inside its range. */
export function readSettings(level: Level, given: readonly string[]): Record<string, number> {
  const settings: Record<string, number> = {};
  for (const text of given) {
    const [name = '', written = ''] = text.split(/=(.*)/s, 2);
    const param = level.params.find((each) => each.name === name);
    if (param === undefined)
      throw new UsageError(`--set ${text}: no parameter is called "${name}". Use --set name=value.`);
    const value = Number(written);
    if (written.trim() === '' || !Number.isFinite(value) || value < param.min || value > param.max) {
      throw new UsageError(`--set ${text}: give ${name} a number from ${param.min} to ${param.max}.`);
    }
    settings[name] = value;
  }
  return settings;
}
