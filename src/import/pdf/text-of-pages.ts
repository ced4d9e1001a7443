/** Pages that were read → one text. */
import { NOTES_AT_END, OLD_FONTS } from '../common-notes.ts';
import type { ImportOutcome } from '../imported.ts';
import type { RecognisedPage } from '../recognised.ts';
import { withUnsure } from '../scan/word-mark.ts';
import { importedText, type TextBlock, type UnplacedNote } from '../text-blocks.ts';
import { noteTexts, withoutNotes } from './footnotes.ts';
import type { JudgedPage } from './judge-page.ts';
import { layOutPages } from './lay-out-pages.ts';
import { oldFontRuns } from './old-font-runs.ts';
import { rowsOf } from './rows.ts';
import { ruledTables } from './ruled-tables.ts';
import { withoutRunning } from './running-rows.ts';

/** More lines on one page are a drawing and no table. */
const MOST_LINES = 3_000;

/** A page as judged, with what was recognised of its picture; null where nothing was. */
export interface PageRead extends Omit<JudgedPage, 'needsPicture' | 'ifRecognised'> {
  readonly recognised: RecognisedPage | null;
}

/** The text of pages in their order, with what has to be known of it. */
export function textOfPages(read: readonly PageRead[]): ImportOutcome {
  const used = read.flatMap(({ content, recognised }) => recognised?.content ?? content ?? []);
  const old = oldFontRuns(used.flatMap(({ runs }) => runs));
  const laid = used.map(({ page, height, runs, lines }) => {
    const { tables, rest } = ruledTables(lines.length > MOST_LINES ? [] : lines, old.decode(runs));
    return { page, height, tables, rows: rowsOf(rest) };
  });
  const running = withoutRunning(laid);
  const parted = new Map(
    laid.map((page, i) => [page.page, { ...page, ...withoutNotes(running.pages[i]?.rows ?? []) }] as const),
  );
  const notes = [...parted.values()].flatMap((page) => noteTexts(page.notes));
  const pages = [...parted.values()].map(({ page, text, tables }) => ({ page, rows: text, tables }));
  const areAllRecognised = read.every(({ recognised }) => recognised !== null);
  const outcome = importedText(
    areAllRecognised ? 'scan' : 'pdf',
    [
      ...layOutPages(pages),
      ...notes.map((note, i): TextBlock => ({ lines: [note], notes: i === 0 ? [NOTES_AT_END] : [] })),
    ],
    [...read.flatMap((page) => page.notes), ...saidOnce(old.areUsed, running.numbers, running.words)],
  );
  const scans = read.flatMap(({ recognised }) => recognised ?? []);
  return outcome.ok && scans.length > 0 ? { ok: true, imported: withUnsure(outcome.imported, scans) } : outcome;
}

function saidOnce(hasOldFonts: boolean, numbers: number, words: readonly string[]): UnplacedNote[] {
  return [
    ...(hasOldFonts ? [OLD_FONTS] : []),
    ...(numbers > 0 ? [{ weight: 'told', message: `Đã bỏ ${numbers} số trang.` } as const] : []),
    ...words.map((running) => ({ weight: 'lost', message: RUNNING(running) }) as const),
  ];
}

const RUNNING = (words: string): string =>
  `Chữ lặp ở đầu hay chân mọi trang (“${words.slice(0, 80)}”) không đưa vào văn bản. Nếu là chữ của văn bản thì gõ thêm.`;
