/** Why a request gets no answer, in the words of readers and with the status of HTTP. */
import { EngineFault } from '../engine.ts';

/** What a fault says; `part`: the part of the engine that it is about. */
interface FaultRow {
  readonly status: number;
  readonly words: (part: string | null) => string;
}

const silentPart = (part: string | null): string => (part === null ? 'Máy tìm kiếm' : `Phần “${part}” của kho`);

/** Every fault by its code, which programs read. */
export const faults = {
  'no-such-address': { status: 404, words: () => 'Không có địa chỉ này.' },
  method: { status: 405, words: () => 'Chỉ nhận GET và HEAD.' },
  body: { status: 413, words: () => 'Yêu cầu không được kèm nội dung.' },
  address: { status: 400, words: () => 'Địa chỉ viết sai: có ký tự không đọc được.' },
  'address-length': { status: 414, words: () => 'Địa chỉ dài quá. Hãy tìm bằng ít từ hơn.' },
  'query-length': { status: 400, words: () => 'Câu tìm dài quá. Hãy tìm bằng ít từ hơn.' },
  chosen: { status: 400, words: () => 'Chọn quá nhiều mục để lọc. Hãy bỏ bớt.' },
  question: { status: 400, words: () => 'Yêu cầu thiếu hoặc sai một phần.' },
  rate: { status: 429, words: () => 'Tìm nhanh quá. Hãy đợi một lát rồi tìm lại.' },
  busy: { status: 503, words: () => 'Đang có quá nhiều người tìm. Hãy thử lại sau ít giây.' },
  stopping: { status: 503, words: () => 'Máy tìm kiếm đang khởi động lại. Hãy thử lại sau ít giây.' },
  silent: {
    status: 503,
    words: (part) => `${silentPart(part)} đang không trả lời, nên chưa tìm được. Hãy thử lại sau.`,
  },
  versions: { status: 503, words: () => 'Kho đang được cập nhật. Hãy thử lại sau ít giây.' },
  late: { status: 504, words: () => 'Tìm lâu quá nên đã dừng. Hãy tìm bằng cụm từ dài hơn, rõ hơn.' },
  program: { status: 500, words: () => 'Máy tìm kiếm gặp lỗi. Hãy thử lại sau.' },
} as const satisfies Record<string, FaultRow>;

export type FaultCode = keyof typeof faults;

/** A request that is not answered. `detail` is said to the reader after the words of its kind. */
export class RequestFault extends Error {
  override readonly name = 'RequestFault';
  readonly code: FaultCode;
  readonly part: string | null;
  readonly detail: string;

  constructor(code: FaultCode, { part = null, detail = '' }: { part?: string | null; detail?: string } = {}) {
    super(code);
    this.code = code;
    this.part = part;
    this.detail = detail;
  }

  get status(): number {
    return faults[this.code].status;
  }

  /** A sentence or two in Vietnamese, with nothing of what was asked in them. */
  get words(): string {
    return `${faults[this.code].words(this.part)}${this.detail === '' ? '' : ` ${this.detail}`}`;
  }
}

/** Codes of Fastify's own errors. */
const OF_SERVER: Readonly<Record<string, FaultCode>> = {
  FST_ERR_HANDLER_TIMEOUT: 'late',
  FST_ERR_BAD_URL: 'address',
  FST_ERR_REOPENED_CLOSE_SERVER: 'stopping',
};

/** The fault of whatever was thrown while a request was answered. */
export function faultOf(error: unknown): RequestFault {
  if (error instanceof RequestFault) return error;
  if (error instanceof EngineFault) return new RequestFault(error.kind, { part: error.part });
  const code = error instanceof Error && 'code' in error ? OF_SERVER[String(error.code)] : undefined;
  return new RequestFault(code ?? 'program');
}
