/**
 * A fault of the program in one document costs that document, wherever it is thrown, and is a
 * finding at its file.
 */
import { describe, expect, test } from 'vitest';
import { convertArchive, readCorrected } from '../../src/convert/convert.ts';
import { formatDiagnostic, type Diagnostic } from '../../src/convert/diagnostic.ts';
import type { ReadOptions } from '../../src/convert/archive/run-archive.ts';
import { knowledge } from '../tests/test-knowledge.ts';
import { directiveText } from '../tests/test-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const letter = (number: string, body: string): string =>
  directiveText({
    issuer: ['ỦY BAN NHÂN DÂN', 'HUYỆN TAM ĐƯỜNG'],
    number,
    place: 'Tam Đường',
    date: '2/11/2021',
    type: 'THÔNG BÁO',
    title: 'Về việc trực tại các chốt kiểm soát',
    body: [body],
  });
const source = (id: string, text: string) => ({ id, path: `content/sources/${id}.txt`, bytes: bytes(text) });
const cited = source('mot', letter('21/TB-UBND', '1. Các xã bố trí người trực./.'));
const citing = source(
  'hai',
  letter('22/TB-UBND', '1. Thực hiện Thông báo số 21/TB-UBND ngày 02/11/2021 của UBND huyện Tam Đường./.'),
);
const other = source('ba', letter('23/TB-UBND', '1. Các chốt giao ca lúc 18 giờ./.'));

const convert = (options: ReadOptions) => {
  const { documents, diagnostics } = convertArchive([cited, citing, other], knowledge, options);
  const faults = diagnostics.filter((d) => d.code === 'khong-xu-ly-duoc' || d.code === 'khong-ghi-duoc');
  return { documents, ids: documents.map((d) => d.fields.id), faults };
};
const at = (faults: readonly Diagnostic[]): string[] => faults.map((d) => `${d.file}: ${d.value}`);
const boom = (): never => {
  throw new RangeError('Invalid string length');
};

test('while it is read', () => {
  const { ids, faults } = convert({
    readOne: (file, ...rest) => (file.id === 'ba' ? boom() : readCorrected(file, ...rest)),
  });
  expect(ids).toEqual(['mot', 'hai']);
  expect(at(faults)).toEqual(['content/sources/ba.txt: đọc tệp này, nên văn bản chưa được đăng']);
});

test('while its corrections are applied: the text is published as read', () => {
  const sidecars = new Map([['ba', { path: 'content/sources/ba.yaml', bytes: bytes('number: 24/TB-UBND') }]]);
  const { documents, ids, faults } = convert({
    sidecars,
    readOne: (file, sidecar, ...rest) => (sidecar ? boom() : readCorrected(file, sidecar, ...rest)),
  });
  expect(ids).toEqual(['mot', 'hai', 'ba']);
  expect(documents[2]?.fields.number).toBe('23/TB-UBND');
  expect(at(faults)).toEqual(['content/sources/ba.yaml: áp dụng tệp sửa này; văn bản được đăng như máy đọc']);
});

test('while the archive is linked', () => {
  const { ids, faults } = convert({
    readOne: (file, ...rest) => {
      const read = readCorrected(file, ...rest);
      if (file.id !== 'ba' || !read.value) return read;
      const fields = Object.defineProperty({ ...read.value.fields }, 'references', { get: boom, enumerable: false });
      return { ...read, value: { ...read.value, fields } };
    },
  });
  expect(ids).toEqual(['mot', 'hai']);
  expect(at(faults)).toEqual([
    'content/sources/ba.txt: nối văn bản này với các văn bản khác, nên văn bản chưa được đăng',
  ]);
});

describe('while its page is made', () => {
  test('and no other page leads to it', () => {
    expect(convert({}).documents[1]?.fields.references[0]?.target).toBe('mot');
    const { documents, ids, faults } = convert({
      finish: (document) => (document.fields.id === 'mot' ? boom() : null),
    });
    expect(ids).toEqual(['hai', 'ba']);
    expect(documents[0]?.fields.references[0]).toMatchObject({ resolution: 'cited', target: null });
    expect(at(faults)).toEqual(['content/sources/mot.txt: dựng trang của văn bản này, nên văn bản chưa được đăng']);
  });

  test('or it cannot be written, which has words of its own', () => {
    const finding: Diagnostic = {
      code: 'khong-ghi-duoc',
      file: cited.path,
      line: 1,
      column: 1,
      value: 'tên tệp dài quá',
    };
    const { ids, faults } = convert({ finish: ({ fields }) => (fields.id === 'mot' ? finding : null) });
    expect(ids).toEqual(['hai', 'ba']);
    expect(faults).toEqual([finding]);
  });

  test('even where it is so for all', () => {
    const { ids, faults } = convert({ finish: boom });
    expect(ids).toEqual([]);
    expect(faults).toHaveLength(3);
  });
});

test('what staff read has no English; what was thrown is kept for developers', () => {
  const [fault] = convert({
    readOne: (file, ...rest) => (file.id === 'ba' ? boom() : readCorrected(file, ...rest)),
  }).faults;
  expect(fault && formatDiagnostic(fault)).not.toMatch(/RangeError|Invalid|string length/);
  expect(fault?.cause).toBeInstanceOf(RangeError);
});
