import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * When anything at the given paths last changed. Folders count too: removing a file changes only its folder.
 *
 * @param {string} root
 * @param {readonly string[]} paths files or folders from `root`; those that do not exist are passed over
 * @returns {number} milliseconds since 1970; 0 if none exists
 */
export function newestChange(root, paths) {
  let newest = 0;
  for (const path of paths) {
    const full = join(root, path);
    if (!existsSync(full)) continue;
    const found = statSync(full);
    newest = Math.max(newest, found.mtimeMs);
    if (found.isDirectory()) newest = Math.max(newest, newestChange(full, readdirSync(full)));
  }
  return newest;
}
