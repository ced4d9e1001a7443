import { fault } from '../fault.ts';
import type { Importer } from '../imported.ts';
import { textOfPages } from '../pdf/text-of-pages.ts';
import type { OpenPictureReader } from '../recognised.ts';
import { pictureOfFile } from './picture-file.ts';

/** Fewer points across than this are a thumbnail: 100 dpi of A4 has 827. */
const NARROWEST = 700;

/** A page as a picture (PNG, JPEG) → its text. */
export function pictureImporter(openReader: OpenPictureReader): Importer {
  return async (bytes, _name, options) => {
    options.onProgress?.({ page: 1, of: 1 });
    const picture = await pictureOfFile(bytes);
    if (picture === null) return fault(NO_PICTURE);
    const { width, height } = picture;
    if (Math.min(width, height) < NARROWEST)
      return fault(`Ảnh chỉ có ${width} × ${height} điểm, nhỏ quá nên không đọc được. Quét lại ở 200–300 dpi.`);
    const reader = await openReader(options);
    if (reader === null) return fault(NO_RECOGNISER);
    try {
      return textOfPages([{ page: 1, content: null, notes: [], recognised: await reader.read(picture, 1, 0) }]);
    } finally {
      await reader.close();
    }
  };
}

const NO_RECOGNISER = 'Ở đây không có bộ nhận dạng chữ cho ảnh quét. Dùng trang thêm văn bản hoặc npm run import.';
const NO_PICTURE =
  'Ảnh này không mở được (hỏng, quá lớn, hay là TIFF). Mở bằng trình xem ảnh rồi lưu thành PNG, JPEG hay PDF.';
