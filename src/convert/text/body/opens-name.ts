import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { opensWithBody, type BodyHeads } from './body-heads.ts';

/** People, and what several bodies are called, that a list names: "Ông Nguyễn Văn An", "Các sở". */
const OTHER_NAMES = /^(?:Các|Ông|Bà|Đồng chí|Đ\/c|Quý|Toàn thể|Lãnh đạo|Thủ trưởng)\s/u;

/**
 * Whether a line of a list without dashes begins a name, rather than going on with the one above
 * it. Near misses: "Hồ Chí Minh tỉnh Cà Mau", "huyện, thị xã".
 */
export function opensName(line: string, heads: BodyHeads): boolean {
  if (!/^\p{Lu}/u.test(line)) return false;
  return OTHER_NAMES.test(line) || heads.officeIn(line) > 0 || opensWithBody(alignedFold(line), heads);
}
