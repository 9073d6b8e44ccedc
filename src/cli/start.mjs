import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.mjs';
import { DIST } from './root.mjs';
import { serve } from './serve.mjs';
import { run } from './tools.mjs';

/** Installs what is missing, builds the game, serves it on loopback and opens it where there is a desktop. */
async function start() {
  ensureInstalled();
  if (!run('vite', 'build')) throw new Error('The build failed; its messages above say where.');
  const { url, close } = await serve({ dir: DIST });
  console.log(`\nHeat is at ${url}\nCtrl+C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
  openOnDesktop(url);
}

/**
 * Where there is no desktop, nothing is opened: the address has been printed.
 * @param {string} url
 */
function openOnDesktop(url) {
  const environment = process.env;
  if (environment['CI'] || environment['BROWSER'] === 'none') return;
  const noScreen = !environment['DISPLAY'] && !environment['WAYLAND_DISPLAY'];
  if (process.platform !== 'darwin' && process.platform !== 'win32' && noScreen) return;

  const [command = '', ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  const opener = spawn(command, args, { detached: true, stdio: 'ignore' });
  opener.on('error', () => console.log('It could not be opened from here: open the address in a browser.'));
  opener.unref();
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
