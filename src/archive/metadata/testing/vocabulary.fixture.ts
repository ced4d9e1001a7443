/**
 * The vocabulary of schema.org as the package schema-dts has it: its declarations are made of the
 * published vocabulary, a class an interface.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface VocabularyClass {
  readonly above: readonly string[];
  readonly properties: ReadonlySet<string>;
}

const classes = readClasses();

/** Whether schema.org has the class. */
export function isClass(name: string): boolean {
  return classes.has(name);
}

/** Whether schema.org knows a property of things of the class or of one above it. */
export function hasProperty(name: string, property: string): boolean {
  const of = classes.get(name);
  return of !== undefined && (of.properties.has(property) || of.above.some((above) => hasProperty(above, property)));
}

function readClasses(): ReadonlyMap<string, VocabularyClass> {
  const entry = createRequire(import.meta.url).resolve('schema-dts');
  const text = readFileSync(join(dirname(entry), 'schema.d.ts'), 'utf8');
  const found = text.matchAll(/^(?:export )?interface (\w+)(?:Base|Leaf)(?: extends ([^{]+))? \{\n(.*?)^\}/gms);
  const classes = new Map<string, VocabularyClass>();
  for (const [, name = '', above = '', body = ''] of found) {
    // What is below no other class has one declaration, the others two.
    const known = classes.get(name);
    const own = above.split(',').flatMap((one) => /(\w+)Base/.exec(one)?.[1] ?? []);
    const properties = [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property);
    classes.set(name, {
      above: [...(known?.above ?? []), ...own.filter((one) => one !== name)],
      properties: new Set([...(known?.properties ?? []), ...properties]),
    });
  }
  return classes;
}
