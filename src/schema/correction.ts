/**
 * What staff may say of a document in `content/sources/<id>.yaml`, beside `<id>.txt`. What is said
 * here wins over what was read.
 */
import type { BodyUse } from './body.ts';
import type { ExchangeEntry } from './exchange.ts';
import type { ScanEntry } from './scan.ts';
import type { LocalityRole, PublicAnswer, Redaction, Reference, Regime, TextChange } from './directive.ts';

/**
 * An issuer as staff name it. `unit` is a gazetteer path; null where it is left to be found from
 * the name.
 */
export interface IssuerGiven {
  readonly name: string;
  readonly parent: string | null;
  readonly unit: string | null;
}

/** A signer; null keeps what was read. */
export interface SignatoryGiven {
  readonly name: string;
  readonly position: string | null;
  readonly capacity: string | null;
}

/**
 * A locality as staff name it. `role` null keeps the role that was read (`mentioned` for a new
 * one).
 */
export interface LocalityGiven {
  /** What was entered, for messages. */
  readonly said: string;
  /**
   * Gazetteer paths that fit; more than one where the eras are still to be told apart by the date
   * of the document.
   */
  readonly units: readonly string[];
  readonly role: LocalityRole | null;
  /** The words in the text are not this unit. */
  readonly remove: boolean;
  readonly line: number;
  readonly column: number;
}

/** What staff may say of the part that a body has; who issued a document is entered as `issuer`. */
export const givenUses = ['addressee', 'recipient', 'agent', 'author', 'signatory', 'mentioned'] as const;

/**
 * A body as staff name it. `words` are those of the text that name it, where its name does not
 * stand there. `unit` is a gazetteer path; null where the name tells it, or the document's own unit
 * does. `use` null keeps what was read (`mentioned` for a new one).
 */
export interface BodyGiven {
  readonly name: string;
  readonly words: string | null;
  readonly unit: string | null;
  readonly use: Extract<BodyUse, (typeof givenUses)[number]> | null;
  /** The words in the text are not this body, or none. */
  readonly remove: boolean;
  readonly line: number;
  readonly column: number;
}

/**
 * What is known of a cited document; a null keeps what was read. `citation: false` says that the
 * words are no citation.
 */
export interface ReferenceGiven {
  readonly number: string;
  readonly documentType: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly role: Reference['role'] | null;
  readonly citation: boolean;
  readonly line: number;
  readonly column: number;
}

/**
 * A withdrawal. `content: remove` takes the content down: the address then shows nothing of the
 * text but `describedAs`, words that staff choose to publish.
 */
export interface WithdrawnGiven {
  readonly reason: string;
  readonly replacedBy: string | null;
  readonly on: string | null;
  readonly content: 'keep' | 'remove';
  readonly describedAs: string | null;
}

/** The value of each key; null in the first six says that the document has none. */
export interface CorrectionValues {
  readonly documentType: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly issuer: IssuerGiven | null;
  readonly title: string | null;
  readonly signatory: SignatoryGiven | null;
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  readonly regime: Regime;
  readonly localities: readonly LocalityGiven[];
  readonly bodies: readonly BodyGiven[];
  readonly references: readonly ReferenceGiven[];
  readonly complete: boolean;
  readonly withdrawn: WithdrawnGiven;
  readonly textChanges: readonly TextChange[];
  readonly public: PublicAnswer;
  readonly redacted: Redaction;
  /** What the document exchange says; kept by the import of a package. */
  readonly exchange: ExchangeEntry;
  /** That the text was recognised from a scan; kept by the import of a scan. */
  readonly scan: ScanEntry;
}

export type CorrectionKey = keyof CorrectionValues;

/** A value with who entered it and why, and the 1-based place in the sidecar where it is. */
export interface Given<T> {
  readonly value: T;
  readonly by: string | null;
  readonly reason: string | null;
  readonly line: number;
  readonly column: number;
  /**
   * The document exchange says it, not staff. `printed`: what the text has instead; `line`: where
   * the text has it, or the same.
   */
  readonly exchange?: { readonly printed: string | null; readonly line: number | null };
}

/** A sidecar as read: only keys whose values are sound. */
export interface Correction {
  readonly file: string;
  readonly values: { readonly [K in CorrectionKey]?: Given<CorrectionValues[K]> };
}

interface Form {
  /** Vietnamese name of the field; also what people write by mistake for the key. */
  readonly name: string;
  readonly expected: string;
  /** A right entry, as it would stand in the file. */
  readonly example: string;
}

/** Key → what is expected, for messages and for the guide. */
export const correctionForms: Readonly<Record<CorrectionKey, Form>> = {
  documentType: {
    name: 'tên loại',
    expected: 'tên loại văn bản có trong content/reference/document-types.yaml',
    example: 'documentType: cong-van',
  },
  number: {
    name: 'số, ký hiệu',
    expected: 'số và ký hiệu như trên bản gốc, không có chữ “Số”',
    example: 'number: 33/CV-TTCH',
  },
  date: {
    name: 'ngày ban hành',
    expected: 'năm-tháng-ngày (hoặc năm-tháng, hoặc năm)',
    example: 'date: 2021-11-02',
  },
  place: { name: 'địa danh', expected: 'địa danh ghi trước ngày tháng', example: 'place: Tam Đường' },
  issuer: {
    name: 'cơ quan ban hành',
    expected: 'tên cơ quan, hoặc name / parent / unit',
    example: 'issuer: Ủy ban nhân dân huyện Tam Đường',
  },
  title: { name: 'trích yếu', expected: 'một câu, không có “V/v”', example: "title: 'tăng cường phòng, chống dịch'" },
  signatory: {
    name: 'người ký',
    expected: 'họ tên, hoặc name / position / capacity',
    example: 'signatory: { name: Sùng Lữ Páo, position: Chủ tịch UBND huyện }',
  },
  addressees: {
    name: 'kính gửi',
    expected: 'danh sách nơi gửi',
    example: "addressees: ['Các phòng, ban', 'UBND các xã']",
  },
  recipients: {
    name: 'nơi nhận',
    expected: 'danh sách nơi nhận',
    example: "recipients: ['Như trên', 'Lưu: VT']",
  },
  regime: { name: 'hệ thống', expected: 'state (Nhà nước) hoặc party (Đảng)', example: 'regime: party' },
  localities: {
    name: 'địa phương',
    expected: 'danh sách, mỗi mục có name / type / province hoặc unit; thêm role nếu cần; remove: true nếu không phải',
    example: 'localities: [{ name: Tam Đường, type: huyện, province: Lai Châu, role: applies }]',
  },
  bodies: {
    name: 'các cơ quan',
    expected:
      'danh sách, mỗi mục có name (tên); thêm words (chữ trong văn bản), unit (địa bàn), use (vai trò) nếu cần; remove: true nếu không phải',
    example: 'bodies: [{ name: Công an huyện, unit: 2021/lai-chau/huyen-tam-duong, use: agent }]',
  },
  references: {
    name: 'viện dẫn',
    expected:
      'danh sách, mỗi mục có number và điều cần bổ sung (date, issuer, documentType, role); citation: false nếu không phải',
    example: 'references: [{ number: 17/CT-UBND, date: 2021-07-23, issuer: UBND thành phố Hà Nội }]',
  },
  complete: { name: 'trọn vẹn', expected: 'true hoặc false', example: 'complete: true' },
  withdrawn: {
    name: 'rút văn bản',
    expected:
      'reason (lý do), replacedBy (mã văn bản thay thế, hoặc null); thêm on (ngày), content: remove (gỡ nội dung) nếu cần',
    example: 'withdrawn: { reason: đưa lên hai lần, replacedBy: tam-duong-2021-cong-van-33-phong-chong-covid-19 }',
  },
  textChanges: {
    name: 'thay chữ của văn bản',
    expected: 'danh sách, mỗi mục có on (ngày thay), reason (vì sao) và by (ai thay)',
    example: "textChanges: [{ on: 2026-11-20, by: Lò Thị A, reason: 'thay bằng bản quét rõ hơn' }]",
  },
  public: {
    name: 'được phép đăng',
    expected: 'by (ai quyết định), on (ngày quyết định) và ground (căn cứ)',
    example: "public: { by: 'Văn phòng UBND huyện', on: 2026-11-20, ground: 'đã giải mật theo Quyết định 12/QĐ-UBND' }",
  },
  redacted: {
    name: 'bản đã che',
    expected: 'on (ngày che), what (che những gì) và by (ai che)',
    example: "redacted: { on: 2026-11-20, what: 'họ tên, số định danh của 3 người' }",
  },
  exchange: {
    name: 'hệ thống văn bản ghi',
    expected: 'những gì gói tin của trục liên thông ghi (npm run import viết mục này)',
    example: 'exchange: { number: 33/UBND-VX, date: 2021-11-02, issuer: Ủy ban nhân dân huyện Tam Đường }',
  },
  scan: {
    name: 'bản quét',
    expected:
      'engine, pages, unsure (npm run import viết mục này); so xong thì thêm compared: by (ai so), on (ngày so)',
    example: "scan: { engine: 'tesseract.js 7.0.0', pages: 2, compared: { by: Lò Thị A, on: 2026-11-20 } }",
  },
};
