/**
 * `npm run convert`: content/sources/*.txt → content/directives/*.mdx. `--quiet` prints only what
 * somebody should look at; `--content FOLDER` takes another content folder. Stopped at any moment
 * it leaves every generated file whole, old or new; the next run makes the rest. Exit status 0:
 * everything was published; 1: a source, a correction or a row was left out; 2: it failed, and no
 * site may be built of what is there.
 */
import { existsSync } from 'node:fs';
import { contentFolder } from '../src/store/content-folder.ts';
import { convertInThreads } from './convert/convert-content.ts';
import { conversionInputs, noteConverted } from './convert/converted-from.ts';
import { exitStatus, type ExitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { root } from './root.ts';
import { sayFailure } from './command/say-failure.ts';

guardLog();
const { values } = parseOptions('npm run convert -- [--quiet] [--content THƯ_MỤC]', {
  quiet: { type: 'boolean', default: false },
  content: { type: 'string', default: contentFolder(root) },
});

process.exitCode = await convert();
// A build that waits takes no other word for it: Node's own status of a crash is 1 too.
process.send?.(process.exitCode);
process.disconnect?.();

async function convert(): Promise<ExitStatus> {
  try {
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
