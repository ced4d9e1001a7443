/**
 * What a file that an office holds becomes: the text to be put among the sources, and what whoever
 * puts it there has to know of how it was made. The text stays the way in: nothing here publishes.
 */

/** What kind of file it was, as its bytes say (not its name). */
export type ImportKind = 'text' | 'docx' | 'doc' | 'pdf' | 'scan' | 'edxml';

/** What could not be kept, was chosen, or has to be compared with the paper. */
export interface ImportNote {
  /** 1-based line of the text that it is about; null where it is about the whole file. */
  readonly line: number | null;
  /** 1-based page of the file; null where the file has no pages. */
  readonly page: number | null;
  /** `lost`: something of the file is not in the text; `check`: may be wrong; `told`: good to know. */
  readonly weight: 'lost' | 'check' | 'told';
  /** A Vietnamese sentence: what happened, and how to mend it. */
  readonly message: string;
}

/** A word that recognition of a scan was not sure of. */
export interface UnsureWord {
  /** 1-based line and column (in UTF-16 units) of the word in the text. */
  readonly line: number;
  readonly column: number;
  readonly word: string;
  /** 0–100, as the engine says. */
  readonly confidence: number;
  readonly page: number;
  /** Where it is on its page, in shares of the width and height of the page (0–1). */
  readonly box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}

/** A page of the file and the line of the text that it begins at. */
export interface ImportedPage {
  readonly page: number;
  readonly line: number;
}

/**
 * Values that a package of the national document exchange gives of its document, as it gives them
 * (dates as `2021-11-02`); null where it does not.
 */
export interface ExchangeValues {
  readonly documentType: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** `capacity` is quyền hạn: for whom the signer signs (TM. ỦY BAN NHÂN DÂN). */
  readonly signatory: {
    readonly name: string;
    readonly position: string | null;
    readonly capacity: string | null;
  } | null;
  /** Nơi nhận, as the package lists them. */
  readonly recipients: readonly string[];
  /** The organisations that the package was sent to. */
  readonly sentTo: readonly string[];
  /** Mức độ khẩn in words, and phạm vi phổ biến as the package has it. */
  readonly priority: string | null;
  readonly sphere: string | null;
}

/** An attached file of a package, to be imported in its turn. */
export interface ImportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file as imported. */
export interface Imported {
  readonly kind: ImportKind;
  /**
   * What is to be committed as `.txt`. Of a text these are its bytes as they came, in whatever
   * encoding; of every other kind UTF-8 with line feeds, in NFC, ending with a line feed.
   */
  readonly bytes: Uint8Array;
  readonly notes: readonly ImportNote[];
  /** Empty unless the file is a scan, or a package with one. */
  readonly unsure: readonly UnsureWord[];
  /** The program that recognised pages of pictures, and how many; absent where none were. */
  readonly recognised?: { readonly engine: string; readonly pages: number };
  /** Empty where the file has no pages. */
  readonly pages: readonly ImportedPage[];
  /** Null unless the file is a package of the document exchange. */
  readonly exchange: ExchangeValues | null;
  /** The other files of a package. */
  readonly attachments: readonly ImportedFile[];
}

/** A file that cannot become a text: why, and what to do instead, in Vietnamese. */
export interface ImportFault {
  readonly message: string;
}

export type ImportOutcome =
  { readonly ok: true; readonly imported: Imported } | { readonly ok: false; readonly fault: ImportFault };

/** What is being done with a file that takes long, for a progress line: page 3 of 12. */
export interface ImportProgress {
  readonly page: number;
  readonly of: number;
}

export interface ImportOptions {
  /**
   * Reads a file of a package that the site or the command has at hand and no bundle holds: decoders
   * of pictures (`pdfjs-dist/wasm/jbig2.wasm`), models. Without it what needs one is named as lost.
   */
  readonly readAsset?: (path: string) => Promise<Uint8Array>;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
  /** Where the files of the recogniser of scans are; without them a scan is a fault. */
  readonly recogniser?: RecogniserFiles;
}

/**
 * Where the program and the language that recognise scans are: addresses of the own site in a
 * browser, a folder in Node. Nothing is ever asked of another host.
 */
export interface RecogniserFiles {
  /**
   * The folder with `vie.traineddata.gz`: of the package `@tesseract.js-data/vie` the variant
   * `4.0.0_best_int`.
   */
  readonly language: string;
  /** `tesseract.js/dist/worker.min.js`; null in Node, where the library finds its own. */
  readonly worker: string | null;
  /** The folder with `tesseract-core*-lstm.wasm.js` of `tesseract.js-core`; null in Node. */
  readonly core: string | null;
}

/**
 * Reads one kind of file. Each is loaded only when such a file comes (`import()`), for some bring
 * megabytes. A file that is broken or locked is a fault, never an exception.
 */
export type Importer = (bytes: Uint8Array, name: string, options: ImportOptions) => Promise<ImportOutcome>;
