import { jsonWithoutCommands } from '../command/log-guard.ts';
import type { CheckReport } from './check-report.ts';

/** The report for machines, without what only developers need. */
export function reportAsJson(report: CheckReport): string {
  return jsonWithoutCommands(JSON.stringify(report, (key, value: unknown) => (key === 'cause' ? undefined : value), 2));
}
