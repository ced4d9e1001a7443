/**
 * The check as GitHub shows it: annotations on the lines of the files, and the summary of the job.
 */
import { changeWords, contextOf, IN_FULL, LINKS, unpublishedWords, verdict } from './check-print.ts';
import {
  affectedFiles,
  changedWords,
  EFFECTS,
  ownChanges,
  VANISHED,
  valueWords,
  vanishedWords,
} from './check-effect-words.ts';
import { originWords, severityWords } from '../../src/workbench/report/words.ts';
import type { Finding } from '../../src/workbench/report/finding.ts';
import { withoutMarks } from '../command/log-guard.ts';
import { allFindings, type CheckedDocument, type CheckReport } from './check-report.ts';
import type { FoundInText } from '../../src/workbench/report/found-in-text.ts';
import type { ValueChange } from './check-values.ts';

const GITHUB_LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands, one a finding, gravest first (GitHub shows the first ten of each level). */
export function annotations(report: CheckReport): string[] {
  return allFindings(report).map(
    (f) =>
      `::${GITHUB_LEVELS[f.severity]} file=${property(f.file)},line=${f.line},col=${f.column},title=${property(f.code)}::${data(`${f.message} → ${f.mend}`)}`,
  );
}

/**
 * The report in Markdown. Documents beyond the first twenty are only counted: GitHub cuts a summary
 * at one megabyte.
 */
export function summaryOf(report: CheckReport): string {
  const shown = report.documents.slice(0, IN_FULL);
  const more = report.documents.length - shown.length;
  const links = report.links.slice(0, LINKS).map((c) => `- ${md(changeWords(c))}`);
  if (report.links.length > LINKS) links.push(`- và ${report.links.length - LINKS} liên kết khác`);
  return [
    `# Kiểm tra ${md(report.scope)}`,
    '',
    verdict(report),
    ...effectRows(report),
    ...(links.length > 0 ? ['', '## Liên kết trong kho', '', ...links] : []),
    ...(report.other.length > 0 ? ['', '## Tệp khác', ...findingRows(report.other)] : []),
    ...shown.flatMap((d) => reportSection(d, ownChanges(report, d.file))),
    ...(more > 0 ? ['', `Và ${more} văn bản khác; chạy \`npm run check\` để xem đủ.`] : []),
    '',
  ].join('\n');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

function data(text: string): string {
  return withoutMarks(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** Text of a source inside Markdown: none of it is markup. */
function md(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]|<>~&@#]/g, (c) => `&#${c.charCodeAt(0)};`);
}

function effectRows(report: CheckReport): string[] {
  if (report.effects === null) return [];
  const { shown, more } = affectedFiles(report);
  const vanished = vanishedWords(report.effects);
  return [
    ...(shown.length > 0 ? ['', `## ${EFFECTS}`, '', md(changedWords(report.effects))] : []),
    ...shown.flatMap(({ file, findings, values }) => [
      '',
      `### ${md(file)}`,
      ...findingRows(findings),
      '',
      ...valueRows(values),
    ]),
    ...(more > 0 ? ['', `Và ${more} tệp khác; chạy \`npm run check\` với \`--json\` để xem đủ.`] : []),
    ...(vanished.length > 0 ? ['', `## ${VANISHED}`, '', ...vanished.map((l) => `- ${md(l)}`)] : []),
  ];
}

function findingRows(findings: readonly Finding[]): string[] {
  return findings.length === 0
    ? []
    : [
        '',
        '| Mức | Dòng | Điều gặp phải | Cách sửa |',
        '| --- | --- | --- | --- |',
        ...findings.map(
          (f) =>
            `| ${severityWords[f.severity]} | ${md(f.file.split('/').at(-1) ?? '')}:${f.line}:${f.column} | ${md(f.message)} (\`${f.code}\`) | ${md(f.mend)} |`,
        ),
      ];
}

function reportSection(d: CheckedDocument, values: readonly ValueChange[]): string[] {
  return [
    '',
    `## ${md(d.file)}`,
    '',
    ...(d.published
      ? [
          '| Trường | Giá trị | Nguồn gốc | Dòng |',
          '| --- | --- | --- | --- |',
          ...d.fields.map(
            (f) =>
              `| ${f.name} | ${f.value === null ? '–' : md(f.value)}${f.note ? ` (${md(f.note)})` : ''} | ${originWords[f.origin]} | ${f.line ?? ''} |`,
          ),
        ]
      : [`**${unpublishedWords(d)}**`]),
    ...(values.length > 0 ? ['', '**Khác trước**', '', ...valueRows(values)] : []),
    ...findingRows(d.findings),
    ...foundRows('Địa danh', d.places),
    ...foundRows('Cơ quan', d.bodies),
    ...foundRows('Viện dẫn', d.references),
  ];
}

function valueRows(values: readonly ValueChange[]): string[] {
  return values.map((v) => `- ${md(valueWords(v))}`);
}

function foundRows(title: string, found: readonly FoundInText[]): string[] {
  return found.length === 0
    ? []
    : [
        '',
        `<details><summary>${title} (${found.length})</summary>`,
        '',
        ...found.map((f) => {
          const mention = f.mentions[0];
          const where = mention ? ` – dòng ${mention.line}: “${md(contextOf(mention, 160))}”` : '';
          return `- **${md(f.name)}** – ${f.facts.map(md).join(' – ')}${f.candidates.length > 0 ? ` – có thể là ${f.candidates.map(md).join(', ')}` : ''}${where}`;
        }),
        '',
        '</details>',
      ];
}
