/** Words with their marks as inline elements of Akoma Ntoso. */
import type { BodyNode } from '../../render/render-tree.ts';
import { element, xmlText } from './xml.ts';
import { referredId, SIGNATORY } from './document-head.ts';

/** What marks lead to, and what the text refers to, as it is found. */
export interface InlineOf {
  /** The address of a cited document; null where it is not known which it is. */
  readonly refOf: (key: string) => string | null;
  readonly place: (path: string) => void;
  readonly term: (id: string) => void;
  /** Stretches that say what a document is, whole and as facts; each is marked once. */
  readonly facts: FactMarks;
}

/** Words still to be marked: the number and the day in the head, the name in the signature. */
export interface FactMarks {
  number: string | null;
  date: string | null;
  signatory: string | null;
}

/** Which of the facts a stretch may have: those of the head, or of the closing. */
export type Stretch = 'head' | 'closing' | 'text';

/** Nodes as inline XML. Line breaks of the generated file around words are no words. */
export function inline(nodes: readonly BodyNode[], of: InlineOf, stretch: Stretch): string {
  return nodes.map((node) => inlineNode(node, of, stretch)).join('');
}

function inlineNode(node: BodyNode, of: InlineOf, stretch: Stretch): string {
  if (node.type === 'text') return factWords(node.value, of, stretch);
  if (node.type === 'root') return inline(node.children, of, stretch);
  const inner = inline(node.children, of, stretch);
  if (node.type === 'element')
    return node.tagName === 'p' ? inner : element(EMPHASIS[node.tagName] ?? 'span', {}, inner);
  const attributes = attributesOf(node);
  switch (node.name) {
    case 'Cite': {
      const href = of.refOf(attributes['k'] ?? '');
      return href === null ? inner : element('ref', { href }, inner);
    }
    case 'Place':
      of.place(attributes['u'] ?? '');
      return element('location', { refersTo: `#${referredId('place', attributes['u'] ?? '')}` }, inner);
    case 'Term':
      of.term(attributes['t'] ?? '');
      return element('term', { refersTo: `#${referredId('term', attributes['t'] ?? '')}` }, inner);
    case 'Date':
      return dateNode(attributes['v'] ?? '', inner, of, stretch);
    case 'Em':
    case 'Strong':
      return element(EMPHASIS[node.name] ?? 'span', {}, inner);
    case 'PageMark':
      return element('span', { class: 'pagemark' }, inner);
    default:
      return inner;
  }
}

const EMPHASIS: Readonly<Record<string, string>> = { em: 'i', strong: 'b', Em: 'i', Strong: 'b' };

/** A day; the schema has no word for a month or a year. */
function dateNode(date: string, inner: string, { facts }: InlineOf, stretch: Stretch): string {
  if (date.length !== 10) return inner;
  if (stretch !== 'head' || facts.date !== date) return element('date', { date }, inner);
  facts.date = null;
  return element('docDate', { date }, inner);
}

function factWords(words: string, { facts }: InlineOf, stretch: Stretch): string {
  const key = stretch === 'head' ? 'number' : stretch === 'closing' ? 'signatory' : null;
  const fact = key === null ? null : facts[key];
  const at = fact === null ? -1 : words.indexOf(fact);
  if (key === null || fact === null || at < 0) return xmlText(words);
  facts[key] = null;
  const marked =
    key === 'number'
      ? element('docNumber', {}, xmlText(fact))
      : element('signature', {}, element('person', { refersTo: SIGNATORY }, xmlText(fact)));
  return `${xmlText(words.slice(0, at))}${marked}${xmlText(words.slice(at + fact.length))}`;
}

/** The attributes of a component. */
export function attributesOf(node: Extract<BodyNode, { attributes: unknown }>): Readonly<Record<string, string>> {
  return Object.fromEntries(node.attributes.map(({ name, value }) => [name, String(value)]));
}
