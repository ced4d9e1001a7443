/** The MCP server over the built site, by the client of the official SDK. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { root } from '../../root.ts';

const HELD = 'tam-duong-2021-cong-van-33-phong-chong-covid-19';
const bin = join(root, 'bin/kho-van-ban-mcp.mjs');

const connect = async (at: string, program = bin): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [program, at], stderr: 'pipe' }));
  return client;
};

type Answer = Record<string, unknown> & { readonly note: string };

const call = async (client: Client, name: string, input: Record<string, unknown>): Promise<Answer> => {
  const { content, isError } = await client.callTool({ name, arguments: input });
  const [first] = content as { text: string }[];
  if (isError === true) throw new Error(first?.text);
  return JSON.parse(first?.text ?? '') as Answer;
};

let client: Client;
beforeAll(async () => {
  client = await connect(inject('siteFolder'));
});
afterAll(() => client.close());

test('its tools only read, and it says that what it gives is no official copy', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search', 'read_document', 'look_up_number', 'bound_by']);
  expect(tools.map(({ annotations }) => annotations?.readOnlyHint)).toEqual([true, true, true, true]);
  expect(client.getInstructions()).toContain('Bản không chính thức');
  expect((await call(client, 'search', { query: 'Covid' })).note).toContain('Bản không chính thức');
});

test('a search gives the words of the text with their place', async () => {
  const found = await call(client, 'search', { query: '4 tại chỗ', limit: 2 });
  const { count, documents } = found['exact'] as { count: number; documents: { id: string; excerpt: string }[] };
  expect(count).toBeGreaterThan(0);
  for (const { id, excerpt } of documents) {
    const source = readFileSync(join(inject('siteFolder'), `van-ban/${id}.txt`), 'utf8').normalize('NFC');
    const words = excerpt.replace(/^… | …$/g, '').slice(0, 60);
    expect(source.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' ').trim());
  }
});

test('operators are those of the search page', async () => {
  const found = await call(client, 'search', { query: 'viện dẫn:17/CT-UBND' });
  expect(found['taken']).toMatchObject([{ known: true }]);
  expect((found['exact'] as { documents: { id: string }[] }).documents.map(({ id }) => id)).toEqual([
    'thanh-oai-2021-thong-bao-phong-chong-covid-19',
  ]);
});

describe('a document is read', () => {
  const source = (): Buffer => readFileSync(join(inject('siteFolder'), `van-ban/${HELD}.txt`));
  const lines = (): string[] => source().toString().normalize('NFC').split(/\r?\n/);

  test('word for word, each line with its number, and with the checksum of the file', async () => {
    const read = await call(client, 'read_document', { id: HELD });
    const given = read['lines'] as { line: number; text: string }[];
    expect(given.length).toBe(lines().filter((line) => line.trim() !== '').length);
    for (const { line, text } of given)
      expect(
        lines()
          [line - 1]?.trim()
          .replace(/^\ufeff/, ''),
      ).toBe(text);
    const sha256 = createHash('sha256').update(source()).digest('hex');
    expect(read['source']).toMatchObject({ sha256, isAsPublished: true });
    expect(read['nextLine']).toBeNull();
  });

  test('by one provision, named as letters cite it or by its anchor', async () => {
    const whole = await call(client, 'read_document', { id: HELD });
    const provisions = whole['provisions'] as { anchor: string; name: string; line: number }[];
    const [first, second] = provisions.filter(({ anchor }) => /^muc-\d+$/.test(anchor));
    const named = await call(client, 'read_document', { id: HELD, provision: first?.name });
    const anchored = await call(client, 'read_document', { id: HELD, provision: first?.anchor });
    expect(anchored).toEqual(named);
    const given = named['lines'] as { line: number }[];
    expect(given[0]?.line).toBe(first?.line);
    expect(given.at(-1)?.line).toBeLessThan(second?.line ?? 0);
  });

  test.each([[{ id: 'khong-co' }], [{ id: '../../etc/passwd' }], [{ id: HELD, provision: 'Điều 99' }]])(
    '%j is not there, and nothing is made up',
    async (input) => {
      const read = await call(client, 'read_document', input);
      expect(read['found']).toBe(false);
      expect(read).not.toHaveProperty('lines');
    },
  );
});

test('a number is held, only cited with who cites it, or not known', async () => {
  const found = await call(client, 'look_up_number', { text: '33/CV-TTCH\n17/CT-UBND\n999/QĐ-UBND' });
  expect(found['numbers']).toMatchObject([
    { standing: 'held', documents: [{ held: HELD }] },
    { standing: 'cited', citedBy: [{ id: 'thanh-oai-2021-thong-bao-phong-chong-covid-19' }] },
    { standing: 'unknown', documents: [] },
  ]);
});

describe('what binds', () => {
  test('a place: what its bodies issued and what applies to it, each with the lines that say so', async () => {
    for (const [name, id, role] of [
      ['2021/lai-chau/huyen-tam-duong', HELD, 'issuer'],
      ['2021/gia-lai', 'gia-lai-2021-chi-thi-phong-chong-covid-19', 'applies'],
    ] as const) {
      const found = await call(client, 'bound_by', { name });
      expect(found).toMatchObject({ kind: 'place', key: name });
      const rows = found['boundBy'] as { id: string; at: { line: number; text: string; roles: string[] }[] }[];
      const places = rows.find((row) => row.id === id)?.at ?? [];
      expect(places.flatMap(({ roles }) => roles)).toContain(role);
      const lines = readFileSync(join(inject('siteFolder'), `van-ban/${id}.txt`), 'utf8')
        .normalize('NFC')
        .split('\n');
      for (const { line, text } of places) expect(lines[line - 1]?.replace(/\s+/g, ' ')).toContain(text);
    }
  });

  test('a document that only mentions a place does not bind it', async () => {
    const found = await call(client, 'bound_by', { name: '2021/lai-chau' });
    const rows = found['boundBy'] as { at: { unit: string }[] }[];
    expect(rows.flatMap(({ at }) => at).filter(({ unit }) => unit === '2021/lai-chau')).toEqual([]);
  });

  test('a body: what it is told, by line', async () => {
    const bodies = (
      JSON.parse(readFileSync(join(inject('siteFolder'), 'nhiem-vu.json'), 'utf8')) as {
        bodies: { key: string; collective: boolean }[];
      }
    ).bodies;
    const key = bodies.find(({ collective }) => !collective)?.key ?? '';
    const found = await call(client, 'bound_by', { name: key });
    expect(found).toMatchObject({ kind: 'body', key });
    const told = (found['told'] as { told: { line: number }[] }[]).flatMap((one) => one.told);
    expect(told.length).toBeGreaterThan(0);
  });

  test('of a name that several bear, or none, nothing is chosen', async () => {
    expect(await call(client, 'bound_by', { name: 'Tam Đường' })).toMatchObject({ standing: 'several' });
    expect(await call(client, 'bound_by', { name: 'Xứ Không Có Thật' })).toMatchObject({
      standing: 'unknown',
      candidates: [],
    });
  });
});

test('it reads an archive at an address too, and gives whole addresses of it', async () => {
  const other = await connect(`${inject('siteAddress')}/`);
  try {
    const found = await call(other, 'look_up_number', { text: '33/CV-TTCH' });
    expect(found['numbers']).toMatchObject([{ documents: [{ address: `${inject('siteAddress')}/van-ban/${HELD}/` }] }]);
  } finally {
    await other.close();
  }
});

test('a folder that is no archive is refused with a word of what was expected', async () => {
  await expect(connect(tmpdir())).rejects.toThrow();
});

test('it runs where it is installed, below node_modules, where Node takes no types off by itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  const installed = join(folder, 'node_modules/kho-van-ban');
  try {
    for (const part of ['bin', 'src', 'scripts', 'package.json'])
      cpSync(join(root, part), join(installed, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'));
    const other = await connect(inject('siteFolder'), join(installed, 'bin/kho-van-ban-mcp.mjs'));
    expect((await other.listTools()).tools.length).toBe(4);
    await other.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
