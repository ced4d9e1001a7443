/**
 * Runs `scripts/convert.ts` as its own process, so that a fault in it can never take a build or the
 * dev server down.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { exitStatus, type ExitStatus } from '../command/exit-status.ts';
import { sayFailure } from '../command/say-failure.ts';

/**
 * Converts the sources; resolves with the exit status. A process that was killed, or ran out of
 * memory, has failed. What it prints goes to this process's output; `quiet` is only what somebody
 * should look at. It ends with this process.
 */
export const runConvert = (quiet = false): Promise<ExitStatus> =>
  new Promise((resolve) => {
    const script = fileURLToPath(new URL('../convert.ts', import.meta.url));
    const child = spawn(process.execPath, [script, ...(quiet ? ['--quiet'] : [])], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    let said: ExitStatus | null = null;
    const stop = (): void => void child.kill();
    process.once('exit', stop);
    child.on('message', (status) => {
      said = status as ExitStatus;
    });
    child.on('error', (error) => {
      sayFailure('Không chạy được lệnh chuyển', error);
      resolve(exitStatus.failed);
    });
    child.on('close', (code, signal) => {
      process.off('exit', stop);
      if (said !== null && said === code) return resolve(said);
      sayCutShort(code, signal);
      resolve(exitStatus.failed);
    });
  });

/** Says that a process that converts has ended before its work. */
export function sayCutShort(code: number | null, signal: string | null): void {
  console.error(
    `Lệnh chuyển bị ngắt giữa chừng (${signal ?? `mã ${code}`}); thường là do thiếu bộ nhớ hoặc có người dừng.`,
  );
}
