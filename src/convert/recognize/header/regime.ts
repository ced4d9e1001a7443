import type { Outline } from '../../model.ts';
import { alignedFold } from '../../../vietnamese/aligned-fold.ts';
import { fold } from '../../../vietnamese/fold.ts';
import { headerLines } from './header-lines.ts';

/**
 * Whether a document is of the State or of the Party, and whether the text says it or its forms
 * imply it.
 */
export interface RegimeFound {
  readonly regime: 'state' | 'party';
  readonly origin: 'stated' | 'inferred';
  readonly because: string;
}

const PARTY_BODY =
  /^(?:ban thuong vu|thuong truc (?:tinh|thanh|huyen|quan|thi) uy|ban chap hanh|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|bo chinh tri|ban bi thu|van phong (?:tinh|thanh|huyen|quan|thi) uy|van phong trung uong)/;
const STATE_BODY =
  /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|chu tich|chinh phu|thu tuong|bo (?!chinh tri)|quoc hoi|uy ban thuong vu|so |cuc |chi cuc|phong |van phong (?:ubnd|uy ban|chinh phu|hdnd|quoc hoi)|trung tam chi huy|bao hiem)/;

/**
 * Stated by the heading (quốc hiệu; "ĐẢNG CỘNG SẢN VIỆT NAM"). Without one, inferred from the form
 * of the number (`12-CT/TU` is the Party's) or from the issuer. Null when neither says. `T/L`,
 * `T/M` alone prove nothing: some state offices write them.
 */
export function recognizeRegime(outline: Outline, number: string | null, issuer: string | null): RegimeFound | null {
  const header = headerLines(outline)
    .map((l) => alignedFold(l.text))
    .join('\n');
  if (/dang cong san viet ?nam/.test(header))
    return { regime: 'party', origin: 'stated', because: 'tiêu đề Đảng Cộng sản Việt Nam' };
  if (/cong h[oe]a xa h|chu nghi?a viet ?nam/.test(header))
    return { regime: 'state', origin: 'stated', because: 'quốc hiệu' };
  if (number !== null && /^\d+-\p{L}+\//u.test(number))
    return { regime: 'party', origin: 'inferred', because: `số, ký hiệu ${number}` };
  const folded = fold(issuer ?? '');
  if (PARTY_BODY.test(folded)) return { regime: 'party', origin: 'inferred', because: `cơ quan ban hành là ${issuer}` };
  if (STATE_BODY.test(folded)) return { regime: 'state', origin: 'inferred', because: `cơ quan ban hành là ${issuer}` };
  if (number !== null && /^\d+\//.test(number))
    return { regime: 'state', origin: 'inferred', because: `số, ký hiệu ${number}` };
  return null;
}
