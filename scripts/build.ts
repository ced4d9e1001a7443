/**
 * `npm run build`: converts the sources, then builds and indexes the site into `dist` (`--out FOLDER`: elsewhere). A bad source is left out
 * and does not stop the build, but the exit status says so.
 */
import { build } from 'astro';
import { parseArgs } from 'node:util';
import { runConvert } from './run-convert.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
// Astro reports usage to its makers unless told not to.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const converted = await runConvert();
await build({ outDir: values.out, logLevel: 'warn' });
process.exitCode = converted;
