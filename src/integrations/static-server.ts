/**
 * A small server for a folder of static files, used by `npm run serve` and by the tests. It never
 * leaves its folder, and answers as static hosts do: a folder without its slash is redirected with
 * its query, a path that no host has (an empty part, an encoded slash, other capitals) is the
 * site's own 404, and text is packed with gzip for browsers that take it. Its headers are those that
 * the files for other hosts say (src/hosts). Ranges are not offered (RFC 9110, 14.2 allows that): the
 * files are small.
 */
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { fileTypeOf } from '../hosts/file-type.ts';
import { headersOf, MISSING_PAGE } from '../hosts/headers-of.ts';
import { SMALLEST_PACKED } from '../hosts/smallest-packed.ts';

/** Says in a built site who may show its page for frames; see src/pages/nhung/. */
export const FRAMES_FILE = 'nhung/khung.txt';

/** The sites that may show the page for frames of a built site, as `frame-ancestors` lists them; null: none. */
export async function framesOf(root: string): Promise<string | null> {
  const frames = await readFile(join(root, FRAMES_FILE), 'utf8').catch(() => '');
  return frames.trim() || null;
}

/** What a request gets: a file, another address (a folder without its slash), or nothing. */
export type Answer = { readonly file: string } | { readonly location: string } | null;

/** A server that listens. `address` ends in a slash. */
export interface FolderServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Resolves the target of a request (path and query) below `root`. What leaves `root`, by `..`, a
 * zero byte or a link, gets nothing.
 */
export async function answerFor(root: string, requestTarget: string): Promise<Answer> {
  const [, path = '/', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(requestTarget) ?? [];
  const parts = partsOf(path);
  if (parts === null) return null;
  const target = join(root, ...parts);
  const kind = await entryKind(target);
  if (kind === null || (kind === 'file' && path.endsWith('/'))) return null;
  // Made of its parts, so that it begins with one slash and cannot name another host.
  if (kind === 'folder' && !path.endsWith('/'))
    return { location: `${['', ...parts.map(encodeURIComponent), ''].join('/')}${query}` };
  const file = kind === 'folder' ? join(target, 'index.html') : target;
  if ((await entryKind(file)) !== 'file') return null;
  const [realRoot, realFile] = await Promise.all([realpath(root), realpath(file)]);
  return realFile.startsWith(realRoot + sep) ? { file } : null;
}

/**
 * Serves `root` on this machine only, at `port` or the next free one (0: any free one). Resolves
 * once it listens.
 */
export async function serveFolder(root: string, port: number): Promise<FolderServer> {
  const server = createServer((request, response) => {
    handle(root, request, response).catch(() => response.destroy());
  });
  for (let at = port; at < port + 100; at += 1) {
    if (!(await listen(server, at))) continue;
    const bound = server.address();
    return {
      address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : at}/`,
      close: async () => {
        server.closeAllConnections();
        await new Promise<void>((done) => server.close(() => done()));
      },
    };
  }
  throw new Error(`Cannot serve ${root}, expected a free port from ${port} to ${port + 99}`);
}

/**
 * The parts of a path, decoded; null where a part is empty, leads elsewhere or cannot be the name
 * of a file. A slash at the end leaves no part.
 */
function partsOf(path: string): readonly string[] | null {
  if (!path.startsWith('/')) return null;
  try {
    const parts = path.replace(/\/$/, '').split('/').slice(1).map(decodeURIComponent);
    return parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[/\\\0]/.test(part)) ? parts : null;
  } catch {
    return null;
  }
}

async function entryKind(path: string): Promise<'file' | 'folder' | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : null;
}

async function handle(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const body = request.method === 'GET';
  const answer = await answerFor(root, request.url ?? '/');
  const gzip = acceptsGzip(request.headers['accept-encoding']);
  if (answer && 'location' in answer) response.writeHead(301, { location: answer.location }).end();
  else if (answer) await send(response, 200, { root, file: answer.file, body, gzip });
  else if ((await entryKind(join(root, MISSING_PAGE))) === 'file')
    await send(response, 404, { root, file: join(root, MISSING_PAGE), body, gzip });
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error);
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

/** Whether a browser asks for gzip (RFC 9110, 12.5.3); `gzip;q=0` says that it must not be sent. */
function acceptsGzip(accepted: string | string[] | undefined): boolean {
  const gzip = `${accepted ?? ''}`.split(',').find((coding) => /^\s*gzip\s*(?:;|$)/i.test(coding));
  return gzip !== undefined && !/;\s*q=0(?:\.0*)?\s*$/i.test(gzip);
}

/** A file to be sent, whether it is sent and not only its headers, and whether it may be packed. */
interface Sending {
  readonly root: string;
  readonly file: string;
  readonly body: boolean;
  readonly gzip: boolean;
}

async function send(response: ServerResponse, status: number, { root, file, body, gzip }: Sending): Promise<void> {
  const { size } = await stat(file);
  const path = relative(root, file).split(sep).join('/');
  const compressible = fileTypeOf(path)?.packed === true && size >= SMALLEST_PACKED;
  const compressed = compressible && gzip;
  response.writeHead(status, {
    ...headersOf(path, await framesOf(root)),
    ...(compressed ? { 'content-encoding': 'gzip' } : { 'content-length': size }),
    ...(compressible && { vary: 'accept-encoding' }),
    'accept-ranges': 'none',
  });
  if (!body) {
    response.end();
    return;
  }
  const failed = (): void => void response.destroy();
  const bytes = createReadStream(file).on('error', failed);
  (compressed ? bytes.pipe(createGzip()).on('error', failed) : bytes).pipe(response);
}
