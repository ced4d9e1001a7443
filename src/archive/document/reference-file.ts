/**
 * A document as a file for a reference manager: RIS, BibTeX, CSL-JSON. Pure; the browser makes them
 * of the page's data. What is not known has no field, and a title that the text lacks is not made
 * up: the type and the number stand there.
 */

/** What is known of a document. `date` is `2021`, `2021-09` or `2021-09-13`. */
export interface ReferenceFacts {
  readonly id: string;
  /** “Công văn”; “Văn bản” where the type is not known. */
  readonly kind: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly title: string | null;
  readonly address: string;
  /** The name of the archive. */
  readonly archive: string;
  /** The day on which it was read: `2026-11-26`. */
  readonly read: string;
}

/**
 * A format: what it is called, the end of its file's name, its media type, and how a document is
 * written in it.
 */
export interface ReferenceFormat {
  readonly name: string;
  readonly suffix: string;
  readonly type: string;
  readonly write: (facts: ReferenceFacts) => string;
}

/** The formats by the name that they have in the menu. */
export const referenceFormats: Readonly<Record<string, ReferenceFormat>> = {
  ris: { name: 'RIS', suffix: 'ris', type: 'application/x-research-info-systems', write: writeRis },
  bibtex: { name: 'BibTeX', suffix: 'bib', type: 'application/x-bibtex', write: writeBibtex },
  csl: { name: 'CSL-JSON', suffix: 'json', type: 'application/vnd.citationstyles.csl+json', write: writeCsl },
};

/**
 * RIS as Zotero and EndNote read it: of a government document SN is the number, M3 the kind, PB the
 * institution. A comma in an author parts a family name from a given one, and the format has no
 * escape: such an issuer is the institution alone.
 */
function writeRis(facts: ReferenceFacts): string {
  const { issuer, date } = facts;
  const rows: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'GOVDOC'],
    ['TI', titleOf(facts)],
    ['AU', issuer?.includes(',') ? null : issuer],
    ['PB', issuer],
    ['M3', facts.kind],
    ['SN', facts.number],
    ['PY', date && (partsOf(date)[0] ?? null)],
    ['DA', date && [...partsOf(date), '', ''].slice(0, 3).join('/').concat('/')],
    ['CY', facts.place],
    ['LA', 'vi'],
    ['DB', facts.archive],
    ['UR', facts.address],
    ['Y2', `${facts.read.replaceAll('-', '/')}/`],
    ['ID', facts.id],
  ];
  const lines = rows.flatMap(([tag, value]) => (value ? [`${tag}  - ${inOneLine(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function writeBibtex(facts: ReferenceFacts): string {
  const { issuer, date } = facts;
  const rows: readonly (readonly [field: string, value: string | null])[] = [
    ['title', `{${inBraces(titleOf(facts))}}`],
    // In braces of its own a name is not taken apart at “and” or a comma.
    ['author', issuer && `{${inBraces(issuer)}}`],
    ['institution', issuer && `{${inBraces(issuer)}}`],
    ['type', inBraces(facts.kind)],
    ['number', facts.number && inBraces(facts.number)],
    ['year', date && (partsOf(date)[0] ?? null)],
    ['month', date && (partsOf(date)[1] ?? null)],
    ['date', date],
    ['address', facts.place && inBraces(facts.place)],
    ['url', facts.address],
    ['urldate', facts.read],
    ['language', 'vietnamese'],
  ];
  const fields = rows.flatMap(([field, value]) => (value ? [`  ${field} = {${value}}`] : []));
  return `@techreport{${facts.id.replace(/[^\w-]/g, '-')},\n${fields.join(',\n')}\n}\n`;
}

function writeCsl(facts: ReferenceFacts): string {
  const { number, place, issuer, date } = facts;
  const item = {
    id: facts.id,
    type: 'report',
    title: titleOf(facts),
    genre: facts.kind,
    ...(number ? { number } : {}),
    ...(issuer ? { author: [{ literal: issuer }], publisher: issuer } : {}),
    ...(place ? { 'publisher-place': place } : {}),
    ...(date ? { issued: { 'date-parts': [partsOf(date).map(Number)] } } : {}),
    archive: facts.archive,
    URL: facts.address,
    accessed: { 'date-parts': [partsOf(facts.read).map(Number)] },
    language: 'vi',
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function titleOf({ title, kind, number }: ReferenceFacts): string {
  return title || [kind, number && `số ${number}`].filter(Boolean).join(' ');
}

function partsOf(date: string): readonly string[] {
  return date.split('-');
}

/** A line break would end the field. */
function inOneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

/**
 * TeX reads these signs as commands. A brace of its own, also an escaped one, would end the field
 * too early.
 */
const TEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function inBraces(value: string): string {
  return inOneLine(value).replace(/[\\{}~^]|[%&$#_]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`);
}
