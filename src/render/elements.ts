import type { Element, ElementContent, Text } from 'hast';

/**
 * Where the marks of one document's body lead. `r` is an index into its references, `u` a gazetteer
 * path, `t` a term's id.
 */
export interface Marks {
  citation(r: string): { href: string; title?: string };
  locality(u: string): { href: string };
  term(t: string): { href: string };
}

/**
 * A component as read: attributes and children that are already elements. `inLink`: a link around
 * it (links do not nest).
 */
export interface Component {
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ElementContent[];
  readonly inLink: boolean;
  readonly marks: Marks;
}

const newline: Text = { type: 'text', value: '\n' };

const phrasing = new Set(['a', 'em', 'span', 'strong', 'time']);

const itemStyles = new Set(['letter', 'dash', 'plus', 'dot']);

/**
 * Every component that a generated body may hold, and the element it becomes. Any other name is a
 * fault of the converter.
 */
export const elements: Readonly<Record<string, (component: Component) => Element>> = {
  Part: ({ attributes, children }) =>
    element('section', { className: ['part', `part-${attributes['name'] ?? ''}`] }, grouped(children)),
  Provision: ({ attributes, children }) => {
    const { id = '', style = '' } = attributes;
    const tag = itemStyles.has(style) ? 'li' : 'section';
    return element(tag, { className: ['prov', `prov-${style}`], id }, [anchorTo(id), ...grouped(children)]);
  },
  Heading: ({ attributes, children }) => {
    const { id, level = '2', role } = attributes;
    return element(
      `h${level}`,
      { ...classes('heading', role !== undefined && `heading-${role}`), ...named(id) },
      words(children),
    );
  },
  Paragraph: ({ attributes: { id, role }, children }) =>
    element('p', { ...classes(role !== undefined && `paragraph-${role}`), ...named(id) }, words(children)),
  Lines: ({ attributes: { id, role }, children }) =>
    element(
      'p',
      { ...classes('lines', role !== undefined && `lines-${role}`), ...named(id) },
      joined(children, () => element('br', {})),
    ),
  Line: ({ children }) => element('line', {}, words(children)),
  Glued: ({ children }) => element('glued', {}, words(children)),
  Preformatted: ({ attributes, children }) =>
    element(
      'pre',
      { className: ['table'], ...named(attributes['id']), tabIndex: 0 },
      joined(children, () => newline),
    ),
  Table: table,
  Row: row,
  Cell: ({ children }) => element('td', {}, withBars(words(children))),
  PageMark: ({ attributes, children }) =>
    attributes['id'] === undefined
      ? element('span', { className: ['pagemark'] }, children)
      : element('p', { className: ['pagemark'], id: attributes['id'] }, words(children)),
  Cite: (component) => link(component, 'cite', component.marks.citation(component.attributes['r'] ?? '')),
  Place: (component) => link(component, 'place', component.marks.locality(component.attributes['u'] ?? '')),
  Term: (component) => link(component, 'term', component.marks.term(component.attributes['t'] ?? '')),
  Em: ({ children }) => element('em', {}, children),
  Strong: ({ children }) => element('strong', {}, children),
  Date: ({ attributes, children }) => element('time', { dateTime: attributes['v'] ?? '' }, children),
};

/** Components that become links. */
export const linkNames: ReadonlySet<string> = new Set(['Cite', 'Place', 'Term']);

function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

function lines(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) => [newline, child]).concat(newline);
}

function named(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id };
}

/** `className` with the names that are given, or nothing. */
function classes(...names: readonly (string | false)[]): { className?: string[] } {
  const className = names.filter((name) => name !== false);
  return className.length === 0 ? {} : { className };
}

function isTag(node: ElementContent, ...names: readonly string[]): node is Element {
  return node.type === 'element' && names.includes(node.tagName);
}

/**
 * What a line, cell or paragraph holds, without the paragraph that Markdown puts around it, and
 * with the portions that were glued to it.
 */
function words(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) => (isTag(child, 'p', 'glued') ? child.children : [child]));
}

/**
 * Children of a block, with loose words (a paragraph that is one mark comes without its paragraph)
 * in paragraphs of their own.
 */
function blocks(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let loose: ElementContent[] = [];
  const flush = (): void => {
    if (loose.some((node) => node.type !== 'text' || node.value.trim() !== '')) result.push(element('p', {}, loose));
    loose = [];
  };
  for (const child of children) {
    if (child.type === 'text' || (child.type === 'element' && phrasing.has(child.tagName))) loose.push(child);
    else {
      flush();
      result.push(child);
    }
  }
  flush();
  return result;
}

/** Puts runs of items (dashes, pluses, letters) into lists. */
function grouped(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let list: Element | null = null;
  for (const child of blocks(children)) {
    if (!isTag(child, 'li')) {
      list = null;
      result.push(child);
      continue;
    }
    if (list === null) {
      list = element('ul', { className: ['items'], role: 'list' });
      result.push(list);
    }
    list.children.push(newline, child);
  }
  return lines(result);
}

/**
 * A link to the provision itself; its sign comes from the style sheet, so that the text of the page
 * stays the text of the document.
 */
function anchorTo(id: string): Element {
  return element('a', { className: ['anchor'], href: `#${id}`, ariaLabel: 'Liên kết tới mục này' });
}

function link(
  { children, inLink }: Component,
  name: string,
  { href, title }: { href: string; title?: string },
): Element {
  if (inLink) return element('span', { className: [name] }, children);
  return element('a', { className: [name], href, ...(title === undefined ? {} : { title }) }, children);
}

/**
 * The bars of a printed table stay in the text, marked so that the page can draw them lightly and
 * readers for the blind pass over them.
 */
function withBars(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'text') return [child];
    return child.value
      .split(/(\|)/)
      .filter((piece) => piece !== '')
      .map((piece) =>
        piece === '|'
          ? element('span', { className: ['bar'], ariaHidden: 'true' }, [{ type: 'text', value: piece }])
          : { type: 'text', value: piece },
      );
  });
}

function table({ attributes, children }: Component): Element {
  const rows = children.filter((child) => isTag(child, 'tr'));
  const heads = rows.filter((row) => row.children.some((cell) => isTag(cell, 'th')));
  return element(
    'div',
    { className: ['table'], ...named(attributes['id']), tabIndex: 0, role: 'group', ariaLabel: 'Bảng' },
    [
      element('table', {}, [
        element('thead', {}, lines(heads)),
        element('tbody', {}, lines(rows.filter((row) => !heads.includes(row)))),
      ]),
    ],
  );
}

function row({ attributes, children }: Component): Element {
  const kind = attributes['kind'];
  const cells = children.filter((child) => isTag(child, 'td'));
  if (kind === 'rule') return element('tr', { className: ['rule'], ariaHidden: 'true' }, cells);
  return element('tr', {}, kind === 'head' ? cells.map((c) => element('th', { scope: 'col' }, c.children)) : cells);
}

function joined(children: readonly ElementContent[], between: () => ElementContent): ElementContent[] {
  return children
    .filter((child) => isTag(child, 'line'))
    .flatMap((line, i) => (i === 0 ? line.children : [between(), ...line.children]));
}
