import { expect, test, vi } from 'vitest';
import { sampleDirective } from '../archive/testing/sample-directive.fixture.ts';
import type { SourceVersions } from '../sources/source-versions.ts';
import { documentHistories } from './document-history.ts';

const document = sampleDirective({ id: 'a' });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const [newer, older] = ['2026-11-09T03:04:05Z', '2026-11-01T03:04:05Z'];
const historyOf = (versions: SourceVersions) => documentHistories('content', () => () => versions)(document);

test('git is asked once, also where it knows nothing', () => {
  const read = vi.fn(() => null);
  const of = documentHistories('content', read);
  expect([of(document), of(document)]).toEqual([null, null]);
  expect(read).toHaveBeenCalledTimes(1);
});

test('former texts are read as conversion reads them', () => {
  const text = [
    { since: newer, bytes: bytes('Số: 2\r\n') },
    { since: older, bytes: Buffer.from('\ufeffSố: 1\n', 'utf16le') },
  ];
  const [changed] = historyOf({ text, correction: [] }) ?? [];
  const words = [
    { kind: 'same', words: 'Số: ' },
    { kind: 'removed', words: '1' },
    { kind: 'added', words: '2' },
    { kind: 'same', words: '\n' },
  ];
  expect(changed?.changes).toEqual([{ line: 1, words }]);
});

test.each<[string, Partial<SourceVersions>]>([
  ['has personal data', { text: [{ since: older, bytes: bytes('Bệnh nhân Nguyễn Văn A, CCCD số 001088012345\n') }] }],
  ['is no text', { text: [{ since: older, bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0]) }] }],
  [
    'was taken down',
    {
      text: [{ since: older, bytes: bytes('Số: 1\n') }],
      correction: [{ since: older, bytes: bytes('withdrawn: { reason: lộ, content: remove }\n') }],
    },
  ],
])('words of a version that %s are kept back', (_, { text = [], correction = [] }) => {
  const now = { since: newer, bytes: bytes('Số: 2\n') };
  const [changed] = historyOf({ text: [now, ...text], correction }) ?? [];
  expect(changed).toMatchObject({ what: 'text-changed', isKeptBack: true, changes: null });
});
