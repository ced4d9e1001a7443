/** A file of corrections as received, beside the text of the same name. */
export interface Sidecar {
  readonly path: string;
  readonly bytes: Uint8Array;
}
