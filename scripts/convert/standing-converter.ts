/**
 * A process of its own that converts whenever it is asked and remembers between: a fault in it can
 * never take the dev server down.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { exitStatus, type ExitStatus } from '../command/exit-status.ts';
import { sayCutShort } from '../command/run-script.ts';
import { sayFailure } from '../command/say-failure.ts';
import { CONVERTING } from './run-convert.ts';

/**
 * What the process says: a conversion has ended, or its program has changed and another process
 * must be asked.
 */
export type ConverterSaying = ExitStatus | 'renew';

/**
 * Converts the sources each time it is called, one call after the other; what it prints goes to
 * this process's output.
 */
export function openStandingConverter(
  script = new URL('./converting-process.ts', import.meta.url),
): () => Promise<ExitStatus> {
  let standing: ChildProcess | null = null;
  const started = (): ChildProcess => {
    const child = fork(script, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.once('close', () => {
      if (standing === child) standing = null;
    });
    return child;
  };
  const ask = (child: ChildProcess): Promise<ConverterSaying> =>
    new Promise((resolve) => {
      const failed = (): void => resolve(exitStatus.failed);
      const cutShort = (status: number | null, signal: string | null): void => {
        sayCutShort(CONVERTING, { status, signal });
        failed();
      };
      child.once('error', (error) => {
        sayFailure('Không chạy được lệnh chuyển', error);
        failed();
      });
      child.once('close', cutShort);
      child.once('message', (said) => {
        child.off('close', cutShort);
        resolve(said as ConverterSaying);
      });
      child.send('convert');
    });
  return async () => {
    for (;;) {
      standing ??= started();
      const said = await ask(standing);
      if (said !== 'renew') return said;
      standing = null;
    }
  };
}
