/**
 * Repairs of a symbol (ký hiệu) whose reading is certain: no authority has the printed form, exactly one has the repaired one. Each row is a slip seen
 * in scanned documents.
 */
const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/[ÐĐ]+/g, 'Đ'],
  [/(^|[-/])QD(?=[-/]|$)/g, '$1QĐ'],
  [/(^|[-/])CD(?=[-/]|$)/g, '$1CĐ'],
  [/(^|[-/])N[DÐ]-CP/g, '$1NĐ-CP'],
  [/HDND|HĐNĐ|HDNĐ/g, 'HĐND'],
  [/-TT[sp]$/, '-TTg'],
];

/**
 * A number or symbol in its canonical form: NFC, no spaces, hyphen-minus for every dash, `/` for a fraction slash, certain slips of a scan repaired:
 * `304/QĐÐ- UB` → `304/QĐ-UB`, `889/CD- -TTg` → `889/CĐ-TTg`.
 */
export const canonicalNumber = (printed: string): string =>
  REPAIRS.reduce(
    (s, [slip, right]) => s.replace(slip, right),
    printed
      .normalize('NFC')
      .replace(/\s+/g, '')
      .replace(/⁄/g, '/')
      .replace(/[-–—]+/g, '-'),
  );

/** The letters of a number without its figures: `17/CT-UBND` → `CT-UBND`, `12-CT/TU` → `CT/TU`, `45/2019/QH14` → `QH14`. */
export const symbolOf = (number: string): string => number.replace(/^\d+[a-zA-Z]?[/-]/, '').replace(/^\d{4}\//, '');
