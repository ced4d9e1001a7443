import { oneOf } from './phrase/one-of.ts';
import { withPlainSigns } from '../../number/plain-signs.ts';

/**
 * A slip of a scan in a symbol, what it stands for, a number that has it and one that looks like
 * it.
 */
export interface SymbolRepair {
  readonly slip: RegExp;
  readonly right: string;
  readonly example: string;
  /** The number that the example stands for. */
  readonly meant: string;
  readonly nearMiss: string;
}

/** Types of documents as symbols abbreviate them, which an office may follow without its hyphen. */
const TYPE_SYMBOLS = ['KH', 'QĐ', 'CT', 'TTr', 'TB', 'BC', 'NQ', 'GM', 'CTr', 'HD', 'PA', 'ĐA'];

/**
 * Repairs of a symbol (ký hiệu) whose reading is certain: no authority has the printed form,
 * exactly one has the repaired one. Each row is a slip seen in scanned documents.
 */
export const symbolRepairs: readonly SymbolRepair[] = [
  {
    slip: /(^|[-/])QĐĐ+(?=[-/]|$)/g,
    right: '$1QĐ',
    example: '304/QĐĐ-UBND',
    meant: '304/QĐ-UBND',
    nearMiss: '304/QĐ-ĐĐ',
  },
  { slip: /HĐĐ+ND/g, right: 'HĐND', example: '12/NQ-HĐĐND', meant: '12/NQ-HĐND', nearMiss: '12/HĐĐ-VP' },
  {
    slip: /(^|[-/])NĐĐ+(?=[-/]|$)/g,
    right: '$1NĐ',
    example: '5/2020/NĐĐ-CP',
    meant: '5/2020/NĐ-CP',
    nearMiss: '5/NĐĐB-VP',
  },
  { slip: /(^|[-/])QD(?=[-/]|$)/g, right: '$1QĐ', example: '7/QD-UBND', meant: '7/QĐ-UBND', nearMiss: '7/QDA-KH' },
  { slip: /(^|\/)QB(?=-)/g, right: '$1QĐ', example: '7/QB-UBND', meant: '7/QĐ-UBND', nearMiss: '7/TB-QB' },
  {
    slip: /(^|[-/])CD(?=[-/]|$)/g,
    right: '$1CĐ',
    example: '889/CD-TTg',
    meant: '889/CĐ-TTg',
    nearMiss: '889/CDC-KSBT',
  },
  {
    slip: /(^|[-/])N[DB][-.]CP(?!\p{L})/gu,
    right: '$1NĐ-CP',
    example: '30/2020/ND-CP',
    meant: '30/2020/NĐ-CP',
    nearMiss: '30/NB-CPT',
  },
  { slip: /H[DĐ]N[DĐ]/g, right: 'HĐND', example: '12/NQ-HDND', meant: '12/NQ-HĐND', nearMiss: '12/NQ-HDNC' },
  { slip: /-1B(?=\/)/, right: '-TB', example: '15-1B/TU', meant: '15-TB/TU', nearMiss: '15/KH-1B' },
  {
    slip: /(^|\/)TTY(?=-)/,
    right: '$1TTr',
    example: '245/TTY-STNMT',
    meant: '245/TTr-STNMT',
    nearMiss: '245/TTYT-KSBT',
  },
  {
    slip: /(^|\/)W?V[ĐB]-CP(?!\p{L})/u,
    right: '$1NĐ-CP',
    example: '104/2022/VĐ-CP',
    meant: '104/2022/NĐ-CP',
    nearMiss: '104/VB-CPT',
  },
  { slip: /(^|\/)NĐCP$/, right: '$1NĐ-CP', example: '86/2012/NĐCP', meant: '86/2012/NĐ-CP', nearMiss: '86/NĐCPT' },
  { slip: /(^|\/)NO-(?=HĐND|CP|TW|TU)/, right: '$1NQ-', example: '42/NO-CP', meant: '42/NQ-CP', nearMiss: '42/NO-BXD' },
  { slip: /-TT[sp]$/, right: '-TTg', example: '15/CT-TTs', meant: '15/CT-TTg', nearMiss: '15/CT-TTS' },
  { slip: /-T1g$/, right: '-TTg', example: '15/CT-T1g', meant: '15/CT-TTg', nearMiss: '15/CT-T1' },
  {
    slip: /UBN[ĐD](?=$|[-/])/g,
    right: 'UBND',
    example: '86/QĐ-UBNĐ',
    meant: '86/QĐ-UBND',
    nearMiss: '86/QĐ-UBNĐT',
  },
  {
    slip: new RegExp(String.raw`(^|\d\/)(${oneOf(...TYPE_SYMBOLS)})(UBND|HĐND)(?=$|-)`),
    right: '$1$2-$3',
    example: '86/KHUBND',
    meant: '86/KH-UBND',
    nearMiss: '86/VPUBND',
  },
  // Legislatures are numbered: an I, l or L before or as a figure is a 1, an O before H a Q.
  {
    slip: /(^|[-/])(UBTV)?[QO]H[IlL|](\d)$/,
    right: '$1$2QH1$3',
    example: '38/2001/PL-UBTVQHI0',
    meant: '38/2001/PL-UBTVQH10',
    nearMiss: '38/KH-BQHI0',
  },
  {
    slip: /(^|[-/])(UBTV)?[QO]H(\d)[IlL|]$/,
    right: '$1$2QH$31',
    example: '45/2005/OH1l',
    meant: '45/2005/QH11',
    nearMiss: '45/2005/QH1A',
  },
  {
    slip: /(^|[-/])(UBTV)?[QO]H[IlL|]{2}$/,
    right: '$1$2QH11',
    example: '45/2005/QHII',
    meant: '45/2005/QH11',
    nearMiss: '45/2005/QHIII',
  },
];

/**
 * A printed number or symbol in canonical signs, certain slips of a scan repaired, for
 * `parseNumber`: `304/QĐÐ- UB` → `304/QĐ-UB`, `889/CD- -TTg` → `889/CĐ-TTg`, `17/2022/UBTVQHI5` →
 * `17/2022/UBTVQH15`.
 */
export function repairedNumber(printed: string): string {
  return repaired(withPlainSigns(printed), symbolRepairs);
}

/** A number without the slips of the rows. */
export function repaired(number: string, repairs: readonly SymbolRepair[]): string {
  return repairs.reduce((s, { slip, right }) => s.replace(slip, right), number);
}
