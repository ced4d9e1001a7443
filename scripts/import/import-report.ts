/** What became of the files, in Vietnamese: for the terminal and as a file to keep. */
import type { ImportNote } from '../../src/import/imported.ts';
import { visibleControls } from '../../src/sources/source-name.ts';
import type { ImportResult } from './import-result.ts';

/** What is told of a run, besides its files. */
export interface RunSaid {
  readonly out: string;
  /** How many files were named; those that no result is of were not begun. */
  readonly total: number;
  readonly wasStopped: boolean;
}

const OUTCOMES: Readonly<Record<ImportResult['outcome'], { readonly sign: string; readonly words: string }>> = {
  written: { sign: '✓', words: 'đã nhập' },
  there: { sign: '=', words: 'đã có văn bản giống hệt' },
  taken: { sign: '!', words: 'chưa ghi, trùng tên' },
  fault: { sign: '✗', words: 'không nhập được' },
};

const WEIGHTS: Readonly<Record<ImportNote['weight'], string>> = { lost: 'MẤT', check: 'XEM LẠI', told: 'để biết' };
const WEIGHT_ORDER: readonly ImportNote['weight'][] = ['lost', 'check', 'told'];

/** Lines for the terminal: each file with what to look at, then the counts. */
export function reportText(results: readonly ImportResult[], said: RunSaid): string {
  const files = results.map((result) => {
    const { sign } = OUTCOMES[result.outcome];
    const target = result.target === null ? '' : ` → ${result.target}`;
    const why = result.why === null ? [] : [`    ${result.why}`];
    return [`${sign} ${shown(result.file)}${target}`, ...why, ...linesOf(result).map((line) => `    ${line}`)].join(
      '\n',
    );
  });
  return [...files, '', ...summary(results, said)].join('\n');
}

/** The same as a page of Markdown. */
export function reportMarkdown(results: readonly ImportResult[], said: RunSaid): string {
  const sections = results.map((result) => {
    const target = result.target === null ? '' : `\n\nVăn bản: \`${result.target}\``;
    const why = result.why === null ? '' : `\n\n${escaped(result.why)}`;
    const notes = linesOf(result).map((line) => `\n- ${escaped(line)}`);
    return `## ${escaped(shown(result.file))}: ${OUTCOMES[result.outcome].words}${target}${why}${notes.length > 0 ? `\n${notes.join('')}` : ''}\n`;
  });
  return [`# Nhập văn bản\n`, ...summary(results, said).map((line) => `${escaped(line)}\n`), ...sections].join('\n');
}

/** The same for programs. */
export function reportJson(results: readonly ImportResult[], said: RunSaid): string {
  return `${JSON.stringify({ ...said, results }, null, 2)}\n`;
}

function summary(results: readonly ImportResult[], { out, total, wasStopped }: RunSaid): string[] {
  const count = (outcome: ImportResult['outcome']): number => results.filter((r) => r.outcome === outcome).length;
  const counts = (Object.keys(OUTCOMES) as ImportResult['outcome'][])
    .filter((outcome) => count(outcome) > 0)
    .map((outcome) => `${count(outcome)} ${OUTCOMES[outcome].words}`);
  const stopped = wasStopped
    ? [`Đã dừng giữa chừng. Chạy lại đúng lệnh này để nhập tiếp; tệp đã nhập không bị nhập lần nữa.`]
    : [];
  return [
    `${total} tệp được nêu, vào ${out}: ${counts.length > 0 ? counts.join('; ') : 'chưa nhập tệp nào'}.`,
    ...stopped,
    ...(count('written') > 0 ? ['Việc tiếp theo: npm run check, đối chiếu với bản gốc, rồi commit.'] : []),
  ];
}

/** Notes by weight; the same words on several lines are one. */
function linesOf({ notes, unsure }: ImportResult): string[] {
  const grouped = Map.groupBy(
    notes.toSorted((a, b) => WEIGHT_ORDER.indexOf(a.weight) - WEIGHT_ORDER.indexOf(b.weight)),
    ({ weight, message }) => `${WEIGHTS[weight]}|${message}`,
  );
  const lines = [...grouped.values()].map((same) => {
    const [first] = same as [ImportNote, ...ImportNote[]];
    return `${WEIGHTS[first.weight]}${placesOf(same)}: ${first.message}`;
  });
  return unsure === 0
    ? lines
    : [
        ...lines,
        `${WEIGHTS.check}: ${unsure} từ máy nhận dạng không chắc; mở trang thêm văn bản để xem từng từ cạnh ảnh.`,
      ];
}

/** So many lines are named; of more, how many. */
const MOST_PLACES = 6;

function placesOf(notes: readonly ImportNote[]): string {
  const pages = [...new Set(notes.flatMap(({ page }) => page ?? []))];
  const lines = [...new Set(notes.flatMap(({ line }) => line ?? []))];
  const listed = (what: string, numbers: readonly number[]): string[] => {
    const rest = numbers.length - MOST_PLACES;
    const more = rest > 0 ? ` và ${rest} chỗ khác` : '';
    return numbers.length === 0 ? [] : [`${what} ${numbers.slice(0, MOST_PLACES).join(', ')}${more}`];
  };
  const places = [...listed('trang', pages), ...listed('dòng', lines)];
  return places.length === 0 ? '' : ` (${places.join('; ')})`;
}

function shown(file: string): string {
  return visibleControls(file);
}

function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
