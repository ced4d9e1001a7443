/**
 * Reads what narrows a search beside its words: `viện dẫn:17/CT-UBND`, `nơi:gia lai`,
 * `năm:2020-2022`. An operator is known with and without tones, one word or two, with or without a
 * space after the colon. Its value is what is in quotation marks, else all up to the next operator:
 * whoever looks it up takes what it knows and gives the rest back as words. Near misses: `Kính gửi:
 * UBND các xã` (a line of a letter), `10:30`, `https://…`, `Nơi nhận: như trên`.
 */
import { expected } from '../../ground/expected.ts';
import { fold } from '../../vietnamese/fold/fold.ts';

/** What an operator asks for. */
export type OperatorKind =
  'cites' | 'place' | 'issuer' | 'assigned' | 'addressed' | 'date' | 'year' | 'type' | 'file' | 'sha256';

/** An operator as typed: `name` with its tones, as it is shown. */
export interface Operator {
  readonly kind: OperatorKind;
  readonly name: string;
  readonly value: string;
  readonly quoted: boolean;
}

/** A query taken apart; `unknown` are names before a colon that are no operators. */
export interface OperatorQuery {
  readonly operators: readonly Operator[];
  readonly unknown: readonly string[];
  readonly rest: string;
}

/** The operators by their first name, which the help page uses, with their others. */
export const operatorNames = [
  { kind: 'cites', names: ['viện dẫn', 'dẫn'] },
  { kind: 'place', names: ['nơi', 'địa phương'] },
  { kind: 'issuer', names: ['cơ quan', 'ban hành'] },
  { kind: 'assigned', names: ['giao', 'được giao'] },
  { kind: 'addressed', names: ['gửi'] },
  { kind: 'date', names: ['ngày', 'tháng'] },
  { kind: 'year', names: ['năm'] },
  { kind: 'type', names: ['loại'] },
  { kind: 'file', names: ['tệp', 'tên tệp'] },
  { kind: 'sha256', names: ['sha256', 'sha-256'] },
] as const satisfies readonly { readonly kind: OperatorKind; readonly names: readonly string[] }[];

const operatorForms = operatorNames.flatMap(({ kind, names }) =>
  names.flatMap((name) => [name, name.replaceAll(' ', '')].map((form) => ({ kind, name: names[0], form: fold(form) }))),
);

/** One or two words before a colon, after white space. */
const OPERATOR_NAME = /(?<=^|\s)((?:[\p{L}\p{M}]{1,12}\s)?[\p{L}\p{M}][\p{L}\p{M}\d-]{0,11}):(?!\/\/)/gu;

/** Takes a query apart. */
export function readOperators(query: string): OperatorQuery {
  const text = query.normalize('NFC');
  const starts = [...text.matchAll(OPERATOR_NAME)].flatMap((found) => operatorStart(found) ?? []);
  const operators: Operator[] = [];
  const unknown: string[] = [];
  const rest = [text.slice(0, starts[0]?.start)];
  for (const [i, { start, end, kind, name }] of starts.entries()) {
    const until = text.slice(end, starts[i + 1]?.start);
    if (kind === null) {
      if (/^\S/.test(until)) unknown.push(name);
      rest.push(text.slice(start, end) + until);
      continue;
    }
    const { value, quoted, after } = operatorValue(until);
    if (value === '') rest.push(text.slice(start, end) + until);
    else operators.push({ kind, name, value, quoted });
    if (value !== '') rest.push(after);
  }
  return { operators, unknown, rest: rest.join(' ').replace(/\s+/g, ' ').trim() };
}

interface Start {
  readonly start: number;
  readonly end: number;
  readonly kind: OperatorKind | null;
  readonly name: string;
}

/** Two words may be an operator, or a word of the query and one. */
function operatorStart(found: RegExpMatchArray): Start | null {
  const typed = expected(found[1], 'a name before a colon');
  const at = expected(found.index, 'the place of a match');
  const end = at + found[0].length;
  // The line of a letter: a reader's operator has no space after it.
  if (fold(typed) === 'kinh gui')
    return { start: at, end, kind: /^\S/.test(found.input?.slice(end) ?? '') ? 'addressed' : null, name: 'gửi' };
  const space = typed.indexOf(' ');
  for (const [name, start] of [
    [typed, at],
    [typed.slice(space + 1), at + space + 1],
  ] as const) {
    const one = operatorForms.find(({ form }) => form === fold(name));
    if (one) return { start, end, kind: one.kind, name: one.name };
  }
  return { start: at, end, kind: null, name: typed };
}

function operatorValue(until: string): { readonly value: string; readonly quoted: boolean; readonly after: string } {
  const quotation = /^\s*["“„«]([^"”“»]*)["”“»]?/.exec(until);
  if (quotation) return { value: (quotation[1] ?? '').trim(), quoted: true, after: until.slice(quotation[0].length) };
  return { value: until.trim(), quoted: false, after: '' };
}
