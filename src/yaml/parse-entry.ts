import { Composer, Parser, type Node, type YAMLError } from 'yaml';
import { colonWords, nodeFault, type OffsetFault } from './node-fault.ts';
import type { YamlEntry } from './split-entries.ts';
import { yamlErrorWords } from './yaml-error.ts';

/** More brackets within brackets than any table of ours has; the parser calls itself for each. */
const MAX_DEPTH = 40;

/**
 * One row or key of a file → its node, with offsets of the whole file, or what is wrong there.
 * Values are the words that were typed: no numbers, dates or yes/no of YAML's own. Never throws,
 * never resolves an alias.
 */
export function parseEntry(text: string, { start, end, stray }: YamlEntry): Node | null | OffsetFault {
  if (stray !== null) return stray;
  const offset = start + Math.max(text.slice(start, end).search(/\S/), 0);
  if (tooDeep(text, start, end)) return { offset, words: yamlErrorWords('RESOURCE_EXHAUSTION') };
  const parser = new Parser();
  parser.offset = start;
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const [document, second] = [...composer.compose(parser.parse(text.slice(start, end)), true, end)];
  const error = document?.errors[0] ?? second?.errors[0];
  if (error) return stuckKey(text, start, end) ?? parserFault(error, offset, text.slice(0, end));
  if (second) return { offset, words: yamlErrorWords('MULTIPLE_DOCS') };
  const contents = (document?.contents ?? null) as Node | null;
  return nodeFault(contents, text) ?? contents;
}

/** Whether a parse gave a fault. */
export function isOffsetFault(parsed: Node | null | OffsetFault): parsed is OffsetFault {
  return parsed !== null && 'words' in parsed;
}

/**
 * What is missing at the end of an entry is reported where the entry begins: the end may be on
 * another line.
 */
function parserFault({ pos: [at], code, message }: YAMLError, first: number, text: string): OffsetFault {
  const closing = /end with a ([}\]])$/.exec(message)?.[1];
  const quote = message.startsWith('Missing closing');
  const words = closing ? `thiếu dấu đóng ngoặc “${closing}”` : quote ? 'thiếu dấu nháy đóng' : yamlErrorWords(code);
  const atEnd = closing !== undefined || quote || text.slice(at).trim() === '';
  return { offset: atEnd ? first : at, words };
}

function tooDeep(text: string, start: number, end: number): boolean {
  let depth = 0;
  let dashes = 0;
  for (let i = start; i < end; i++) {
    const c = text[i];
    if (c === '[' || c === '{') depth++;
    else if (c === ']' || c === '}') depth--;
    // A list in a list on one line: `- - x`. A line of dashes is a remark or a word.
    dashes = (c === '-' || c === '?') && text[i + 1] === ' ' ? dashes + 1 : c === ' ' ? dashes : 0;
    if (depth > MAX_DEPTH || dashes > MAX_DEPTH) return true;
  }
  return lineIndents(text, start, end) > MAX_DEPTH;
}

/** How many different indents the lines have: an upper bound of the depth of blocks. */
function lineIndents(text: string, start: number, end: number): number {
  const indents = text.slice(start, end).matchAll(/^ *(?=\S)/gm);
  return new Set(Array.from(indents, ([indent]) => indent.length)).size;
}

/** `number:33/CV` is one word to YAML, and reported somewhere below. */
function stuckKey(text: string, start: number, end: number): OffsetFault | null {
  const found = /^([ \t]{0,40})[A-Za-z]{2,20}([:：])(?!\/\/)\S/m.exec(text.slice(start, end));
  return found && { offset: start + found.index + (found[1] ?? '').length, words: colonWords(found[2] ?? ':') };
}
