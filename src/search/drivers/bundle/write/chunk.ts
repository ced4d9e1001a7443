/**
 * Chunks of phrases in Pagefind's own format of word chunks (`index/*.pf_index`), so that one index
 * serves its client and ours.
 */
import { documentOfPosting, strengthOfPosting, type Postings } from '../../../postings.ts';
import { CborWriter } from '../cbor.ts';

/** One form of a phrase or number, with the documents that hold it. */
export interface PostingForm {
  /** The exact form; equal to the key where it has no tones. */
  readonly form: string;
  readonly postings: Postings;
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
    writePages(writer, forms.find(({ form }) => form === key)?.postings ?? []);
    const toned = forms.filter(({ form }) => form !== key);
    writer.array(toned.length);
    for (const { form, postings } of toned) {
      writer.array(2);
      writer.text(form);
      writePages(writer, postings);
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

function writePages(writer: CborWriter, postings: Postings): void {
  writer.array(postings.length);
  let last = 0;
  for (const posting of postings) {
    const page = documentOfPosting(posting);
    writer.array(3);
    writer.number(page - last);
    last = page;
    // Pagefind keeps positions here; we keep the strength of the match.
    writer.array(1);
    writer.number(strengthOfPosting(posting));
    writer.array(0);
  }
}
