import type { Nodes } from 'hast';
import { inlineTags } from './elements.ts';

/** The text of a rendered body as a reader sees it. */
export interface BodyText {
  /** A line for each block, NFC, white space as one space. */
  readonly text: string;
  /** Where the text of each element with an id begins (UTF-16). */
  readonly ids: ReadonlyMap<string, number>;
}

/**
 * Text under construction, in pieces: trimming one long string at every line would take time that
 * grows with the square of its length.
 */
class Lines {
  readonly #pieces: string[] = [];
  length = 0;

  /** Whether the current line is empty. */
  get atStart(): boolean {
    return this.#pieces.length === 0 || this.#pieces.at(-1) === '\n';
  }

  add(words: string): void {
    this.#pieces.push(words);
    this.length += words.length;
  }

  /** Ends the line, without the space at its end. */
  end(): void {
    for (let last = this.#pieces.pop(); last !== undefined; last = this.#pieces.pop()) {
      if (last === '\n') return void this.#pieces.push(last);
      this.length -= last.length;
      const kept = last.trimEnd();
      if (kept === '') continue;
      this.add(kept);
      this.add('\n');
      return;
    }
  }

  toString(): string {
    return this.#pieces.join('');
  }
}

/**
 * Takes the text from the elements that a body is rendered to. Blocks and line breaks end a line,
 * inline elements do not; an id belongs to the first text in its element or after it.
 */
export function bodyText({ children }: { readonly children: readonly Nodes[] }): BodyText {
  const lines = new Lines();
  const ids = new Map<string, number>();
  const pending: string[] = [];
  let loose = '';
  // Text beside text is one stretch, as it is in HTML: white space is collapsed across the border.
  const flush = (): void => {
    const words = loose.replace(/\s+/g, ' ');
    loose = '';
    const added = lines.atStart ? words.trimStart() : words;
    if (added === '') return;
    for (const id of pending.splice(0)) ids.set(id, lines.length);
    lines.add(added);
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'text') loose += node.value;
    if (node.type !== 'element') return;
    flush();
    const isInline = inlineTags.has(node.tagName);
    if (!isInline) lines.end();
    if (typeof node.properties['id'] === 'string') pending.push(node.properties['id']);
    node.children.forEach(visit);
    flush();
    if (!isInline) lines.end();
  };
  children.forEach(visit);
  flush();
  return { text: lines.toString().trimEnd().normalize('NFC'), ids };
}
