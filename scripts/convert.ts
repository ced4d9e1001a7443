/**
 * `npm run convert`: content/sources/*.txt → content/directives/*.mdx. `--quiet` prints only what
 * somebody should look at; `--content FOLDER` takes another content folder. Stopped at any moment
 * it leaves every generated file whole, old or new; the next run makes the rest. `--part 2/3` only
 * reads a third of the texts into what is kept of readings (`--out FOLDER`: and puts these there, to
 * be taken to the machine that converts all). Exit status 0: everything was published; 1: a source, a correction or a row was left out; 2: it failed, and no
 * site may be built of what is there.
 */
import { existsSync } from 'node:fs';
import { readPart } from '../src/integrations/site-part.ts';
import { contentFolder } from '../src/store/content-folder.ts';
import { convertInThreads } from './convert/convert-content.ts';
import { conversionInputs, noteConverted } from './convert/converted-from.ts';
import { readPartOfTexts } from './convert/read-part.ts';
import { exitStatus, type ExitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { root } from './root.ts';
import { sayFailure } from './command/say-failure.ts';

guardLog();
const usage = 'npm run convert -- [--quiet] [--content THƯ_MỤC] [--part 2/3 [--out THƯ_MỤC]]';
const { values } = parseOptions(usage, {
  part: { type: 'string' },
  out: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  content: { type: 'string', default: contentFolder(root) },
});

process.exitCode = await convert();
// A build that waits takes no other word for it: Node's own status of a crash is 1 too.
process.send?.(process.exitCode);
process.disconnect?.();

async function convert(): Promise<ExitStatus> {
  try {
    if (values.part !== undefined || values.out !== undefined) return await readOnePart(values.part ?? '');
    // Before anything is read: what changes meanwhile is for the next run.
    const digest = existsSync(values.content) ? conversionInputs(values.content) : '';
    const status = await convertInThreads(values.content, { shown: values.quiet ? 'none' : 'all' });
    if (status !== exitStatus.failed) noteConverted(values.content, { digest, isWhole: status === exitStatus.all });
    return status;
  } catch (error) {
    sayFailure('Không chuyển được các văn bản', error);
    return exitStatus.failed;
  }
}

async function readOnePart(text: string): Promise<ExitStatus> {
  const part = readPart(text);
  if (!existsSync(values.content)) {
    console.error(`Không có thư mục nội dung ${values.content}.`);
    return exitStatus.failed;
  }
  if (part !== null) return readPartOfTexts(values.content, part, values.out ?? null);
  console.error(`Không có phần “${text}”: ghi --part với số thứ tự trên số phần, như 2/3.\nCách dùng: ${usage}`);
  return exitStatus.failed;
}
