import { expect, test } from 'vitest';
import { knowledge } from '../../scripts/tests/test-knowledge.ts';
import { readCorrection } from '../convert/correct/read-correction.ts';
import type { ExchangeValues } from './imported.ts';
import { sidecarText } from './sidecar-text.ts';

const NOTHING: ExchangeValues = {
  ...{ documentType: null, number: null, date: null, place: null, issuer: null, title: null },
  ...{ signatory: null, recipients: [], sentTo: [], priority: null, sphere: null },
};

const FULL: ExchangeValues = {
  documentType: 'Công văn',
  number: '33/UBND-VX',
  date: '2021-11-02',
  place: 'Tam Đường',
  issuer: 'Ủy ban nhân dân huyện Tam Đường',
  title: "V/v: phòng, chống dịch # 'đợt 4' { khẩn }",
  signatory: { name: 'Lò Văn Mẫu', position: 'Phó Chủ tịch', capacity: 'KT. CHỦ TỊCH' },
  recipients: ['Như trên', 'Lưu: VT, VX', '- Sở Y tế'],
  sentTo: ['Sở Y tế: tỉnh Lai Châu'],
  priority: 'khẩn',
  sphere: 'Công khai',
};

test('what is kept is read again as it was', () => {
  const bytes = new TextEncoder().encode(sidecarText({ exchange: FULL, unsure: [] }) ?? '');
  const { value, diagnostics } = readCorrection({ path: 'a.yaml', bytes }, knowledge);
  expect(diagnostics).toEqual([]);
  const read = Object.entries(value.values.exchange?.value ?? {}).map(([key, placed]) => [key, placed.value]);
  expect(Object.fromEntries(read)).toEqual({ ...FULL, documentType: 'cong-van' });
});

test.each<[string, ExchangeValues | null]>([
  ['no package', null],
  ['a package that says nothing', NOTHING],
])('%s leaves no file', (_what, exchange) => {
  expect(sidecarText({ exchange, unsure: [] })).toBeNull();
});

test('only what is said is kept', () => {
  const signatory = { name: 'Lò Văn Mẫu', position: null, capacity: null };
  expect(sidecarText({ exchange: { ...NOTHING, signatory }, unsure: [] })).toBe(
    'exchange:\n  signatory:\n    name: Lò Văn Mẫu\n',
  );
});

test('a scan is kept with its unsure words, and read again', () => {
  const box = { x0: 0, y0: 0, x1: 1, y1: 1 };
  const unsure = [
    { line: 4, column: 5, word: '1187/,SYT-NVY', confidence: 44, page: 1, box },
    { line: 9, column: 1, word: 'gửi:', confidence: 70, page: 1, box },
    { line: 12, column: 7, word: '#1', confidence: 7, page: 2, box },
  ];
  const text = sidecarText({ exchange: null, unsure, recognised: { engine: 'tesseract.js 7.0.0, vie', pages: 2 } });
  const { value, diagnostics } = readCorrection(
    { path: 'a.yaml', bytes: new TextEncoder().encode(text ?? '') },
    knowledge,
  );
  expect(diagnostics).toEqual([]);
  expect(value.values.scan?.value).toEqual({
    engine: 'tesseract.js 7.0.0, vie',
    pages: 2,
    unsure: unsure.map(({ line, column, word, confidence }) => ({ line, column, word, confidence })),
    compared: null,
  });
});
