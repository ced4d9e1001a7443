/**
 * Whether the site can make a page of a converted document: tried before the build, where one
 * document costs only itself.
 */
import { basename } from 'node:path';
import type { Converted } from '../../src/convert/stage-order.ts';
import { renderBody, type Marks } from '../../src/render/render-body.ts';
import type { Directive } from '../../src/schema/directive.ts';
import { readGenerated } from '../../src/schema/generated/generated-file.ts';

/** Longer names of files are refused by common file systems, once `.json` or an index is added. */
const LONGEST_FILE_NAME = 240;

/**
 * Does with a generated file what the site does: reads its fields back, makes its addresses and
 * renders its body. Throws where the site would.
 */
export function tryPage({ fields, mdx }: Converted): void {
  const file = readGenerated(mdx);
  if (!file) throw new Error(`${fields.id}: no frontmatter`);
  const read = file.fields;
  if (read.id !== basename(read.id)) throw new Error(`${read.id} is not the name of a file`);
  for (const name of pageNames(read)) checkName(read.id, name);
  renderBody(file.body, marksNowhere(read));
}

/** Leads nowhere, but knows which citations there are. */
function marksNowhere({ id, references }: Directive): Marks {
  const somewhere = { href: '/' };
  const keys = new Set(references.map(({ key }) => key));
  return {
    citation: (key) => {
      if (!keys.has(key)) throw new Error(`Cannot cite \`${key}\` in ${id}, expected one of its references`);
      return somewhere;
    },
    locality: () => somewhere,
    term: () => somewhere,
  };
}

/** Every name that this document gives to a page of the site. */
function pageNames({ id, documentType, issuer, references, terms }: Directive): readonly string[] {
  const cited = references.map(({ key }) => key);
  return [id, documentType, issuer?.key, ...cited, ...terms.map((t) => t.id)].filter(
    (name) => typeof name === 'string',
  );
}

function checkName(id: string, name: string): void {
  if (name === '' || /^\.+$|[/\\\0]/.test(name) || Buffer.byteLength(name) > LONGEST_FILE_NAME)
    throw new Error(`${id}: \`${name.slice(0, 80)}\` cannot be the name of a page`);
}
