/** Which element of Akoma Ntoso a provision is, and what identifies it. */

/** An element of the hierarchy, and what it is called in an eId (Naming Convention 1.0, 5.3). */
export interface ProvisionElement {
  readonly name: string;
  readonly short: string;
}

/**
 * By the form of numbering, as Vietnamese texts name their parts: phần, chương, mục, điều, khoản,
 * điểm, gạch đầu dòng. The standard has no words for phụ lục and mẫu inside a text: they are general
 * containers with these names.
 */
const ELEMENTS: Readonly<Record<string, ProvisionElement>> = {
  phan: { name: 'part', short: 'part' },
  chuong: { name: 'chapter', short: 'chp' },
  muc: { name: 'section', short: 'sec' },
  roman: { name: 'section', short: 'sec' },
  dieu: { name: 'article', short: 'art' },
  number: { name: 'paragraph', short: 'para' },
  subnumber: { name: 'subparagraph', short: 'subpara' },
  paren: { name: 'subparagraph', short: 'subpara' },
  letter: { name: 'point', short: 'point' },
  'small-roman': { name: 'point', short: 'point' },
  dash: { name: 'indent', short: 'indent' },
  plus: { name: 'indent', short: 'indent' },
  dot: { name: 'indent', short: 'indent' },
};

const CONTAINER: ProvisionElement = { name: 'hcontainer', short: 'hcontainer' };

/** The element of a form of numbering; one that is not in the table is a general container. */
export function provisionElement(style: string): ProvisionElement {
  return ELEMENTS[style] ?? CONTAINER;
}

/**
 * Gives identifiers: that of what an element is in, its short name, and its number (“5”, “a”) or,
 * without one, its place among those of its name; a number that was given before takes its place too.
 */
export class EIds {
  readonly #given = new Map<string, number>();

  /** The identifier of an element in the one with the identifier `above` (null: in the document). */
  next(above: string | null, { short }: Pick<ProvisionElement, 'short'>, label: string | null): string {
    const stem = `${above === null ? '' : `${above}__`}${short}`;
    const number = numberOf(label);
    const nth = this.#count(`${stem} ${number ?? ''}`);
    if (number === null) return `${stem}_${nth}`;
    return nth === 1 ? `${stem}_${number}` : `${stem}_${number}-${nth}`;
  }

  #count(key: string): number {
    const count = (this.#given.get(key) ?? 0) + 1;
    this.#given.set(key, count);
    return count;
  }
}

/** The number in a label: “Điều 5.” is 5, “1.2.” is 1-2, “a)” is a, “II.” is II; “-” has none. */
function numberOf(label: string | null): string | null {
  const last = label?.trim().split(/\s+/u).at(-1) ?? '';
  const parts = last.match(/[\p{L}\p{N}]+/gu);
  return parts === null
    ? null
    : parts.join('-').replaceAll('đ', 'dd').replaceAll('Đ', 'DD').normalize('NFD').replace(/\p{M}/gu, '');
}
