/** The process that dev asks to convert, again and again (see `standing-converter.ts`). */
import { getHeapStatistics } from 'node:v8';
import { contentFolder } from '../../src/store/content-folder.ts';
import { programDigest } from '../../src/store/program-digest.ts';
import { exitStatus } from '../command/exit-status.ts';
import { guardLog } from '../command/log-guard.ts';
import { sayFailure } from '../command/say-failure.ts';
import { root } from '../root.ts';
import { conversionProgram } from './conversion-basis.ts';
import { convertInThreads } from './convert-content.ts';
import { createProcessMemory } from './process-memory.ts';
import type { ConverterSaying } from './standing-converter.ts';
import { FEWEST_FOR_THREADS } from './work-ahead.ts';

/** Beyond this share of what V8 may use, another process begins with an empty memory. */
const FULL = 0.7;

const memory = createProcessMemory();
const program = programDigest(root, conversionProgram);
let isFirst = true;

guardLog();
process.on('message', () => void convert().then(say));
process.on('disconnect', () => process.exit());

async function convert(): Promise<ConverterSaying> {
  if (!isFirst && (isFull() || programDigest(root, conversionProgram) !== program)) return 'renew';
  try {
    const shown = isFirst ? 'all' : 'changed';
    isFirst = false;
    return await convertInThreads(contentFolder(root), { shown }, FEWEST_FOR_THREADS, memory);
  } catch (error) {
    sayFailure('Không chuyển được các văn bản', error);
    return exitStatus.failed;
  }
}

function say(saying: ConverterSaying): void {
  process.send?.(saying, () => {
    if (saying === 'renew') process.exit();
  });
}

function isFull(): boolean {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used > FULL * limit;
}
