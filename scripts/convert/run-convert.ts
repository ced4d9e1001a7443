/**
 * Runs `scripts/convert.ts` as its own process, so that a fault in it can never take a build or the
 * dev server down.
 */
import { contentFolder } from '../../src/store/content-folder.ts';
import { exitStatus, type ExitStatus } from '../command/exit-status.ts';
import { heapLimit } from '../command/heap-limit.ts';
import { runScript, sayCutShort } from '../command/run-script.ts';
import { sayFailure } from '../command/say-failure.ts';
import { root } from '../root.ts';

/** What is cut short, where a process that converts is. */
export const CONVERTING = 'Lệnh chuyển';

/**
 * Converts the sources; resolves with the exit status. A process that was killed, or ran out of
 * memory, has failed. What it prints goes to this process's output; `quiet` is only what somebody
 * should look at. It ends with this process.
 */
export async function runConvert(quiet = false): Promise<ExitStatus> {
  try {
    const args = quiet ? ['--quiet'] : [];
    const end = await runScript('convert.ts', { args, heap: heapLimit(contentFolder(root)) }).ended;
    // Node's own status of a crash is 1 too: what the script says counts.
    if (end.sent !== null && end.sent === end.status) return end.status as ExitStatus;
    sayCutShort(CONVERTING, end);
  } catch (error) {
    sayFailure('Không chạy được lệnh chuyển', error);
  }
  return exitStatus.failed;
}
