/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock
 */

/**
 * Says why node_modules does not match the lockfile, or nothing when it does.
 *
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json, which npm writes last of
 *   all, so that a broken-off installation has none or an old one
 * @returns {string | undefined}
 */
export function staleReason(lock, installed) {
  if (installed === undefined) return 'nothing is installed yet';
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const found = installed.packages[path];
    const name = path.replace(/^.*node_modules\//, '');
    if (found === undefined) {
      // Packages for other systems are optional and never arrive here.
      if (wanted.optional) continue;
      return `${name} is missing`;
    }
    if (found.version !== wanted.version) {
      return `${name} is ${found.version}, not ${wanted.version}`;
    }
    if (found.integrity !== wanted.integrity) return `${name} ${found.version} has other contents`;
  }
  return undefined;
}

/**
 * Tells whether the npm that runs us is older than 11, which cannot install all our packages.
 *
 * @param {string | undefined} userAgent `npm_config_user_agent`, such as `npm/11.19.1 node/v20.20.2`
 */
export function npmIsTooOld(userAgent) {
  const major = /^npm\/(\d+)/.exec(userAgent ?? '')?.[1];
  return major !== undefined && Number(major) < 11;
}
