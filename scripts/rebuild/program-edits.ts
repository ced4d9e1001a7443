/** What who changes the program does to it: each of its rooms once, each edit undone by the next of its kind. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { integerBetween } from '../bench/random.ts';
import { exchange, type ArchiveEdit } from './archive-edit.ts';

/**
 * Words of the program that pages, files or the index have in them, and what stands there instead
 * after an edit.
 */
const exchanges: readonly {
  readonly kind: string;
  readonly file: string;
  readonly words: string;
  readonly other: string;
}[] = [
  { kind: 'template', file: 'src/layouts/Page.astro', words: 'Đến nội dung chính', other: 'Tới nội dung chính' },
  { kind: 'frame', file: 'src/components/frame/frame-html.ts', words: 'hãy đối chiếu', other: 'xin đối chiếu' },
  { kind: 'views', file: 'src/archive/frame/description.ts', words: 'kèm từng câu', other: 'kèm mỗi câu' },
  { kind: 'rendering', file: 'src/render/elements.ts', words: "['prov', ", other: "['prov', 'thu', " },
  { kind: 'reading', file: 'src/convert/recognize/duty/duty-words.ts', words: "'rà soát',", other: "'soát xét'," },
  { kind: 'pictures', file: 'src/archive/metadata/picture/share-picture.ts', words: '#8f1d14', other: '#8f1d15' },
  {
    kind: 'index',
    file: 'src/search/drivers/bundle/write/write-bundle.ts',
    words: 'CARDS_A_FILE = 100',
    other: 'CARDS_A_FILE = 20',
  },
  {
    kind: 'browser',
    file: 'src/search/client/messages.ts',
    words: 'gõ không dấu cũng được',
    other: 'không dấu cũng được',
  },
];

/** Every kind of edit of the program. */
export const programEdits: readonly ArchiveEdit[] = [
  ...exchanges.map(({ kind, file, words, other }) => ({
    kind: `program: ${kind}`,
    apply: (checkout: string): string => {
      exchange(join(checkout, file), words, other);
      return `${file}: “${words}” for “${other}” or back`;
    },
  })),
  appended('program: styles', 'src/styles/base.css', (n) => `.thu { order: ${n}; }`),
  appended('program: public file', 'public/cach-hien.js', (n) => `// ${n}`),
];

/** An edit that adds a line to a file. */
function appended(kind: string, file: string, line: (number: number) => string): ArchiveEdit {
  return {
    kind,
    apply: (checkout, random) => {
      const added = line(integerBetween(random, 1, 1000));
      appendFileSync(join(checkout, file), `${added}\n`);
      return `${file}: ${added}`;
    },
  };
}
