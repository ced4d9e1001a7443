/** What forms write into the `.yaml` of a draft. */
import type { FormKey, ItemKey } from '../sidecar/form.ts';
import { withItem, withoutItem, type EntryItem } from '../sidecar/form-entry.ts';
import { entryOf, keyAtLine, withEntry, type EntryValue } from '../../yaml/edit-yaml.ts';
import type { Finding } from '../report/finding.ts';
import type { OpenDraft } from './open-draft.ts';

/** Keys of the top level that a form writes. */
export type WrittenKey = FormKey | ItemKey | 'public' | 'redacted' | 'scan' | 'by' | 'reason';

/** Writes an entry, or takes it out (`undefined`); the draft is then read again. */
export async function correct(
  { session, draft, say }: OpenDraft,
  key: WrittenKey,
  entry: EntryValue | undefined,
): Promise<void> {
  const sidecar = withEntry(draft.sidecar, key, entry);
  if (sidecar === null) return say('Tệp sửa đang viết sai nên chưa ghi thêm được: sửa nó trong ô “Tệp sửa” trước.');
  await session.change(draft.id, { sidecar });
  const { findings = [] } = session.reading(draft.id) ?? {};
  const faults = findingsAt(findings, sidecar).get(key) ?? [];
  say(faults.length > 0 ? `Đã ghi, nhưng chưa dùng được: ${faults[0]?.message}` : 'Đã ghi và đọc lại văn bản.');
}

/** Puts an item of a list in, or takes it out. */
export async function correctItem(open: OpenDraft, key: ItemKey, item: EntryItem, isOut = false): Promise<void> {
  const list = entryOf(open.draft.sidecar, key);
  await correct(open, key, isOut ? withoutItem(key, list, item) : withItem(key, list, item));
}

/** Findings of the `.yaml` by the key that they are about; those of no key are under the empty one. */
export function findingsAt(findings: readonly Finding[], sidecar: string): ReadonlyMap<string, readonly Finding[]> {
  const ofSidecar = findings.filter(({ file }) => file.endsWith('.yaml'));
  return Map.groupBy(ofSidecar, ({ line }) => keyAtLine(sidecar, line) ?? '');
}
