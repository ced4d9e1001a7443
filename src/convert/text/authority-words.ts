import { phraseSet } from './phrase-set.ts';

/** First words of the names of authorities, folded; by kind. */
const heads: readonly string[] = [
  ...['chinh phu', 'thu tuong', 'quoc hoi', 'bo', 'tong cuc', 'cuc', 'vu', 'kho bac', 'ngan hang', 'bao hiem'],
  ...['uy ban', 'ubnd', 'hdnd', 'hoi dong', 'chu tich', 'so', 'phong', 'chi cuc', 'van phong', 'trung tam'],
  ...['ban', 'bch', 'bcd', 'to', 'hat', 'tram', 'cong an', 'thanh tra', 'toa an', 'vien', 'truong', 'benh vien'],
  ...['tinh uy', 'thanh uy', 'huyen uy', 'quan uy', 'thi uy', 'dang uy', 'dang bo', 'dang doan', 'dang cong san'],
  ...['kiem toan', 'hoc vien', 'lien minh hop tac xa', 'thong tan xa', 'quan khu', 'dai truyen hinh', 'dai phat thanh'],
  ...['tong lien doan', 'lien doan', 'hoi', 'mat tran', 'doan', 'tong cong ty', 'cong ty'],
];
const AUTHORITY_HEADS = phraseSet(heads);

/**
 * Whether a folded line begins with the name of an authority, marks before it left aside: "so y te",
 * "- uy ban nhan dan". Near miss: "soan thao".
 */
export function opensWithAuthority(folded: string): boolean {
  return AUTHORITY_HEADS.at(folded, /^\W*/.exec(folded)?.[0].length ?? 0) !== null;
}
