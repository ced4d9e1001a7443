/**
 * `npm run dev`: the site with live reload. A new, changed or removed file in content/ (other than
 * the generated directives) is converted again at once and the open page follows. `--port N`
 * (4321).
 */
import { dev } from 'astro';
import { join } from 'node:path';
import { contentFolder } from '../src/store/content-folder.ts';
import { parseOptions } from './command/options.ts';
import { quietAstro } from './site/quiet-astro.ts';
import { READINGS } from './convert/reading-memory.ts';
import { openStandingConverter } from './convert/standing-converter.ts';
import { watchFolders } from './convert/watch-folders.ts';

const { values } = parseOptions('npm run dev -- [--port SỐ]', { port: { type: 'string', default: '4321' } });
quietAstro();

const convert = openStandingConverter();
let running = false;
let again = false;

let server: Awaited<ReturnType<typeof dev>> | null = null;

/** One conversion at a time; changes during one lead to exactly one more. */
const convertInTurn = async (): Promise<void> => {
  again = true;
  if (running) return;
  running = true;
  while (again) {
    again = false;
    await convert();
    // The generated files are not watched: there are as many as documents, and this is when they
    // change.
    server?.watcher.emit('change', join(contentFolder(), 'directives', 'converted'));
  }
  running = false;
};

await convertInTurn();
server = await dev({ server: { port: Number(values.port) } });

let timer: NodeJS.Timeout | undefined;
watchFolders(
  contentFolder(),
  (path) => !['directives', READINGS].includes(path.split(/[/\\]/)[0] ?? ''),
  () => {
    clearTimeout(timer);
    // An editor writes a file in several steps; wait until it is quiet.
    timer = setTimeout(() => void convertInTurn(), 150);
  },
);
