/** Whether the text of a page can be used, and what is said of the page. */
import type { UnplacedNote } from '../text-blocks.ts';
import { isLegible } from './legible.ts';
import type { PageContent } from './page-content.ts';

/**
 * A page whose text is used (`content`), or one that its picture can tell of, with a note that says
 * so. Of a scan that words were put on, they are used only where its picture is not.
 */
export interface JudgedPage {
  readonly page: number;
  readonly content: PageContent | null;
  /** Whether its picture is to be recognised, where that can be done. */
  readonly needsPicture: boolean;
  readonly notes: readonly UnplacedNote[];
  /** What is said instead where its picture was recognised. */
  readonly ifRecognised: readonly UnplacedNote[];
}

/** More runs on one page are a drawing, and take time without end. */
const MOST_RUNS = 10_000;

/** Pictures that cover so much of a page are the page … */
const WHOLE_PAGE = 0.7;
/** Fewer letters over such a picture are not its text: a digital signature, a number that was put on. */
const FEWEST_LETTERS = 300;
/** … and on a page without words, so much. */
const MOST_OF_PAGE = 0.2;
/** Smaller ones are ornaments. */
const ORNAMENT = 0.02;

/** Judges a page by its words and pictures. */
export function judged(content: PageContent): JudgedPage {
  const { page, runs, pictureShare, turned } = content;
  const text = runs.map((run) => run.text).join(' ');
  const unusable = (message: string, needsPicture: boolean): JudgedPage => ({
    page,
    content: null,
    needsPicture,
    notes: [{ page, weight: 'lost', message }],
    ifRecognised: [],
  });
  if (runs.length > MOST_RUNS) return unusable(CROWDED, false);
  if (runs.length === 0 && pictureShare > MOST_OF_PAGE) return unusable(PICTURE, true);
  if (!isLegible(text)) return unusable(ILLEGIBLE, true);
  if (runs.length > 0 && pictureShare > WHOLE_PAGE && text.replace(/\s/g, '').length < FEWEST_LETTERS) {
    const ifRecognised: UnplacedNote[] = [{ page, weight: 'lost', message: OVERLAID(text) }];
    return { page, content, needsPicture: true, notes: [{ page, weight: 'lost', message: PICTURE }], ifRecognised };
  }
  const notes: UnplacedNote[] = [];
  if (runs.length > 0 && pictureShare > WHOLE_PAGE) notes.push({ page, weight: 'check', message: RECOGNISED });
  else if (pictureShare > ORNAMENT) notes.push({ page, weight: 'lost', message: HAS_PICTURE });
  if (turned > 0) notes.push({ page, weight: 'lost', message: HAS_TURNED });
  return { page, content, needsPicture: false, notes, ifRecognised: [] };
}

/** A page that could not be opened. */
export function brokenPage(page: number): JudgedPage {
  return {
    page,
    content: null,
    needsPicture: false,
    notes: [{ page, weight: 'lost', message: BROKEN }],
    ifRecognised: [],
  };
}

const BROKEN = 'Trang này bị hỏng trong tệp nên không có trong văn bản. Gõ thêm, hoặc lấy lại tệp gốc.';
const CROWDED = 'Trang này là bản vẽ, quá nhiều nét chữ rời nên không đọc được. Có chữ cần giữ thì gõ thêm.';
const PICTURE = 'Trang này là ảnh, không có chữ. Lưu trang thành ảnh rồi nhập để máy nhận dạng, hoặc gõ thêm.';
const ILLEGIBLE =
  'Phông chữ của trang này không cho biết chữ nào là chữ nào nên không đọc được. Lưu trang thành ảnh rồi nhập để máy nhận dạng, hoặc lấy tệp Word.';
const RECOGNISED = 'Trang này là ảnh quét kèm lớp chữ do máy khác nhận dạng, có thể sai chữ. Đối chiếu với ảnh.';
const OVERLAID = (words: string): string =>
  `Trên ảnh của trang này có chữ đặt thêm (dấu ký số, số, ngày …): “${words.slice(0, 120)}”. Chữ ấy không có trong văn bản; cần thì gõ vào.`;
const HAS_PICTURE = 'Trang này có ảnh (con dấu, hình minh họa …); chữ trong ảnh không có trong văn bản.';
const HAS_TURNED = 'Trang này có chữ đặt xoay (dấu ký số, chữ chìm …); chữ ấy không có trong văn bản.';
