import type { FieldReason } from '../../../schema/reason.ts';
import { oneOf } from '../../text/one-of.ts';
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

/** A line that is no sentence. */
const LONGEST_HEADING = 60;

const FOLDED_COMMITTEE = `${oneOf('tinh', 'thanh', 'huyen', 'quan', 'thi')} uy`;
const PARTY_BODY = new RegExp(
  `^${oneOf(
    ...[
      FOLDED_COMMITTEE,
      `thuong truc ${FOLDED_COMMITTEE}`,
      `van phong ${FOLDED_COMMITTEE}`,
      'van phong trung uong',
      'dang uy',
    ],
    ...['ban thuong vu', 'ban chap hanh', 'bo chinh tri', 'ban bi thu'],
  )}`,
);
const STATE_BODY = new RegExp(
  `^${oneOf(
    ...['uy ban nhan dan', 'ubnd', 'hoi dong nhan dan', 'chu tich', 'chinh phu', 'thu tuong', 'bo (?!chinh tri)'],
    ...['quoc hoi', 'uy ban thuong vu', 'so ', 'cuc ', 'chi cuc', 'phong ', 'trung tam chi huy', 'bao hiem'],
    `van phong ${oneOf('ubnd', 'uy ban', 'chinh phu', 'hdnd', 'quoc hoi')}`,
  )}`,
);

/**
 * Stated by the heading (quốc hiệu; "ĐẢNG CỘNG SẢN VIỆT NAM"). Without one, inferred from the form
 * of the number (`12-CT/TU` is the Party's) or from the issuer. Null when neither says. `T/L`,
 * `T/M` alone prove nothing: some state offices write them.
 */
export function recognizeRegime(
  outline: Outline,
  number: Pick<HeaderNumber, 'value' | 'symbol' | 'regime'>,
  issuer: string | null,
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
    const folded = fold(issuer);
    const because = { code: 'kind-of-issuer', issuer } as const;
    if (PARTY_BODY.test(folded)) return { regime: 'party', origin: 'inferred', because };
    if (STATE_BODY.test(folded)) return { regime: 'state', origin: 'inferred', because };
  }
  return byNumber && number.regime === 'state' ? { regime: 'state', origin: 'inferred', because: byNumber } : null;
}

/** The heading of the Party, which is in capitals; a sentence may name the Party too. */
function hasPartyHeading(line: string): boolean {
  const found = /dang cong san viet ?nam/.exec(alignedFold(line));
  return (
    found !== null &&
    (line.length <= LONGEST_HEADING || isInCapitals(line.slice(found.index, found.index + found[0].length)))
  );
}

function isInCapitals(words: string): boolean {
  return words === words.toUpperCase();
}
