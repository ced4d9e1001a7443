/** What the operating system says of files, in the words of staff. */
const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp hay thư mục này',
  EEXIST: 'đã có một tệp cùng tên ở đó',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EISDIR: 'đây là thư mục, không phải tệp',
  EACCES: 'không có quyền',
  EPERM: 'không có quyền',
  EROFS: 'đĩa chỉ đọc',
  ENOSPC: 'đĩa đầy',
  EDQUOT: 'hết hạn mức đĩa',
  EFBIG: 'tệp lớn hơn hạn mức cho phép',
  ENAMETOOLONG: 'tên tệp dài quá',
  EILSEQ: 'tên tệp có chữ mà máy không nhận',
  EINVAL: 'tên tệp có chữ mà máy không nhận',
  ELOOP: 'liên kết vòng quanh',
  EBUSY: 'tệp đang được chương trình khác dùng',
  EMFILE: 'quá nhiều tệp đang mở',
  ENFILE: 'quá nhiều tệp đang mở',
  ENOMEM: 'thiếu bộ nhớ',
  EIO: 'đĩa hỏng hoặc mất kết nối',
  ERR_FS_FILE_TOO_LARGE: 'tệp lớn quá',
};

/** The code of a system error (`ENOENT`); null for any other error. */
export function systemErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/**
 * Why the system refused, in Vietnamese and without the English of its message; null where it is no
 * system error.
 */
export function systemErrorWords(error: unknown): string | null {
  const code = systemErrorCode(error);
  if (code === null) return null;
  return SYSTEM_WORDS[code] ?? (/^E[A-Z\d]+$/.test(code) ? `máy báo lỗi mã ${code}` : null);
}
