import { describe, expect, test } from 'vitest';
import { sampleDirective, sampleLocality, sampleMention } from '../../testing/sample-directive.fixture.ts';
import { documentName, documentNameAlone, documentNameInFull } from './document-name.ts';

const types = new Map(
  [
    ['chi-thi', 'Chỉ thị'],
    ['cong-van', 'Công văn'],
    ['thong-bao', 'Thông báo'],
    ['quyet-dinh', 'Quyết định'],
  ].map(([slug = '', name = '']) => [slug, { slug, name, abbreviations: [] }]),
);
const named = (given: Partial<Parameters<typeof sampleDirective>[0]>): string =>
  documentName({ types }, sampleDirective({ id: 'x', ...given }));
const issuer = { name: 'Huyện ủy Thanh Oai', parent: null, key: 'k', unit: null };

describe('a document is called', () => {
  test.each([
    ['by its number', { number: '3/CT-UBND', title: 'về thuế' }, 'Chỉ thị số 3/CT-UBND'],
    ['by type and title', { title: 'Tăng cường phòng dịch' }, 'Chỉ thị tăng cường phòng dịch'],
    ['with “về việc” as letters are', { documentType: 'cong-van', title: 'thu thuế' }, 'Công văn về việc thu thuế'],
    ['without a second “về”', { documentType: 'cong-van', title: 'về thu thuế' }, 'Công văn về thu thuế'],
    ['with “về” before a noun', { title: 'các giải pháp cấp bách' }, 'Chỉ thị về các giải pháp cấp bách'],
    ['with the type once', { documentType: 'thong-bao', title: 'Thông báo kết luận' }, 'Thông báo kết luận'],
    ['with a name’s capital kept', { title: 'Đắk Lắk phòng dịch' }, 'Chỉ thị Đắk Lắk phòng dịch'],
    ['with an abbreviation’s capitals kept', { title: 'UBND tỉnh họp' }, 'Chỉ thị UBND tỉnh họp'],
    [
      'by whom it addresses',
      { documentType: 'cong-van', addressees: ['Sở Y tế', 'Sở Nội vụ'] },
      'Công văn gửi Sở Y tế và 1 nơi khác',
    ],
    [
      'by its first words',
      { documentType: null, provisions: [provision('Tổ chức lớp tập huấn cho cán bộ')] },
      'Văn bản “Tổ chức lớp tập huấn cho cán bộ”',
    ],
    ['by its file', { documentType: null }, 'Văn bản (không rõ số), tệp x'],
  ])('%s', (_, given, name) => {
    expect(named(given)).toBe(name);
  });

  test('in sentence case where its title is printed in capitals', () => {
    const localities = [sampleLocality({ unit: '2021/x', name: 'Krông Búk' })];
    expect(named({ title: 'TRIỂN KHAI TẠI HUYỆN KRÔNG BÚK', localities })).toBe(
      'Chỉ thị triển khai tại huyện Krông Búk',
    );
  });

  test('by a title cut after a whole word that leaves nothing open', () => {
    const title = 'tăng cường công tác quản lý đầu tư xây dựng và bảo vệ môi trường trong khu dân cư';
    expect(named({ title })).toBe('Chỉ thị tăng cường công tác quản lý đầu tư xây dựng và bảo vệ môi trường…');
  });
});

test('a name that stands alone has the issuer where there is no number', () => {
  const of = (given: object) =>
    documentNameAlone({ types }, sampleDirective({ id: 'x', issuer, title: 'họp', ...given }));
  expect(of({})).toBe('Chỉ thị họp, Huyện ủy Thanh Oai');
  expect(of({ number: '1-CT/HU' })).toBe('Chỉ thị số 1-CT/HU');
  expect(of({ title: 'họp của Huyện ủy Thanh Oai' })).toBe('Chỉ thị họp của Huyện ủy Thanh Oai');
});

test('the full name has the whole title', () => {
  const title = `tăng cường ${'công tác '.repeat(20)}`.trim();
  const full = (given: object) => documentNameInFull({ types }, sampleDirective({ id: 'x', title, ...given }));
  expect(full({})).toBe(`Chỉ thị ${title}`);
  expect(full({ number: '1/CT-UBND' })).toBe(`Chỉ thị số 1/CT-UBND: T${title.slice(1)}`);
});

test('what every text begins with does not name one', () => {
  const references = [{ mentions: [sampleMention('x', 'Căn cứ Luật Tổ chức chính quyền địa phương')] }] as never;
  expect(named({ documentType: null, references, provisions: [provision('NHỮNG QUY ĐỊNH CHUNG CỦA LUẬT')] })).toBe(
    'Văn bản (không rõ số), tệp x',
  );
});

function provision(title: string) {
  return { anchor: 'a', label: '1.', title, depth: 0, line: 3 };
}
