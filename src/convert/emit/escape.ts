/**
 * Characters that begin something in MDX, CommonMark or one of its common extensions wherever they
 * stand.
 */
const anywhere: readonly { readonly character: string; readonly because: string }[] = [
  { character: '\\', because: 'escapes, and breaks the line at its end' },
  { character: '`', because: 'code' },
  { character: '*', because: 'emphasis' },
  { character: '_', because: 'emphasis' },
  { character: '[', because: 'links, references, footnotes' },
  { character: ']', because: 'ends of labels' },
  { character: '<', because: 'components, autolinks' },
  { character: '{', because: 'expressions' },
  { character: '}', because: 'ends of expressions' },
  { character: '&', because: 'character references' },
  { character: '~', because: 'deletions' },
  { character: '$', because: 'mathematics' },
  { character: '|', because: 'cells of tables' },
];

/**
 * What begins something only where a line begins: the match's first group is kept, the character
 * after it is escaped.
 */
const atBreak: readonly { readonly pattern: RegExp; readonly because: string }[] = [
  { pattern: /^()[#>+\-=:%]/, because: 'headings, quotations, lists, rules, underlines of headings, directives' },
  { pattern: /^(\d+)[.)]/, because: 'numbered lists' },
  { pattern: /^()(?:ex|im)port\b/, because: 'modules; a letter cannot take a backslash' },
];

const pattern = new RegExp(`[${anywhere.map(({ character }) => `\\${character}`).join('')}]`, 'g');

/**
 * Text as it must be written so that MDX reads it back as the same text. `before` and `after` are
 * the characters around it. The first space of a line and the last are written as references, for
 * Markdown drops spaces at the edges.
 */
export function escapeText(text: string, before: string, after: string): string {
  const safe = text.replace(pattern, '\\$&');
  const begun = before === '\n' ? escapeBreak(safe).replace(/^ /, '&#x20;') : safe;
  return after === '\n' ? begun.replace(/ $/, '&#x20;') : begun;
}

function escapeBreak(text: string): string {
  for (const row of atBreak) {
    const kept = row.pattern.exec(text)?.[1];
    if (kept === undefined) continue;
    return kept + escapeCharacter(text.charAt(kept.length)) + text.slice(kept.length + 1);
  }
  return text;
}

function escapeCharacter(character: string): string {
  return /[a-z]/.test(character) ? `&#x${character.charCodeAt(0).toString(16).toUpperCase()};` : `\\${character}`;
}
