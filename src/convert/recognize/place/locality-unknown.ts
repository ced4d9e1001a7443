import { itemAt } from '../../../ground/expected.ts';
import { spellingKey } from '../../../gazetteer/spelling.ts';
import { borrowedNames } from './locality-negative.ts';
import { isAdjacent, type Token } from './locality-token.ts';

/** How names of bodies, offices and officials begin: "các xã A, B, Sở Y tế" ends before them. */
const officeNameHeads =
  'sở|phòng|ban|cục|bộ|ubnd|hđnd|chi cục|chi nhánh|ủy ban|đảng ủy|đảng bộ|hội đồng|hội nông|hội liên|hội phụ|hội chữ|hội cựu|đoàn thanh|đoàn tncs|công an|trung tâm|văn phòng|chủ tịch|phó|giám đốc|bí thư|tổ công|tổ chức|hạt kiểm|viện kiểm|viện khoa|tòa án|mặt trận|liên đoàn|tổng cục|tổng công|thanh tra|kho bạc|bảo hiểm|quân khu|quân đội|khu công|khu kinh|khu du|nghị quyết|nghị định|quyết định|chỉ thị|kế hoạch|công văn|thông tư'.split(
    '|',
  );

/** Heads of other things that communes are named after as well: Sông Đốc, Bến Giằng. */
const natural = new Set('sông suối hồ đèo núi bến cầu chợ vịnh biển phố đường'.split(' '));

/** What no unit's name begins with, by first syllable. */
const headsByFirst = Map.groupBy(
  [...officeNameHeads, ...borrowedNames.flatMap(({ head }) => (natural.has(head) ? [] : [head]))].map((head) =>
    spellingKey(head).split(' '),
  ),
  (syllables) => itemAt(syllables, 0),
);

/** Settlements below the commune that a list may name among communes. */
const settlements = ['thôn', 'xóm', 'bản', 'buôn', 'làng', 'ấp', 'khóm', 'khu phố', 'tổ dân phố', 'khối'].map((s) =>
  s.split(' '),
);

/** Parts of the country that lists of units name among them. */
const regions = new Set(
  'tây nguyên|miền trung|miền núi|miền bắc|miền nam|đông nam bộ|tây nam bộ|bắc bộ|nam bộ|trung bộ|nam trung bộ|bắc trung bộ|tây bắc|đông bắc'.split(
    '|',
  ),
);

const longestUnknown = 5;

/** The words are a part of the country, which is not a unit that a list could know. */
export function isRegion(tokens: readonly Token[], from: number, next: number): boolean {
  return regions.has(
    tokens
      .slice(from, next)
      .map((t) => t.key)
      .join(' '),
  );
}

/** A settlement in a list of units, and the token after its name: "thôn 2", "bản Nậm Cắn". */
export function settlementAt(tokens: readonly Token[], at: number): { next: number; numbered: boolean } | null {
  for (const words of settlements) {
    if (words.some((w, i) => tokens[at + i]?.key !== w || (i > 0 && !isAdjacent(tokens[at + i])))) continue;
    const from = at + words.length;
    const next = afterCapitals(tokens, from);
    return next === from ? null : { next, numbered: /^\d/.test(itemAt(tokens, from).text) };
  }
  return null;
}

/**
 * What is in the place of a member of a list and may be the name of a unit that the gazetteer
 * does not know: one to five syllables with capitals. The token after it; null for bodies, offices,
 * schools, roads, acronyms and numbers.
 */
export function unknownNameAt(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (first?.capital !== true || /^\d/.test(first.text)) return null;
  if (isOtherHead(tokens, at)) return null;
  const next = afterCapitals(tokens, at);
  // "…, Lưu ý các đơn vị": one syllable in a clause.
  if (next === at + 1 && /^ $/.test(tokens[next]?.gap ?? '') && !['và', 'hoặc'].includes(tokens[next]?.key ?? ''))
    return null;
  // VT, KGVX, TTYT: an abbreviation, not a name.
  if (next === at + 1 && first.caps) return null;
  // "Lưu: VT", "Covid-19".
  return tokens[next]?.gap.startsWith(':') === true || /\d$/.test(tokens[next - 1]?.text ?? '') ? null : next;
}

/** The token after a run of capitals, or `at` where none is there. */
function afterCapitals(tokens: readonly Token[], at: number): number {
  let next = at;
  while (
    next < at + longestUnknown &&
    tokens[next]?.capital === true &&
    (next === at || /^(?: |\s?[-–]\s?)$/.test(tokens[next]?.gap ?? ''))
  )
    next++;
  return next;
}

function isOtherHead(tokens: readonly Token[], at: number): boolean {
  return (headsByFirst.get(tokens[at]?.key ?? '') ?? []).some((head) =>
    head.every((s, i) => tokens[at + i]?.key === s),
  );
}
