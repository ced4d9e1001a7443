/**
 * What a provision is called in a link: its path in the numbering, because “-” alone does not
 * identify it.
 */
import { capitalized } from '../../../vietnamese/capitalized.ts';
import type { Provision } from '../../../schema/directive.ts';

const LIST_SIGN_WORDS: Readonly<Record<string, string>> = {
  '-': 'gạch',
  '–': 'gạch',
  '—': 'gạch',
  '+': 'cộng',
  '•': 'chấm',
  '*': 'sao',
};

/**
 * Names for provisions in text order, from the outermost step: “Mục 1, gạch 2”. `1.2` needs no “mục
 * 1” before it. A number inside a điều is a khoản.
 */
export function provisionNames(provisions: readonly Pick<Provision, 'label' | 'depth'>[]): readonly string[] {
  const open: { readonly depth: number; readonly name: string; readonly counts: Map<string, number> }[] = [];
  const top = new Map<string, number>();
  return provisions.map(({ label, depth }) => {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const counts = open.at(-1)?.counts ?? top;
    const nth = (counts.get(label) ?? 0) + 1;
    counts.set(label, nth);
    const name = stepWords(label, nth, open.some(({ name: outer }) => /^điều\s/i.test(outer)) ? 'khoản' : 'mục');
    const around = open.map((o) => o.name).filter((outer) => !name.startsWith(`${outer}.`));
    open.push({ depth, name, counts: new Map() });
    return capitalized([...around, name].join(', '));
  });
}

/**
 * The labels and depths of provisions in one attribute of their page, of which a script makes their
 * names again: a name at each provision would be as long as its markup. `0Điều 1.|11.|2a)`.
 */
export function provisionLabels(provisions: readonly Pick<Provision, 'label' | 'depth'>[]): string {
  return provisions.map(({ label, depth }) => `${depth}${label.replaceAll('|', '')}`).join('|');
}

/** What {@link provisionLabels} wrote; nesting is never ten deep. */
export function readProvisionLabels(written: string): readonly Pick<Provision, 'label' | 'depth'>[] {
  return written === '' ? [] : written.split('|').map((row) => ({ depth: Number(row.charAt(0)), label: row.slice(1) }));
}

/**
 * A provision as letters cite it, from the innermost step: “Điều 5, khoản 1, điểm a” → “điểm a
 * khoản 1 Điều 5”. A chương or mục around a điều is left out, because a text counts its điều
 * through.
 */
export function citedProvision(name: string): string {
  const steps = name.split(', ');
  const article = steps.findLastIndex((step) => /^điều\s/i.test(step));
  const kept =
    article < 0
      ? steps
      : [...steps.slice(0, article).filter((step) => !/^(?:chương|mục|phần)\s/i.test(step)), ...steps.slice(article)];
  return kept.map(citedStep).toReversed().join(' ');
}

/**
 * A citation of a provision of a document: “điểm a khoản 1 Điều 5 Nghị định số …”; without a
 * provision the document's own.
 */
export function citationOf(provision: string, document: string): string {
  return [provision, document].filter((part) => part !== '').join(' ');
}

/** One step inside a sentence: only Điều, Chương and names in capitals begin with one. */
function citedStep(step: string): string {
  if (step.length > 3 && step === step.toUpperCase())
    return capitalized(step.replace(/\p{L}+/gu, (word) => (/^[IVXLC]+$/.test(word) ? word : word.toLowerCase())));
  if (/^(?:điều|chương)\s/i.test(step)) return capitalized(step);
  return step.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()).replace(/^gạch (\d+)$/, 'gạch đầu dòng thứ $1');
}

/**
 * One step: `1.` → mục 1 (khoản 1 in a điều), `a)` → điểm a, `I.` → phần I, `Điều 5.` → Điều 5, the
 * third `-` → gạch 3.
 */
function stepWords(label: string, nth: number, number: 'khoản' | 'mục'): string {
  const dash = LIST_SIGN_WORDS[label];
  if (dash !== undefined) return `${dash} ${nth}`;
  const bare = label.replace(/[.):/]+$/, '');
  if (/^\d+(?:\.\d+)*$/.test(bare)) return `${number} ${bare}`;
  if (/^[a-zđ]$/.test(bare)) return `điểm ${bare}`;
  return /^[IVXLC]+$/.test(bare) ? `phần ${bare}` : bare;
}
