import type { FieldReason } from '../../../schema/reason.ts';
import type { BodyHeads } from '../../text/body/body-heads.ts';
import type { Outline } from '../../model.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import type { HeaderNumber } from './document-number.ts';
import { headerLines } from './header-lines.ts';

/**
 * Whether a document is of the State or of the Party, and whether the text says it or its forms
 * imply it.
 */
export interface RegimeFound {
  readonly regime: 'state' | 'party';
  readonly origin: 'stated' | 'inferred';
  readonly because: FieldReason;
}

/** A line that is not a sentence. */
const LONGEST_HEADING = 60;

/** An office or an organ of a body is before its name: "Thường trực Tỉnh ủy", "Chủ tịch UBND". */
const MOST_HEADS = 3;

/**
 * Stated by the heading (quốc hiệu; "ĐẢNG CỘNG SẢN VIỆT NAM"). Without one, inferred from the form
 * of the number (`12-CT/TU` is the Party's) or from the issuer. Null when neither says. `T/L`,
 * `T/M` alone prove nothing: some state offices write them.
 */
export function recognizeRegime(
  outline: Outline,
  number: Pick<HeaderNumber, 'value' | 'symbol' | 'regime'>,
  issuer: string | null,
  heads: BodyHeads,
): RegimeFound | null {
  const header = headerLines(outline)
    .map((l) => alignedFold(l.text))
    .join('\n');
  if (headerLines(outline).some((l) => hasPartyHeading(l.text)))
    return { regime: 'party', origin: 'stated', because: { code: 'party-heading' } };
  if (/cong h[oe]a xa h|chu nghi?a viet ?nam/.test(header))
    return { regime: 'state', origin: 'stated', because: { code: 'national-heading' } };
  const printed = number.value ?? number.symbol;
  const byNumber = printed === null ? null : ({ code: 'form-of-number', number: printed } as const);
  if (byNumber && number.regime === 'party') return { regime: 'party', origin: 'inferred', because: byNumber };
  if (issuer !== null) {
    const regime = regimeOfName(fold(issuer), heads);
    if (regime !== null) return { regime, origin: 'inferred', because: { code: 'kind-of-issuer', issuer } };
  }
  return byNumber && number.regime === 'state' ? { regime: 'state', origin: 'inferred', because: byNumber } : null;
}

/** The regime of the first words of a folded name that have one. */
function regimeOfName(folded: string, heads: BodyHeads): RegimeFound['regime'] | null {
  let at = 0;
  for (let nth = 0; nth < MOST_HEADS; nth++) {
    const head = heads.inFolded(folded, at);
    if (head === null) return null;
    if (head.regime) return head.regime;
    at += head.length + 1;
  }
  return null;
}

/** The heading of the Party, which is in capitals; a sentence may name the Party too. */
function hasPartyHeading(line: string): boolean {
  const found = /dang cong san viet ?nam/.exec(alignedFold(line));
  return (
    found !== null &&
    (line.length <= LONGEST_HEADING || isOfCapitals(line.slice(found.index, found.index + found[0].length)))
  );
}

function isOfCapitals(words: string): boolean {
  return words === words.toUpperCase();
}
