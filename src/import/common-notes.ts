/** What is said alike of files of several kinds. */
import type { UnplacedNote } from './text-blocks.ts';

export const NOTES_AT_END: UnplacedNote = {
  weight: 'told',
  message: 'Chú thích cuối trang được đặt ở cuối văn bản; [1], [2] … trong văn bản là chỗ của chúng.',
};

export const OLD_FONTS: UnplacedNote = {
  weight: 'told',
  message: 'Tệp dùng phông cũ (.VnTime, VNI-Times …), đã chuyển sang Unicode. Đọc lướt vài đoạn.',
};
