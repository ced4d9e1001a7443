/** Chunks of phrases (`index/*.pf_index`): CBOR of `[[key, [[form, [step, strength, …]], …]], …]`. */
import { documentOfPosting, postingOf, strengthOfPosting, type Postings } from '../../../postings.ts';
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

  /** Adds a phrase; a form without tones is written as the empty text, for it is the key. */
  add(key: string, forms: readonly PostingForm[]): void {
    const writer = this.#words;
    this.#count++;
    writer.array(2);
    writer.text(key);
    writer.array(forms.length);
    for (const { form, postings } of forms) {
      writer.array(2);
      writer.text(form === key ? '' : form);
      writeSteps(writer, postings);
    }
  }

  /** The chunk, not yet compressed. */
  bytes(): Uint8Array<ArrayBuffer> {
    const head = new CborWriter(this.#words.length + 16);
    head.array(this.#count);
    head.raw(this.#words.bytes());
    return head.bytes();
  }
}

/** Documents as steps from one to the next, each times 4 with the strength of the match. */
function writeSteps(writer: CborWriter, postings: Postings): void {
  writer.array(postings.length);
  let last = 0;
  for (const posting of postings) {
    const document = documentOfPosting(posting);
    writer.number(postingOf(document - last, strengthOfPosting(posting)));
    last = document;
  }
}
