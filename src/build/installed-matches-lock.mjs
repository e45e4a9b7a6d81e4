/**
 * @typedef {Readonly<Record<string, { version?: string, optional?: boolean }>>} Packages
 * path in node_modules -> what is locked or installed there
 */

/**
 * Tells whether the installed packages are those of the lock file.
 *
 * Compares contents, not times: a fresh clone or a change of branch gives every file a new time. Packages that are
 * optional (programs made for other systems) may be missing, but none may have another version.
 *
 * @param {Packages | undefined} locked the `packages` of package-lock.json
 * @param {Packages | undefined} installed the `packages` of node_modules/.package-lock.json
 */
export function installedMatchesLock(locked, installed) {
  if (locked === undefined || installed === undefined) return false;
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version;
  });
}
