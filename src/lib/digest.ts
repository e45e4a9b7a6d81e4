/** One text for one value, whatever the order of its keys, and a short fingerprint of a text. No secret-keeping: for equality. */

/** JSON with sorted keys, -0 as 0, and fields that are `undefined` left out. Throws a TypeError for what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} cannot be written as JSON`);
  const written: string | undefined = JSON.stringify(value === 0 ? 0 : value);
  if (written === undefined) throw new TypeError(`a ${typeof value} cannot be written as JSON`);
  return written;
}

/** Fingerprint of a text: 16 hexadecimal digits, two mixing hashes of 32 bits. Equal texts agree; others hardly ever do. */
export function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b);
  b = Math.imul(b ^ (b >>> 15) ^ text.length, 0xc2b2ae35);
  return hex(a ^ (a >>> 13)) + hex(b ^ (b >>> 16));
}
