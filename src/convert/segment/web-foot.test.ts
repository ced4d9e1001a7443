import { expect, test } from 'vitest';
import { linesOf } from '../text/lines.ts';
import { footOpeners, webFoot } from './web-foot.ts';

const text = 'Thực hiện chỉ đạo của tỉnh.\n1. Rà soát.\n2. Báo cáo.\nChủ tịch\nTrịnh Trọng Quyền\n';

test.each(footOpeners)('“$example” begins the foot of a page, “$nearMiss” does not', ({ example, nearMiss }) => {
  const at = text.trimEnd().split('\n').length;
  expect(webFoot(linesOf(`${text}${example}\nThông báo về Tết`))).toBe(at);
  expect(webFoot(linesOf(`${text}${nearMiss}\nThông báo về Tết`))).toBe(at + 2);
});

test.each([
  ['the text goes on', `Lượt xem: 5\n${text}`],
  ['a provision follows', `${text}Chia sẻ\n3. Báo cáo.`],
  ['an annex follows', `${text}Xem thêm\nPHỤ LỤC I\nBiểu mẫu`],
  ['a signature follows', `${text}File đính kèm: 45.pdf\nTM. UBND\nLê Văn An`],
  ['an order follows', `${text}Chia sẻ\nGiao Sở Nội vụ rà soát`],
  ['a heading in capitals follows', `${text}In trang\nDANH SÁCH CÁC NHIỆM VỤ\nRà soát`],
  ['nơi nhận follows', `${text}Xem thêm\nNơi nhận:\nLưu: VT.`],
])('no foot is where %s', (_, whole) => {
  const lines = linesOf(whole);
  expect(webFoot(lines)).toBe(lines.length);
});
