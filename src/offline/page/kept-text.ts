/** The page of a document as search sees it: its text and facts, read from its HTML. */
import type { Nodes } from 'hast';
import { provisionNames, readProvisionLabels } from '../../archive/document/reading/provision-name.ts';
import { bodyText } from '../../render/body-text.ts';
import type { DocumentText, ProvisionStart } from '../../search/port.ts';

/** The document of a page with an id; null where the page is that of none. */
export function documentTextOf(html: string, id: string): DocumentText | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const body = page.querySelector<HTMLElement>('.text');
  const head = page.querySelector('.doc-head');
  if (!body || !head) return null;
  const { text, ids } = bodyText({ children: Array.from(body.childNodes, asTree) });
  const words = (of: string): string | null => wordsOf(head.querySelector(of));
  const type = head.querySelector('.doc-type');
  const heading = head.querySelector('h1');
  type?.remove();
  return {
    id,
    text,
    provisions: provisionsOf(body, ids),
    type: type?.hasAttribute('data-type') === true ? wordsOf(type) : null,
    number: words('.doc-number .unbroken'),
    title: heading?.querySelector('.missing') ? null : wordsOf(heading),
    titleMark: words('.title-note > .origin'),
    date: head.querySelector('.doc-place-date time')?.getAttribute('datetime') ?? null,
    issuer: words('.doc-issuer > a'),
    withdrawn: page.querySelector('[data-withdrawn]') ? { replacedBy: null } : null,
  };
}

/** The provisions that have a text, as `provisionLabels` wrote them into the page. */
function provisionsOf(body: HTMLElement, ids: ReadonlyMap<string, number>): readonly ProvisionStart[] {
  const names = provisionNames(readProvisionLabels(body.dataset['labels'] ?? ''));
  return Array.from(body.querySelectorAll('.prov'), ({ id }, i) => {
    const start = ids.get(id);
    return start === undefined ? [] : [{ id, label: names[i] ?? '', start }];
  }).flat();
}

function wordsOf(node: Element | null): string | null {
  const words = (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return words === '' ? null : words.normalize('NFC');
}

/** A node of the page as the tree that `bodyText` reads. */
function asTree(node: Node): Nodes {
  if (!(node instanceof Element)) return { type: 'text', value: node instanceof Text ? node.data : '' };
  const children = Array.from(node.childNodes, asTree) as Extract<Nodes, { type: 'element' }>['children'];
  const properties = node.id === '' ? {} : { id: node.id };
  return { type: 'element', tagName: node.localName, properties, children };
}
