import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { newDraft, type Draft } from '../draft/draft.ts';
import { filesOf, forgeWay, heldBecause, zipOf } from './draft-files.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const draft: Draft = newDraft(
  { kind: 'text', bytes: utf8('Số: 5\n'), notes: [], unsure: [], pages: [], exchange: null, attachments: [] },
  { id: 'a', added: 1, file: 'lai-chau-2021-5.txt', sidecar: null },
);
const words = (all: readonly { name: string; bytes: Uint8Array }[]): unknown =>
  all.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]);

test('the files have the name of the draft, and a sidecar where something is corrected', () => {
  expect(words(filesOf(draft))).toEqual([['lai-chau-2021-5.txt', 'Số: 5\n']]);
  expect(words(filesOf({ ...draft, name: 'b', edited: 'Số: 6\n', sidecar: 'date: 2021' }))).toEqual([
    ['b.txt', 'Số: 6\n'],
    ['b.yaml', 'date: 2021\n'],
  ]);
});

test.each([
  ['reading', true],
  ['withheld', true],
  ['left-out', true],
  ['to-check', false],
  ['ready', false],
] as const)('files of a draft that is %s are held: %s', (state, isHeld) => {
  expect(heldBecause(state) !== null).toBe(isHeld);
});

describe('the page of a new file', () => {
  const github = 'https://github.com/ubnd/kho';
  const file = (text: string): { name: string; bytes: Uint8Array } => ({ name: 'a.txt', bytes: utf8(text) });

  test.each<[string, string, Uint8Array, boolean, RegExp | null]>([
    ['a short text', github, utf8('Số: 5\n'), true, null],
    ['a long text', github, utf8('Số '.repeat(1000)), false, /dài quá.*\d\.\d{3} ký tự/],
    ['a host that takes a name', 'https://codeberg.org/u/kho', utf8('Số\n'), false, /chỉ nhận tên tệp/],
    ['another encoding', github, Uint8Array.from([0xb8, 0xd1]), false, /bảng mã/],
    ['line breaks of Windows', github, utf8('Số\r\n'), false, /bảng mã/],
    ['a mark of byte order', github, utf8('\ufeffSố\n'), false, /bảng mã/],
  ])('of %s', (_, repository, bytes, isFilledIn, because) => {
    const way = forgeWay(repository, { name: 'a.txt', bytes });
    expect(way?.isFilledIn).toBe(isFilledIn);
    expect(way?.because ?? null).toEqual(because === null ? null : expect.stringMatching(because));
  });

  test('has the text as it is committed', () => {
    const { newFile } = forgeWay(github, file('Số: 5 & 6\n')) ?? {};
    expect(new URL(newFile ?? '').searchParams.get('value')).toBe('Số: 5 & 6\n');
  });

  test.each([null, 'https://git.tinh.gov.vn/van-phong/kho'])('is not known in %s', (repository) => {
    expect(forgeWay(repository, file('a'))).toBeNull();
  });
});

test('all files are in one ZIP, those of one name told apart', async () => {
  const zip = unzipSync(await zipOf([...filesOf(draft), ...filesOf({ ...draft, edited: 'Số: 6\n' })]));
  expect(words(Object.entries(zip).map(([name, bytes]) => ({ name, bytes })))).toEqual([
    ['lai-chau-2021-5.txt', 'Số: 5\n'],
    ['lai-chau-2021-5-2.txt', 'Số: 6\n'],
  ]);
});
