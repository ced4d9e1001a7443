/**
 * What the benches of whole archives are asked: numbers of texts, and a folder of texts to make
 * them of.
 */
import { parseOptions } from '../command/options.ts';
import { exitStatus } from '../command/exit-status.ts';
import { proseIn } from './texts/prose.ts';

/** The sizes asked for, and the sentences of the folder, if one was named. */
export interface BenchAsked {
  readonly sizes: readonly number[];
  readonly prose: readonly string[] | null;
}

/**
 * Reads the command line of `npm run <command> -- [SIZE…] [--texts FOLDER]`. What cannot be used
 * ends the process with the usage and status 2.
 */
export function benchAsked(command: string, usual: readonly number[]): BenchAsked {
  const usage = `npm run ${command} -- [SỐ_VĂN_BẢN …] [--texts THƯ_MỤC]`;
  const { values, positionals } = parseOptions(usage, { texts: { type: 'string' } }, true);
  const sizes = positionals.map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    console.error(`Số văn bản phải là số nguyên từ 1 trở lên: ${positionals.join(' ')}\nCách dùng: ${usage}`);
    process.exit(exitStatus.failed);
  }
  return { sizes: sizes.length > 0 ? sizes : usual, prose: values.texts === undefined ? null : proseIn(values.texts) };
}
