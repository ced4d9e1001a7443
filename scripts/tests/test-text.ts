/** What a made-up directive says, in the form of Nghị định 30/2020/NĐ-CP. */
export interface DirectiveText {
  readonly issuer: readonly string[];
  readonly number: string;
  readonly place: string;
  /** `23/7/2021`. */
  readonly date: string;
  readonly type: string;
  readonly title: string;
  readonly body: readonly string[];
}

/** The text of a made-up directive, as an office would type it. */
export const directiveText = ({ issuer, number, place, date, type, title, body }: DirectiveText): string => {
  const [day = '', month = '', year = ''] = date.split('/');
  return [
    ...issuer,
    '-------',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '---------------',
    `Số: ${number}`,
    `${place}, ngày ${day.padStart(2, '0')} tháng ${Number(month) < 3 ? month.padStart(2, '0') : month} năm ${year}`,
    '',
    type,
    title,
    '',
    ...body.flatMap((paragraph) => [paragraph, '']),
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    '',
    'CHỦ TỊCH',
    '',
    'Nguyễn Văn Bình',
    '',
  ].join('\n');
};

/** A letter that the fixture archive does not have, as staff would add it. */
export const addedLetter = {
  id: 'lai-chau-2021-cong-van-3375',
  text: directiveText({
    issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH LAI CHÂU'],
    number: '3375/UBND-VX',
    place: 'Lai Châu',
    date: '19/10/2021',
    type: 'CÔNG VĂN',
    title: 'Về việc hướng dẫn tiêu chí xác định cấp độ dịch',
    body: ['1. Các huyện thực hiện 5K và phương châm 4 tại chỗ theo chỉ đạo của Bộ Y tế./.'],
  }),
} as const;
