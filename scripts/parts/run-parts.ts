/** Builds the parts of a site in processes of their own, each with a memory that it gives back. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { exitStatus } from '../command/exit-status.ts';
import { root } from '../root.ts';
import { partCommand, partNameText, type PartName } from './part-name.ts';

/** Which parts, and where. */
export interface PartsAsked {
  readonly parts: readonly PartName[];
  /** How many are built at the same time. */
  readonly atOnce: number;
  readonly content: string;
  readonly out: string;
}

/**
 * Builds those that are not there yet as they would be made now; gives what is said of those that
 * failed, in Vietnamese. One that fails costs no other; all end with this process.
 */
export async function runParts({ parts, atOnce, content, out }: PartsAsked): Promise<readonly string[]> {
  const running = new Set<ChildProcess>();
  const left = parts.values();
  const failed: string[] = [];
  const stop = (): void => {
    for (const child of running) child.kill();
  };
  const work = async (): Promise<void> => {
    for (const part of left) {
      const fault = await partEnd(part, content, out, running);
      if (fault !== null) failed.push(fault);
    }
  };
  process.once('exit', stop);
  await Promise.all(Array.from({ length: atOnce }, work));
  process.off('exit', stop);
  return failed;
}

/** Builds one part; gives what is said where it failed. */
function partEnd(part: PartName, content: string, out: string, running: Set<ChildProcess>): Promise<string | null> {
  const text = partNameText(part);
  const options = ['--part', text, '--if-changed', '--content', content, '--out', out];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'scripts/build.ts'), ...options], { stdio: 'inherit' });
    running.add(child);
    const end = (why: string | null): void => {
      running.delete(child);
      resolve(
        why === null
          ? null
          : `Phần ${text} không dựng được (${why}). Dựng lại riêng phần ấy: ${partCommand(text, out)}`,
      );
    };
    child.on('error', (error) => end(error.message));
    child.on('close', (status, signal) => {
      if (signal !== null) end(`bị dừng bởi ${signal}; thường là do thiếu bộ nhớ hoặc có người dừng`);
      else end(status === exitStatus.all ? null : `mã ${status}, xem lời báo ở trên`);
    });
  });
}
