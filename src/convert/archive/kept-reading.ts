/**
 * What reading one text gives, in a form that can be kept between runs, and back. Pure: strings in,
 * strings out; where they are kept, and for how long they hold, is a command's.
 */
import { decode } from '../decode/decode.ts';
import type { InlineMark } from '../emit/inline-mark.ts';
import type { Outline, SourceFile } from '../model.ts';
import type { ReadDocument } from '../read/document.ts';
import type { Corrected } from './run-archive.ts';

/**
 * A reading as two JSON texts: what linking needs of every document each time, and its text, which
 * is needed only where the document is written or measured against another.
 */
export interface KeptReading {
  readonly record: string;
  /** Null where the text is not published. */
  readonly text: string | null;
}

type KeptRecord = Omit<Corrected, 'value'> & { readonly value: Omit<ReadDocument, 'outline' | 'marks'> | null };

interface KeptText {
  readonly outline: Omit<Outline, 'source'>;
  readonly marks: readonly InlineMark[];
}

/**
 * A reading to be kept. Null for what must be read anew each time: a text that the gate holds back
 * (nothing of it may lie anywhere), and one at which the program failed.
 */
export function keepReading({ value, ...rest }: Corrected): KeptReading | null {
  if (rest.isWithheld || rest.diagnostics.some(({ cause }) => cause !== undefined)) return null;
  if (value === null) return { record: JSON.stringify({ ...rest, value } satisfies KeptRecord), text: null };
  const { outline, marks, ...record } = value;
  const { source: _, ...blocks } = outline;
  return {
    record: JSON.stringify({ ...rest, value: record } satisfies KeptRecord),
    text: JSON.stringify({ outline: blocks, marks } satisfies KeptText),
  };
}

/**
 * The reading of `file` as it was kept; `text` is called at most once, and only when the text is
 * asked for. Throws what `text` throws, or an error where the two do not belong together.
 */
export function recallReading(record: string, text: () => string | null, file: SourceFile): Corrected {
  const { value, ...rest } = JSON.parse(record) as KeptRecord;
  if (value === null) return { ...rest, value };
  let kept: Pick<ReadDocument, 'outline' | 'marks'> | null = null;
  const opened = (): Pick<ReadDocument, 'outline' | 'marks'> => (kept ??= openedText(text(), file));
  return {
    ...rest,
    value: {
      ...value,
      get outline() {
        return opened().outline;
      },
      get marks() {
        return opened().marks;
      },
    },
  };
}

function openedText(text: string | null, file: SourceFile): Pick<ReadDocument, 'outline' | 'marks'> {
  const decoded = decode(file);
  if (text === null || !decoded.ok) throw new Error(`Cannot recall ${file.path}, expected a text that can be read`);
  const { outline, marks } = JSON.parse(text) as KeptText;
  return { marks, outline: { ...outline, source: decoded.value } };
}
