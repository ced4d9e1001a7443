/**
 * First words, folded, of what is stamped on a head and is neither a name nor a tên loại: how urgent
 * or secret a text is (Nghị định 30/2020/NĐ-CP, phụ lục I), whether it is a draft or a copy.
 */
export const headStamps = [
  ...['hoa toc', 'thuong khan', 'khan'],
  ...['mat', 'toi mat', 'tuyet mat'],
  ...['du thao', 'ban sao'],
] as const;
