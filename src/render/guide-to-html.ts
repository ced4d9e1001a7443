import type { Element, ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast } from 'satteri';

/**
 * The anchor that GitHub makes of a heading, so that links within the guide work on both: `Đặt tên
 * tệp` → `đặt-tên-tệp`.
 */
export function headingAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/**
 * The staff's guide → HTML, without its first heading, which the page prints itself. Its parts are
 * folded, so that the page is their list; a browser opens a part by itself for a link or a search
 * that leads into it. `picture` gives the address of a picture from its path in the guide.
 */
export function guideToHtml(markdown: string, picture: (path: string) => string): string {
  const tree = markdownToHast(markdown, { features: { gfm: true, smartPunctuation: false } }) as unknown as Root;
  let section = '';
  const children = tree.children.flatMap((node): (Element | Text)[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    if (node.tagName === 'h1') return [];
    if (/^h[23]$/.test(node.tagName)) section = headingWords(node);
    const rendered = renderGuideNode(node, section, picture);
    return rendered.type === 'element' ? [rendered] : [];
  });
  return toHtml({ type: 'root', children: foldedParts(children) });
}

/**
 * What is before the first part, and each part under its heading as a fold. A list of links to the
 * parts would say the same again.
 */
function foldedParts(nodes: readonly (Element | Text)[]): ElementContent[] {
  const folded: ElementContent[] = [];
  let part: Element | null = null;
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'h2') {
      const summary: Element = { type: 'element', tagName: 'summary', properties: {}, children: [node] };
      part = { type: 'element', tagName: 'details', properties: { className: ['guide-part'] }, children: [summary] };
      folded.push(part);
    } else if (part !== null) part.children.push(node);
    else if (!isContents(node)) folded.push(node);
  }
  return folded;
}

function isContents(node: ElementContent): boolean {
  const isAnchor = (link: ElementContent | undefined): boolean =>
    link?.type === 'element' && link.tagName === 'a' && String(link.properties['href']).startsWith('#');
  if (node.type !== 'element' || node.tagName !== 'ul') return false;
  const items = node.children.filter((item): item is Element => item.type === 'element');
  return items.every(({ children }) => children.length === 1 && isAnchor(children[0]));
}

function headingWords(node: ElementContent): string {
  return node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(headingWords).join('') : '';
}

function renderGuideNode(node: ElementContent, section: string, picture: (path: string) => string): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => renderGuideNode(child, section, picture));
  if (/^h[2-6]$/.test(node.tagName))
    return { ...node, children, properties: { ...node.properties, id: headingAnchor(headingWords(node)) } };
  if (node.tagName === 'img')
    return {
      ...node,
      properties: { ...node.properties, src: picture(String(node.properties['src'])), loading: 'lazy' },
    };
  if (node.tagName === 'pre') return { ...node, children, properties: { ...node.properties, tabIndex: 0 } };
  if (node.tagName === 'table') return scrolling({ ...node, children }, section);
  return { ...node, children };
}

/**
 * A wide table scrolls on its own and is reachable by keyboard; its label names the section around
 * it.
 */
function scrolling(table: Element, name: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: `Bảng: ${name}` },
    children: [table],
  };
}
