/**
 * What is said about a source: a code, the place and a value. The words of each code are in
 * `message/`, a table for each subject; a new code is a row in one of them.
 */
import { archiveMessages } from './message/archive.ts';
import { correctionMessages } from './message/correction.ts';
import { fileMessages } from './message/file.ts';
import { gateMessages } from './message/gate.ts';
import { letterMessages } from './message/letter.ts';
import type { MessageRow, Severity } from './message/message-row.ts';
import { readingMessages } from './message/reading.ts';
import { tableMessages } from './message/table.ts';

export type { Severity } from './message/message-row.ts';

/** Code → severity and words, of all subjects. */
export const diagnosticTable = {
  ...fileMessages,
  ...letterMessages,
  ...readingMessages,
  ...archiveMessages,
  ...correctionMessages,
  ...gateMessages,
  ...tableMessages,
} as const satisfies Readonly<Record<string, MessageRow>>;

export type DiagnosticCode = keyof typeof diagnosticTable;

/** One thing found, at a place in the file as received. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly value: string;
  /**
   * What was thrown, where the finding is a fault of the program; commands show it to developers
   * when DEBUG is set.
   */
  readonly cause?: unknown;
}

/** The severity and the words of a diagnostic, with its value in the message. */
export function wordsOfDiagnostic({ code, value }: Diagnostic): MessageRow {
  const row: MessageRow = diagnosticTable[code];
  return { ...row, message: row.message.replace('{x}', () => value) };
}

/** The severity of a diagnostic. */
export function severityOf({ code }: Diagnostic): Severity {
  return diagnosticTable[code].severity;
}

/** `file:line:column: mức [mã] điều gặp phải → cách sửa`, one line, Vietnamese. */
export function formatDiagnostic(d: Diagnostic): string {
  const { severity, message, mend } = wordsOfDiagnostic(d);
  return `${d.file}:${d.line}:${d.column}: ${SEVERITY_LABELS[severity]} [${d.code}] ${message} → ${mend}`;
}

const SEVERITY_LABELS: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'thông tin' };
