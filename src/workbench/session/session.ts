/**
 * The drafts of the page and what was read of each: kept as they change, and read again at once.
 * No DOM.
 */
import { freeName } from '../../import/free-name.ts';
import { draftToRead, newDraft, type Draft } from '../draft/draft.ts';
import { stateOf, type DraftState } from '../draft/draft-state.ts';
import type { DraftStore } from '../draft/draft-store.ts';
import type { Imported } from '../../import/imported.ts';
import type { DraftInArchive, DraftReading } from '../reading.ts';
import type { Reader } from '../worker/open-reader.ts';

/** A file that was imported, with the bytes that were dropped. */
export interface Arrived {
  readonly file: string;
  readonly original: Uint8Array;
  readonly imported: Imported;
  readonly sidecar: string | null;
}

/** What the page is told: something of a draft changed, or could not be done (`why`: Vietnamese). */
export interface SessionEvents {
  readonly onChange: (id: string) => void;
  readonly onTrouble: (why: string) => void;
}

const NOT_KEPT =
  'Trình duyệt hết chỗ hoặc không cho lưu: bản nháp này mất khi đóng trang. Hãy lấy tệp ra trước, hoặc xóa bớt bản nháp.';
const NOT_READ =
  'Chưa đọc được văn bản: không tải được chương trình đọc hay các bảng của kho. Xem lại đường truyền rồi bấm “Đọc lại”.';

const NOT_ASKED =
  'Chưa hỏi được kho có văn bản trùng hay văn bản được viện dẫn không: không tải được danh mục của kho. Các điều khác vẫn đúng.';

/** Names of drafts are of figures and letters. */
const ID_RADIX = 36;

export class Session {
  readonly #drafts = new Map<string, Draft>();
  readonly #readings = new Map<string, DraftReading>();
  readonly #inArchive = new Map<string, { readonly of: DraftReading; readonly answer: DraftInArchive }>();
  readonly #unread = new Set<string>();
  readonly #removed = new Map<string, { readonly draft: Draft; readonly file: Uint8Array | undefined }>();
  readonly #store: DraftStore;
  readonly #openReader: () => Reader;
  readonly #events: SessionEvents;
  #reader: Reader | null = null;

  /** `openReader` is called when the first draft has to be read. */
  constructor(store: DraftStore, openReader: () => Reader, events: SessionEvents) {
    this.#store = store;
    this.#openReader = openReader;
    this.#events = events;
  }

  /** In the order in which they came. */
  get drafts(): readonly Draft[] {
    return [...this.#drafts.values()];
  }

  get isKept(): boolean {
    return this.#store.isKept;
  }

  draft(id: string): Draft | null {
    return this.#drafts.get(id) ?? null;
  }

  /** Null until it is read. */
  reading(id: string): DraftReading | null {
    return this.#readings.get(id) ?? null;
  }

  state(id: string): DraftState {
    const draft = this.draft(id);
    return draft === null ? 'reading' : stateOf(draft, this.reading(id), this.inArchive(id));
  }

  /** What the archive has of the draft as it was read last; null until it was asked. */
  inArchive(id: string): DraftInArchive | null {
    const asked = this.#inArchive.get(id);
    return asked && asked.of === this.reading(id) ? asked.answer : null;
  }

  /** Whether a draft could not be read; `reread` tries again. */
  isUnread(id: string): boolean {
    return this.#unread.has(id);
  }

  /** The file that a draft was made of; null where it is no more. */
  async original(id: string): Promise<Uint8Array | null> {
    const draft = this.draft(id);
    if (draft?.kind === 'text') return draft.bytes;
    return (await this.#store.file(id).catch(() => undefined)) ?? null;
  }

  /** Takes the drafts of former visits up, and reads them one after another. */
  async load(): Promise<void> {
    const kept = await this.#store.all().catch(() => []);
    for (const draft of kept) this.#drafts.set(draft.id, draft);
    for (const { id } of kept) this.#events.onChange(id);
    for (const { id } of kept) await this.reread(id);
  }

  /** Makes a draft of a file; resolves when it has been read. */
  async add({ file, original, imported, sidecar }: Arrived): Promise<string> {
    const added = Date.now();
    const id = `${added.toString(ID_RADIX)}-${Math.random().toString(ID_RADIX).slice(2, 8)}`;
    const draft = newDraft(imported, { id, added, file, sidecar });
    this.#drafts.set(id, draft);
    this.#events.onChange(id);
    if (draft.kind !== 'text') await this.#tried(this.#store.putFile(id, original));
    await this.#keep(draft);
    await this.reread(id);
    return id;
  }

  /** Changes a draft, keeps it and reads it again where what would be committed is another. */
  async change(id: string, change: Partial<Draft>): Promise<void> {
    const draft = this.draft(id);
    if (draft === null) return;
    const changed = { ...draft, ...change };
    this.#drafts.set(id, changed);
    await this.#keep(changed);
    const isRead = ['edited', 'name', 'sidecar'].every((key) => !(key in change));
    if (isRead) this.#events.onChange(id);
    else await this.reread(id);
  }

  /** Reads a draft as it stands; what was asked before and comes later is dropped. */
  async reread(id: string): Promise<void> {
    const draft = this.draft(id);
    if (draft === null) return;
    this.#reader ??= this.#openReader();
    try {
      const reading = await this.#reader.read(draftToRead(draft));
      if (this.draft(id) === null || draftChanged(draft, this.draft(id))) return;
      this.#readings.set(id, reading);
      this.#unread.delete(id);
      const name = this.#proposed(draft, reading);
      if (name !== draft.name) return await this.change(id, { name });
      this.#events.onChange(id);
      await this.#askArchive(id, reading, this.#reader);
    } catch {
      this.#unread.add(id);
      this.#events.onTrouble(NOT_READ);
      this.#events.onChange(id);
    }
  }

  /** What the archive has of a draft comes after its reading; without it the draft is as good. */
  async #askArchive(id: string, reading: DraftReading, reader: Reader): Promise<void> {
    try {
      this.#inArchive.set(id, { of: reading, answer: await reader.inArchive(reading) });
    } catch {
      return this.#events.onTrouble(NOT_ASKED);
    }
    this.#events.onChange(id);
  }

  /** Takes a draft out; `restore` puts it back as long as the page is open. */
  async remove(id: string): Promise<void> {
    const draft = this.draft(id);
    if (draft === null) return;
    const file = await this.#store.file(id).catch(() => undefined);
    this.#removed.set(id, { draft, file });
    this.#drafts.delete(id);
    await this.#tried(this.#store.remove(id));
    this.#events.onChange(id);
  }

  async restore(id: string): Promise<void> {
    const removed = this.#removed.get(id);
    if (!removed) return;
    this.#removed.delete(id);
    const all = [...this.#drafts.values(), removed.draft].toSorted((a, b) => a.added - b.added);
    this.#drafts.clear();
    for (const draft of all) this.#drafts.set(draft.id, draft);
    if (removed.file) await this.#tried(this.#store.putFile(id, removed.file));
    await this.#keep(removed.draft);
    this.#events.onChange(id);
  }

  /** The name that a draft has from now on: chosen by somebody, or proposed and free among drafts. */
  #proposed({ id, name, isNameChosen }: Draft, { proposedName }: DraftReading): string {
    if (isNameChosen || proposedName === null) return name;
    const others = new Set(this.drafts.filter((other) => other.id !== id).map((other) => other.name));
    return freeName(proposedName, (one) => others.has(one));
  }

  async #keep(draft: Draft): Promise<void> {
    await this.#tried(this.#store.put(draft));
  }

  async #tried(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch {
      this.#events.onTrouble(NOT_KEPT);
    }
  }
}

/** Whether a draft was changed, while it was read, in what is read. */
function draftChanged(then: Draft, now: Draft | null): boolean {
  return now?.edited !== then.edited || now.name !== then.name || now.sidecar !== then.sidecar;
}
