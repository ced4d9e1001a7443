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
 * The staff's guide → HTML, without its first heading, which the page prints itself. `picture`
 * gives the address of a picture from its path in the guide.
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
  return toHtml({ type: 'root', children });
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
