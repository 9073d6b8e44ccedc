import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Locked */

/**
 * Whether node_modules holds what package-lock.json names. npm writes down what it installed; the two are compared,
 * because dates say nothing after a checkout. What is optional (builds for other systems) may be missing.
 * @param {string} root the folder of package.json
 */
export function isInstalled(root) {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const installed = readPackages(installedList);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || (installed[path]?.version ?? (optional || devOptional ? version : undefined)) === version,
  );
}

/**
 * Installs what is missing, exactly as package-lock.json says. This is the only step that needs the network.
 * @throws {Error} when npm fails
 */
export function ensureInstalled() {
  if (isInstalled(ROOT)) return;
  console.log('Installing what package-lock.json names …');
  // npm names its own program when it runs a script; without it (node src/cli/start.mjs) the one on the PATH serves.
  const npm = process.env['npm_execpath'];
  const { status } =
    npm === undefined
      ? spawnSync('npm ci', { cwd: ROOT, stdio: 'inherit', shell: true })
      : spawnSync(process.execPath, [npm, 'ci'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci failed; its own messages above say why.');
}

/**
 * @param {string} path of a lockfile
 * @returns {Record<string, Locked>}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
