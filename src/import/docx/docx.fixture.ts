/** Word documents for tests, made of the XML of their parts. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** The parts of a document: the inner XML of each, without its root. */
export interface DocxXml {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Running heads and feet, named `rHeader1`, `rHeader2` …, `rFooter1` … in the relations. */
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr', comments: 'comments' };

/** A package of Word. */
export function docxOf({ body, headers = [], footers = [], ...others }: DocxXml): Uint8Array {
  const parts = [
    ...Object.entries(others).map(([type, xml]) => ({ id: `r${type}`, type, file: `${type}.xml`, xml: String(xml) })),
    ...headers.map((xml, i) => ({ id: `rHeader${i + 1}`, type: 'header', file: `header${i + 1}.xml`, xml })),
    ...footers.map((xml, i) => ({ id: `rFooter${i + 1}`, type: 'footer', file: `footer${i + 1}.xml`, xml })),
  ];
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relations([{ id: 'rId1', type: 'officeDocument', file: 'word/document.xml' }]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(parts),
  };
  for (const { type, file, xml } of parts) files[`word/${file}`] = part(TYPES[type] ?? type, xml);
  // A fixed day, so that the same parts give the same bytes.
  const mtime = new Date(2026, 0, 1);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, [strToU8(xml), { mtime }]])));
}

function part(root: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
}

interface PartFile {
  readonly id: string;
  readonly type: string;
  readonly file: string;
}

function relations(parts: readonly PartFile[]): string {
  const rows = parts.map(({ id, type, file }) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${file}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

function contentTypes(parts: readonly PartFile[]): string {
  const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const rows = [{ type: 'document.main', file: 'document.xml' }, ...parts].map(
    ({ type, file }) => `<Override PartName="/word/${file}" ContentType="${office}.${type}+xml"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${rows.join('')}</Types>`
  );
}

/** Text as XML. */
function xmlOf(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A run: its words, and the inside of its settings. A line feed is a soft break, a tab a tab. */
export function run(text: string, settings = ''): string {
  const inner = xmlOf(text)
    .split(/([\n\t])/)
    .map((words) =>
      words === '\n' ? '<w:br/>' : words === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${words}</w:t>`,
    );
  return `<w:r><w:rPr>${settings}</w:rPr>${inner.join('')}</w:r>`;
}

/** A paragraph of words, or of runs where they begin with a bracket; and the inside of its settings. */
export function paragraph(content: string, settings = ''): string {
  return `<w:p><w:pPr>${settings}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
}

/** The settings of a paragraph that is set in the middle. */
export const CENTRED = '<w:jc w:val="center"/>';

/** The settings of a paragraph in a list. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

const LINES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/**
 * A table of cells that hold paragraphs; with or without lines. Widths of columns are in twentieths
 * of a point.
 */
export function table(rows: readonly (readonly string[])[], hasLines: boolean, widths: readonly number[] = []): string {
  const kind = hasLines ? 'single' : 'nil';
  const borders = LINES.map((side) => `<w:${side} w:val="${kind}" w:sz="4" w:space="0" w:color="000000"/>`).join('');
  const cells = (row: readonly string[]): string =>
    row.map((cell) => (cell.startsWith('<w:tc>') ? cell : tableCell(cell))).join('');
  const columns = Math.max(...rows.map((row) => row.length));
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>` +
    `<w:tblGrid>${Array.from({ length: columns }, (_, i) => `<w:gridCol w:w="${widths[i] ?? Math.floor(9000 / columns)}"/>`).join('')}</w:tblGrid>` +
    `${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
  );
}

/** A cell with settings of its own. */
export function tableCell(content: string, settings = ''): string {
  return `<w:tc><w:tcPr>${settings}</w:tcPr>${content.startsWith('<w:') ? content : paragraph(content)}</w:tc>`;
}

/** One level of a list; `of` are further elements of it. */
export function listLevel(level: number, format: string, text: string, start = 1, of = ''): string {
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${of}` +
    `<w:lvlText w:val="${xmlOf(text)}"/></w:lvl>`
  );
}

/** A list by its levels, and one instance of the same number. */
export function list(id: number, ...levels: readonly string[]): { readonly abstract: string; readonly num: string } {
  return {
    abstract: `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`,
    num: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  };
}
