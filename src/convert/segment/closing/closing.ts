import { oneOf } from '../../text/phrase/one-of.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import type { OfficeWords } from '../../text/body/office-words.ts';
import { isCapitals, NATIONAL_NAME } from '../head/header-line.ts';
import type { SegmentWords } from '../segment-words.ts';
import { annexInBody, attachedText, findAnnex, firstNote } from './attached-text.ts';
import { isPlainSignature, isSignatureLine } from './signature-line.ts';

/** Where the closing parts begin, as line numbers; equal to the next when a part is absent. */
export interface Closing {
  /** First line after the body. */
  readonly bodyEnd: number;
  /** First line of nơi nhận; null when there is none. */
  readonly recipients: number | null;
  /** First line of the signature that is apart from nơi nhận; null when there is none. */
  readonly signature: number | null;
  /** First line of what is attached; the number of lines when nothing is. */
  readonly annex: number;
}

/** The last item of nơi nhận. */
const FILE_COPY_LINE = /^\W{0,4}l[u]+u\s{0,9}:?\s{0,9}(?:v[tp]|van thu|vphu)/;

/** `Nơi nhận`; a scan may spoil its first letter (`ậơi nhận`). */
const RECIPIENTS = /^\W{0,3}\w{0,2}[o0]i\s*nh[aeu]n\b/;

/** The lines of a signature in small letters: office, "(Đã ký)", name, and one that a seal left. */
const PLAIN_LINES = 4;

/** A signature without nơi nhận must come within this many lines of the end (or of the annex). */
const SIGNATURE_LINES = 14;

/** Nơi nhận holds no more lines than these. */
const RECIPIENT_LINES = 60;

/** What belongs to the text proper, folded: grounds, an enacting line, an article. */
const TEXT_PROPER = new RegExp(
  String.raw`^\W{0,4}${oneOf(
    String.raw`${oneOf('can cu', 'theo de nghi', 'xet de nghi')}\s`,
    ...[String.raw`quyet (?:dinh|nghi)\s*:`, String.raw`dieu \d{1,3}\s*[.:]`],
  )}`,
);

/** Finds nơi nhận, signature and annexes after line `from`. */
export function readClosing(lines: readonly Line[], from: number, words: SegmentWords): Closing {
  const { typeNames: types, offices } = words;
  const secondHeader = lines.findIndex(
    (l, i) => i > from && isCapitals(l.text) && NATIONAL_NAME.test(alignedFold(l.text)),
  );
  const limit = secondHeader < 0 ? lines.length : secondHeader;
  const named = lines.findIndex((l, i) => i >= from && i < limit && RECIPIENTS.test(alignedFold(l.text)));
  const recipients = named >= 0 ? named : recipientsByFileCopy(lines, from, limit);

  const firstSignature = signatureBefore(lines, from, recipients ?? limit, words);
  if (recipients === null && firstSignature === null) {
    const end = Math.min(limit, annexInBody(lines, from));
    return { bodyEnd: end, recipients: null, signature: null, annex: end };
  }

  const bodyEnd = Math.min(recipients ?? limit, firstSignature ?? limit);
  const headed = findAnnex(lines, (recipients ?? bodyEnd) + 1, types);
  const annex = attachedText(lines, fileCopyAt(lines, recipients, headed) ?? recipients ?? bodyEnd, headed, offices);
  const signature = firstSignature ?? signatureAfter(lines, (recipients ?? bodyEnd) + 1, annex, offices);
  return { bodyEnd, recipients, signature, annex };
}

/** Where nơi nhận begins when a scan lost those two words: the items that end in "Lưu: VT". */
function recipientsByFileCopy(lines: readonly Line[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (!FILE_COPY_LINE.test(alignedFold(lines[i]?.text ?? ''))) continue;
    let first = i;
    for (let k = i; k >= from && k > i - RECIPIENT_LINES; k--) {
      const text = lines[k]?.text ?? '';
      if (text === '') continue;
      if (/\/\.?\S{0,3}$/.test(text) || (text.length > 60 && !/^\W{0,2}[-–—~]/.test(text))) break;
      first = k;
    }
    return first;
  }
  return null;
}

/**
 * The signature that is before line `to`. The authority's name above căn cứ ("CHỦ TỊCH ỦY BAN
 * NHÂN DÂN TỈNH X", "TRƯỞNG BAN … QUYẾT ĐỊNH") looks like one, but grounds and articles follow it.
 */
function signatureBefore(
  lines: readonly Line[],
  from: number,
  to: number,
  { typeNames: types, offices }: SegmentWords,
): number | null {
  let annex = -1;
  let notes = -1;
  let textProper = from;
  for (let i = from; i < to; i++) {
    const plain = isPlainSignature(lines, i, offices);
    if (!plain && !isSignatureLine(lines[i]?.text ?? '', offices)) continue;
    // All three only move forward, so that a text of signature lines takes linear time.
    if (annex <= i) annex = findAnnex(lines, i + 1, types);
    if (notes <= i) notes = firstNote(lines, i + 1);
    const end = Math.min(to, annex, notes);
    for (textProper = Math.max(textProper, i + 1); textProper < end; textProper++)
      if (isTextProper(lines[textProper]?.text ?? '')) break;
    if (textProper >= end && !hasMoreLines(lines, i, end, plain ? PLAIN_LINES : SIGNATURE_LINES)) return i;
  }
  return null;
}

/** The last item of nơi nhận before line `to`; null where nơi nhận has none, or is none. */
function fileCopyAt(lines: readonly Line[], recipients: number | null, to: number): number | null {
  if (recipients === null) return null;
  const at = lines.slice(recipients, to).findIndex((l) => FILE_COPY_LINE.test(alignedFold(l.text)));
  return at < 0 ? null : recipients + at;
}

/**
 * After nơi nhận: the first capacity or office, else the lines after the last item and a blank
 * line.
 */
function signatureAfter(lines: readonly Line[], from: number, to: number, offices: OfficeWords): number | null {
  for (let i = from; i < to; i++) if (isSignatureLine(lines[i]?.text ?? '', offices)) return i;
  let lastItem = from - 1;
  for (let i = from; i < to; i++) if (/^[^\p{L}\d]{0,3}[-–—~]|[;.]$/u.test(lines[i]?.text ?? '')) lastItem = i;
  for (let i = lastItem + 1; i < to; i++) if (!isBlank(lines[i] as Line) && (lines[i - 1]?.text ?? '') === '') return i;
  return null;
}

function isTextProper(line: string): boolean {
  return TEXT_PROPER.test(alignedFold(line.slice(0, 40)));
}

/** Whether more than `most` lines between `from` and `to` hold words. */
function hasMoreLines(lines: readonly Line[], from: number, to: number, most: number): boolean {
  let count = 0;
  for (let i = from; i < to && count <= most; i++) if (!isBlank(lines[i] as Line)) count++;
  return count > most;
}
