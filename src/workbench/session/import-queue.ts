/** Files on their way in: one after another, each with its progress, its fault and a way to give it up. */
import type { ImportProgress, Imported } from '../../import/imported.ts';
import type { ImportAnswer } from '../worker/import-message.ts';
import type { Arrived } from './session.ts';

/** A file that was dropped or pasted. */
export interface Dropped {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Where a file is: `at` is the page that is read, where it has pages. */
export type QueueState =
  | { readonly is: 'waiting' }
  | { readonly is: 'reading'; readonly at: ImportProgress | null }
  | { readonly is: 'done' }
  | { readonly is: 'given-up' }
  | { readonly is: 'fault'; readonly why: string };

export interface QueueRow {
  readonly id: number;
  readonly name: string;
  readonly state: QueueState;
}

/** How a file is imported; the page does it in a worker. */
export type ImportOne = (
  file: { readonly bytes: Uint8Array; readonly name: string },
  options: { readonly onProgress: (progress: ImportProgress) => void; readonly signal: AbortSignal },
) => Promise<ImportAnswer>;

export interface QueueEvents {
  readonly onChange: (rows: readonly QueueRow[]) => void;
  readonly onArrived: (arrived: Arrived) => Promise<void>;
}

/** A larger file is no directive; reading it would fill the memory of an office's machine. */
export const MOST_BYTES = 100 * 1024 * 1024;

const TOO_LARGE = 'Tệp lớn hơn 100 MB. Tách tệp ra, hoặc quét lại ở 200 dpi, rồi đưa vào.';
const NOT_OPENED = 'Không mở được tệp: có thể nó đã bị xóa, đổi tên, hoặc là một thư mục. Đưa vào lại.';
const NOT_LOADED = 'Không tải được chương trình đọc loại tệp này. Xem lại đường truyền rồi đưa tệp vào lại.';

interface Waiting {
  row: QueueRow;
  readonly file: Dropped;
  readonly stop: AbortController;
}

export class ImportQueue {
  readonly #import: ImportOne;
  readonly #events: QueueEvents;
  #all: Waiting[] = [];
  #count = 0;
  #isRunning = false;

  constructor(importOne: ImportOne, events: QueueEvents) {
    [this.#import, this.#events] = [importOne, events];
  }

  /** Puts files at the end; resolves when none is left. What is wrong with one costs no other. */
  async add(files: readonly Dropped[]): Promise<void> {
    for (const file of files)
      this.#all.push({
        ...{ file, stop: new AbortController() },
        row: { id: ++this.#count, name: file.name, state: { is: 'waiting' } },
      });
    this.#tell();
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let next = this.#next(); next; next = this.#next()) await this.#take(next);
    this.#isRunning = false;
  }

  /** Gives a file up, or takes one that is done or broken off the list. */
  giveUp(id: number): void {
    const one = this.#all.find(({ row }) => row.id === id);
    if (!one) return;
    one.stop.abort();
    if (one.row.state.is !== 'reading') this.#all = this.#all.filter((other) => other !== one);
    this.#tell();
  }

  #next(): Waiting | undefined {
    return this.#all.find(({ row }) => row.state.is === 'waiting');
  }

  async #take(one: Waiting): Promise<void> {
    this.#set(one, { is: 'reading', at: null });
    try {
      const bytes = await one.file.bytes();
      if (bytes.length > MOST_BYTES) return this.#set(one, { is: 'fault', why: TOO_LARGE });
      const answer = await this.#imported(one, bytes);
      if (answer === null) return;
      const { outcome, sidecar } = answer;
      if (!outcome.ok) return this.#set(one, { is: 'fault', why: outcome.fault.message });
      this.#set(one, { is: 'done' });
      this.#addAttachments(outcome.imported);
      await this.#events.onArrived({ file: one.file.name, original: bytes, imported: outcome.imported, sidecar });
    } catch {
      this.#set(one, { is: 'fault', why: NOT_OPENED });
    }
  }

  /** Null where there is no outcome; the row then says why. */
  async #imported(one: Waiting, bytes: Uint8Array): Promise<ImportAnswer | null> {
    try {
      const onProgress = (at: ImportProgress): void => this.#set(one, { is: 'reading', at });
      return await this.#import({ bytes, name: one.file.name }, { onProgress, signal: one.stop.signal });
    } catch {
      this.#set(one, one.stop.signal.aborted ? { is: 'given-up' } : { is: 'fault', why: NOT_LOADED });
      return null;
    }
  }

  /** Files that a package carries come after it, as if they were dropped. */
  #addAttachments({ attachments }: Imported): void {
    if (attachments.length === 0) return;
    void this.add(attachments.map(({ name, bytes }) => ({ name, bytes: () => Promise.resolve(bytes) })));
  }

  #set(one: Waiting, state: QueueState): void {
    one.row = { ...one.row, state };
    this.#tell();
  }

  #tell(): void {
    this.#events.onChange(this.#all.map(({ row }) => row));
  }
}
