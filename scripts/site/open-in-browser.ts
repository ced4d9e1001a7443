import { spawn } from 'node:child_process';

/** What opens an address on each system, as a program and what comes before the address. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // `start` is of the shell, and takes the first word in quotes for the title of a window.
  win32: ['cmd', '/c', 'start', '""'],
};

/** The program that opens an address on a system, and its arguments. */
export function openerOf(platform: NodeJS.Platform, address: string): readonly [string, readonly string[]] {
  const [program, ...before] = OPENERS[platform] ?? ['xdg-open'];
  return [program, [...before, address]];
}

/** Opens an address in the browser of this machine; says so where there is none to be found. */
export function openInBrowser(address: string): void {
  const [program, parts] = openerOf(process.platform, address);
  const failed = (): void => console.log('Không mở được trình duyệt từ đây; hãy tự mở địa chỉ trên.');
  const opened = spawn(program, parts, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  opened.on('error', failed);
  opened.on('exit', (status) => status !== 0 && failed());
  opened.unref();
}
