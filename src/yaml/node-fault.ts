import { isAlias, isMap, isNode, isPair, isScalar, visit, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { yamlErrorWords } from './yaml-error.ts';

/** Something wrong at an offset. */
export interface OffsetFault {
  readonly offset: number;
  readonly words: string;
}

/**
 * What a sound YAML file may not have here because it would silently become another value than the
 * words that were typed.
 */
export function nodeFault(root: Node | null, text: string): OffsetFault | null {
  let found: OffsetFault | null = null;
  const check = (words: string | null, node: unknown): symbol | undefined => {
    if (words === null) return undefined;
    found = { offset: isNode(node) ? (node.range?.[0] ?? 0) : 0, words };
    return visit.BREAK;
  };
  visit(root as Node, {
    Node: (_, node) => check(specialWords(node), node),
    Pair: (_, pair, path) => {
      if (!isPair<Node, Node | null>(pair)) return undefined;
      const above = path.at(-1);
      return check(pairWords(pair, isMap(above) && above.flow === true), pair.key);
    },
    Map: (_, map) => {
      const twice = secondKey(map as YAMLMap<Node, Node | null>);
      return check(specialWords(map), map) ?? check(twice && yamlErrorWords('DUPLICATE_KEY'), twice);
    },
    Scalar: (_, scalar) => check(specialWords(scalar) ?? scalarWords(scalar, text), scalar),
  });
  return found;
}

const QUOTE = 'hãy đặt cả giá trị trong ngoặc đơn thẳng';

/**
 * The message about a colon that YAML does not take for one: it has no white space after it, or is
 * the wide one of other keyboards.
 */
export function colonWords(colon: string): string {
  return colon === ':'
    ? 'thiếu dấu cách sau dấu hai chấm'
    : 'dấu “：” không phải là dấu hai chấm thường; hãy gõ lại dấu hai chấm và một dấu cách';
}

/** Anchors, aliases and tags: they name other values, which may be many times the file's size. */
function specialWords(node: Node): string | null {
  if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) return yamlErrorWords('BAD_ALIAS');
  return 'tag' in node && typeof node.tag === 'string' ? yamlErrorWords('TAG_RESOLVE_FAILED') : null;
}

function pairWords({ key, value }: Pair<Node, Node | null>, flow: boolean): string | null {
  if (!isScalar(key) || String(key.value).trim() === '') return yamlErrorWords('NON_STRING_KEY');
  const said = String(key.value);
  if (said === '<<' && key.type === 'PLAIN') return 'dấu << là cú pháp đặc biệt không dùng được; hãy ghi đủ từng mục';
  if (value !== null || !flow) return null;
  const stuck = /^[A-Za-z]{2,20}([:：])/.exec(said)?.[1];
  if (stuck !== undefined) return colonWords(stuck);
  return `phần này không có dấu hai chấm; nếu là phần sau dấu phẩy của một giá trị thì ${QUOTE}, ví dụ name: 'Sở Văn hóa, Thể thao'`;
}

function secondKey(map: YAMLMap<Node, Node | null>): Node | null {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    const said = isScalar(key) ? String(key.value) : '';
    if (seen.has(said)) return key;
    seen.add(said);
  }
  return null;
}

/**
 * Characters that are not seen or change how others are seen: format and control characters,
 * separators, fillers.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]/u;
/**
 * A key of ours at the beginning of a line, with its value stuck to it; not the scheme of an
 * address.
 */
const STUCK_KEY = /(?:^|\n)\s{0,40}[a-z][A-Za-z]{1,20}([:：])(?!\/\/)/;
const CURLED = /^[“”‘’„«][^“”‘’„«»]*[“”‘’»]$/u;

function scalarWords({ value, type, range }: Scalar, text: string): string | null {
  const said = String(value);
  const hidden = HIDDEN.exec(said.replace(/[\t\n]/g, ' '))?.[0].codePointAt(0);
  if (hidden !== undefined)
    return `có ký tự ẩn U+${hidden.toString(16).toUpperCase().padStart(4, '0')}; hãy xóa và gõ lại giá trị này`;
  if (said.includes('\ufffd')) return 'có chữ đã hỏng (�); hãy gõ lại giá trị này';
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' || !range) return null;
  if (type === 'PLAIN' && CURLED.test(said))
    return 'ngoặc kép cong “ ” hay ‘ ’ không dùng để bao giá trị được; hãy dùng ngoặc đơn thẳng, hoặc bỏ ngoặc';
  const stuck = type === 'PLAIN' ? STUCK_KEY.exec(text.slice(range[0], range[1]))?.[1] : undefined;
  if (stuck !== undefined) return colonWords(stuck);
  if (said !== '' && /^[ \t]*#/.test(text.slice(range[1], range[1] + 200)))
    return `chữ từ dấu # trở đi bị bỏ; ${QUOTE}, còn ghi chú thì viết trên một dòng riêng`;
  return null;
}
