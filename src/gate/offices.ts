/** Words, folded, that say that somebody is named for an office and not for a life. */
const OFFICE =
  /(?<![a-z])(?:chu tich|bi thu|giam doc|vien truong|bo truong|thu truong|thu tuong|cuc truong|vu truong|tong cuc truong|chanh|truong (?:phong|ban|thon|xom|ap|ban|buon|khoa|doan|tram|cong an|bo phan|khu)|pho truong|pho phong|to truong|doi truong|tieu doan truong|hieu truong|chi huy|tu lenh|tham muu truong|uy vien|dai bieu|dong chi|d\/c|chuyen vien|can bo|cong chuc|vien chuc|ke toan|thanh tra vien|tham phan|kiem sat vien|chap hanh vien|dieu tra vien|luat su|phat ngon|dau moi|lanh dao|truong|dai tuong|thuong tuong|trung tuong|thieu tuong|dai ta|thuong ta|trung ta|thieu ta|bac si|bs|ths|ts|phu trach|truc ban)(?![a-z])/;

/** Whether folded words name an office. */
export function namesOffice(words: string): boolean {
  return OFFICE.test(words);
}
