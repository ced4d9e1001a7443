import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { testRepository } from './test-repository.ts';

const letter = (number: string, body: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: ${number}\nLạng Sơn, ngày 03 tháng 9 năm 2021\n\nV/v điều động kravonil\n\nKính gửi: Các sở\n\n${body}./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nHồ Tiến Thiệu\n`;
const BODY =
  'Thực hiện Công văn số 9187/BYT-KCB ngày 01/9/2021 của Bộ Y tế, các huyện Bình Gia, Bắc Sơn rà soát zumbrakel theo từng thôn, từng hộ, báo cáo trước ngày 10/9/2021 về Sở Y tế để tổng hợp trình Ủy ban nhân dân tỉnh xem xét';
const SECRET = 'sources/lang-son-2021-cong-van-5521';
const REMOVED = 'withdrawn: { reason: đóng dấu nhầm, content: remove }\n';

const repository = testRepository({
  [`${SECRET}.txt`]: letter('5521/UBND-QRZ', BODY),
  // Nearly the same text: findings at both files show where they differ.
  'sources/ban-quet.txt': letter('5521/UBND-QRZ', BODY.replace('từng hộ', 'từng nhà')).replace(
    'V/v điều động kravonil',
    'V/v rà soát',
  ),
  'sources/lang-son-2021-cong-van-5530.txt': letter(
    '5530/UBND-KT',
    'Theo Công văn số 5521/UBND-QRZ ngày 03/9/2021 của UBND tỉnh Lạng Sơn, các huyện báo cáo',
  ).replace('V/v điều động kravonil', 'V/v báo cáo'),
});
const { put, remove, check } = repository;
beforeEach(repository.reset);
afterAll(repository.dispose);

/** All that a pull request makes public: output, annotations, summary, JSON. */
const published = (): string => {
  const summary = join(repository.folder, 'summary.md');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  const { stdout, stderr } = check(['--since', 'HEAD'], env);
  return [stdout, stderr, readFileSync(summary, 'utf8'), repository.json()].join('\n');
};

describe('the check of a change that takes a text down repeats nothing of it', () => {
  const words = /kravonil|9187|từng hộ/;

  test.each<[string, () => void]>([
    ['the sidecar is added', () => put(`${SECRET}.yaml`, REMOVED)],
    ['the sidecar has the title too', () => put(`${SECRET}.yaml`, `title: điều động kravonil\n${REMOVED}`)],
    ['the sidecar has a slip', () => put(`${SECRET}.yaml`, 'withdrawn: { reason: mật, content: xóa }\n')],
    [
      'the sidecar is added and the text deleted',
      () => {
        put(`${SECRET}.yaml`, REMOVED);
        remove(`${SECRET}.txt`);
      },
    ],
    [
      'the sidecar is added and the text overwritten',
      () => {
        put(`${SECRET}.yaml`, REMOVED);
        put(`${SECRET}.txt`, 'đã xóa\n');
      },
    ],
  ])('%s', (_, change) => {
    change();
    const said = published();
    expect(said).toContain('lang-son-2021-cong-van-5521');
    expect(said).not.toMatch(words);
  });

  test('near miss: a text that is only withdrawn is shown as ever', () => {
    put(`${SECRET}.yaml`, 'withdrawn: { reason: đưa lên hai lần }\n');
    expect(published()).toMatch(words);
  });
});

test('what links lose is told, with the number as the other text gives it; the deletion itself is no finding', () => {
  put(`${SECRET}.yaml`, REMOVED);
  remove(`${SECRET}.txt`);
  const r = repository.report();
  expect(r.other.map((f) => f.code)).toEqual(['da-go']);
  expect(r.counts.error).toBe(0);
});

test('the text is shown as taken down while its file is still there', () => {
  put(`${SECRET}.yaml`, REMOVED);
  expect(check(['--since', 'HEAD']).stdout).toContain(
    'ĐÃ GỠ NỘI DUNG: /van-ban/lang-son-2021-cong-van-5521/ chỉ còn thông báo',
  );
});
