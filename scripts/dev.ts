/**
 * `npm run dev`: the site with live reload. A new, changed or removed file in content/ (other than the generated directives) is converted
 * again at once and the open page follows. `--port N` (4321).
 */
import { dev } from 'astro';
import { watch } from 'node:fs';
import { contentFolder } from '../src/store/content-folder.ts';
import { parseOptions } from './command/options.ts';
import { quietAstro } from './site/quiet-astro.ts';
import { READINGS } from './convert/reading-memory.ts';
import { openStandingConverter } from './convert/standing-converter.ts';

const { values } = parseOptions('npm run dev -- [--port SỐ]', { port: { type: 'string', default: '4321' } });
quietAstro();

const convert = openStandingConverter();
let running = false;
let again = false;

/** One conversion at a time; changes during one lead to exactly one more. */
const convertInTurn = async (): Promise<void> => {
  again = true;
  if (running) return;
  running = true;
  while (again) {
    again = false;
    await convert();
  }
  running = false;
};

await convertInTurn();
await dev({ server: { port: Number(values.port) } });

let timer: NodeJS.Timeout | undefined;
watch(contentFolder(), { recursive: true }, (_event, name) => {
  if (name === null || ['directives', READINGS].includes(name.split(/[/\\]/)[0] ?? '')) return;
  clearTimeout(timer);
  // An editor writes a file in several steps; wait until it is quiet.
  timer = setTimeout(() => void convertInTurn(), 150);
});
