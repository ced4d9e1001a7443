import { distance } from './distance.ts';
import { fold } from './fold/fold.ts';

/**
 * Family names borne in Viet Nam, folded: those of the Kinh that are common (Lê Trung Hoa, "Họ và
 * tên người Việt Nam", 2005) and of the Tày, Thái, Mường, Mông, Ê Đê, Gia Rai, Ba Na, Cơ Ho, Cơ Tu,
 * Tà Ôi, Khmer, Chăm, Dao, Sán Chay and Hà Nhì as signatures in mountain provinces print them.
 */
const SURNAMES = new Set(
  (
    'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong lam mai trinh dao doan luong luu cao ta ha to thai chu ' +
    'chau tang quach diep trieu kieu la quan lai mac nghiem tong tu thach khuc giang lo lu lung vang sung thao ma hau cu quang ca vi deo nong be ' +
    'hua ban chang phung ngan sa bac cam hu ksor rcom siu kpa nay rmah rahlan hiao ro y hlong bkrong eban nie mlo ayun kbuor rolan lieng kra ' +
    'rchom rochom cham rlan bya hdok knul hmok buon son kim danh neang lieu kien alang arat bling zoram coor ria bhnuoch ploong poloong bh briu ' +
    'ating a puih kon bon yong cil ong pang au an ung bien bo cat cong chung dam dien dong du ninh nhan nham khong khuong phi phu sam tac tat thi ' +
    'thieu tieu tiet ton trang truc uong van vien vuong xa khuat khieu ngac ngu nhu nhuyen mau mong moc nhat lau loan luc lang bang banh cai giap ' +
    'lan chiu phun voong chao hang khoang po rah adrong krajan kman touneh dagout'
  )
    .split(' ')
    .filter(Boolean),
);

/** Surnames common enough that a spoiled form of one is certain. */
const COMMON_SURNAMES: Readonly<Record<string, string>> = {
  nguyen: 'Nguyễn',
  tran: 'Trần',
  pham: 'Phạm',
  huynh: 'Huỳnh',
  hoang: 'Hoàng',
  truong: 'Trương',
  trinh: 'Trịnh',
};

/** Whether a syllable is a known family name. */
export function isSurname(syllable: string): boolean {
  return SURNAMES.has(fold(syllable));
}

/**
 * The family name a scan spoiled, when exactly one common one is near enough (`Prẩn` → Trần,
 * `Xguyến` → Nguyễn): one letter off, or two in six. Null when it is a known name already, or
 * nothing is certain.
 */
export function repairedSurname(syllable: string): string | null {
  const folded = fold(syllable);
  if (SURNAMES.has(folded)) return null;
  const isNear = ([name]: readonly [string, string]): boolean => distance(folded, name) <= (name.length >= 6 ? 2 : 1);
  const [only, ...others] = Object.entries(COMMON_SURNAMES).filter(isNear);
  return only && others.length === 0 ? only[1] : null;
}
