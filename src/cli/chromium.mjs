import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * How the tests and the bench start Chromium: nothing of its own goes over the network, and it runs as root in a
 * container, where its sandbox cannot.
 */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where the installers of macOS and Windows put it, which is not on the PATH. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')];
    return apps.flatMap((folder) => [
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    ]);
  }
  if (process.platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((folder) => [
        join(folder, 'Chromium\\Application\\chrome.exe'),
        join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
      ]);
  }
  return [];
}

function onPath() {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + extension)));
}

/**
 * Finds a Chromium or Chrome to test with: the one that the environment variable CHROMIUM names, else the first on
 * the PATH, else where the system's installer puts it.
 * @returns {string | undefined} its path, or undefined when there is none
 */
export function findChromium() {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`The environment variable CHROMIUM names ${named}, which does not exist.`);
    return named;
  }
  return [...onPath(), ...usualPlaces()].find((path) => existsSync(path));
}

/**
 * Gives the path of a Chromium, installing the system's package where that can be done without asking anybody:
 * on Debian and Ubuntu, as root or with sudo that needs no password.
 * @returns {string} its path
 * @throws {Error} with a sentence saying what to install, when there is none and none can be installed
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;

  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (existsSync('/usr/bin/apt-get') && succeeds([...asRoot, 'true'])) {
    console.log('No Chromium found: installing the package chromium of this system.');
    const installed =
      succeeds([...asRoot, 'apt-get', 'update']) &&
      succeeds([...asRoot, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium']);
    const path = findChromium();
    if (installed && path !== undefined) return path;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found. Install it (Debian, Ubuntu: apt-get install chromium; ' +
      'Fedora: dnf install chromium; macOS: brew install --cask chromium; Windows: winget install Google.Chrome) ' +
      'or set the environment variable CHROMIUM to its path.',
  );
}

/** @param {string[]} words a command and its arguments */
function succeeds([command = '', ...args]) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env: environment }).status === 0;
}
