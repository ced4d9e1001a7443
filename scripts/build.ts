/**
 * `npm run build`: converts the sources, then builds and indexes the site into `dist` (`--out FOLDER`: elsewhere; `--content FOLDER`:
 * of another content folder). A bad source is left out
 * and does not stop the build, but the exit status says so. The site is made aside and put in place when it is whole: a build that is stopped leaves
 * the old site.
 */
import { build } from 'astro';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runConvert } from './run-convert.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' }, content: { type: 'string' } } });
// The pages and integrations of Astro run in this process and look there.
if (values.content !== undefined) process.env['ARCHIVE_CONTENT'] = resolve(values.content);
// Astro reports usage to its makers unless told not to.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const out = resolve(values.out);
const [made, former] = [`${out}.part`, `${out}.old`];
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const converted = await runConvert();
remove(made);
console.log('Đang dựng trang web …');
await build({ outDir: made, logLevel: 'warn' });
remove(former);
if (existsSync(out)) renameSync(out, former);
renameSync(made, out);
remove(former);
console.log(`Trang web đã dựng xong: ${values.out}`);
process.exitCode = converted;
