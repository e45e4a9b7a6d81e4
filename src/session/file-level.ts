/** Which level a file is of, and whose seat it was written from: looked up before the level and the engine are loaded. */

export interface FileMark {
  readonly level: string;
  /** The seat that a person plays, if the file says so. */
  readonly seat: string;
}

/** JSON that names a level; a record's first line does so, too. */
function ofJson(text: string): FileMark | undefined {
  try {
    const head = JSON.parse(text) as { level?: { id?: unknown }; seats?: Record<string, { kind?: unknown }> };
    const id = head.level?.id;
    if (typeof id !== 'string') return undefined;
    const person = Object.entries(head.seats ?? {}).find(([, plan]) => plan.kind !== 'bot');
    return { level: id, seat: person?.[0] ?? '' };
  } catch {
    return undefined;
  }
}

/** The mark of a save, a record or a match in words; `undefined` if the text is none of them. */
export function markOfFile(text: string): FileMark | undefined {
  const words = /^\s*level\s*:\s*([^\s;]+)/im.exec(text)?.[1];
  if (words !== undefined && !text.trimStart().startsWith('{')) return { level: words, seat: '' };
  return ofJson(text) ?? ofJson(text.trimStart().split('\n', 1)[0] ?? '');
}
