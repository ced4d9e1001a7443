import type { LinkChange } from './check-links.ts';
import {
  affectedFiles,
  changedWords,
  EFFECTS,
  ownChanges,
  VANISHED,
  valueWords,
  vanishedWords,
} from './check-effect-words.ts';
import type { FieldRow } from '../../src/workbench/report/document-report.ts';
import type { Finding } from '../../src/workbench/report/finding.ts';
import type { FoundInText } from '../../src/workbench/report/found-in-text.ts';
import { originWords, severityWords } from '../../src/workbench/report/words.ts';
import type { CheckedDocument, CheckReport } from './check-report.ts';
import type { ValueChange } from './check-values.ts';

const MENTIONS_SHOWN = 2;

/** Fields that nearly every document has: their want is worth a word. */
const EXPECTED: readonly string[] = ['documentType', 'number', 'date', 'issuer', 'title', 'signatory'];

/** More documents than this are told in brief: only what somebody should look at. */
export const IN_FULL = 20;

/** More changed links than this are counted. */
export const LINKS = 50;

/** Why a file has no page of its text. */
export function unpublishedWords({ id, removed, withheld }: CheckedDocument): string {
  if (withheld) return 'BỊ GIỮ LẠI, KHÔNG ĐƯỢC ĐĂNG: có dấu mật hay dữ liệu cá nhân chưa ai trả lời';
  return removed ? `ĐÃ GỠ NỘI DUNG: /van-ban/${id}/ chỉ còn thông báo` : 'KHÔNG ĐƯỢC ĐĂNG';
}

/** Link changes in words. */
export function changeWords(c: LinkChange): string {
  const where = `${c.from}${c.line === null ? '' : ` dòng ${c.line}`}`;
  if (c.kind === 'gained') return `+ nối được: ${c.number} trong ${where} → ${c.target}`;
  if (c.kind === 'lost') return `- mất: ${c.number} trong ${where} không còn nối với ${c.target}`;
  return `? không rõ nữa: ${c.number} trong ${where} có thể là ${c.candidates.join(', ')}`;
}

/** One line that says how the check went. */
export function verdict({ counts: c }: CheckReport): string {
  return `${c.documents} văn bản đã kiểm tra: ${c.error} lỗi, ${c.warning} điều cần xem lại, ${c.info} điều để biết.${
    c.error > 0 ? ' Phải sửa các lỗi trước khi đưa vào kho.' : ''
  }`;
}

/** The words around a mention, cut to `width`. */
export function contextOf(mention: { text: string; sentence: string }, width: number): string {
  const { text, sentence } = mention;
  if (sentence.length <= width) return sentence;
  const at = Math.max(0, sentence.indexOf(text));
  const from = Math.max(0, Math.min(at - Math.floor((width - text.length) / 2), sentence.length - width));
  const start = from === 0 ? 0 : sentence.indexOf(' ', from) + 1;
  const end = start + width >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', start + width);
  return `${start > 0 ? '… ' : ''}${sentence.slice(start, end)}${end < sentence.length ? ' …' : ''}`;
}

/** The report for a terminal of `width` columns. */
export function printReport(report: CheckReport, width: number): string {
  const brief = report.documents.length > IN_FULL;
  return [
    `Kiểm tra ${report.scope}`,
    ...report.documents.flatMap((d) =>
      brief ? briefLines(d, width) : documentLines(d, ownChanges(report, d.file), width),
    ),
    ...(report.other.length > 0 ? ['', 'Tệp khác', ...findingLines(report.other, width)] : []),
    ...effectLines(report, width),
    ...linkLines(report),
    '',
    verdict(report),
    '',
  ].join('\n');
}

function briefLines(d: CheckedDocument, width: number): string[] {
  return d.findings.some((f) => f.severity !== 'info')
    ? [
        '',
        d.file,
        ...findingLines(
          d.findings.filter((f) => f.severity !== 'info'),
          width,
          d.file,
        ),
      ]
    : [];
}

function documentLines(d: CheckedDocument, values: readonly ValueChange[], width: number): string[] {
  const missing = d.fields.filter((f) => f.origin === 'unknown' && EXPECTED.includes(f.field)).map((f) => f.name);
  return [
    '',
    d.file,
    d.published ? `  Địa chỉ trang: /van-ban/${d.id}/` : `  ${unpublishedWords(d)}`,
    ...(d.published ? fieldTable(d.fields, width) : []),
    ...(values.length > 0 ? ['  Khác trước', ...valueLines(values, width)] : []),
    ...(missing.length > 0 ? [`  Còn thiếu: ${missing.join(', ')}`] : []),
    ...findingLines(d.findings, width, d.file),
    ...foundLines('Địa danh', d.places, width),
    ...foundLines('Cơ quan', d.bodies, width),
    ...foundLines('Viện dẫn', d.references, width),
    ...(d.terms.length > 0 ? [`  Thuật ngữ: ${d.terms.join(', ')}`] : []),
  ];
}

function findingLines(findings: readonly Finding[], width: number, text: string | null = null): string[] {
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const some = findings.filter((f) => f.severity === severity);
    if (some.length === 0) return [];
    return [
      `  ${severityWords[severity]} (${some.length})`,
      ...some.flatMap((f) => [
        ...wrap(`${whereOf(f, text)} [${f.code}] ${f.message}`, width - 6).map(
          (l, i) => `    ${i === 0 ? '• ' : '  '}${l}`,
        ),
        ...wrap(f.mend, width - 10).map((l, i) => `      ${i === 0 ? '→ ' : '  '}${l}`),
      ]),
    ];
  });
}

function effectLines(report: CheckReport, width: number): string[] {
  if (report.effects === null) return [];
  const { shown, more } = affectedFiles(report);
  const vanished = vanishedWords(report.effects);
  return [
    '',
    shown.length === 0 ? 'Các tệp không sửa: đọc ra như trước.' : EFFECTS,
    ...(shown.length === 0 ? [] : wrap(changedWords(report.effects), width - 2).map((l) => `  ${l}`)),
    ...shown.flatMap(({ file, findings, values }) => [
      `  ${file}`,
      ...findingLines(findings, width, file),
      ...valueLines(values, width),
    ]),
    ...(more > 0 ? [`  Và ${more} tệp khác; --json cho đủ.`] : []),
    ...(vanished.length > 0 ? ['', VANISHED, ...vanished.map((l) => `  - ${l}`)] : []),
  ];
}

function linkLines({ links, comparedWith }: CheckReport): string[] {
  if (comparedWith === null) return ['', 'Liên kết: chưa có lần chuyển nào trước đây để so sánh.'];
  if (links.length === 0) return ['', `Liên kết trong kho: không thay đổi so với ${comparedWith}.`];
  return [
    '',
    `Liên kết trong kho, so với ${comparedWith} (${links.length})`,
    ...links.slice(0, LINKS).map((c) => `  ${changeWords(c)}`),
    ...(links.length > LINKS ? [`  và ${links.length - LINKS} liên kết khác; --json cho đủ.`] : []),
  ];
}

function fieldTable(rows: readonly FieldRow[], width: number): string[] {
  const head = ['Trường', 'Giá trị', 'Nguồn gốc', 'Dòng'];
  const cells = rows.map((r) => [r.name, valueOf(r), originWords[r.origin], r.line === null ? '' : String(r.line)]);
  const widths = head.map((h, i) => Math.max(h.length, ...cells.map((c) => c[i]?.length ?? 0)));
  const others = (widths[0] ?? 0) + (widths[2] ?? 0) + (widths[3] ?? 0) + 13;
  widths[1] = Math.max(20, Math.min(widths[1] ?? 0, width - others - 2));
  const rule = (left: string, middle: string, right: string): string =>
    `  ${left}${widths.map((w) => '─'.repeat(w + 2)).join(middle)}${right}`;
  const row = (values: readonly string[]): string[] => {
    const wrapped = wrap(values[1] ?? '', widths[1] ?? 0);
    return wrapped.map((part, i) => {
      const line = i === 0 ? [values[0], part, values[2], values[3]] : ['', part, '', ''];
      return `  │ ${line.map((v, k) => (v ?? '').padEnd(widths[k] ?? 0)).join(' │ ')} │`;
    });
  };
  return [rule('┌', '┬', '┐'), ...row(head), rule('├', '┼', '┤'), ...cells.flatMap(row), rule('└', '┴', '┘')];
}

function valueLines(values: readonly ValueChange[], width: number): string[] {
  return values.flatMap((v) => wrap(valueWords(v), width - 6).map((l, i) => `    ${i === 0 ? '• ' : '  '}${l}`));
}

function foundLines(title: string, all: readonly FoundInText[], width: number): string[] {
  return all.length === 0
    ? []
    : [
        `  ${title} (${all.length})`,
        ...all.flatMap((f) => [
          `    • ${[f.name, ...f.facts].join(' – ')}`,
          ...(f.candidates.length > 0 ? [`        có thể là: ${f.candidates.join(', ')}`] : []),
          ...f.mentions.slice(0, MENTIONS_SHOWN).map((m) => `        dòng ${m.line}: “${contextOf(m, width - 26)}”`),
          ...(f.mentions.length > MENTIONS_SHOWN ? [`        và ${f.mentions.length - MENTIONS_SHOWN} chỗ khác`] : []),
        ]),
      ];
}

function valueOf({ value, origin, note }: FieldRow): string {
  if (value === null) return origin === 'staff' ? 'không có' : '–';
  return note === null ? value : `${value} (${note})`;
}

/** Words cut into lines no longer than `width`, at spaces where there are any. */
function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  let rest = words;
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    const cut = space > width / 3 ? space : width;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}

/** Where a finding is: the file is named unless it is the text whose section this is. */
function whereOf(f: Finding, text: string | null): string {
  return f.file === text ? `dòng ${f.line}:${f.column}` : `${f.file}:${f.line}:${f.column}`;
}
