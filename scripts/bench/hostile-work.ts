/**
 * Prints, as JSON, how the counted work and the output of hostile texts grow when the text is twice
 * as long. A process of its own, because counting changes built-in functions: `node
 * scripts/bench/hostile-work.ts`.
 */
import { pathToFileURL } from 'node:url';
import { startCounting } from './count-work.ts';
import { hostileNames, hostileShapes, hostileText, shapedText } from './hostile-lines.ts';
import { hostileMix, hostileWords } from './hostile-mix.ts';

/**
 * How one class grows from a text to one of twice the length: 2 is in proportion to it. `size` is
 * characters of MDX for each of the longer text.
 */
export interface Growth {
  readonly name: string;
  readonly work: number;
  readonly mdx: number;
  readonly html: number;
  readonly size: number;
}

const LENGTH = 6000;
const COPIES = 12;
/** So many pieces are mixed by chance. */
const MIXED = 12;

const print = async (): Promise<void> => {
  // Counting begins before what is counted is loaded.
  const count = startCounting();
  const { readWhole } = await import('./read-whole.ts');
  const { convertArchive } = await import('../../src/convert/convert.ts');
  const { loadKnowledge } = await import('../content/knowledge.ts');
  const knowledge = loadKnowledge();

  const grows = (name: string, textOf: (length: number) => string): Growth => {
    const sizes = [LENGTH, 2 * LENGTH].map((length) => {
      const text = textOf(length);
      let whole = { mdx: 0, html: 0 };
      const work = count(() => {
        whole = readWhole(text, knowledge);
      });
      return { work, ...whole };
    });
    const [short, long] = sizes as [(typeof sizes)[0], (typeof sizes)[0]];
    const ratio = (of: 'work' | 'mdx' | 'html'): number => long[of] / Math.max(1, short[of]);
    return { name, work: ratio('work'), mdx: ratio('mdx'), html: ratio('html'), size: long.mdx / (2 * LENGTH) };
  };

  /** Texts of one form, each with a few words of its own. */
  const formsGrow = (): Growth => {
    const files = Array.from({ length: 2 * COPIES }, (_, i) => ({
      id: `f${i}`,
      path: `f${i}.txt`,
      bytes: new TextEncoder().encode(`${hostileText('one provision', 'agencies', 2000)}\nSố riêng ${i}\n`),
    }));
    convertArchive(files, knowledge);
    const said: number[] = [];
    const [short, long] = [COPIES, 2 * COPIES].map((copies) =>
      count(() => {
        const { diagnostics } = convertArchive(files.slice(0, copies), knowledge);
        said.push(JSON.stringify(diagnostics).length);
      }),
    ) as [number, number];
    const findings = (said[1] ?? 0) / (said[0] ?? 1);
    return { name: 'an archive of one form', work: long / short, mdx: findings, html: findings, size: 0 };
  };

  readWhole(hostileText('one line', 'place names', LENGTH), knowledge);
  // Each piece in one of the shapes, in turn: all pieces in all shapes are in the bench.
  const rows = hostileNames.map((name, i) => {
    const shape = hostileShapes[i % hostileShapes.length] ?? '';
    return grows(`${name} as ${shape}`, (length) => hostileText(shape, name, length));
  });
  const words = hostileWords(knowledge);
  const mixed = Array.from({ length: MIXED }, (_, seed) => {
    const piece = hostileMix(words, seed);
    const shape = hostileShapes[seed % hostileShapes.length] ?? '';
    return grows(`${JSON.stringify(piece)} as ${shape}`, (length) => shapedText(shape, piece, length));
  });
  console.log(JSON.stringify([...rows, ...mixed, formsGrow()]));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await print();
