/** Reads a document or one provision of it, word for word, with the lines of the source. */
import { decode } from '../../src/convert/decode/decode.ts';
import { sourceLines } from '../../src/convert/decode/source-lines.ts';
import { citedProvision, provisionNames } from '../../src/archive/document/reading/provision-name.ts';
import { fold } from '../../src/vietnamese/fold/fold.ts';
import { sha256Of } from '../../src/store/sha256.ts';
import type { OpenSite } from './open-site.ts';

/** A provision in the data of a document's page. */
type ProvisionRow = readonly [anchor: string, label: string, depth: number, line: number, title?: string];

/** What is used of the data of a document's page. */
export interface DocumentTwin {
  readonly id: string;
  readonly source: { readonly file: string; readonly sha256: string };
  readonly provisions?: readonly ProvisionRow[];
  readonly [field: string]: unknown;
}

/** Lines that one call gives at most. */
const MOST_LINES = 800;

/** The facts of a document that are given with its words. */
const FACTS = ['documentType', 'number', 'date', 'dateInferred', 'place', 'issuer', 'title', 'signatory', 'withdrawn'];

/** The data of a document's page; null where the archive does not hold it. */
export async function documentTwin({ bytes, to }: OpenSite, id: string): Promise<DocumentTwin | null> {
  if (!/^[\w-]+$/.test(id)) return null;
  const found = await bytes(to.data(to.document(id)));
  const twin = found && (JSON.parse(new TextDecoder().decode(found)) as DocumentTwin);
  // The twin of a text that was taken down has no source.
  return twin?.source === undefined ? null : twin;
}

/**
 * Reads a document from line `from`, or the provision that `provision` names: its anchor
 * (`dieu-5-1-a`) or how it is cited (“điểm a khoản 1 Điều 5”).
 */
export async function readDocument(
  site: OpenSite,
  { id, provision, from = 1 }: { readonly id: string; readonly provision?: string; readonly from?: number },
): Promise<object> {
  const twin = await documentTwin(site, id);
  if (twin === null) return { found: false, id, why: 'Kho không có văn bản này, hoặc nội dung đã được gỡ.' };
  const source = await sourceOf(site, twin);
  const rows = twin.provisions ?? [];
  const place = provision === undefined ? null : provisionPlace(rows, provision);
  if (provision !== undefined && place === null)
    return { found: false, id, provision, why: 'Không có chỗ này.', provisions: provisionList(rows) };
  const first = place?.first ?? Math.max(1, from);
  const last = Math.min(place?.last ?? source.lines.length, first + MOST_LINES - 1);
  return {
    found: true,
    ...Object.fromEntries(FACTS.map((field) => [field, twin[field] ?? null])),
    ...{ id, address: site.whole(site.to.document(id, place?.anchor)) },
    source: { address: site.whole(site.to.source(id)), sha256: source.sha256, isAsPublished: source.isAsPublished },
    ...(place === null ? { provisions: provisionList(rows) } : { provision: place.name, anchor: place.anchor }),
    ...(place?.isLast ? { endOfProvision: 'Không có phần nào sau nó: các dòng đến hết tệp, gồm cả phần ký.' } : {}),
    lines: source.lines.slice(first - 1, last).flatMap((text, i) => (text === '' ? [] : [{ line: first + i, text }])),
    nextLine: last < (place?.last ?? source.lines.length) ? last + 1 : null,
  };
}

/** The lines of a source, and whether its bytes are those that the manifest lists. */
async function sourceOf(site: OpenSite, { id, source }: DocumentTwin) {
  const bytes = await site.bytes(site.to.source(id));
  if (bytes === null) throw new Error(`Không có tệp nguồn của ${id}`);
  const decoded = decode({ id, path: source.file, bytes });
  if (!decoded.ok) throw new Error(`Không đọc được tệp nguồn của ${id}`);
  const sha256 = sha256Of(bytes);
  const listed = (await site.manifestSource(id))?.sha256;
  return { lines: sourceLines(decoded.value), sha256, isAsPublished: sha256 === source.sha256 && sha256 === listed };
}

interface ProvisionPlace {
  readonly anchor: string;
  readonly name: string;
  readonly first: number;
  /** The line before the next provision that is not inside it; null: to the end of the text. */
  readonly last: number | null;
  readonly isLast: boolean;
}

function provisionPlace(rows: readonly ProvisionRow[], asked: string): ProvisionPlace | null {
  const names = citedNames(rows);
  const wanted = fold(asked.trim());
  const at = rows.findIndex(([anchor], i) => anchor === asked.trim() || fold(names[i] ?? '') === wanted);
  const row = rows[at];
  if (row === undefined) return null;
  const [anchor, , depth, first] = row;
  const next = rows.slice(at + 1).find(([, , other]) => other <= depth);
  const last = next === undefined ? null : Math.max(first, next[3] - 1);
  return { anchor, name: names[at] ?? anchor, first, last, isLast: next === undefined };
}

function provisionList(rows: readonly ProvisionRow[]): readonly object[] {
  const names = citedNames(rows);
  return rows.map(([anchor, , , line], i) => ({ anchor, name: names[i], line }));
}

function citedNames(rows: readonly ProvisionRow[]): readonly string[] {
  return provisionNames(rows.map(([, label, depth]) => ({ label, depth }))).map(citedProvision);
}
