/** The four directives the archive starts with, read in every field. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commonDuties } from '../../../src/archive/body/common-duties.ts';
import { sampleArchive } from '../../../src/archive/testing/sample-archive.fixture.ts';
import { convertArchive } from '../../../src/convert/convert.ts';
import { knowledge } from '../test-knowledge.ts';
import { readSourceFiles } from '../../../src/sources/source-files.ts';
import { fixtureArchive } from '../test-content.ts';

const { files } = readSourceFiles(join(fixtureArchive, 'sources'), 'content/sources');
const { documents } = convertArchive(files, knowledge);

const SEEDS = {
  thanhOai: 'thanh-oai-2021-thong-bao-phong-chong-covid-19',
  giaLai: 'gia-lai-2021-chi-thi-phong-chong-covid-19',
  tamDuong: 'tam-duong-2021-cong-van-33-phong-chong-covid-19',
  dakLak: 'dak-lak-2021-thong-bao-ket-luan-krong-buk',
} as const;
const read = (seed: keyof typeof SEEDS) => {
  const found = documents.find((d) => d.fields.id === SEEDS[seed]);
  if (!found) throw new Error(`Cannot find ${SEEDS[seed]}`);
  return found.fields;
};

test.each([
  [
    'thanhOai',
    'thong-bao',
    null,
    null,
    null,
    'Ban Thường vụ Huyện ủy Thanh Oai',
    'Hoàng Quốc Đạt',
    'Chánh Văn phòng',
    'party',
    true,
  ],
  ['giaLai', 'chi-thi', null, null, null, 'Ban Thường vụ Tỉnh ủy', undefined, undefined, 'party', false],
  [
    'tamDuong',
    'cong-van',
    '33/CV-TTCH',
    '2021-11-02',
    'Tam Đường',
    'Trung tâm chỉ huy phòng, chống dịch Covid-19 huyện Tam Đường',
    'Sùng Lữ Páo',
    'Chủ tịch UBND huyện',
    'state',
    true,
  ],
  [
    'dakLak',
    'thong-bao',
    null,
    '2021-09',
    'Đắk Lắk',
    'Văn phòng UBND tỉnh Đắk Lắk',
    'Nguyễn Đức Vinh',
    'Phó Chánh Văn phòng',
    'state',
    true,
  ],
] as const)('%s is read', (seed, type, number, date, place, issuer, name, position, regime, complete) => {
  const f = read(seed);
  expect({
    type: f.documentType,
    number: f.number,
    date: f.date,
    place: f.place,
    issuer: f.issuer?.name,
    name: f.signatory?.name,
    position: f.signatory?.position,
    regime: f.regime,
    complete: f.complete,
  }).toEqual({ type, number, date, place, issuer, name, position, regime, complete });
});

test.each([
  ['thanhOai', ['17/CT-UBND 2021-07-23']],
  ['giaLai', []],
  ['tamDuong', ['3375/UBND-VX 2021-10-19', '1392/QĐ-UBND 2021-10-21']],
  [
    'dakLak',
    [
      '8254/KH-UBND 2021-08-30',
      '68/NQ-CP 2021-07-01',
      '8144/UBND-KGVX 2021-08-26',
      '3326/SYT-NVYD 2021-08-23',
      '125/TB-VPUBND 2021-09-02',
    ],
  ],
] as const)('%s cites %j', (seed, references) => {
  expect(read(seed).references.map((r) => `${r.number} ${r.date}`)).toEqual(references);
});

test('the seeds speak of 8 documents in 13 places, each by its issuer', () => {
  const all = documents.flatMap((d) => d.fields.references);
  expect(all.flatMap((r) => r.mentions)).toHaveLength(13);
  expect(new Map(all.map((r) => [r.key, r.issuer]))).toEqual(
    new Map([
      ['8254-kh-ubnd-dak-lak-2021', 'UBND tỉnh Đắk Lắk'],
      ['68-nq-cp-2021', 'Chính phủ'],
      ['8144-ubnd-kgvx-dak-lak-2021', 'UBND tỉnh Đắk Lắk'],
      ['3326-syt-nvyd-dak-lak-2021', 'Sở Y tế tỉnh Đắk Lắk'],
      ['125-tb-vpubnd-dak-lak-2021', 'Văn phòng UBND tỉnh Đắk Lắk'],
      ['3375-ubnd-vx-lai-chau-2021', 'UBND tỉnh Lai Châu'],
      ['1392-qd-ubnd-lai-chau-2021', 'UBND tỉnh Lai Châu'],
      ['17-ct-ubnd-ha-noi-2021', 'Chủ tịch UBND thành phố Hà Nội'],
    ]),
  );
});

test.each([
  ['thanhOai', ['huyện Thanh Oai (Hà Nội) issuer', 'thành phố Hà Nội (Hà Nội) mentioned']],
  [
    'giaLai',
    [
      'thị xã Ayun Pa (Gia Lai) applies',
      'huyện Ia Pa (Gia Lai) applies',
      'huyện Krông Pa (Gia Lai) applies',
      'huyện Phú Thiện (Gia Lai) applies',
    ],
  ],
  ['tamDuong', ['huyện Tam Đường (Lai Châu) issuer', 'tỉnh Lai Châu (Lai Châu) mentioned']],
  ['dakLak', ['tỉnh Đắk Lắk (Đắk Lắk) issuer', 'huyện Krông Búk (Đắk Lắk) applies']],
] as const)('%s names %j and no other place', (seed, places) => {
  expect(read(seed).localities.map((l) => `${l.type} ${l.name} (${l.province}) ${l.role}`)).toEqual(places);
});

test('a province the text never names is inferred, and shown so', () => {
  expect(read('giaLai').provinceInferred?.unit).toBe('2021/gia-lai');
  expect(read('giaLai').origins.localities.origin).toBe('stated');
  expect(read('tamDuong').provinceInferred).toBeNull();
});

test('an undated document is not before the newest it cites', () => {
  expect(read('thanhOai').dateInferred).toMatchObject({ notBefore: '2021-07-23', notAfter: null });
  expect(read('dakLak').dateInferred).toMatchObject({ notBefore: '2021-09-02', notAfter: '2021-09-30' });
  expect(read('tamDuong').dateInferred).toBeNull();
});

test('deadlines are taken as stated, a duration is none', () => {
  expect(read('thanhOai').deadlines.map((d) => [d.text, d.date])).toEqual([
    ['trước ngày 29/7/2021', '2021-07-29'],
    ['chậm nhất là ngày 26/7/2021', '2021-07-26'],
  ]);
});

test('the terms of the glossary are found in all their wordings', () => {
  const uses = read('giaLai').terms.find((t) => t.id === '4-tai-cho');
  expect(uses?.mentions.map((m) => m.text)).toEqual(['04 tại chỗ', '4 tại chỗ']);
});

test('a paragraph cut by a page is whole for readers', () => {
  const sentence = read('thanhOai').deadlines[0]?.sentence;
  expect(sentence).toContain('trước ngày 29/7/2021');
  expect(documents.find((d) => d.fields.id === SEEDS.thanhOai)?.mdx).toMatch(
    /tập trung tại trường\s+THCS Bình Minh đưa vào/,
  );
});

test('what the conclusion of Đắk Lắk tells all localities is on the page of a commune of old huyện Krông Búk, and of the commune of today', () => {
  const archive = sampleArchive(documents.map(({ fields }) => fields));
  const old = '2021/dak-lak/huyen-krong-buk/xa-cu-pong';
  const units = [old, ...archive.gazetteer.successors(old).map(({ path }) => path)];
  const told = units.map((unit) => {
    const body = [...archive.bodyIndex.bodies.values()].find((one) => one.kind === 'ubnd' && one.unit === unit);
    return body && commonDuties(archive, body).map(({ document }) => document.id);
  });
  expect(told).toEqual(units.map(() => [SEEDS.dakLak]));
  expect(units.length).toBeGreaterThan(1);
});
