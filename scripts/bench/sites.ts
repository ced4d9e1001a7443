/**
 * The two sites of the bench: ours as it is built (its index is put in later), and a page with
 * Pagefind's default UI.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { SearchDocument, SearchEntry } from '../../src/search/index/document.ts';
import { escapeMarkup } from '../../src/ground/escape-markup.ts';

/** Builds our site into `folder`. */
export const buildBenchSite = async (folder: string): Promise<void> => {
  const built = spawnSync(process.execPath, ['scripts/build.ts', '--out', folder], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}\n${built.stderr}`);
};

/**
 * Converts a content folder, as the first step of a build does; says where texts are left out,
 * throws where none is converted.
 */
export function convertBenchContent(content: string): void {
  const said = spawnSync(process.execPath, ['scripts/convert.ts', '--quiet', '--content', content], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (said.status === 1) console.log(said.stdout.trimEnd().split('\n').at(-1));
  else if (said.status !== 0) throw new Error(`The texts could not be converted:\n${said.stdout}\n${said.stderr}`);
}

const pageOf = ({ title, text, type, issuer, date }: SearchDocument): string => `<!doctype html>
<html lang="vi"><head><title>${escapeMarkup(title ?? '')}</title></head><body><main data-pagefind-body>
<h1>${escapeMarkup(title ?? '')}</h1>
<p data-pagefind-filter="loai">${escapeMarkup(type?.name ?? '')}</p><p data-pagefind-filter="co-quan">${escapeMarkup(issuer?.name ?? '')}</p><p data-pagefind-filter="nam">${date?.slice(0, 4) ?? ''}</p>
${text
  .split('\n')
  .map((line) => `<p>${escapeMarkup(line)}</p>`)
  .join('\n')}
</main></body></html>`;

/**
 * The same documents as pages for plain Pagefind, and a page with its default UI, as its manual
 * shows it.
 */
export const buildPlain = async (documents: readonly SearchEntry[], folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const { read } of documents) {
    const document = await read();
    if (document) await index.addHTMLFile({ url: `/van-ban/${document.id}/`, content: pageOf(document) });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index.deleteIndex();
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Pagefind</title><link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script></head>
<body><div id="search"></div><script>new PagefindUI({ element: '#search', showSubResults: true });</script></body></html>`,
  );
};
