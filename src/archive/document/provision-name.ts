/**
 * What a provision is called in a link: its path in the numbering, because “-” alone does not
 * identify it.
 */
import { capitalized } from '../../vietnamese/capitalized.ts';
import type { Provision } from '../../schema/directive.ts';

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
 * 1” before it.
 */
export function provisionNames(provisions: readonly Pick<Provision, 'label' | 'depth'>[]): readonly string[] {
  const open: { readonly depth: number; readonly name: string; readonly counts: Map<string, number> }[] = [];
  const top = new Map<string, number>();
  return provisions.map(({ label, depth }) => {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const counts = open.at(-1)?.counts ?? top;
    const nth = (counts.get(label) ?? 0) + 1;
    counts.set(label, nth);
    const name = stepWords(label, nth);
    const around = open.map((o) => o.name).filter((outer) => !name.startsWith(`${outer}.`));
    open.push({ depth, name, counts: new Map() });
    return capitalized([...around, name].join(', '));
  });
}

/**
 * One step: `1.` → mục 1, `a)` → điểm a, `I.` → phần I, `Điều 5.` → Điều 5, the third `-` → gạch 3.
 */
function stepWords(label: string, nth: number): string {
  const dash = LIST_SIGN_WORDS[label];
  if (dash !== undefined) return `${dash} ${nth}`;
  const bare = label.replace(/[.):/]+$/, '');
  if (/^\d+(?:\.\d+)*$/.test(bare)) return `mục ${bare}`;
  if (/^[a-zđ]$/.test(bare)) return `điểm ${bare}`;
  return /^[IVXLC]+$/.test(bare) ? `phần ${bare}` : bare;
}
