/**
 * Brings node_modules in line with package-lock.json, before `npm start`, `npm test` and
 * `npm run dev`.
 *
 * Plain JavaScript without dependencies, because it runs before anything is installed and on
 * whatever Node the system has. Everything after it runs on the project's own Node, whose
 * folder (node_modules/.bin) npm puts first in the PATH of every script.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { npmIsTooOld, staleReason } from './installation.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {string} file
 * @returns {import('./installation.mjs').Lock}
 */
function readLock(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

/** @param {string} message */
function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function projectNodeVersion() {
  // A shell, as for an npm script: on Windows the entry is a .cmd file.
  const path = join(root, 'node_modules', '.bin', 'node');
  const { stdout } = spawnSync(`"${path}" --version`, { shell: true, encoding: 'utf8' });
  return stdout.trim();
}

if (npmIsTooOld(process.env.npm_config_user_agent)) {
  fail(
    `This project needs npm 11 or newer (${process.env.npm_config_user_agent}).\n` +
      'Get it with: npm install --global npm@11',
  );
}

const lock = readLock('package-lock.json');
const installed = 'node_modules/.package-lock.json';
const reason = staleReason(
  lock,
  existsSync(join(root, installed)) ? readLock(installed) : undefined,
);
if (reason !== undefined) {
  console.log(`Installing the packages of package-lock.json: ${reason}.`);
  // `--include=dev`: everything is a dev dependency, and NODE_ENV=production would leave all out.
  // `--loglevel=error`: npm warns of every package that the system's Node is too old for, and
  // none of them will run on it.
  const command = 'npm ci --include=dev --loglevel=error';
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' });
  if (status !== 0) fail('npm ci failed: see its messages above.');
}

const expected = `v${lock.packages['node_modules/node']?.version}`;
const actual = projectNodeVersion();
if (actual !== expected) {
  fail(
    `The project's own Node ${expected} is not there (node_modules/.bin/node answers "${actual}").\n` +
      'It comes with the npm package "node", whose install script was probably blocked. Run it with:\n' +
      '  npm rebuild node --ignore-scripts=false --foreground-scripts',
  );
}
