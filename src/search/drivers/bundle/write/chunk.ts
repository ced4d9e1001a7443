/**
 * Chunks of phrases in Pagefind's own format of word chunks (`index/*.pf_index`), so that one index
 * serves its client and ours.
 */
import { CborWriter } from '../cbor.ts';

/** A posting list: `marks[i]` is the document number times 4 plus the strength (0–3), ascending. */
export interface PostingForm {
  /** The exact form; equal to the key where it has no tones. */
  readonly form: string;
  readonly marks: readonly number[];
}

/** One chunk being filled. */
export class PhraseChunk {
  #words = new CborWriter();
  #count = 0;

  add(word: string, key: string, forms: readonly PostingForm[]): void {
    const writer = this.#words;
    this.#count++;
    writer.array(3);
    writer.text(word);
    writePages(writer, forms.find(({ form }) => form === key)?.marks ?? []);
    const toned = forms.filter(({ form }) => form !== key);
    writer.array(toned.length);
    for (const { form, marks } of toned) {
      writer.array(2);
      writer.text(form);
      writePages(writer, marks);
    }
  }

  /** The chunk as Pagefind's format has it, not yet compressed. */
  bytes(): Uint8Array<ArrayBuffer> {
    const head = new CborWriter(this.#words.length + 16);
    head.array(1);
    head.array(this.#count);
    head.raw(this.#words.bytes());
    return head.bytes();
  }
}

function writePages(writer: CborWriter, marks: readonly number[]): void {
  writer.array(marks.length);
  let last = 0;
  for (const mark of marks) {
    const page = mark >>> 2;
    writer.array(3);
    writer.number(page - last);
    last = page;
    // Pagefind keeps positions here. Which position does not matter to us; how strong the match is
    // does.
    writer.array(1);
    writer.number(mark & 3);
    writer.array(0);
  }
}
