/** A generated file: the fields of a directive as frontmatter, and its body. The one place that writes and reads them together. */
import { directive, type Directive } from '../directive.ts';
import { readFrontmatter, writeFrontmatter } from '../frontmatter.ts';
import { leanLists, wholeLists } from './lean-lists.ts';

/** What a generated file has. */
export interface Generated {
  readonly fields: Directive;
  /** MDX, as it was given to {@link writeGenerated}. */
  readonly body: string;
}

/** The text of a generated file. Throws where the fields do not pass the schema, whose order of keys they get. */
export function writeGenerated(fields: Directive, body: string): string {
  return writeFrontmatter(leanLists(directive.parse(fields), body)) + body;
}

/** Reads what {@link writeGenerated} wrote; null where there is no frontmatter. Throws on fields that do not pass the schema. */
export function readGenerated(file: string): Generated | null {
  const found = readFrontmatter(file);
  return found && { fields: directive.parse(wholeLists(found.fields, found.body)), body: found.body };
}
