/** Paragraphs, lines, headings and tables as block elements of Akoma Ntoso. */
import type { BodyNode } from '../../render/render-tree.ts';
import { attributesOf, inline, type InlineOf, type Stretch } from './inline.ts';
import { element } from './xml.ts';

/** A component of a body. */
export type Component = Extract<BodyNode, { attributes: unknown }>;

/** Whether a node is a component, of one of these names where some are given. */
export function isComponent(node: BodyNode, ...names: readonly string[]): node is Component {
  return 'attributes' in node && (names.length === 0 || names.includes(node.name ?? ''));
}

const INLINE = ['Cite', 'Place', 'Term', 'Date', 'Em', 'Strong', 'Glued'];

/** Nodes as blocks; words that stand loose are a paragraph. */
export function blocks(nodes: readonly BodyNode[], of: InlineOf, stretch: Stretch): readonly string[] {
  const result: string[] = [];
  let loose: BodyNode[] = [];
  const flush = (): void => {
    if (loose.length > 0) result.push(paragraph(inline(loose, of, stretch)));
    loose = [];
  };
  for (const node of nodes) {
    if (isWords(node)) loose.push(node);
    else {
      flush();
      result.push(block(node, of, stretch));
    }
  }
  flush();
  return result.filter((written) => written !== '');
}

function isWords(node: BodyNode): boolean {
  if (node.type === 'text') return true;
  return node.type === 'element' ? node.tagName !== 'p' : isComponent(node, ...INLINE);
}

function block(node: BodyNode, of: InlineOf, stretch: Stretch): string {
  if (!isComponent(node)) return paragraph(inline([node], of, stretch));
  switch (node.name) {
    case 'Lines':
    case 'Preformatted': {
      const lines = node.children.filter((child) => isComponent(child, 'Line'));
      const words = lines.map((line) => trimmed(inline([...childrenOf(line)], of, stretch)));
      return paragraph(words.join(element('br')), node.name === 'Preformatted' ? { class: 'table' } : {});
    }
    case 'Table':
      return table(node, of, stretch);
    case 'PageMark':
      return paragraph(inline(node.children, of, stretch), { class: 'pagemark' });
    default:
      return paragraph(roleMarked(attributesOf(node)['role'], inline(node.children, of, stretch)));
  }
}

/** What a block of the head is. */
const ROLES: Readonly<Record<string, string>> = { type: 'docType', title: 'docTitle' };

function roleMarked(role: string | undefined, words: string): string {
  const name = role === undefined ? undefined : ROLES[role];
  return name === undefined ? words : element(name, {}, trimmed(words));
}

function paragraph(words: string, attributes: Readonly<Record<string, string>> = {}): string {
  const kept = trimmed(words);
  return kept === '' ? '' : element('p', attributes, kept);
}

function table(node: Component, of: InlineOf, stretch: Stretch): string {
  const rows = node.children.filter((child) => isComponent(child, 'Row'));
  return element('table', {}, ...rows.map((row) => tableRow(row, of, stretch)));
}

function tableRow(row: Component, of: InlineOf, stretch: Stretch): string {
  const name = attributesOf(row)['kind'] === 'head' ? 'th' : 'td';
  const cells = row.children.filter((child) => isComponent(child, 'Cell'));
  return element(
    'tr',
    {},
    ...cells.map((cell) => element(name, {}, paragraph(inline(childrenOf(cell), of, stretch)) || element('p'))),
  );
}

/** The children of a node; words have none. */
export function childrenOf(node: BodyNode): readonly BodyNode[] {
  return node.type === 'text' ? [] : node.children;
}

/** The line breaks of the generated file at both ends are no words. */
export function trimmed(words: string): string {
  return words.replace(/^\s+|\s+$/g, '');
}
