/** What JSON would carry of a value, as plain data of its own: half the cost of writing it as text and reading it again. */
export function asJson<T>(value: T): T {
  return carried(value) as T;
}

function carried(value: unknown): unknown {
  // JSON knows no infinite numbers and no negative zero.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : carried(item)));
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === 'function') return carried(toJSON.call(value));
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const item = carried((value as Readonly<Record<string, unknown>>)[key]);
    if (item !== undefined) copy[key] = item;
  }
  return copy;
}
