import { expect, test } from 'vitest';
import type { PagePicture } from '../recognised.ts';
import { pdfImporter } from './import-pdf.ts';
import { openPdf } from './load-pdf.ts';
import { pagePicture } from './page-picture.ts';
import { pdfOf, setText, type PdfPage } from './pdf.fixture.ts';

/** A page on which a picture is set inline at `place`. */
const scanned = (settings: string, hex: string, place = '595 0 0 842 0 0'): PdfPage => ({
  content: `q ${place} cm BI ${settings} /F /AHx ID\n${hex}>\nEI Q\n`,
});

/** The picture of the first page as signs: # for dark, . for light, a row a line. */
const signs = ({ width, height, data }: PagePicture): string =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => ((data[(y * width + x) * 4] ?? 0) < 128 ? '#' : '.')).join(''),
  ).join('/');
const shown = async (page: PdfPage): Promise<string> => {
  const opened = await openPdf(pdfOf([page]));
  if (!opened.ok) throw new Error(opened.why);
  const picture = await pagePicture(await opened.document.getPage(1));
  await opened.close();
  return picture ? signs(picture) : 'none';
};

const GREY = '/W 2 /H 3 /BPC 8 /CS /G';
const STRIP = '/W 2 /H 1 /BPC 8 /CS /G';
const strips = [scanned(STRIP, '00FF', '595 0 0 281 0 561'), scanned(STRIP, 'FF00', '595 0 0 281 0 0')];

test.each<[string, PdfPage, string]>([
  ['grey points, from above', scanned(GREY, '00FF FFFF FF00'), '#./../.#'],
  ['colours', scanned('/W 2 /H 3 /BPC 8 /CS /RGB', '000000 FFFFFF FFFFFF FFFFFF FFFFFF 000000'), '#./../.#'],
  ['a bit a point', scanned('/W 2 /H 3 /BPC 1 /CS /G', '40 C0 80'), '#./../.#'],
  ['a mask: ink where its bit is not set', scanned('/W 2 /H 3 /BPC 1 /IM true', '40 C0 80'), '#./../.#'],
  ['turned upside down by its place', scanned(GREY, '00FF FFFF FFFF', '-595 0 0 -842 595 842'), '../../.#'],
  ['strips of one page', { content: strips.map(({ content }) => content).join('') }, '#./../.#'],
  ['words alone', { content: setText(85, 700, 'Mot') }, 'none'],
])('%s', async (_, page, points) => {
  expect(await shown(page)).toBe(points);
});

const WORDS = { content: setText(85, 700, 'Mot.') };

test('a page that is a picture is read from it, in its place, with its resolution', async () => {
  const asked: unknown[] = [];
  const run = { text: 'nhan dang.', x: 85, y: 100, width: 60, size: 12, font: '' };
  const importer = pdfImporter(async () => ({
    read: async ({ width, height, resolution }, page) => {
      asked.push([width, height, Math.round(resolution ?? 0), page]);
      const content = { page, width: 595, height: 842, runs: [run], lines: [], turned: 0, pictureShare: 0 };
      return { content, unsure: [], specks: 0 };
    },
    close: async () => void asked.push('closed'),
  }));
  const scan = scanned('/W 20 /H 30 /BPC 8 /CS /G', '00'.repeat(600));
  const outcome = await importer(pdfOf([WORDS, scan, WORDS]), 'a.pdf', {});
  expect(outcome).toMatchObject({
    ok: true,
    imported: { kind: 'pdf', pages: [{ page: 1 }, { page: 2, line: 3 }, { page: 3, line: 5 }] },
  });
  expect(outcome.ok && new TextDecoder().decode(outcome.imported.bytes)).toBe('Mot.\n\nnhan dang.\n\nMot.\n');
  expect(asked).toEqual([[20, 28, 2, 2], 'closed']);
});

test('without anything that recognises pictures the page is named as lost', async () => {
  const outcome = await pdfImporter(async () => null)(pdfOf([WORDS, scanned(GREY, '00FF FFFF FF00')]), 'a.pdf', {});
  expect(outcome.ok && outcome.imported.notes).toMatchObject([
    { page: 2, weight: 'lost', message: expect.stringContaining('là ảnh') },
  ]);
});

test('of a scan with a few words put on it the picture is read, and the words are named', async () => {
  const run = { text: 'nhan dang.', x: 85, y: 100, width: 60, size: 12, font: '' };
  const importer = (isThere: boolean) =>
    pdfImporter(async () =>
      isThere
        ? {
            read: async (_, page) => ({
              content: { page, width: 595, height: 842, runs: [run], lines: [], turned: 0, pictureShare: 0 },
              unsure: [],
              specks: 0,
            }),
            close: async () => undefined,
          }
        : null,
    );
  const signed = pdfOf([{ content: scanned(GREY, '00FF FFFF FF00').content + setText(300, 800, 'Ky boi: UBND tinh') }]);
  const read = async (isThere: boolean): Promise<[string, string[]]> => {
    const outcome = await importer(isThere)(signed, 'a.pdf', {});
    if (!outcome.ok) return [outcome.fault.message, []];
    const { bytes, notes } = outcome.imported;
    return [new TextDecoder().decode(bytes), notes.map(({ message }) => message)];
  };
  expect(await read(true)).toEqual([
    'nhan dang.\n',
    expect.arrayContaining([expect.stringContaining('“Ky boi: UBND tinh”')]),
  ]);
  expect(await read(false)).toEqual(['Ky boi: UBND tinh\n', [expect.stringContaining('là ảnh')]]);
});
