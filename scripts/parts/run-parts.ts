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

/** Processes that build parts. */
export interface RunningParts {
  /** Settles when none runs any more: with what is said of those that failed, in Vietnamese. */
  readonly done: Promise<readonly string[]>;
  /** Ends all of them, and starts no other. */
  readonly stop: () => void;
}

/**
 * Builds those that are not there yet as they would be made now. One that fails costs no other; all
 * end with this process.
 */
export function runParts({ parts, atOnce, content, out }: PartsAsked): RunningParts {
  const running = new Set<ChildProcess>();
  const left = parts.values();
  const failed: string[] = [];
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    for (const child of running) child.kill();
  };
  const work = async (): Promise<void> => {
    for (const part of left) {
      if (isStopped) return;
      const fault = await partEnd(part, content, out, running);
      if (fault !== null) failed.push(fault);
    }
  };
  process.once('exit', stop);
  const done = Promise.all(Array.from({ length: atOnce }, work)).then(() => {
    process.off('exit', stop);
    return failed;
  });
  return { done, stop };
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
