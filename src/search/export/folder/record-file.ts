/** Writes a file of records: what is under its last name is whole. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renameWhole } from '../../../store/rename.ts';
import type { ExportFile } from './manifest.ts';

/** The end of the names of files that are being written. */
const UNFINISHED = '.do-dang';

/** So many characters are written at a time. */
const BUFFER = 1 << 20;

/**
 * A file of lines below `folder` that is called by what is in it: `stem` with the first figures of
 * its SHA-256. Lines are written as they come, so that memory stays flat. It has that name once it
 * is finished; a process that ends before leaves a file that ends in UNFINISHED.
 */
export class RecordFile {
  readonly #folder: string;
  readonly #stem: string;
  readonly #ending: string;
  readonly #file: number;
  readonly #hash = createHash('sha256');
  #waiting: string[] = [];
  #size = 0;
  #bytes = 0;

  /** Makes the file. Throws where that cannot be done. */
  constructor(folder: string, stem: string, ending = '.ndjson') {
    [this.#folder, this.#stem, this.#ending] = [folder, stem, ending];
    mkdirSync(dirname(this.#path), { recursive: true });
    this.#file = openSync(this.#path, 'w');
  }

  get #path(): string {
    return join(this.#folder, `${this.#stem}${UNFINISHED}`);
  }

  /** Adds a line (without its line feed). Throws where the disk cannot take it. */
  line(text: string): void {
    this.#waiting.push(text, '\n');
    this.#size += text.length + 1;
    if (this.#size >= BUFFER) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting.join(''));
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    [this.#waiting, this.#size] = [[], 0];
  }

  /** Gives the file its name. */
  finish(): ExportFile {
    this.#flush();
    closeSync(this.#file);
    const sha256 = this.#hash.digest('hex');
    const name = `${this.#stem}-${sha256.slice(0, 12)}${this.#ending}`;
    renameWhole(this.#path, join(this.#folder, name));
    return { name, sha256, bytes: this.#bytes };
  }

  /** Takes away what was written. */
  abandon(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }
}
