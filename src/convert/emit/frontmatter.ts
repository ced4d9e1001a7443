import { stringify } from 'yaml';
import { directive, type Directive } from '../../schema/directive.ts';

/** Frontmatter as YAML between its fences, checked by the schema first; keys in the schema's order. Throws on what the schema refuses. */
export const toFrontmatter = (fields: Directive): { readonly value: Directive; readonly yaml: string } => {
  const value = directive.parse(fields);
  return { value, yaml: `---\n${stringify(value, { lineWidth: 0 })}---\n` };
};
