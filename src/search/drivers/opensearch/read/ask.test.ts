import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { EngineFault } from '../../../engine.ts';
import { askOverHttp, Missing, Refused } from './ask.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const serve = async (
  status: number,
  body: string | null,
): Promise<{ readonly url: string; readonly got: string[] }> => {
  const got: string[] = [];
  server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    got.push(`${method} ${url} ${headers.authorization ?? '-'} ${headers['content-type'] ?? '-'}`);
    // Null: it does not answer.
    if (body !== null) response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { url: `127.0.0.1:${(server.address() as AddressInfo).port}`, got };
};

test('a user and a password are sent as a header, lines as lines', async () => {
  const { url, got } = await serve(200, '{"ok":true}');
  const ask = askOverHttp({ url: `http://kho:m%20k@${url}/tim/`, patience: 5000 });
  expect(await ask({ method: 'POST', path: 'a/_bulk', body: '{}\n', isLines: true })).toEqual({ ok: true });
  const login = Buffer.from('kho:m k').toString('base64');
  expect(got).toEqual([`POST /tim/a/_bulk Basic ${login} application/x-ndjson`]);
});

test.each([
  [404, Missing],
  [400, Refused],
  [401, Refused],
  [413, Refused],
  [429, EngineFault],
  [503, EngineFault],
  [504, EngineFault],
])('status %i is an error of its kind', async (status, kind) => {
  const { url } = await serve(status, '{"error":{"type":"x_exception","reason":"why"}}');
  await expect(askOverHttp({ url: `http://${url}`, patience: 5000 })({ method: 'GET', path: 'a' })).rejects.toThrow(
    kind,
  );
});

test('what is said of a refusal is in its message', async () => {
  const { url } = await serve(400, '{"error":{"type":"x_exception","reason":"why"}}');
  const ask = askOverHttp({ url: `http://${url}`, patience: 5000 });
  await expect(ask({ method: 'GET', path: 'a' })).rejects.toThrow('x_exception: why');
});

test('a server that does not answer in time is late; one that is not there is silent', async () => {
  const { url } = await serve(200, null);
  const late = askOverHttp({ url: `http://${url}`, patience: 50 })({ method: 'GET', path: 'a' });
  await expect(late).rejects.toMatchObject({ kind: 'late' });
  const silent = askOverHttp({ url: 'http://127.0.0.1:1', patience: 5000 })({ method: 'GET', path: 'a' });
  await expect(silent).rejects.toMatchObject({ kind: 'silent' });
});

test('an answer that is no JSON is none', async () => {
  const { url } = await serve(200, '<html>');
  const asked = askOverHttp({ url: `http://${url}`, patience: 5000 })({ method: 'GET', path: 'a' });
  await expect(asked).rejects.toMatchObject({ kind: 'silent' });
});
