/** A place, body or citation found, with the sentences it is in. */
export interface FoundInText {
  readonly name: string;
  readonly facts: readonly string[];
  readonly candidates: readonly string[];
  readonly mentions: readonly { readonly text: string; readonly line: number; readonly sentence: string }[];
}
