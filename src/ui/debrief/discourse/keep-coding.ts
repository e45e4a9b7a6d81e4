/** The player's own coding of drawn statements, kept on this device beside the match that it belongs to. */

export interface KeptCoding {
  /** How often a new dozen was asked for. */
  readonly round: number;
  /** The frame that was given to a statement, by id. */
  readonly given: Readonly<Record<string, string>>;
  /** The coding was compared: answers stand. */
  readonly done: boolean;
}

export const NO_CODING: KeptCoding = { round: 0, given: {}, done: false };

const keyFor = (level: string, seed: number): string => `spiral.coding.${level}.${seed}`;

function isCoding(value: unknown): value is KeptCoding {
  if (typeof value !== 'object' || value === null) return false;
  const { round, given, done } = value as Partial<Record<keyof KeptCoding, unknown>>;
  return (
    Number.isInteger(round) &&
    typeof done === 'boolean' &&
    typeof given === 'object' &&
    given !== null &&
    Object.values(given).every((frame) => typeof frame === 'string')
  );
}

/** What a stored text says; an empty coding if it is not one of ours. */
export function parseCoding(text: string | null): KeptCoding {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isCoding(value) ? value : NO_CODING;
  } catch {
    return NO_CODING;
  }
}

export function loadCoding(level: string, seed: number): KeptCoding {
  try {
    return parseCoding(localStorage.getItem(keyFor(level, seed)));
  } catch {
    // A browser may refuse storage altogether.
    return NO_CODING;
  }
}

export function keepCoding(level: string, seed: number, coding: KeptCoding): void {
  try {
    localStorage.setItem(keyFor(level, seed), JSON.stringify(coding));
  } catch {
    // Without storage it lasts as long as the page.
  }
}
