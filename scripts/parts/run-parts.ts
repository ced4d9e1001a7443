/** Builds the parts of a site in processes of their own, each with a memory that it gives back. */
import { exitStatus } from '../command/exit-status.ts';
import { runScript } from '../command/run-script.ts';
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
  const left = parts.values();
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (const part of left) {
      const why = await whyNotBuilt(part, content, out);
      const text = partNameText(part);
      if (why !== null)
        failed.push(`Phần ${text} không dựng được (${why}). Dựng lại riêng phần ấy: ${partCommand(text, out)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failed;
}

/** Builds one part; null where it was built, else why not. */
async function whyNotBuilt(part: PartName, content: string, out: string): Promise<string | null> {
  const args = ['--part', partNameText(part), '--if-changed', '--content', content, '--out', out];
  try {
    const { status, signal } = await runScript('build.ts', { args }).ended;
    if (signal !== null) return `bị dừng bởi ${signal}; thường là do thiếu bộ nhớ hoặc có người dừng`;
    return status === exitStatus.all ? null : `mã ${status}, xem lời báo ở trên`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
