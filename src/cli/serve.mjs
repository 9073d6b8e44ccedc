import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const LOOPBACK = '127.0.0.1';
const FIRST_PORT = 5173;
const LAST_PORT = 5273;

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};
const COMPRESSIBLE = new Set(['.css', '.html', '.js', '.json', '.map', '.md', '.svg', '.txt', '.webmanifest']);
/** Below this a compressed answer saves no packet. */
const WORTH_COMPRESSING = 860;
/** Vite writes a hash of the content into these names, so that what they name never changes. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

const compress = {
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (/** @type {Buffer} */ body) => promisify(gzip)(body, { level: 9 }),
};

/**
 * Serves a built game on loopback, compressed, with the security headers that a real host should send as well.
 * Every file that gains from it is compressed before the promise settles, so that no request waits for it.
 * @param {{ dir: string, port?: number }} what `dir` the built folder; `port` the one wanted (0: any that is free;
 * left out: the first free one from 5173 on)
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the address, ending in a slash, and what ends it
 * @throws {Error} when the folder holds no index.html or no port is free
 */
export async function serve({ dir, port }) {
  const files = await readFolder(dir);
  const page = files.get('/index.html');
  if (page === undefined) throw new Error(`${dir} holds no index.html: build the game first (npm run build).`);
  const security = securityHeaders(page.body?.toString('utf8') ?? (await readFile(page.path, 'utf8')));

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(security)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = pathOf(request.url ?? '/');
    const file = path === undefined ? undefined : files.get(path);
    if (path === undefined || file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such file.\n');
      return;
    }
    response.setHeader('Content-Type', file.type);
    response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.setHeader('ETag', file.etag);
    if (file.encoded !== undefined) response.setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304).end();
      return;
    }
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    const body = (encoding === undefined ? undefined : file.encoded?.[encoding]) ?? file.body;
    if (encoding !== undefined && file.encoded !== undefined) response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', body?.byteLength ?? file.size);
    if (request.method === 'HEAD') response.end();
    else if (body === undefined) createReadStream(file.path).on('error', () => response.destroy()).pipe(response); // built anew meanwhile
    else response.end(body);
  });

  const taken = await listen(server, port);
  return {
    url: `http://${LOOPBACK}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @typedef {{ path: string, type: string, etag: string, size: number, body?: Buffer,
 *   encoded?: { br: Buffer, gzip: Buffer } }} ServedFile
 */

/**
 * Files whose name or folder begins with a dot (Vite's manifest) are for us, not for a browser.
 * @param {string} dir
 */
async function readFolder(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  /** @type {Map<string, ServedFile>} */
  const files = new Map();
  await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const address = path.slice(join(dir).length).split(sep).join('/');
        if (address.includes('/.')) return;
        files.set(address, await readServed(path));
      }),
  );
  const page = files.get('/index.html');
  if (page !== undefined) files.set('/', page);
  return files;
}

/**
 * @param {string} path
 * @returns {Promise<ServedFile>}
 */
async function readServed(path) {
  const { size, mtimeMs } = await stat(path);
  const extension = extname(path).toLowerCase();
  const file = {
    path,
    size,
    type: TYPES[extension] ?? 'application/octet-stream',
    etag: `"${size.toString(16)}-${Math.trunc(mtimeMs).toString(16)}"`,
  };
  if (!COMPRESSIBLE.has(extension)) return file;
  const body = await readFile(path);
  if (size < WORTH_COMPRESSING) return { ...file, body };
  const [br, zipped] = await Promise.all([compress.br(body), compress.gzip(body)]);
  return { ...file, body, encoded: { br, gzip: zipped } };
}

/**
 * The page's own policy, and what can only be said in a header.
 * @param {string} html
 */
function securityHeaders(html) {
  const policy = /name="content-security-policy"\s+content="([^"]+)"/.exec(html)?.[1];
  if (policy === undefined) throw new Error('index.html carries no Content-Security-Policy.');
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'self'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/**
 * @param {string} url as requested
 * @returns {string | undefined} the path that is asked for, or undefined when it cannot be read
 */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, `http://${LOOPBACK}`).pathname);
  } catch {
    return undefined;
  }
}

/** @param {string | string[] | undefined} header */
function acceptedEncoding(header) {
  const accepted = String(header ?? '')
    .split(',')
    .map((part) => part.trim().split(';')[0]);
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
}

/**
 * @param {import('node:http').Server} server
 * @param {number | undefined} wanted
 * @returns {Promise<number>} the port that it listens on
 */
async function listen(server, wanted) {
  const last = wanted ?? LAST_PORT;
  for (let port = wanted ?? FIRST_PORT; port <= last; port += 1) {
    try {
      // One after the other on purpose: the first free one is wanted.
      // oxlint-disable-next-line no-await-in-loop
      return await listenOn(server, port);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(`No port is free on ${LOOPBACK} from ${wanted ?? FIRST_PORT} to ${last}.`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listenOn(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
