/** Runs `scripts/convert.ts` as its own process, so that a fault in it can never take a build or the dev server down. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Converts the sources; resolves with the exit status (0: every file was published). What it prints goes to this process's output. */
export const runConvert = (): Promise<number> =>
  new Promise((resolve) => {
    const script = fileURLToPath(new URL('convert.ts', import.meta.url));
    const child = spawn(process.execPath, [script], { stdio: 'inherit' });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
