import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { exitStatus } from '../../command/exit-status.ts';
import { testRepository } from './test-repository.ts';

const letter = (number: string, title: string, body: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: ${number}\nLạng Sơn, ngày 03 tháng 9 năm 2021\n\nV/v ${title}\n\nKính gửi: Các sở\n\n${body}./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nHồ Tiến Thiệu\n`;
const NAME = 'sources/lang-son-2021-cong-van-7731';
const plain = letter('7731/UBND-YT', 'phòng dịch', 'Các sở thực hiện kravonil');
const named = letter('7731/UBND-YT', 'truy vết bệnh nhân Triệu Thị Xuyến', 'CCCD 020185004321, kravonil');
const stamped = `TỐI MẬT\n${plain}`;
const ANSWER = 'public: { by: Văn phòng, on: 2026-11-20, ground: người bệnh đồng ý }\n';

const repository = testRepository({
  [`${NAME}.txt`]: plain,
  'sources/lang-son-2021-cong-van-7740.txt': letter('7740/UBND-YT', 'hỗ trợ bà Triệu Thị Xuyến', 'CCCD 020185004321'),
  'sources/lang-son-2021-cong-van-7740.yaml': ANSWER,
  'sources/lang-son-2021-cong-van-7741.txt': letter(
    '7741/UBND-KT',
    'rà soát',
    'Theo Công văn số 7731/UBND-YT ngày 03/9/2021 của UBND tỉnh Lạng Sơn, các sở rà soát',
  ),
});
const { put, check } = repository;
beforeEach(repository.reset);
afterAll(repository.dispose);

/** All that a pull request makes public, and the exit status of its check. */
const published = (): { readonly said: string; readonly status: number | null } => {
  const summary = join(repository.folder, 'summary.md');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  const { status, stdout, stderr } = check(['--since', 'HEAD'], env);
  return { status, said: [stdout, stderr, readFileSync(summary, 'utf8'), repository.json()].join('\n') };
};

describe('a change that brings what the gate holds back fails the check and is not quoted', () => {
  test.each<[string, () => void, string]>([
    ['a new text with personal data', () => put('sources/moi.txt', named), 'du-lieu-ca-nhan'],
    ['a new text with a stamp', () => put('sources/moi.txt', stamped), 'dau-mat'],
    ['a published text that now has personal data', () => put(`${NAME}.txt`, named), 'du-lieu-ca-nhan'],
    ['a published text that now has a stamp', () => put(`${NAME}.txt`, stamped), 'dau-mat'],
    [
      'a wrong answer',
      () => {
        put(`${NAME}.txt`, named);
        put(`${NAME}.yaml`, 'title: truy vết kravonil\npublic: { by: kravonil, on: hôm qua, ground: Xuyến }\n');
      },
      'dang-chua-ro',
    ],
    [
      'an answer that is taken back',
      () => put('sources/lang-son-2021-cong-van-7740.yaml', 'by: Lò Thị A\n'),
      'du-lieu-ca-nhan',
    ],
  ])('%s', (_, change, code) => {
    change();
    const { status, said } = published();
    expect(status).toBe(exitStatus.leftOut);
    expect(said).toContain(code);
    expect(said).toContain('BỊ GIỮ LẠI');
    expect(said).not.toMatch(/Xuyến|0201850|kravonil/);
  });
});

test('a redacted copy in the place of an answered text is reported as changed, without its words', () => {
  put('sources/lang-son-2021-cong-van-7740.txt', letter('7740/UBND-YT', 'hỗ trợ bà T.T.X.', 'CCCD [đã che]'));
  put('sources/lang-son-2021-cong-van-7740.yaml', 'redacted: { on: 2026-11-20 }\n');
  const { status, said } = published();
  expect(status).toBe(exitStatus.all);
  expect(said).toMatch(/chu-da-doi.*không nêu lại/s);
  expect(said).not.toMatch(/Xuyến|0201850/);
});

test('an answered text passes, and what was answered is summed up by its lines', () => {
  put(`${NAME}.txt`, named);
  put(`${NAME}.yaml`, ANSWER);
  const { status, said } = published();
  expect(status).toBe(exitStatus.all);
  expect(said).toContain('dang-co-can-cu');
  expect(said).not.toMatch(/CCCD 020185004321/);
});

test('a text outside the archive can be looked through before it is added', () => {
  const outside = join(repository.folder, 'nhap.txt');
  put('../nhap.txt', named);
  const { status, stdout } = check([outside]);
  expect(status).toBe(exitStatus.leftOut);
  expect(stdout).toContain('du-lieu-ca-nhan');
  expect(stdout).not.toMatch(/Xuyến|0201850/);
});

test('near miss: a plain change is quoted as ever', () => {
  put(`${NAME}.txt`, plain.replace('kravonil', 'kravonel'));
  expect(published().said).toMatch(/kravonil\S*” → “kravonel/);
});
