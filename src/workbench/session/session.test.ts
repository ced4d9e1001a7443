import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { addresses } from '../../archive/urls.ts';
import { memoryStore, type DraftStore } from '../draft/draft-store.ts';
import { readDraft } from '../read-draft.ts';
import type { DraftInArchive, DraftToRead } from '../reading.ts';
import type { Reader } from '../worker/open-reader.ts';
import { Session, type Arrived } from './session.ts';

const directive =
  'ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\n\nSố: 5/CT-UBND\nLai Châu, ngày 5 tháng 3 năm 2021\n\nCHỈ THỊ\nVề việc phòng dịch\n\n1. Sở Y tế thực hiện.\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const arrived = (file: string, text = directive): Arrived => ({
  ...{ file, original: utf8(text), sidecar: null },
  imported: { kind: 'text', bytes: utf8(text), notes: [], unsure: [], pages: [], exchange: null, attachments: [] },
});

/** The real reading, answered when `release` says so. */
const read = (draft: DraftToRead): ReturnType<typeof readDraft> => readDraft(draft, knowledge, addresses('/'));
const nothing: DraftInArchive = { isTaken: false, isProposedTaken: false, citations: [], alike: [] };
const rest = { inArchive: () => Promise.resolve(nothing), close: (): void => undefined };
const reader = (): Reader => ({ read: (draft) => Promise.resolve(read(draft)), ...rest });

const sessionOn = (store: DraftStore, open: () => Reader = reader): { session: Session; troubles: string[] } => {
  const troubles: string[] = [];
  const session = new Session(store, open, { onChange: () => undefined, onTrouble: (why) => troubles.push(why) });
  return { session, troubles };
};

const NAME = 'lai-chau-2021-chi-thi-5-phong-dich';

describe('names', () => {
  test('follow what was read, and are told apart among drafts', async () => {
    const { session } = sessionOn(memoryStore());
    const ids = [await session.add(arrived('a.txt')), await session.add(arrived('b.txt'))];
    expect(ids.map((id) => session.draft(id)?.name)).toEqual([NAME, `${NAME}-2`]);
    expect(ids.map((id) => session.reading(id)?.id)).toEqual([NAME, `${NAME}-2`]);
  });

  test('follow a correction until somebody chooses one', async () => {
    const { session } = sessionOn(memoryStore());
    const id = await session.add(arrived('a.txt'));
    await session.change(id, { sidecar: 'number: 6/CT-UBND\n' });
    expect(session.draft(id)?.name).toBe(NAME.replace('-5-', '-6-'));
    await session.change(id, { name: 'lai-chau-2021-cua-toi', isNameChosen: true });
    await session.change(id, { sidecar: 'number: 7/CT-UBND\n' });
    expect(session.draft(id)?.name).toBe('lai-chau-2021-cua-toi');
    expect(session.reading(id)?.directive?.number).toBe('7/CT-UBND');
  });
});

test('drafts of a former visit are taken up and read', async () => {
  const store = memoryStore();
  const first = await sessionOn(store).session.add(arrived('a.txt'));
  const { session } = sessionOn(store);
  await session.load();
  expect(session.drafts.map(({ id }) => id)).toEqual([first]);
  expect(session.state(first)).not.toBe('reading');
});

test('a draft that is thrown away can be had back, in its place', async () => {
  const store = memoryStore();
  const { session } = sessionOn(store);
  const [a, b] = [await session.add(arrived('a.txt')), await session.add(arrived('b.txt'))];
  await session.remove(a);
  expect([session.drafts.map(({ id }) => id), (await store.all()).map(({ id }) => id)]).toEqual([[b], [b]]);
  await session.restore(a);
  expect([session.drafts.length, (await store.all()).length]).toEqual([2, 2]);
});

test('an answer that comes after the draft was changed is dropped', async () => {
  const waiting: (() => void)[] = [];
  const slow: Reader = {
    read: (draft) => new Promise((resolve) => waiting.push(() => resolve(read(draft)))),
    ...rest,
  };
  const { session } = sessionOn(memoryStore(), () => slow);
  const added = session.add(arrived('lai-chau-2021-a.txt'));
  await expect.poll(() => waiting.length).toBe(1);
  const id = session.drafts[0]?.id ?? '';
  const changed = session.change(id, { sidecar: 'number: 8/CT-UBND\n' });
  await expect.poll(() => waiting.length).toBe(2);
  waiting[1]?.();
  await changed;
  waiting[0]?.();
  await added;
  expect(session.reading(id)?.directive?.number).toBe('8/CT-UBND');
});

test('what the archive has is known of the draft as it was read last', async () => {
  const taken: Reader = { ...reader(), inArchive: ({ id }) => Promise.resolve({ ...nothing, isTaken: id === NAME }) };
  const { session } = sessionOn(memoryStore(), () => taken);
  const id = await session.add(arrived('a.txt'));
  expect([session.inArchive(id)?.isTaken, session.state(id)]).toEqual([true, 'to-check']);
  await session.change(id, { name: 'lai-chau-2021-khac', isNameChosen: true });
  expect(session.inArchive(id)?.isTaken).toBe(false);
});

describe('what goes wrong is said, and costs nothing else', () => {
  test('storage that is full: the draft is there as long as the page', async () => {
    const full = { ...memoryStore(), put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    const { session, troubles } = sessionOn(full);
    const id = await session.add(arrived('a.txt'));
    expect(session.reading(id)?.directive?.number).toBe('5/CT-UBND');
    expect(troubles.every((why) => why.includes('hết chỗ'))).toBe(true);
    expect(troubles.length).toBeGreaterThan(0);
  });

  test('an archive that cannot be asked: the reading stands', async () => {
    const deaf: Reader = { ...reader(), inArchive: () => Promise.reject(new Error('down')) };
    const { session, troubles } = sessionOn(memoryStore(), () => deaf);
    const id = await session.add(arrived('a.txt'));
    expect([session.inArchive(id), session.reading(id)?.outcome]).toEqual([null, 'published']);
    expect(troubles.at(-1)).toContain('danh mục của kho');
  });

  test('a reader that cannot be loaded: reading again tries again', async () => {
    let isDown = true;
    const flaky: Reader = {
      read: (draft) => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(read(draft))),
      ...rest,
    };
    const { session, troubles } = sessionOn(memoryStore(), () => flaky);
    const id = await session.add(arrived('a.txt'));
    expect([session.isUnread(id), session.state(id), troubles.length]).toEqual([true, 'reading', 1]);
    isDown = false;
    await session.reread(id);
    expect([session.isUnread(id), session.state(id)]).toEqual([false, 'to-check']);
  });
});
