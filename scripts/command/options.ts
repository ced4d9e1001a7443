import { parseArgs, type ParseArgsConfig } from 'node:util';
import { exitStatus } from './exit-status.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options of a command. An option that it does not have ends the process with its usage, in
 * Vietnamese, and status 2.
 */
export function parseOptions<T extends Options>(usage: string, options: T, allowPositionals = false) {
  try {
    return parseArgs({ options, allowPositionals });
  } catch (error) {
    const named = /'(-[^'\s]+)/.exec(error instanceof Error ? error.message : '')?.[1];
    console.error(`Tùy chọn ${named ?? 'đã ghi'} không dùng được ở đây.\nCách dùng: ${usage}`);
    process.exit(exitStatus.failed);
  }
}
