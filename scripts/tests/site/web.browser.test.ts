/**
 * The web of documents when texts are added to the archive: in a real build, with no edit of what
 * was there.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWith } from './test-build.ts';
import { directiveText } from '../test-text.ts';

const hanoi = { issuer: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HÀ NỘI'], place: 'Hà Nội' };
const thanhOai = { issuer: ['ỦY BAN NHÂN DÂN', 'HUYỆN THANH OAI'], place: 'Thanh Oai' };

const added = {
  'ha-noi-2021-chi-thi-17': directiveText({
    ...hanoi,
    number: '17/CT-UBND',
    date: '23/7/2021',
    type: 'CHỈ THỊ',
    title: 'Về thực hiện giãn cách xã hội trên địa bàn Thành phố để phòng, chống dịch COVID-19',
    body: [
      'Chủ tịch Ủy ban nhân dân Thành phố chỉ thị:',
      '1. Thực hiện giãn cách xã hội trên địa bàn toàn Thành phố từ 06 giờ 00 ngày 24 tháng 7 năm 2021.',
      '2. Giao Sở Y tế chủ trì, phối hợp với các đơn vị liên quan hướng dẫn thực hiện, báo cáo trước ngày 30/7/2021./.',
    ],
  }),
  'thanh-oai-2021-ke-hoach-12': directiveText({
    ...thanhOai,
    number: '12/KH-UBND',
    date: '05/01/2021',
    type: 'KẾ HOẠCH',
    title: 'Phòng, chống dịch bệnh trên địa bàn huyện năm 2021',
    body: ['1. Thực hiện Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ./.'],
  }),
  'thanh-oai-2021-ke-hoach-45': directiveText({
    ...thanhOai,
    number: '45/KH-UBND',
    date: '20/8/2021',
    type: 'KẾ HOẠCH',
    title: 'Phòng, chống dịch bệnh trên địa bàn huyện trong tình hình mới',
    body: [
      '1. Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 05/01/2021 của UBND huyện Thanh Oai.',
      '2. Thực hiện Chỉ thị số 16/CT-TTg ngày 04/5/2017 của Thủ tướng Chính phủ về Cách mạng công nghiệp lần thứ tư./.',
    ],
  }),
  'thanh-oai-2021-ke-hoach-46': directiveText({
    ...thanhOai,
    number: '46/KH-UBND',
    date: '21/8/2021',
    type: 'KẾ HOẠCH',
    title: 'Kiểm tra việc phòng, chống dịch bệnh',
    body: ['1. Kiểm tra việc thực hiện Chỉ thị số 16/CT-TTg của Thủ tướng Chính phủ./.'],
  }),
} as const;

let folder = '';
const page = (path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');
const data = (path: string) =>
  JSON.parse(readFileSync(join(folder, `${path}.json`), 'utf8')) as Record<string, unknown>;
const words = (html: string): string =>
  html
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

beforeAll(() => {
  folder = buildWith('web', added);
}, 240_000);

afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

describe('a cited document that is added', () => {
  const key = '17-ct-ubnd-ha-noi-2021';
  const held = '/van-ban/ha-noi-2021-chi-thi-17/';

  test('its page as a cited document says that it is held, and leads to it', () => {
    expect(page(`vien-dan/${key}`)).toMatch(new RegExp(`Có trong kho:[^]{0,80}href="${held}"`));
    expect(words(page(`vien-dan/${key}`))).not.toContain('Chưa có trong kho. Trang này');
    // What one document says of it is in the twin of that document, and in the register.
    expect(existsSync(join(folder, `vien-dan/${key}.json`))).toBe(false);
    expect(data('vien-dan')['cited']).toContainEqual(expect.objectContaining({ key, held: 'ha-noi-2021-chi-thi-17' }));
  });

  test('every citation in the text of the seed leads to it', () => {
    const seed = page('van-ban/thanh-oai-2021-thong-bao-phong-chong-covid-19');
    const links = [...seed.matchAll(/<a class=cite href=([^\s>]+)/g)].map((m) => m[1]);
    expect(links.length).toBe(4);
    expect(new Set(links)).toEqual(new Set([held]));
  });

  test('it says who cites it, with the sentence', () => {
    const html = words(page('van-ban/ha-noi-2021-chi-thi-17'));
    expect(html).toContain('Được viện dẫn bởi (1)');
    expect(html).toContain('của Chủ tịch UBND thành phố Hà Nội về thực hiện giãn cách xã hội');
  });

  test('it is no longer among what is to be collected', () => {
    expect(page('vien-dan/danh-sach/chua-co')).not.toContain(`/vien-dan/${key}/`);
    expect(page('vien-dan/danh-sach/co-trong-kho')).toContain(`/vien-dan/${key}/`);
  });
});

describe('a cited document that one document cites and the archive lacks', () => {
  const key = '3375-ubnd-vx-lai-chau-2021';
  const line = `vien-dan-${key}`;
  const citing = 'van-ban/tam-duong-2021-cong-van-33-phong-chong-covid-19';

  test('has its line on the page of that one, to which its text and the register lead', () => {
    const html = page(citing);
    expect(html).toContain(`<p class="reference" id="${line}">`);
    expect(html).toMatch(new RegExp(`<a class=cite href=#${line} `));
    expect(page('vien-dan/danh-sach/chua-co')).toContain(`href="/${citing}/#${line}"`);
  });

  test('has no files of its own; its former address is told to the page that says there is none', () => {
    expect(existsSync(join(folder, `vien-dan/${key}`))).toBe(false);
    expect(existsSync(join(folder, `vien-dan/${key}.json`))).toBe(false);
    const files = readdirSync(join(folder, 'dia-chi-cu')).map((_, n) => data(`dia-chi-cu/${n}`));
    expect(Object.assign({}, ...files)).toMatchObject({ [`vien-dan/${key}`]: `/${citing}/#${line}` });
  });
});

describe('a document that another replaces', () => {
  test('says so before its text, with the other’s sentence', () => {
    const html = words(page('van-ban/thanh-oai-2021-ke-hoach-12'));
    expect(html).toContain('Văn bản này bị thay thế theo Kế hoạch số 45/KH-UBND ngày 20/08/2021');
    expect(html.indexOf('Văn bản này bị thay thế')).toBeLessThan(html.indexOf('Toàn văn'));
  });

  test('the relation stands on both ends in the words of the national database', () => {
    expect(words(page('van-ban/thanh-oai-2021-ke-hoach-45'))).toContain('Văn bản bị thay thế (1)');
    expect(words(page('van-ban/thanh-oai-2021-ke-hoach-12'))).toContain('Văn bản thay thế (1)');
  });
});

describe('a citation that fits two documents', () => {
  test('has a page that lists both and says why', () => {
    const html = page('vien-dan/16-ct-ttg-chua-ro');
    expect(words(html)).toContain('Lời viện dẫn không ghi ngày; có 2 văn bản cùng số, khác nhau ở năm ban hành.');
    expect(html).toContain('href="/vien-dan/16-ct-ttg-2017/"');
    expect(html).toContain('href="/vien-dan/16-ct-ttg-2020/"');
  });

  test('is told on the pages of both', () => {
    for (const year of ['2017', '2020'])
      expect(words(page(`vien-dan/16-ct-ttg-${year}`))).toContain('Lời viện dẫn chưa rõ có thể chỉ văn bản này');
  });
});

test('a stated deadline is an event of its day in the calendar, in lines of at most 75 octets', () => {
  const calendar = readFileSync(join(folder, 'nhiem-vu/thoi-han.ics'), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20210730');
  expect(calendar.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

test('every page with a twin has it', () => {
  for (const path of ['van-ban', 'co-quan', 'vien-dan', 'thuat-ngu', 'nhiem-vu', 'thoi-gian', 'mang-luoi']) {
    const href = /<link rel="alternate" type="application\/json" href="\/([^"]+)"/.exec(page(path))?.[1] ?? '';
    expect([path, href]).toEqual([path, `${path}.json`]);
    expect(existsSync(join(folder, href))).toBe(true);
  }
});
