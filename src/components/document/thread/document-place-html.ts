import type { Archive } from '../../../archive/archive.ts';
import { namedHeirs, type DocumentPlace } from '../../../archive/document/document-place.ts';
import { originMark, originSentence } from '../../../archive/document/provenance.ts';
import { namedPlaceAddress, placeAddress } from '../../../archive/place/place-address.ts';
import { roleProvenance } from '../../../archive/place/place-role.ts';
import { becomesWords } from '../../../archive/place/place-today.ts';
import type { Unit } from '../../../gazetteer/unit.ts';
import { fullName, nameInText } from '../../../gazetteer/unit-name.ts';
import { attributeValue, escapeMarkup } from '../../../ground/escape-markup.ts';
import { expected } from '../../../ground/expected.ts';
import type { Origin } from '../../../schema/directive.ts';

/**
 * What is shown of a list at most: the units that a place went into, those that it may be, its
 * spellings.
 */
const [MOST_HEIRS, MOST_CANDIDATES, MOST_SPELLINGS] = [4, 4, 3];

/**
 * One place of a document as a row of HTML: the unit at its date, how the text writes it, and what
 * it is today. A string, because a document has dozens of them; why it is there is said once, in
 * what unfolds.
 */
export function documentPlaceHtml(archive: Archive, place: DocumentPlace): string {
  const { locality, around, fate } = place;
  const name = escapeMarkup(fullName(locality));
  const said = [
    (locality.unit ? link(namedPlaceAddress(archive, locality.unit), name) : name) +
      (around.length > 0
        ? `<span class=quiet>, ${escapeMarkup(around.map((unit) => unit.name).join(', '))}</span>`
        : ''),
    mark(locality.origin),
    locality.origin === 'staff' ? '' : mark(place.evidence.origin),
    fate?.kind === 'unknown' ? '<span class="quiet small">nay: không xác định</span>' : '',
    heirsHtml(archive, place),
    locality.unit ? '' : `<span class=evidence>${escapeMarkup(unclearWords(archive, locality.candidates))}</span>`,
  ];
  return `<li class="row doc-place"><p>${said.filter((words) => words !== '').join(' ')}</p>${whyHtml(place, name)}`;
}

function link(href: string, html: string): string {
  return `<a href=${attributeValue(href)}>${html}</a>`;
}

function mark(origin: Origin): string {
  const words = origin === 'unknown' ? null : originMark[origin];
  return words === null ? '' : `<span class="origin origin-${origin}">${words}</span>`;
}

/** What became of a place: the first units that it went into, each with a page as a link. */
function heirsHtml(archive: Archive, place: DocumentPlace): string {
  const { fate, locality } = place;
  const heirs = namedHeirs(place);
  const [first] = heirs;
  if (!fate || !first) return '';
  const unit = expected(locality.unit, `the unit of ${locality.name}`);
  const named = heirs.slice(0, MOST_HEIRS).map((heir) => {
    const name = escapeMarkup(nameInText(heir));
    const address = placeAddress(archive, heir.path);
    return address === null ? name : link(address, name);
  });
  const more = heirs.length - MOST_HEIRS;
  const rest = more > 0 ? ` ${link(namedPlaceAddress(archive, unit), `và ${more} nơi khác`)}` : '';
  const province = first.level === 'commune' ? ` (${escapeMarkup(provinceAround(archive, first))})` : '';
  return `<span class="quiet small">${becomes(archive, place, heirs, unit)} ${named.join(', ')}${rest}${province}</span>`;
}

function becomes(archive: Archive, { fate }: DocumentPlace, heirs: readonly Unit[], unit: string): string {
  if (fate?.kind === 'merged') return 'đã nhập vào';
  const kinds = [...new Set(heirs.map(({ type }) => type))].join(', ');
  return escapeMarkup(heirs.length > 1 ? `nay thuộc ${heirs.length} ${kinds}:` : becomesWords(archive.gazetteer, unit));
}

function provinceAround({ gazetteer }: Archive, { path }: Unit): string {
  return expected(gazetteer.provinceOf(path), `the province around ${path}`).name;
}

/** “không xác định được là đơn vị nào: xã A, huyện B; hoặc …”. */
function unclearWords({ gazetteer }: Archive, paths: readonly string[]): string {
  const units = paths.flatMap((path) => gazetteer.unit(path) ?? []);
  const named = units
    .slice(0, MOST_CANDIDATES)
    .map((unit) => [nameInText(unit), ...gazetteer.ancestors(unit.path).map(({ name }) => name)].join(', '));
  const more = units.length > MOST_CANDIDATES ? [`${units.length - MOST_CANDIDATES} nơi khác`] : [];
  const guesses = named.length > 0 ? `: ${[...named, ...more].join('; hoặc ')}` : '';
  return `không xác định được là đơn vị nào${guesses}`;
}

/**
 * What the marks beside the name stand for, the words that earned a role that has none, and how the
 * text writes it.
 */
function whyHtml({ locality, evidence, written }: DocumentPlace, name: string): string {
  const reasons = [
    originSentence({ origin: locality.origin, line: locality.mentions[0]?.line ?? null, note: locality.note }),
    locality.origin === 'staff' ? null : originSentence(roleProvenance(evidence)),
  ].filter((reason) => reason !== null);
  if (reasons.length + written.length === 0) return '';
  const spelled = written
    .slice(0, MOST_SPELLINGS)
    .map(({ text, anchor }) => link(`#${anchor}`, `“${escapeMarkup(text)}”`));
  const more = written.length - MOST_SPELLINGS;
  const spellings = `Văn bản ghi ${spelled.join(', ')}${more > 0 ? ` và ${more} cách khác` : ''}`;
  const lines = [...reasons.map(escapeMarkup), ...(written.length > 0 ? [spellings] : [])];
  return (
    `<details class=passages><summary>vì sao <span class=visually-hidden>${name} có ở đây</span></summary>` +
    `${lines.map((line) => `<span class=evidence>${line}</span>`).join(' ')}</details>`
  );
}
