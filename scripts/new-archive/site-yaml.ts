import { stringify } from 'yaml';
import { imprint, type Imprint } from '../../src/schema/imprint.ts';

/** The keys that are words; the others have a value that suits most archives. */
export type ImprintKey = Exclude<keyof Imprint, 'offline' | 'search-service'>;

/** What somebody says of an archive of theirs; a key without a value is left out. */
export type EnteredImprint = Partial<Readonly<Record<ImprintKey, string>>>;

/** The keys of content/site.yaml, in the order in which they are asked for. */
export const imprintKeys = Object.keys(imprint.shape).filter(
  (key): key is ImprintKey => key !== 'offline' && key !== 'search-service',
);

/** What is wrong with a value, in Vietnamese; null where nothing is. */
export function valueFault(key: ImprintKey, value: string): string | null {
  const read = imprint.shape[key].safeParse(value);
  return read.success ? null : (read.error.issues[0]?.message ?? 'không dùng được');
}

/** content/site.yaml with these values, and a line on each key that has none. */
export function siteYaml(entered: EnteredImprint): string {
  const lines = imprintKeys.map((key) => {
    const value = entered[key];
    return value ? stringify({ [key]: value }, { lineWidth: 0, singleQuote: true }) : `# ${key}:\n`;
  });
  const first = '# Kho của ai, hỏi ai: xem content/README.md, mục “Ghi ai chịu trách nhiệm về kho”.\n';
  return [first, ...lines, '# offline:\n'].join('');
}
