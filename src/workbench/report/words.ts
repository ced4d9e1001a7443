/** Words that reports share: where values come from, how grave a finding is. */
import type { Severity } from '../../convert/diagnostic.ts';
import type { Origin } from '../../schema/directive.ts';

/** Origins as tables of values name them. */
export const originWords: Readonly<Record<Origin, string>> = {
  stated: 'văn bản ghi',
  inferred: 'suy ra',
  staff: 'cán bộ nhập',
  exchange: 'hệ thống văn bản ghi',
  unknown: 'không rõ',
};

/** Headings of findings by severity. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'LỖI',
  warning: 'Cần xem lại',
  info: 'Để biết',
};
