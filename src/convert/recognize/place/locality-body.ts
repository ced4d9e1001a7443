import { itemAt } from '../../../ground/expected.ts';
import { spellingKey } from '../../../gazetteer/spelling.ts';
import type { UnitType } from '../../../gazetteer/unit.ts';
import { isAdjacent, type Token } from './locality-token.ts';

/**
 * A body whose name ends in the unit it governs. With `types` the body names the kind of its unit
 * ("Huyện ủy Krông Búk"); without, the name may be a province, or a district that the document
 * itself settles ("Công an Hà Nội", "UBND Lộc Bình").
 */
export interface GoverningBody {
  readonly words: string;
  readonly types: readonly UnitType[] | null;
  readonly example: string;
  readonly nearMiss: string;
}

/** The bodies whose name a unit's name may follow without its type word. */
export const governingBodies: readonly GoverningBody[] = [
  { words: 'tỉnh ủy', types: ['tỉnh'], example: 'Ban Thường vụ Tỉnh ủy Lạng Sơn', nearMiss: 'Tỉnh đội Lạng Sơn' },
  { words: 'thành ủy', types: ['thành phố'], example: 'Thành ủy Hà Nội', nearMiss: 'Thành hội Hà Nội' },
  { words: 'huyện ủy', types: ['huyện'], example: 'Huyện ủy Krông Búk', nearMiss: 'Huyện đội Krông Búk' },
  { words: 'quận ủy', types: ['quận'], example: 'Quận ủy Ninh Kiều', nearMiss: 'Quận đội Ninh Kiều' },
  { words: 'thị ủy', types: ['thị xã'], example: 'Thị ủy Ayun Pa', nearMiss: 'Thị đội Ayun Pa' },
  { words: 'thị xã ủy', types: ['thị xã'], example: 'Thị xã ủy Hồng Lĩnh', nearMiss: 'Thị xã Hồng Lĩnh' },
  { words: 'tỉnh đoàn', types: ['tỉnh'], example: 'Tỉnh đoàn Quảng Ngãi', nearMiss: 'tinh đoàn Quảng Ngãi' },
  { words: 'thành đoàn', types: ['thành phố'], example: 'Thành đoàn Hà Nội', nearMiss: 'Thành hội Hà Nội' },
  { words: 'huyện đoàn', types: ['huyện'], example: 'Huyện đoàn Ia Pa', nearMiss: 'Huyện hội Ia Pa' },
  { words: 'quận đoàn', types: ['quận'], example: 'Quận đoàn Ninh Kiều', nearMiss: 'Quận hội Ninh Kiều' },
  { words: 'ubnd', types: null, example: 'UBND Hà Nội', nearMiss: '02/CT-UBND Hà Nội' },
  { words: 'hđnd', types: null, example: 'HĐND Lộc Bình', nearMiss: '12/HĐND Lộc Bình' },
  { words: 'ủy ban nhân dân', types: null, example: 'Ủy ban nhân dân Thanh Oai', nearMiss: 'Ủy ban Thanh Oai' },
  { words: 'hội đồng nhân dân', types: null, example: 'Hội đồng nhân dân Thanh Oai', nearMiss: 'Hội đồng Thanh Oai' },
  { words: 'công an', types: null, example: 'Công an Hà Nội', nearMiss: 'công nhân Hà Nội' },
  { words: 'cục thuế', types: null, example: 'Cục Thuế Quảng Ngãi', nearMiss: 'Cục Thống kê Quảng Ngãi' },
  { words: 'đảng bộ', types: null, example: 'Đảng bộ Thanh Oai', nearMiss: 'Đảng viên Thanh Oai' },
  { words: 'tòa án nhân dân', types: null, example: 'Tòa án nhân dân Thanh Oai', nearMiss: 'Tòa án Thanh Oai' },
  {
    words: 'viện kiểm sát nhân dân',
    types: null,
    example: 'Viện kiểm sát nhân dân Thanh Oai',
    nearMiss: 'Viện kiểm sát Thanh Oai',
  },
];

/** Bodies by their first syllable. */
type GoverningBodies = ReadonlyMap<
  string,
  readonly { readonly syllables: readonly string[]; readonly types: readonly UnitType[] | null }[]
>;

/** Compiles bodies for {@link bodyAt}. */
export function compileGoverningBodies(rows: readonly GoverningBody[]): GoverningBodies {
  const bodies = rows.map(({ words, types }) => ({ syllables: spellingKey(words).split(' '), types }));
  return Map.groupBy(bodies, ({ syllables }) => itemAt(syllables, 0));
}

const BODIES_BY_FIRST = compileGoverningBodies(governingBodies);

/** A governing body may begin with this token. */
export function mayBeBody(token: Token): boolean {
  return BODIES_BY_FIRST.has(token.key);
}

/**
 * The "UBND" of a symbol ("02/CT-UBND", "12/UBND") names no body, though a place may stand on the
 * next line; that of "HĐND/UBND huyện" does.
 */
function isInSymbol(tokens: readonly Token[], at: number): boolean {
  return /^[-/⁄]$/.test(itemAt(tokens, at).gap) && tokens[at - 1]?.text !== 'HĐND';
}

/** A governing body at a token, and the token after it. */
export function bodyAt(
  tokens: readonly Token[],
  at: number,
  bodiesByFirst: GoverningBodies = BODIES_BY_FIRST,
): { types: readonly UnitType[] | null; next: number } | null {
  const bodies = bodiesByFirst.get(tokens[at]?.key ?? '');
  if (bodies === undefined || isInSymbol(tokens, at)) return null;
  for (const { syllables, types } of bodies) {
    if (syllables.every((s, i) => tokens[at + i]?.key === s && (i === 0 || isAdjacent(tokens[at + i])))) {
      return { types, next: at + syllables.length };
    }
  }
  return null;
}
