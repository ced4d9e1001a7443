/** What stands in a form → the entry of the `.yaml`, and back. */
import type { Directive } from '../../schema/directive.ts';
import type { EntryValue } from '../../yaml/edit-yaml.ts';
import type { Form, FormInput, FormKey, ItemKey } from './form.ts';

/** What stands in the boxes of a form, by their names. */
export type FormValues = Readonly<Record<string, string>>;

/** A list of the `.yaml` as plain data. */
export type EntryItem = Readonly<Record<string, EntryValue>>;

/** Keys whose words `true` and `false` are meant as such. */
const TRUTHS: ReadonlySet<string> = new Set(['remove', 'citation']);

/** The entry that a form says; undefined where a box that has to be filled is empty. */
export function entryOfForm(form: Form, values: FormValues, key?: string): EntryValue | undefined {
  const said = form.inputs.flatMap((input) => {
    const value = valueOf(input, values[input.name] ?? '', key);
    return value === undefined ? [] : [[input.name, value] as const];
  });
  const names = new Set(said.map(([name]) => name));
  if (form.inputs.some(({ name, isRequired }) => isRequired && !names.has(name))) return undefined;
  const entry = Object.fromEntries(said);
  if ('value' in entry) return entry['value'];
  // A name alone is written as words, as the guide shows it.
  const isName = key !== undefined && ['issuer', 'signatory'].includes(key) && said.length === 1;
  return isName ? entry['name'] : said.length === 0 ? undefined : entry;
}

function valueOf({ name, as }: FormInput, typed: string, key: string | undefined): EntryValue | undefined {
  if (as === 'lines') {
    const lines = typed.split('\n').map(singleLine).filter(Boolean);
    return lines.length === 0 ? undefined : lines;
  }
  const words = singleLine(typed);
  if (words === '') return undefined;
  return TRUTHS.has(name) || key === 'complete' ? words === 'true' : words;
}

function singleLine(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What a form shows of an entry that stands in the `.yaml`. */
export function formOfEntry(entry: EntryValue): FormValues {
  if (Array.isArray(entry)) return { value: entry.map(String).join('\n') };
  if (entry === null) return {};
  if (typeof entry !== 'object') return { value: String(entry), name: String(entry) };
  const group = entry as EntryItem;
  const value = group['value'];
  return value !== undefined
    ? formOfEntry(value)
    : Object.fromEntries(Object.entries(group).map(([name, said]) => [name, said === null ? '' : String(said)]));
}

/** What a form shows of a field that was read; empty boxes where nothing was. */
export function formOfField(key: FormKey, read: Directive | null): FormValues {
  if (read === null) return {};
  switch (key) {
    case 'issuer':
      return { name: read.issuer?.name ?? '', parent: read.issuer?.parent ?? '' };
    case 'signatory': {
      const { signatory } = read;
      return { name: signatory?.name ?? '', position: signatory?.position ?? '', capacity: signatory?.capacity ?? '' };
    }
    case 'addressees':
    case 'recipients':
      return { value: read[key].join('\n') };
    case 'complete':
      return { value: String(read.complete) };
    default:
      return { value: read[key] ?? '' };
  }
}

/** What a form shows of an item that was read. */
export function formOfItem(key: ItemKey, read: Directive, index: number): FormValues {
  if (key === 'localities') {
    const { unit, name, type, province } = read.localities[index] ?? {};
    return unit != null ? { unit } : { name: name ?? '', type: type ?? '', province: province ?? '' };
  }
  if (key === 'bodies') return { name: read.bodies[index]?.name ?? '' };
  const { number, documentType, date, issuer } = read.references[index] ?? {};
  return { number: number ?? '', documentType: documentType ?? '', date: date ?? '', issuer: issuer ?? '' };
}

/** The keys that tell items of a list apart: those of the first that an item has are compared. */
const IDENTITY: Readonly<Record<ItemKey, readonly (readonly string[])[]>> = {
  localities: [['unit'], ['name', 'type', 'province']],
  bodies: [['name']],
  references: [['number']],
};

/**
 * A list with an item put in the place of the one that says the same thing, or at its end; items
 * that are only words are kept.
 */
export function withItem(key: ItemKey, list: EntryValue | undefined, item: EntryItem): readonly EntryValue[] {
  const items: readonly EntryValue[] = Array.isArray(list) ? (list as readonly EntryValue[]) : [];
  const at = items.findIndex((other) => identityOf(key, other) === identityOf(key, item));
  return at < 0 ? [...items, item] : items.with(at, item);
}

/** A list without an item; undefined where none is left. */
export function withoutItem(
  key: ItemKey,
  list: EntryValue | undefined,
  item: EntryItem,
): readonly EntryValue[] | undefined {
  const items: readonly EntryValue[] = Array.isArray(list) ? (list as readonly EntryValue[]) : [];
  const left = items.filter((other) => identityOf(key, other) !== identityOf(key, item));
  return left.length === 0 ? undefined : left;
}

/** The item of a list that speaks of the same thing; undefined where none does. */
export function itemLike(key: ItemKey, list: EntryValue | undefined, like: EntryItem): EntryItem | undefined {
  const items: readonly EntryValue[] = Array.isArray(list) ? (list as readonly EntryValue[]) : [];
  return items.find((other) => identityOf(key, other) === identityOf(key, like)) as EntryItem | undefined;
}

function identityOf(key: ItemKey, item: EntryValue): string {
  if (item === null || typeof item !== 'object' || Array.isArray(item)) return JSON.stringify(item);
  const group = item as EntryItem;
  const names = IDENTITY[key].find(([first]) => first !== undefined && group[first] !== undefined) ?? [];
  return JSON.stringify([names, names.map((name) => group[name] ?? null)]);
}
