import type { Element, ElementContent, Text } from 'hast';

/**
 * Where the marks of one document's body lead. `k` is the key of one of its references, `u` a
 * gazetteer path, `t` a term's id.
 */
export interface Marks {
  citation(k: string): { href: string; title?: string };
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

const itemStyles = new Set(['letter', 'dash', 'plus', 'dot']);

/**
 * Every component that a generated body may contain, and the element it becomes. Any other name is
 * a bug in the converter.
 */
export const elements: Readonly<Record<string, (component: Component) => Element>> = {
  Part: ({ attributes, children }) =>
    hastElement('section', { className: ['part', `part-${required(attributes, 'name')}`] }, withLists(children)),
  Provision: ({ attributes, children }) => {
    const [id, style] = [required(attributes, 'id'), required(attributes, 'style')];
    const tag = itemStyles.has(style) ? 'li' : 'section';
    return hastElement(tag, { className: ['prov', `prov-${style}`], id }, [anchorTo(id), ...withLists(children)]);
  },
  Heading: ({ attributes, children }) => {
    const { id, level = '2', role } = attributes;
    return hastElement(
      `h${level}`,
      { ...classes('heading', role !== undefined && `heading-${role}`), ...idAttribute(id) },
      unwrappedWords(children),
    );
  },
  Paragraph: ({ attributes: { id, role }, children }) =>
    hastElement(
      'p',
      { ...classes(role !== undefined && `paragraph-${role}`), ...idAttribute(id) },
      unwrappedWords(children),
    ),
  Lines: ({ attributes: { id, role }, children }) =>
    hastElement(
      'p',
      { ...classes('lines', role !== undefined && `lines-${role}`), ...idAttribute(id) },
      joinedLines(children, () => hastElement('br', {})),
    ),
  Line: ({ children }) => hastElement('line', {}, unwrappedWords(children)),
  Glued: ({ children }) => hastElement('glued', {}, unwrappedWords(children)),
  Preformatted: ({ attributes, children }) =>
    hastElement(
      'pre',
      { className: ['table'], ...idAttribute(attributes['id']), tabIndex: 0 },
      joinedLines(children, () => newline),
    ),
  Table: tableElement,
  Row: rowElement,
  Cell: ({ children }) => hastElement('td', {}, withBars(unwrappedWords(children))),
  PageMark: ({ attributes, children }) =>
    attributes['id'] === undefined
      ? hastElement('span', { className: ['pagemark'] }, children)
      : hastElement('p', { className: ['pagemark'], id: attributes['id'] }, unwrappedWords(children)),
  Cite: (component) => link(component, 'cite', component.marks.citation(required(component.attributes, 'k'))),
  Place: (component) => link(component, 'place', component.marks.locality(required(component.attributes, 'u'))),
  Term: (component) => link(component, 'term', component.marks.term(required(component.attributes, 't'))),
  Em: ({ children }) => hastElement('em', {}, children),
  Strong: ({ children }) => hastElement('strong', {}, children),
  Date: ({ attributes, children }) => hastElement('time', { dateTime: required(attributes, 'v') }, children),
};

/** The inline ones of these elements: loose words in a block, and no end of a line in its text. */
export const inlineTags: ReadonlySet<string> = new Set(['a', 'em', 'span', 'strong', 'time']);

/** Components that become links. */
export const linkNames: ReadonlySet<string> = new Set(['Cite', 'Place', 'Term']);

/** An attribute that the converter always writes. */
function required(attributes: Component['attributes'], name: string): string {
  const value = attributes[name];
  if (value === undefined) throw new Error(`Cannot render a component without \`${name}\`, expected a value`);
  return value;
}

function hastElement(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

function lines(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) => [newline, child]).concat(newline);
}

function idAttribute(id: string | undefined): { id?: string } {
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
 * The content of a line, cell or paragraph: without the paragraph that Markdown puts around it, and
 * including the portions glued to it.
 */
function unwrappedWords(children: readonly ElementContent[]): ElementContent[] {
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
    if (loose.some((node) => node.type !== 'text' || node.value.trim() !== ''))
      result.push(hastElement('p', {}, loose));
    loose = [];
  };
  for (const child of children) {
    if (child.type === 'text' || (child.type === 'element' && inlineTags.has(child.tagName))) loose.push(child);
    else {
      flush();
      result.push(child);
    }
  }
  flush();
  return result;
}

/** Puts runs of items (dashes, pluses, letters) into lists. */
function withLists(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let list: Element | null = null;
  for (const child of blocks(children)) {
    if (!isTag(child, 'li')) {
      list = null;
      result.push(child);
      continue;
    }
    if (list === null) {
      list = hastElement('ul', { className: ['items'], role: 'list' });
      result.push(list);
    }
    list.children.push(newline, child);
  }
  return lines(result);
}

/**
 * A link to the provision itself; its sign and its name come from the style sheet, so that the text
 * of the page stays the text of the document and the page does not repeat them at each provision.
 */
function anchorTo(id: string): Element {
  return hastElement('a', { className: ['anchor'], href: `#${id}` });
}

function link(
  { children, inLink }: Component,
  name: string,
  { href, title }: { href: string; title?: string },
): Element {
  if (inLink) return hastElement('span', { className: [name] }, children);
  return hastElement('a', { className: [name], href, ...(title === undefined ? {} : { title }) }, children);
}

/**
 * The bars of a printed table remain in the text, marked so that the page can draw them lightly and
 * screen readers skip them.
 */
function withBars(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'text') return [child];
    return child.value
      .split(/(\|)/)
      .filter((piece) => piece !== '')
      .map((piece) =>
        piece === '|'
          ? hastElement('span', { className: ['bar'], ariaHidden: 'true' }, [{ type: 'text', value: piece }])
          : { type: 'text', value: piece },
      );
  });
}

function tableElement({ attributes, children }: Component): Element {
  const rows = children.filter((child) => isTag(child, 'tr'));
  const heads = rows.filter((row) => row.children.some((cell) => isTag(cell, 'th')));
  return hastElement(
    'div',
    { className: ['table'], ...idAttribute(attributes['id']), tabIndex: 0, role: 'group', ariaLabel: 'Bảng' },
    [
      hastElement('table', {}, [
        hastElement('thead', {}, lines(heads)),
        hastElement('tbody', {}, lines(rows.filter((row) => !heads.includes(row)))),
      ]),
    ],
  );
}

function rowElement({ attributes, children }: Component): Element {
  const kind = attributes['kind'];
  const cells = children.filter((child) => isTag(child, 'td'));
  if (kind === 'rule') return hastElement('tr', { className: ['rule'], ariaHidden: 'true' }, cells);
  return hastElement(
    'tr',
    kind === 'more' ? { className: ['more'] } : {},
    kind === 'head' ? cells.map((c) => hastElement('th', { scope: 'col' }, c.children)) : cells,
  );
}

function joinedLines(children: readonly ElementContent[], between: () => ElementContent): ElementContent[] {
  return children
    .filter((child) => isTag(child, 'line'))
    .flatMap((line, i) => (i === 0 ? line.children : [between(), ...line.children]));
}
