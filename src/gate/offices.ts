import { wholeWords } from './whole-words.ts';

/** Words, folded, that say that somebody is named for an office and not for a life. */
const OFFICE_NAMED = new RegExp(
  wholeWords([
    ...['chu tich', 'bi thu', 'giam doc', 'vien truong', 'bo truong', 'thu truong', 'thu tuong', 'cuc truong'],
    ...['vu truong', 'chanh', 'pho truong', 'pho phong', 'to truong', 'doi truong', 'hieu truong', 'truong'],
    ...['phong', 'ban', 'thon', 'xom', 'ap', 'buon', 'khoa', 'doan', 'tram', 'cong an', 'bo phan', 'khu'].map(
      (led) => `truong ${led}`,
    ),
    ...['chi huy', 'tu lenh', 'uy vien'],
    ...['tham muu truong', 'dai bieu', 'dong chi', 'd/c', 'chuyen vien', 'can bo', 'cong chuc', 'vien chuc', 'ke toan'],
    ...['thanh tra vien', 'tham phan', 'kiem sat vien', 'chap hanh vien', 'dieu tra vien', 'luat su', 'phat ngon'],
    ...['(?:dai|thuong|trung|thieu) (?:tuong|ta|uy)', 'bac si', 'bs', 'ths', 'ts', 'dau moi', 'lanh dao', 'phu trach'],
    ...['truc ban', 'thu ky', 'van thu', 'thu quy', 'giao vien', 'nhan vien', 'thuong truc'],
  ]),
);

/** Whether folded words name an office. */
export function namesOffice(words: string): boolean {
  return OFFICE_NAMED.test(words);
}
