/** What the national document exchange says of a document, as the sidecar keeps it. */

/** A value and its 1-based place in the sidecar. */
export interface PlacedValue<T> {
  readonly value: T;
  readonly line: number;
  readonly column: number;
}

/** The values of one package; a key is absent where the package does not give it. */
export interface ExchangeEntry {
  /** A slug of the table of document types. */
  readonly documentType?: PlacedValue<string>;
  readonly number?: PlacedValue<string>;
  readonly date?: PlacedValue<string>;
  readonly place?: PlacedValue<string>;
  readonly issuer?: PlacedValue<string>;
  readonly title?: PlacedValue<string>;
  readonly signatory?: PlacedValue<{
    readonly name: string;
    readonly position: string | null;
    readonly capacity: string | null;
  }>;
  readonly recipients?: PlacedValue<readonly string[]>;
  /** The organisations that the package was sent to; no field of a document. */
  readonly sentTo?: PlacedValue<readonly string[]>;
  /** Mức độ khẩn, and phạm vi phổ biến; no fields of a document. */
  readonly priority?: PlacedValue<string>;
  readonly sphere?: PlacedValue<string>;
}

/** Keys of an entry with their Vietnamese names. */
export const exchangeNames: Readonly<Record<keyof ExchangeEntry, string>> = {
  documentType: 'tên loại',
  number: 'số, ký hiệu',
  date: 'ngày ban hành',
  place: 'địa danh',
  issuer: 'cơ quan ban hành',
  title: 'trích yếu',
  signatory: 'người ký',
  recipients: 'nơi nhận',
  sentTo: 'nơi gửi đến',
  priority: 'mức độ khẩn',
  sphere: 'phạm vi phổ biến',
};
