/** How the time of hostile texts grows with their length. */
import type { Knowledge } from '../../src/convert/knowledge.ts';
import { hostileNames, hostileText, shapedText } from './hostile-lines.ts';
import { hostileMix, hostileWords } from './hostile-mix.ts';
import { readWhole } from './read-whole.ts';

/**
 * Grows by no more than this for twice the text, and takes no more for 1 MB: else the class is
 * shown.
 */
const MOST_GROWTH = 2.3;
const MOST_SECONDS = 10;
/** So many classes are shown at least, the slowest first. */
const CLASSES_SHOWN = 15;

/** The time of one class of texts. */
export interface Timed {
  readonly name: string;
  readonly growth: number;
  /** Seconds of processor for 1 MB, as far as the longer text tells. */
  readonly seconds: number;
}

/** Every piece in every shape given, and pieces mixed by chance. */
export function hostileTimes(shapes: readonly string[], knowledge: Knowledge): Timed[] {
  const words = hostileWords(knowledge);
  const mixed = Array.from({ length: 4 * shapes.length }, (_, seed) => {
    const [piece, shape] = [hostileMix(words, seed), shapes[seed % shapes.length] ?? ''];
    return timedClass(`${JSON.stringify(piece)} as ${shape}`, (length) => shapedText(shape, piece, length), knowledge);
  });
  const named = shapes.flatMap((shape) =>
    hostileNames.map((name) =>
      timedClass(`${name} as ${shape}`, (length) => hostileText(shape, name, length), knowledge),
    ),
  );
  return [...named, ...mixed];
}

/** Prints the slowest classes, and all that grow faster than their text. */
export function printHostile(times: readonly Timed[]): void {
  const slowest = times.toSorted((a, b) => b.seconds - a.seconds);
  const over = slowest.filter(({ growth, seconds }) => growth > MOST_GROWTH || seconds > MOST_SECONDS);
  console.log(
    `${times.length} classes of hostile texts: ${over.length} grow by more than ${MOST_GROWTH} for twice the text or take more than ${MOST_SECONDS} s for 1 MB; the slowest:`,
  );
  const shown = [...new Set([...over, ...slowest.slice(0, CLASSES_SHOWN)])];
  console.table(
    Object.fromEntries(
      shown.map(({ name, growth, seconds }) => [name.slice(0, 70), { 'growth ×': growth, '1 MB, s': seconds }]),
    ),
  );
}

/** How the time of a class grows from 128 to 256 KB. */
function timedClass(name: string, textOf: (length: number) => string, knowledge: Knowledge): Timed {
  const [short, long] = [1 << 17, 1 << 18].map((length) => milliseconds(textOf(length), knowledge)) as [number, number];
  return { name, growth: Math.round((100 * long) / short) / 100, seconds: Math.round(4 * long) / 1000 };
}

/**
 * Processor time of one text on its whole way, so that other work on the machine does not count.
 */
function milliseconds(text: string, knowledge: Knowledge): number {
  const from = process.cpuUsage();
  readWhole(text, knowledge);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
