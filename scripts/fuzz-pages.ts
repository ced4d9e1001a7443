/**
 * `npm run fuzz:pages -- [EDITS] [--seed N]`: edits a small archive so many times (200) and makes all
 * pages after each, with what is remembered and without. Exit status 0: they were always the same;
 * 1: a page was remembered that would be another now; 2: the options are wrong.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOptions } from './command/options.ts';
import { comparePages, writeSmallArchive } from './remember/compare-pages.ts';
import { withPageMaker } from './remember/page-maker.ts';

const { values, positionals } = parseOptions(
  'npm run fuzz:pages -- [EDITS] [--seed N]',
  { seed: { type: 'string', default: '1' } },
  true,
);
const [edits, seed] = [Number(positionals[0] ?? 200), Number(values.seed)];
const folder = mkdtempSync(join(tmpdir(), 'kho-van-ban-pages-'));
const content = join(folder, 'content');
process.env['ARCHIVE_CONTENT'] = content;
process.exitCode = Number.isSafeInteger(edits) && Number.isSafeInteger(seed) ? await fuzz() : 2;

async function fuzz(): Promise<number> {
  let status = 2;
  try {
    writeSmallArchive(content);
    await withPageMaker(join(folder, 'site'), async (makeAll) => {
      const { pages, remembered, stale } = await comparePages(content, makeAll, { edits, seed, say: console.log });
      for (const one of stale.slice(0, 40)) console.error(`STALE ${one}`);
      console.log(`${edits} edits, ${pages} pages compared, ${remembered} of them remembered, ${stale.length} stale`);
      status = stale.length === 0 ? 0 : 1;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return status;
}
