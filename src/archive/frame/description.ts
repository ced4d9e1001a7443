/**
 * What a page says of itself where it is found or sent to somebody: a sentence or two that no other
 * page has. Search engines show about 160 characters, so what tells pages apart comes first.
 */
import { fullName, nameInText } from '../../gazetteer/unit-name.ts';
import { lineage } from '../../gazetteer/path.ts';
import type { Directive } from '../../schema/directive.ts';
import { dateInFigures } from '../../vietnamese/date-words.ts';
import type { Archive } from '../archive.ts';
import { bodyName, bodyWhere } from '../body/body-place.ts';
import type { BodyPage } from '../body/body-page.ts';
import { citedInWords } from '../citation/citation-row.ts';
import type { CitedDocument } from '../citation/citing.ts';
import { documentNameInFull } from '../document/name/document-name.ts';
import { fact, factualPlaces } from '../metadata/fact.ts';
import { cutAtWord } from '../document/name/title.ts';
import { eraNames, type Place } from '../place/place.ts';
import type { UsedTerm } from '../term/term-use.ts';

/** Characters of a name in a description; titles of official texts run to 400. */
const NAME_AT_MOST = 160;

/**
 * One document: its name, whose, of when, where it applies as the text or staff say it, what it
 * holds.
 */
export function documentDescription(archive: Archive, d: Directive): string {
  const applies = factualPlaces(d).slice(0, 3);
  const date = fact(d, 'date');
  return sentences(
    cutAtWord(documentNameInFull(archive, d), NAME_AT_MOST),
    [fact(d, 'issuer')?.name, date && dateInFigures(date)].filter(Boolean).join(', '),
    applies.length > 0 && `Áp dụng: ${applies.map(nameInText).join(', ')}`,
    `Toàn văn${countsInWords(', ', [d.assignments.length, 'câu giao việc'], [d.references.length, 'viện dẫn'])}`,
    !d.complete && 'Bản không đầy đủ',
  );
}

/** One page of a list of documents: what the list is, how many it has, which is the first. */
export function listDescription(
  archive: Archive,
  title: string,
  page: { readonly total: number; readonly items: readonly Directive[] },
): string {
  const [first] = page.items;
  return sentences(
    `${title}: ${page.total} văn bản trong kho, mới nhất trước`,
    first !== undefined && `Trang này bắt đầu từ ${cutAtWord(documentNameInFull(archive, first), NAME_AT_MOST)}`,
  );
}

/** One place: where it lies, and how many documents name it in which role. */
export function placeDescription(archive: Archive, place: Place): string {
  const around = lineage(place.path)
    .slice(1)
    .flatMap((path) => archive.places.get(path) ?? []);
  const { issuer, applies, mentioned } = place.uses;
  return sentences(
    [fullName(place), ...around.map(nameInText)].join(', ') + (place.era === '2021' ? ` (${eraNames['2021']})` : ''),
    place.withFormer === 0
      ? 'Chưa có văn bản nào trong kho; trang cho biết đơn vị này từ đâu mà thành'
      : `${place.withFormer} văn bản trong kho${place.era === '2025' ? ', tính cả những đơn vị cũ đã nhập vào' : ''}` +
          countsInWords(': ', [issuer.length, 'ban hành'], [applies.length, 'áp dụng'], [mentioned.length, 'nhắc đến']),
  );
}

/**
 * One body: where it is, what it issued, what it is told, and how often it is written to and cited.
 */
export function bodyDescription(archive: Archive, body: BodyPage): string {
  const where = bodyWhere(archive, body);
  return sentences(
    bodyName(archive, body) + (where === null ? '' : ` (${where})`),
    `Trong kho có${
      countsInWords(
        ' ',
        [body.issued.length, 'văn bản ban hành'],
        [body.duties.length, 'câu giao đích danh'],
        [body.addressed.length, 'văn bản kính gửi'],
        [body.cited.length, 'văn bản được viện dẫn'],
      ) || ' những việc giao chung cho các cơ quan cùng loại'
    }`,
  );
}

/** One cited document: which it is, whether it is held, how many cite it. */
export function citedDescription(archive: Archive, cited: CitedDocument): string {
  const documents = new Set(cited.citing.map(({ document }) => document.id)).size;
  return sentences(
    citedInWords(archive.types, cited),
    `Được ${documents} văn bản trong kho viện dẫn, kèm từng câu viện dẫn`,
    cited.candidates.length > 0
      ? 'Chưa xác định được là văn bản nào'
      : cited.held === null
        ? 'Kho chưa có văn bản này'
        : 'Kho có toàn văn',
  );
}

/** One term: what it means, how many documents use it, in which forms. */
export function termDescription({ name, term, uses, mentions }: UsedTerm): string {
  return sentences(
    term?.definition ? `${name}: ${cutAtWord(term.definition, NAME_AT_MOST)}` : name,
    `${uses.length} văn bản trong kho dùng, ${mentions} lần`,
    term !== null && term.variants.length > 0 && `Cũng viết là ${term.variants.slice(0, 4).join(', ')}`,
  );
}

/**
 * The description of a later page of a list, whose title says which: no two pages describe
 * themselves alike.
 */
export function descriptionOfPage(title: string, description: string): string {
  const page = /, trang (\d+)$/u.exec(title)?.[1];
  return page === undefined ? description : sentences(description, `Trang ${page}`);
}

/** Sentences in a row, each with one full stop; what is empty is left out. */
function sentences(...parts: readonly (string | false | null | undefined)[]): string {
  return parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => String(part).replace(/[\s.;,:]+$/u, ''))
    .map((part) => (part.endsWith('…') ? part : `${part}.`))
    .join(' ');
}

/** “ 3 văn bản ban hành, 2 câu giao việc” behind `before`; nothing where all are zero. */
function countsInWords(before: string, ...parts: readonly (readonly [count: number, noun: string])[]): string {
  const some = parts.filter(([count]) => count > 0).map(([count, noun]) => `${count.toLocaleString('vi')} ${noun}`);
  return some.length === 0 ? '' : before + some.join(', ');
}
