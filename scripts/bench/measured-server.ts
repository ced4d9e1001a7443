/**
 * A server of static files that keeps what was asked of it, and how large each answer was as it is
 * and with gzip.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentTypeOf } from '../../src/hosts/file-type.ts';

/** One answer. `at`: when its last byte was given to the network (ms, performance.now()). */
export interface Answered {
  readonly path: string;
  readonly bytes: number;
  readonly gzipped: number;
  readonly at: number;
}

export interface MeasuredServer {
  readonly address: string;
  /** Answers since the last call. */
  readonly take: () => readonly Answered[];
  readonly close: () => Promise<void>;
}

/** Serves `folder` at any free port. */
export const serveMeasured = async (folder: string): Promise<MeasuredServer> => {
  let answered: Answered[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const answer = async (): Promise<void> => {
      const body = await readFile(file).catch(() => null);
      if (body === null) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': contentTypeOf(file) });
      response.end(body, () =>
        answered.push({ path, bytes: body.length, gzipped: gzipSync(body).length, at: performance.now() }),
      );
    };
    void answer();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    take: () => {
      const taken = answered;
      answered = [];
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
};
