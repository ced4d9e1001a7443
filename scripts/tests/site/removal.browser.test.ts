/**
 * Grep of a whole build: nothing of a text that was taken down is in the site or in what the
 * commands print.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from './site-files.ts';
import { buildContent } from './test-build.ts';

const letter = (number: string, year: number, title: string, body: string, signer: string): string =>
  `ỦY BAN NHÂN DÂN\nHUYỆN BÌNH GIA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: ${number}\nBình Gia, ngày 14 tháng 4 năm ${year}\n\nV/v ${title}\n\nKính gửi: Các phòng, ban\n\n${body}./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\n${signer}\n`;

/** Words that no other text has, in every part of the document that the site makes something of. */
const secret = letter(
  '5521/UBND-QRZ',
  2019,
  'điều động kravonil',
  '1. Thực hiện Quyết định số 9187/QĐ-UBND ngày 06/02/2019 của UBND tỉnh Hà Giang.\n2. Công an huyện Bình Gia rà soát zumbrakel tại huyện Mèo Vạc theo phương châm quelindor, hoàn thành trước ngày 17/5/2019',
  'Vi Thị Xoranel',
);
const kept = letter('5522/UBND-KT', 2018, 'nghỉ lễ trevosik', 'Các phòng ban nghỉ theo lịch brunavel', 'Vi Văn Bình');
const citing = letter(
  '5530/UBND-KT',
  2019,
  'rà soát chợ phiên',
  'Theo Công văn số 5521/UBND-QRZ ngày 14/4/2019 của UBND huyện Bình Gia, các phòng rà soát chợ phiên marugeth',
  'Vi Văn Bình',
);
const ID = 'binh-gia-2019-cong-van-5521';
const added = {
  [`sources/${ID}.txt`]: secret,
  [`sources/${ID}.yaml`]:
    'by: Lò Thị A\nwithdrawn: { reason: đóng dấu nhầm, on: 2026-11-20, replacedBy: binh-gia-2019-cong-van-5530, content: remove }\n',
  'sources/binh-gia-2018-cong-van-5522.txt': kept,
  'sources/binh-gia-2018-cong-van-5522.yaml':
    'withdrawn: { reason: đưa lên hai lần, on: 2026-11-21 }\ntextChanges: [{ on: 2026-11-22, by: Lò Thị B, reason: bản quét rõ hơn }]\n',
  'sources/binh-gia-2019-cong-van-5530.txt': citing,
  'glossary/quelindor.yaml': 'name: quelindor\nvariants: []\ndefinition: null\nsource: null\n',
};

/** Files that have one of the words, with tones or without. */
const filesWith = (words: RegExp): string[] =>
  [...filesBelow(site)].flatMap(([name, text]) => (words.test(`${name}\n${text}`) ? [name] : []));

let site = '';
let output = '';
beforeAll(() => {
  ({ site, output } = buildContent('removal', added));
}, 400_000);

describe('a text whose content was taken down', () => {
  test.each([
    ['its title', /kravonil/i],
    ['its words', /zumbrakel/i],
    ['its signer', /xoranel/i],
    ['a place that only it names', /Mèo Vạc.{0,40}zumbrakel|zumbrakel.{0,40}Mèo Vạc/i],
    ['what it cites', /9187[/-]qd|9187\/QĐ/i],
    ['its deadline', /2019-05-17|17\/5\/2019|20190517/],
    ['its checksum', new RegExp(createHash('sha256').update(secret).digest('hex'))],
  ])('leaves nothing of %s', (_, words) => {
    expect(filesWith(words)).toEqual([]);
    expect(output).not.toMatch(words);
  });

  test('a term is shown only where the glossary has it', () => {
    // Its own pages and downloads, the list of all parts of the site, the table that the workbench reads.
    const ofGlossary = /^(?:(?:du-lieu\/)?thuat-ngu|so-do\/|them-van-ban\/)/;
    expect(filesWith(/quelindor/i).filter((name) => !ofGlossary.test(name))).toEqual([]);
  });

  test('has a notice at its address, hidden from search engines, and no text to download', () => {
    const page = readFileSync(join(site, 'van-ban', ID, 'index.html'), 'utf8');
    expect(page).toContain('Nội dung của văn bản này đã được gỡ ngày 20/11/2026.');
    expect(page).toContain('Lý do: đóng dấu nhầm.');
    expect(page).toContain('Rà soát chợ phiên');
    expect(page).toContain('<meta name="robots" content="noindex"');
    expect(page).not.toContain('Lò Thị A');
    expect(existsSync(join(site, `van-ban/${ID}.txt`))).toBe(false);
    expect(JSON.parse(readFileSync(join(site, `van-ban/${ID}.json`), 'utf8'))).toMatchObject({
      removed: true,
      id: ID,
      reason: 'đóng dấu nhầm',
    });
  });

  test('is named only by its own notice and where a citation of another text gives its number', () => {
    expect(filesWith(new RegExp(ID))).toEqual([`van-ban/${ID}.json`, `van-ban/${ID}/index.html`]);
  });
});

test('near miss: a text that is only withdrawn keeps its words, its source and its page, with the day', () => {
  const names = filesWith(/trevosik/i);
  const id = 'binh-gia-2018-cong-van-5522';
  for (const name of [`van-ban/${id}.txt`, `van-ban/${id}.json`, `van-ban/${id}/index.html`, 'van-ban.json'])
    expect(names).toContain(name);
  expect(names.some((name) => name.startsWith('pagefind/'))).toBe(true);
  expect(readFileSync(join(site, `van-ban/${id}/index.html`), 'utf8')).toContain('rút khỏi kho ngày 21/11/2026.');
});

test('a page says when and why the words of its source were changed, and so does its JSON', () => {
  const page = join(site, 'van-ban/binh-gia-2018-cong-van-5522');
  const text = readFileSync(join(page, 'index.html'), 'utf8')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
  expect(text).toContain('Văn bản nguồn được thay ngày 22/11/2026. Lý do: bản quét rõ hơn (Lò Thị B).');
  expect(JSON.parse(readFileSync(`${page}.json`, 'utf8'))).toMatchObject({
    textChanges: [{ on: '2026-11-22', by: 'Lò Thị B', reason: 'bản quét rõ hơn' }],
  });
});
