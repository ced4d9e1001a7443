/** Whether the text of a scan was compared with it, as the `.yaml` has it (`scan: { …, compared }`). */
import { entryOf, type EntryValue } from '../../yaml/edit-yaml.ts';
import type { Form } from './form.ts';

/** A group of the `.yaml` as plain data. */
type Group = Readonly<Record<string, EntryValue>>;

/** What is asked of who compared. */
export const comparisonForm: Form = {
  inputs: [
    { name: 'by', label: 'Ai so', as: 'line', isRequired: true },
    { name: 'on', label: 'Ngày so', as: 'line', hint: 'năm-tháng-ngày', isRequired: true },
  ],
};

/** The entry of the scan; null where the draft is none, or the `.yaml` cannot be read. */
export function scanOf(sidecar: string): Group | null {
  const entry = entryOf(sidecar, 'scan');
  return isGroup(entry) ? entry : null;
}

/** The entry with who compared; without, where nobody did (`undefined`). */
export function withComparison({ compared: _, ...scan }: Group, said: EntryValue | undefined): Group {
  return said === undefined ? scan : { ...scan, compared: said };
}

function isGroup(entry: EntryValue | undefined): entry is Group {
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry);
}
