import { describe, expect, test } from 'vitest';
import { importFile } from '../../import/import-file.ts';
import { ImportQueue, type Dropped, type ImportOne, type QueueRow } from './import-queue.ts';

const file = (name: string, text: string): Dropped => ({
  name,
  bytes: () => Promise.resolve(new TextEncoder().encode(text)),
});

/** The real import, in the thread of the test. */
const imported: ImportOne = async ({ bytes, name }, options) => ({
  ...{ outcome: await importFile(bytes, name, options), sidecar: null },
});

const queueOf = (
  importOne: ImportOne = imported,
): { queue: ImportQueue; rows: () => readonly QueueRow[]; arrived: string[] } => {
  let last: readonly QueueRow[] = [];
  const arrived: string[] = [];
  const queue = new ImportQueue(importOne, {
    onChange: (rows) => (last = rows),
    onArrived: (one) => Promise.resolve(void arrived.push(one.file)),
  });
  return { queue, rows: () => last, arrived };
};
const states = (rows: readonly QueueRow[]): string[] => rows.map(({ name, state }) => `${name} ${state.is}`);

describe('files come one after another', () => {
  test('and a broken one costs no other', async () => {
    const { queue, rows, arrived } = queueOf();
    const gone: Dropped = { name: 'c.txt', bytes: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    await queue.add([file('a.docx', 'PK\u0003\u0004 bị cắt'), gone, file('b.txt', 'Số: 5\n')]);
    expect(states(rows())).toEqual(['a.docx fault', 'c.txt fault', 'b.txt done']);
    expect(arrived).toEqual(['b.txt']);
    const [broken] = rows();
    expect(broken?.state).toMatchObject({ why: expect.stringContaining('hỏng') as string });
  });

  test('also those that are dropped while others are read', async () => {
    const { queue, arrived } = queueOf();
    const first = queue.add([file('a.txt', 'a\n')]);
    await queue.add([file('b.txt', 'b\n')]);
    await first;
    expect(arrived).toEqual(['a.txt', 'b.txt']);
  });
});

test('the page that is read is told, a file that is given up is no draft, the next goes on', async () => {
  const seen: string[] = [];
  const { queue, rows, arrived } = queueOf(async ({ bytes, name }, { onProgress, signal }) => {
    if (name !== 'a.pdf') return imported({ bytes, name }, { onProgress, signal });
    onProgress({ page: 3, of: 12 });
    seen.push(JSON.stringify(rows()[0]?.state));
    queue.giveUp(1);
    signal.throwIfAborted();
    throw new Error('never');
  });
  await queue.add([file('a.pdf', 'x'), file('b.txt', 'b\n')]);
  expect(seen).toEqual(['{"is":"reading","at":{"page":3,"of":12}}']);
  expect(states(rows())).toEqual(['a.pdf given-up', 'b.txt done']);
  expect(arrived).toEqual(['b.txt']);
});

test('a program that cannot be loaded is told apart from a broken file', async () => {
  const { queue, rows } = queueOf(() => Promise.reject(new Error('no such script')));
  await queue.add([file('a.pdf', 'x')]);
  expect(rows()[0]?.state).toMatchObject({ is: 'fault', why: expect.stringContaining('đường truyền') as string });
  queue.giveUp(1);
  expect(rows()).toEqual([]);
});

test('files that a package carries come after it', async () => {
  const { queue, arrived } = queueOf(({ name }) =>
    Promise.resolve({
      sidecar: null,
      outcome: {
        ok: true,
        imported: {
          ...{ kind: 'edxml', bytes: new Uint8Array(1), notes: [], unsure: [], pages: [], exchange: null },
          attachments: name === 'a.edxml' ? [{ name: 'phu-luc.txt', bytes: new Uint8Array(2) }] : [],
        },
      },
    }),
  );
  await queue.add([file('a.edxml', 'x'), file('b.edxml', 'y')]);
  expect(arrived).toEqual(['a.edxml', 'b.edxml', 'phu-luc.txt']);
});
