/**
 * Entries of chunks (`index/*.pf_index`) as CBOR: `[key, [[form, [step, …]], …]]`. A chunk is the
 * number of its entries and these.
 */
import { documentOfPosting, postingOf, strengthOfPosting, type Postings } from '../../../postings.ts';
import { CborWriter } from '../cbor.ts';

/** One form of a phrase or number, with the documents that hold it. */
export interface PostingForm {
  /** The exact form; equal to the key where it has no tones. */
  readonly form: string;
  readonly postings: Postings;
}

/** Adds an entry; a form without tones is written as the empty text, for it is the key. */
export function writeEntry(writer: CborWriter, key: string, forms: readonly PostingForm[]): void {
  writer.array(2);
  writer.text(key);
  writer.array(forms.length);
  for (const { form, postings } of forms) {
    writer.array(2);
    writer.text(form === key ? '' : form);
    writeSteps(writer, postings);
  }
}

/** The chunk of some entries, not yet compressed. */
export function chunkBytes(entries: readonly Uint8Array[]): Uint8Array {
  const head = new CborWriter(8);
  head.array(entries.length);
  return Buffer.concat([head.bytes(), ...entries]);
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
