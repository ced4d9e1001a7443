import { describe, expect, test } from 'vitest';
import type { Imported } from '../../import/imported.ts';
import type { DraftInArchive, DraftReading } from '../reading.ts';
import type { Finding } from '../report/finding.ts';
import { bytesOf, draftToRead, editedText, newDraft, withText, type Draft } from './draft.ts';
import { stateOf } from './draft-state.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const imported: Imported = {
  ...{ kind: 'docx', bytes: utf8('Số: 5\n'), notes: [], unsure: [], pages: [], exchange: null, attachments: [] },
};
const of = (file: string, more: Partial<Imported> = {}): Draft =>
  newDraft({ ...imported, ...more }, { id: 'a', added: 1, file, sidecar: null });

test.each([
  ['Công văn 33.docx', 'van-ban', false],
  ['lai-chau-2021-chi-thi-5.txt', 'lai-chau-2021-chi-thi-5', true],
  ['lai-chau-2021-chi-thi-5.pdf', 'lai-chau-2021-chi-thi-5', true],
  ['van-ban-1.txt', 'van-ban', false],
  ['2021-chi-thi.txt', 'van-ban', false],
  ['….pdf', 'van-ban', false],
  [`${'a'.repeat(200)}-2021-b.pdf`, 'van-ban', false],
])('the file %s gives the name %s; kept against proposals: %s', (file, name, isNameChosen) => {
  expect(of(file)).toMatchObject({ name, isNameChosen });
});

describe('what would be committed', () => {
  const bytes = Uint8Array.from([0xb8, 0x0d, 0x0a]);

  test('are the bytes as they came', () => {
    const draft = of('a.txt', { kind: 'text', bytes });
    expect([draft.base, bytesOf(draft)]).toEqual([null, bytes]);
  });

  test('is the edited text in UTF-8', () => {
    expect(bytesOf({ edited: 'Số: 6\n', bytes })).toEqual(utf8('Số: 6\n'));
  });

  test.each([
    ['Số: 5\r\n', null],
    ['Số: 5', null],
    ['Số: 6', 'Số: 6\n'],
    ['', ''],
  ])('of %j typed over the import is %j', (typed, edited) => {
    expect(withText(of('a.docx'), typed)).toEqual({ edited });
  });

  test('has no sidecar where nothing is corrected', () => {
    expect(draftToRead({ ...of('a.txt'), sidecar: ' \n' }).sidecar).toBeNull();
    expect(draftToRead({ ...of('a.txt'), sidecar: 'date: 2021\n' }).sidecar).toBe('date: 2021\n');
  });

  test.each([
    ['a\r\nb', 'a\nb\n'],
    ['o\u0301\n', '\u00f3\n'],
    ['', ''],
  ])('%j is committed as %j', (typed, text) => expect(editedText(typed)).toBe(text));
});

const finding = (severity: Finding['severity']): Finding => ({
  ...{ code: 'khong-co-so', file: 'a.txt', line: 1, column: 1, value: '', message: 'x', mend: 'y', severity },
});
const read = (outcome: DraftReading['outcome'], findings: readonly Finding[] = []): DraftReading =>
  ({ outcome, findings, text: 'Số: 5\n' }) as unknown as DraftReading;
const note = { line: null, page: null, message: 'x' };

test.each<[string, Draft, DraftReading | null, string]>([
  ['not read yet', of('a.docx'), null, 'reading'],
  ['nothing to look at', of('a.docx'), read('published', [finding('info')]), 'ready'],
  ['a finding', of('a.docx'), read('published', [finding('warning')]), 'to-check'],
  ['a wrong correction', of('a.docx'), read('published', [finding('error')]), 'to-check'],
  ['a note', of('a.docx', { notes: [{ ...note, weight: 'check' }] }), read('published'), 'to-check'],
  ['a note that is good to know', of('a.docx', { notes: [{ ...note, weight: 'told' }] }), read('published'), 'ready'],
  [
    'a note that was compared',
    { ...of('a.docx', { notes: [{ ...note, weight: 'lost' }] }), seenNotes: [0] },
    read('published'),
    'ready',
  ],
  ['held back', of('a.docx'), read('withheld', [finding('error')]), 'withheld'],
  ['left out', of('a.docx'), read('left-out', [finding('error')]), 'left-out'],
  ['taken down by its own corrections', of('a.docx'), read('taken-down'), 'left-out'],
])('%s', (_, draft, reading, state) => {
  expect(stateOf(draft, reading, null)).toBe(state);
});

const none: DraftInArchive = { isTaken: false, isProposedTaken: true, citations: [], alike: [] };
const alike = { id: 'b', name: 'B', address: '/b/', because: 'same-text', share: 1, differences: [] } as const;

test.each<[string, DraftInArchive, string]>([
  ['nothing alike, and a proposed name that is not used', none, 'ready'],
  ['a document of the same text', { ...none, alike: [alike] }, 'to-check'],
  ['a document at the address', { ...none, isTaken: true }, 'to-check'],
])('the archive has %s', (_, inArchive, state) => {
  expect(stateOf(of('a.docx'), read('published'), inArchive)).toBe(state);
});
