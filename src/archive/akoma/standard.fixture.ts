/**
 * What the standard says of the elements that are written (Akoma Ntoso 1.0, part 2, OASIS Standard of
 * 29 August 2018): which elements each holds, in which order, and which attributes it must have.
 */
import type { XmlElement } from 'libxml2-wasm';

const HIERARCHY = 'part chapter section article paragraph subparagraph point indent hcontainer'.split(' ');
const INLINE = 'ref location term date docDate docNumber docTitle docType signature person i b span br'.split(' ');
const [HIER, BLOCK, WORDS] = [oneOf(HIERARCHY), oneOf(['p', 'table']), oneOf(INLINE)];
const CORE = 'FRBRthis (?:FRBRuri )+(?:FRBRalias )*(?:FRBRdate )+(?:FRBRauthor )+';
const PROVISION = `(?:(?:num|heading|subheading) )*(?:content |(?:intro )?${HIER}*(?:wrapUp )?)`;

/** The children of an element, each with a space after it. */
const CHILDREN: Readonly<Record<string, string>> = {
  akomaNtoso: '(?:act|doc) ',
  act: 'meta (?:preface )?(?:preamble )?body (?:conclusions )?(?:attachments )?',
  doc: 'meta (?:preface )?(?:preamble )?mainBody (?:conclusions )?(?:attachments )?',
  meta: 'identification (?:references )?',
  identification: 'FRBRWork FRBRExpression FRBRManifestation ',
  FRBRWork: `${CORE}FRBRcountry (?:FRBRsubtype )?(?:FRBRnumber )*(?:FRBRname )*(?:FRBRauthoritative )?`,
  FRBRExpression: `${CORE}(?:FRBRauthoritative )?(?:FRBRlanguage )+`,
  FRBRManifestation: `${CORE}(?:FRBRformat )?`,
  references: '(?:TLC(?:Organization|Person|Role|Concept|Location|Term) )+',
  preface: `${BLOCK}+`,
  preamble: `(?:${BLOCK}|citations )+`,
  citations: '(?:citation )+',
  citation: `${BLOCK}+`,
  body: `${HIER}+`,
  mainBody: `(?:${HIER}|${BLOCK})+`,
  conclusions: `${BLOCK}+`,
  attachments: '(?:attachment )+',
  attachment: 'doc ',
  content: `${BLOCK}+`,
  intro: `${BLOCK}+`,
  table: '(?:tr )+',
  tr: '(?:(?:th|td) )+',
  th: '(?:p )+',
  td: '(?:p )+',
  br: '',
  ...Object.fromEntries(HIERARCHY.map((name) => [name, PROVISION])),
  ...Object.fromEntries(
    [...INLINE, 'p', 'num', 'heading'].filter((name) => name !== 'br').map((name) => [name, `${WORDS}*`]),
  ),
};

const DAY = /^\d{4}-\d\d-\d\d(?:T|$)/;
const SOME = /\S/;
const TOKEN = /^\S+$/;
/** The attributes that an element must have, and what they are. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ...Object.fromEntries(HIERARCHY.map((name) => [name, { eId: TOKEN }])),
  ...Object.fromEntries(
    ['Organization', 'Person', 'Role', 'Concept', 'Location', 'Term'].map((kind) => [
      `TLC${kind}`,
      { eId: TOKEN, href: /^\S*$/, showAs: SOME },
    ]),
  ),
  hcontainer: { eId: TOKEN, name: SOME },
  ...{ act: { name: TOKEN }, doc: { name: TOKEN }, attachment: { eId: TOKEN } },
  ...{ identification: { source: /^#/ }, references: { source: /^#/ } },
  ...{ ref: { href: TOKEN }, location: { refersTo: /^#/ }, term: { refersTo: /^#/ }, person: { refersTo: /^#/ } },
  ...{ date: { date: DAY }, docDate: { date: DAY }, FRBRdate: { date: DAY, name: SOME } },
  ...{
    FRBRthis: { value: /^\/akn\/\S+$/ },
    FRBRuri: { value: /^\/akn\/\S+$/ },
    FRBRalias: { value: SOME, name: SOME },
  },
  ...{ FRBRauthor: { href: TOKEN }, FRBRcountry: { value: /^vn$/ }, FRBRlanguage: { language: /^vie$/ } },
  ...{ FRBRsubtype: { value: SOME }, FRBRnumber: { value: SOME }, FRBRname: { value: SOME } },
  FRBRauthoritative: { value: /^(?:true|false)$/ },
};

/** What is against the standard in an element and all that it holds; nothing where it is kept. */
export function faultsOfStandard(root: XmlElement): readonly string[] {
  const all = [root, ...(root.find('.//*') as XmlElement[])];
  const ids = all.flatMap((element) => element.attrs.filter(({ name }) => name === 'eId').map(({ value }) => value));
  const known = new Set(ids);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `eId ${id} twice`);
  return [...twice, ...all.flatMap((element) => [...ownFaults(element), ...lostReferences(element, known)])];
}

function ownFaults(element: XmlElement): readonly string[] {
  const { name } = element;
  const children = (element.find('./*') as XmlElement[]).map((child) => `${child.name} `).join('');
  const allowed = CHILDREN[name] ?? '';
  const given = new Map(element.attrs.map((attribute) => [attribute.name, attribute.value]));
  const text = element
    .find('./text()')
    .map(({ content }) => content)
    .join('')
    .trim();
  return [
    ...(new RegExp(`^(?:${allowed})$`).test(children) ? [] : [`${name} holds ${children}`]),
    ...(text === '' || allowed.includes(WORDS) ? [] : [`${name} has words: ${text}`]),
    ...Object.entries(ATTRIBUTES[name] ?? {}).flatMap(([attribute, form]) =>
      form.test(given.get(attribute) ?? '\n') ? [] : [`${name} has ${attribute} “${given.get(attribute)}”`],
    ),
  ];
}

function lostReferences({ name, attrs }: XmlElement, known: ReadonlySet<string>): readonly string[] {
  const inside = attrs.filter(
    ({ name: of, value }) => ['refersTo', 'href', 'source'].includes(of) && value.startsWith('#'),
  );
  return inside.filter(({ value }) => !known.has(value.slice(1))).map(({ value }) => `${name} refers to ${value}`);
}

function oneOf(names: readonly string[]): string {
  return `(?:(?:${names.join('|')}) )`;
}
