/**
 * Writes JSON so that a glance at the file gives nothing away. It hides secrets from players, not from attackers: a
 * solo save lies on the player's own device, and whoever wants to cheat alone may.
 */

/** Base64 of the value's JSON in UTF-8. */
export function encode(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/** The value that was encoded; `undefined` if the text is not one of ours. */
export function decode(text: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
