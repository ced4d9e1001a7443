/**
 * Grep of a whole build: nothing of a text that the gate holds back is in the site, in the
 * generated files or in what the commands print.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { exitStatus } from '../../command/exit-status.ts';
import { root } from '../../root.ts';
import { filesBelow } from './site-files.ts';
import { buildContent } from './test-build.ts';

const letter = (number: string, title: string, body: string, signer: string): string =>
  `ỦY BAN NHÂN DÂN\nHUYỆN BÌNH GIA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: ${number}\nBình Gia, ngày 14 tháng 4 năm 2019\n\nV/v ${title}\n\nKính gửi: Các phòng, ban\n\n${body}./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\n${signer}\n`;

const stamped = `MẬT\n\n${letter(
  '6621/UBND-QRZ',
  'điều động kravonil',
  'Thực hiện Quyết định số 9187/QĐ-UBND ngày 06/02/2019 của UBND tỉnh Hà Giang, Công an huyện rà soát zumbrakel, xong trước ngày 17/5/2019',
  'Vi Thị Xoranel',
)}`;
const internal = letter(
  '6622/UBND-NC',
  'sinh hoạt trevosik',
  'Các phòng sinh hoạt theo chuyên đề brunavel',
  'Vi Văn Bình',
).replace('V/v', 'Lưu hành nội bộ\nV/v');
const patient = letter(
  '6623/UBND-YT',
  'truy vết bệnh nhân Triệu Thị Xorimel, CCCD 020185004321',
  'Bệnh nhân Triệu Thị Xorimel, sinh năm 1985, trú tại thôn Pắc Ngamzul, điện thoại 0987 654 321',
  'Vi Văn Bình',
);
const entered = letter('6624/UBND-LĐ', 'hỗ trợ hộ khó khăn', 'Các xã hỗ trợ quelindor', 'Vi Văn Bình');
const answered = letter('6625/UBND-NC', 'tuần tra marugeth', 'Các xã tuần tra', 'Vi Văn Bình').replace(
  'V/v',
  'TỐI MẬT\nV/v',
);
const covered = letter(
  '6626/UBND-YT',
  'truy vết solvenir',
  'Bệnh nhân T.T.X., CCCD 02**********, trú tại [đã che]',
  'Vi Văn Bình',
);
const citing = letter(
  '6627/UBND-KT',
  'rà soát chợ phiên',
  'Theo Công văn số 6621/UBND-QRZ ngày 14/4/2019 của UBND huyện Bình Gia, các phòng rà soát chợ',
  'Vi Văn Bình',
);

const withheld = ['binh-gia-2019-6621', 'binh-gia-2019-6622', 'binh-gia-2019-6623', 'binh-gia-2019-6624'];
const added = {
  'sources/binh-gia-2019-6621.txt': stamped,
  'sources/binh-gia-2019-6621.yaml': 'title: điều động kravonil\nnumber: zumbrakel\n',
  'sources/binh-gia-2019-6622.txt': internal,
  'sources/binh-gia-2019-6622.yaml': 'public: { by: Văn phòng, on: 2026-11-20 }\n',
  'sources/binh-gia-2019-6623.txt': patient,
  'sources/binh-gia-2019-6624.txt': entered,
  'sources/binh-gia-2019-6624.yaml': 'title: hỗ trợ ông Triệu Văn Xorimel, CCCD 020185004321\n',
  'sources/binh-gia-2019-6625.txt': answered,
  'sources/binh-gia-2019-6625.yaml':
    'public: { by: Văn phòng huyện, on: 2026-11-20, ground: đã giải mật theo Quyết định 12/QĐ-UBND }\n',
  'sources/binh-gia-2019-6626.txt': covered,
  'sources/binh-gia-2019-6626.yaml': 'redacted: { on: 2026-11-21, by: Văn phòng, what: họ tên của một người }\n',
  'sources/binh-gia-2019-6627.txt': citing,
};

let site = '';
let content = '';
/** What the build and all forms of the check print: terminal, annotations, summary, JSON. */
let output = '';
beforeAll(() => {
  const built = buildContent('gate', added, {}, exitStatus.leftOut);
  ({ site } = built);
  content = join(dirname(site), 'content');
  const summary = join(dirname(site), 'summary', 'summary.md');
  mkdirSync(dirname(summary), { recursive: true });
  const check = (...args: string[]): string => {
    const options = ['scripts/check.ts', '--content', dirname(site), ...args];
    const env = { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const { status, stdout, stderr } = spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8', env });
    expect(status).toBe(exitStatus.leftOut);
    return `${stdout}${stderr}`;
  };
  output = [built.output, check('--all'), check('--all', '--json'), readFileSync(summary, 'utf8')].join('\n');
}, 400_000);

const filesWith = (words: RegExp): string[] =>
  [site, join(content, 'directives')].flatMap((folder) =>
    [...filesBelow(folder)].flatMap(([name, text]) => (words.test(`${name}\n${text}`) ? [name] : [])),
  );

describe('of a text that the gate holds back nothing is left', () => {
  test.each([
    ['the title of a stamped text', /kravonil/i],
    ['its words', /zumbrakel/i],
    ['its signer', /xoranel/i],
    ['what it cites', /9187[/-]qd|9187\/QĐ/i],
    ['its deadline', /2019-05-17|17\/5\/2019|20190517/],
    ['its checksum', new RegExp(createHash('sha256').update(stamped).digest('hex'))],
    ['a text for an office', /trevosik|brunavel/i],
    ['the name of a patient', /Triệu Thị Xorimel|trieu[ -]thi[ -]xorimel/i],
    ['the name alone', /xorimel/i],
    ['an identity number', /020185004321|0201 ?8500 ?4321/],
    ['a mobile number', /0987[ .-]?654[ .-]?321/],
    ['a home', /ngamzul/i],
    ['a text whose sidecar has personal data', /quelindor/i],
  ])('%s', (_, words) => {
    expect(filesWith(words)).toEqual([]);
    expect(output).not.toMatch(words);
  });

  test('not its address either', () => {
    for (const id of withheld) {
      expect(existsSync(join(site, `van-ban/${id}`))).toBe(false);
      expect(filesWith(new RegExp(id))).toEqual([]);
    }
  });
});

test('each is reported once in each form of the log, by its line', () => {
  expect(output).toContain('binh-gia-2019-6621.txt:1:1');
  expect(output).toMatch(/6622\.yaml:1:\d+.*dang-chua-ro/);
  expect(output).toContain('02********21');
  expect(output).toContain('BỊ GIỮ LẠI, KHÔNG ĐƯỢC ĐĂNG');
});

const pageOf = (id: string): string =>
  readFileSync(join(site, 'van-ban', id, 'index.html'), 'utf8')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

test('an answered text is published with who decided, when and on what ground', () => {
  expect(filesWith(/marugeth/).length).toBeGreaterThan(2);
  expect(pageOf('binh-gia-2019-6625')).toContain(
    'Được đăng công khai theo quyết định của Văn phòng huyện ngày 20/11/2026. Căn cứ: đã giải mật theo Quyết định 12/QĐ-UBND.',
  );
  expect(JSON.parse(readFileSync(join(site, 'van-ban/binh-gia-2019-6625.json'), 'utf8'))).toMatchObject({
    public: { by: 'Văn phòng huyện', on: '2026-11-20' },
  });
});

test('a redacted copy says so', () => {
  expect(pageOf('binh-gia-2019-6626')).toContain(
    'Bản đã che dữ liệu cá nhân ngày 21/11/2026 (Văn phòng): họ tên của một người.',
  );
});

test('a text that cites one held back keeps its words and leads nowhere', () => {
  const page = readFileSync(join(site, 'van-ban/binh-gia-2019-6627/index.html'), 'utf8');
  expect(page).toContain('6621/UBND-QRZ');
  expect(page).not.toContain('van-ban/binh-gia-2019-6621');
});
