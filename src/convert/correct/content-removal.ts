import { isMap, isPair, visit, type Node, type Pair, type YAMLMap } from 'yaml';
import { wordsOfNode } from '../../yaml/node-words.ts';
import type { YamlFault } from '../../yaml/yaml-place.ts';
import type { Position } from '../model.ts';
import type { Sidecar } from './sidecar.ts';
import { readYamlKeys } from '../../yaml/read-yaml.ts';

/**
 * Whether a sidecar takes its text's content down. `stated`: `content: remove` in the group
 * `withdrawn`. `unclear`: something was meant that is written otherwise; `words` say what.
 */
export type ContentRemoval =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'stated';
      readonly withdrawn: Node;
      readonly at: Position;
      readonly otherKeys: readonly string[];
      /** What could not be read of the rest of the file. */
      readonly faults: readonly YamlFault[];
    }
  | { readonly kind: 'unclear'; readonly at: Position; readonly words: string };

/**
 * The key in a file that may be broken, also with the wide colon as `latin1` (windows-1252) shows
 * its bytes.
 */
const CONTENT_KEY = /\bcontent["']?\s*(?:[:=]|ï¼š)/gi;

const NONE: ContentRemoval = { kind: 'none' };

type Group = YAMLMap<Node, Node | null>;

/**
 * Reads it so that a slip never publishes what was to be taken down: a key `content` anywhere, a
 * value `remove`, or a file that cannot be read but has that key, counts as unclear; only `content:
 * keep` and a sidecar that has none of these are `none`. Never throws.
 */
export function contentRemoval({ bytes }: Sidecar): ContentRemoval {
  // Byte for byte, without the zeros of UTF-16: the words looked for are ASCII.
  const raw = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  if (!/content|remove/i.test(raw)) return NONE;
  const { root, faults, placeOf } = readYamlKeys(bytes);
  const [fault] = faults;
  const named = fault ? [...raw.matchAll(CONTENT_KEY)].length : 0;
  const unread: ContentRemoval = fault && named > 0 ? { kind: 'unclear', at: fault, words: fault.words } : NONE;
  if (!root) return unread;
  const withdrawn = groupAt(root, 'withdrawn');
  const group = groupAt(withdrawn, 'value') ?? withdrawn;
  const pairs = removalPairs(root);
  const [first] = pairs.filter((pair) => !isKept(pair, group));
  // Each `content` that was read is one to keep: the others stand where the file could not be read.
  if (!first) return named > pairs.length ? unread : NONE;
  const at = placeOf(first.key);
  const [key, value] = [wordsOfNode(first.key), wordsOfNode(first.value)];
  if (group?.items.includes(first) && key === 'content' && value === 'remove')
    return { kind: 'stated', withdrawn: group, at, otherKeys: keysBesides(root), faults };
  return { kind: 'unclear', at, words: 'cần ghi content: remove trong mục withdrawn' };
}

function groupAt(map: Group | null, name: string): Group | null {
  const pair = map?.items.find(({ key }) => wordsOfNode(key) === name);
  return isMap<Node, Node | null>(pair?.value) ? pair.value : null;
}

/** Every `content: …` and `…: remove`, however deep. */
function removalPairs(root: Group): Pair<Node, Node | null>[] {
  const found: Pair<Node, Node | null>[] = [];
  visit(root, {
    Pair: (_, node) => {
      if (!isPair<Node, Node | null>(node)) return;
      const named = wordsOfNode(node.key)?.toLowerCase() === 'content';
      if (named || wordsOfNode(node.value)?.toLowerCase() === 'remove') found.push(node);
    },
  });
  return found;
}

function isKept(pair: Pair<Node, Node | null>, group: Group | null): boolean {
  return wordsOfNode(pair.value) === 'keep' && group !== null && group.items.includes(pair);
}

/** The keys that say more than who took the text down and why. */
function keysBesides(root: Group): string[] {
  const own = new Set(['withdrawn', 'by', 'reason']);
  return root.items.flatMap(({ key }) => {
    const name = wordsOfNode(key);
    return name && !own.has(name) ? [name] : [];
  });
}
