/** A small server for a folder of static files, used by `npm run serve` and by the tests. It never leaves its folder. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.svg': 'image/svg+xml',
  // As received: the encoding of a source is its own, so none is claimed.
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What a request gets: a file, another address (a folder without its slash), or nothing. */
export type Answer = { readonly file: string } | { readonly location: string } | null;

const kindOf = async (path: string): Promise<'file' | 'folder' | null> => {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : null;
};

const decode = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/** Resolves the path of a request below `root`. A path that leaves `root`, by `..`, a zero byte or a link, gets nothing. */
export const answerFor = async (root: string, requestPath: string): Promise<Answer> => {
  const path = decode(requestPath.split(/[?#]/)[0] ?? '/');
  if (path === null || path.includes('\0') || path.split(/[/\\]/).includes('..')) return null;
  const target = join(root, path);
  const kind = await kindOf(target);
  if (kind === null || (kind === 'file' && path.endsWith('/'))) return null;
  if (kind === 'folder' && !path.endsWith('/')) return { location: `${encodeURI(path).replace(/^\/+/, '/')}/` };
  const file = kind === 'folder' ? join(target, 'index.html') : target;
  if ((await kindOf(file)) !== 'file') return null;
  const [realRoot, realFile] = await Promise.all([realpath(root), realpath(file)]);
  return realFile.startsWith(realRoot + sep) ? { file } : null;
};

const send = (response: ServerResponse, status: number, file: string, body: boolean): void => {
  response.writeHead(status, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
  if (!body) response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
};

const handle = async (root: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const body = request.method === 'GET';
  const answer = await answerFor(root, request.url ?? '/');
  if (answer && 'location' in answer) response.writeHead(301, { location: answer.location }).end();
  else if (answer) send(response, 200, answer.file, body);
  else if ((await kindOf(join(root, '404.html'))) === 'file') send(response, 404, join(root, '404.html'), body);
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
};

const listen = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error);
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });

/** A server that listens. `address` ends in a slash. */
export interface FolderServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves `root` on this machine only, at `port` or the next free one (0: any free one). Resolves once it listens. */
export const serveFolder = async (root: string, port: number): Promise<FolderServer> => {
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
  throw new Error(`no free port from ${port} to ${port + 99}`);
};
