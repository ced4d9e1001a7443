import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root.ts';

/** A block of code of a guide, under its nearest heading. */
export interface GuideBlock {
  readonly heading: string;
  /** `sh`, `nginx`, `apache`. */
  readonly language: string;
  readonly code: string;
}

/** The blocks of a guide in their order: of that for hosts, or of another file of `content`. */
export function guideBlocks(file = 'huong-dan/may-chu.md'): readonly GuideBlock[] {
  const guide = readFileSync(join(root, 'content', file), 'utf8');
  let heading = '';
  return [...guide.matchAll(/^#+ (?<heading>[^\n]+)$|^```(?<language>\w+)\n(?<code>.*?)^```$/gms)].flatMap(
    ({ groups }) => {
      heading = groups?.['heading'] ?? heading;
      const { language, code } = groups ?? {};
      return language === undefined || code === undefined ? [] : [{ heading, language, code }];
    },
  );
}

/**
 * The code of one language under a heading, with `replaced` words of the guide's examples. Throws
 * where there is none, or where a word to be replaced is in no block at all.
 */
export function guideCode(heading: string, language: string, replaced: Readonly<Record<string, string>>): string {
  const blocks = guideBlocks();
  const found = blocks.filter((block) => block.heading === heading && block.language === language);
  if (found.length === 0) throw new Error(`The guide has no block of ${language} under \`${heading}\``);
  for (const word of Object.keys(replaced))
    if (!blocks.some(({ code }) => code.includes(word))) throw new Error(`The guide does not say \`${word}\``);
  const code = found.map((block) => block.code).join('\n');
  return Object.entries(replaced).reduce((text, [word, by]) => text.replaceAll(word, by), code);
}
