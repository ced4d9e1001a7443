import { asMeant } from '../../vietnamese/look-alikes.ts';

/**
 * Repairs of a symbol (ký hiệu) whose reading is certain: no authority has the printed form,
 * exactly one has the repaired one. Each row is a slip seen in scanned documents.
 */
const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/(^|[-/])QĐĐ+(?=[-/]|$)/g, '$1QĐ'],
  [/HĐĐ+ND/g, 'HĐND'],
  [/(^|[-/])NĐĐ+(?=[-/]|$)/g, '$1NĐ'],
  [/(^|[-/])QD(?=[-/]|$)/g, '$1QĐ'],
  [/(^|\/)QB(?=-)/g, '$1QĐ'],
  [/(^|[-/])CD(?=[-/]|$)/g, '$1CĐ'],
  [/(^|[-/])N[DB][-.]CP/g, '$1NĐ-CP'],
  [/HDND|HĐNĐ|HDNĐ/g, 'HĐND'],
  [/-1B(?=\/)/, '-TB'],
  [/(^|\/)TTY(?=-)/, '$1TTr'],
  [/(^|\/)W?V[ĐB]-CP/, '$1NĐ-CP'],
  [/(^|\/)NĐCP$/, '$1NĐ-CP'],
  [/(^|\/)NO-(?=HĐND|CP|TW|TU)/, '$1NQ-'],
  [/-TT[sp]$/, '-TTg'],
  [/-T1g$/, '-TTg'],
  // Legislatures are numbered: an I, l or L before or as a figure is a 1, an O before H a Q.
  [/(^|[-/])(UBTV)?[QO]H(?:I|l|L|\|)(\d)$/, '$1$2QH1$3'],
  [/(^|[-/])(UBTV)?[QO]H(\d)(?:I|l|L|\|)$/, '$1$2QH$31'],
  [/(^|[-/])(UBTV)?[QO]H[IlL|]{2}$/, '$1$2QH11'],
];

/**
 * A number or symbol in its canonical form: NFC, no spaces, hyphen-minus for every dash, `/` for a
 * fraction slash, certain slips of a scan repaired: `304/QĐÐ- UB` → `304/QĐ-UB`, `889/CD- -TTg` →
 * `889/CĐ-TTg`, `17/2022/UBTVQHI5` → `17/2022/UBTVQH15`.
 */
export function canonicalNumber(printed: string): string {
  return REPAIRS.reduce(
    (s, [slip, right]) => s.replace(slip, right),
    asMeant(printed.normalize('NFC'))
      .replace(/\s+/g, '')
      .replace(/⁄/g, '/')
      .replace(/[-–—]+/g, '-'),
  );
}

/**
 * The letters of a number without its figures: `17/CT-UBND` → `CT-UBND`, `12-CT/TU` → `CT/TU`,
 * `45/2019/QH14` → `QH14`.
 */
export function symbolOf(number: string): string {
  return number.replace(/^[\d.]+[a-zA-Z]?[/-]/, '').replace(/^\d{4}\//, '');
}
