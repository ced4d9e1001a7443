/** What is drawn in a document: boxes with text, and what has no words. */
import type { UnplacedNote } from '../text-blocks.ts';
import type { XmlElement } from '../xml/read-xml.ts';

export interface DrawnThings {
  /** Elements that hold paragraphs. */
  readonly boxes: readonly XmlElement[];
  readonly notes: readonly UnplacedNote[];
}

const BOX: UnplacedNote = {
  weight: 'check',
  message:
    'Chữ này nằm trong khung riêng trên trang; nó được đặt ngay sau đoạn mà khung gắn vào. Xem có đúng chỗ không.',
};

/** Elements that have no words, with what is said of them. */
const WORDLESS: Readonly<Record<string, UnplacedNote>> = {
  pic: lost('ảnh', 'Ảnh có chữ thì gõ chữ ấy vào, hoặc lưu trang thành PDF rồi nhập.'),
  imagedata: lost('ảnh', 'Ảnh có chữ thì gõ chữ ấy vào, hoặc lưu trang thành PDF rồi nhập.'),
  chart: lost('biểu đồ', 'Cần số liệu thì chép bảng của biểu đồ vào.'),
  relIds: lost('sơ đồ', 'Sơ đồ có chữ thì gõ chữ ấy vào.'),
  OLEObject: lost('tệp nhúng (bảng tính, công thức đời cũ …)', 'Mở nó trong Word và chép chữ vào.'),
};

/** Looks through a drawing for its boxes and for what is lost with it. */
export function drawnThings(drawing: XmlElement): DrawnThings {
  const boxes: XmlElement[] = [];
  const found = new Map<string, UnplacedNote>();
  const walk = (element: XmlElement): void => {
    if (element.name === 'txbxContent') {
      boxes.push(element);
      return;
    }
    const words = element.name === 'textpath' ? (element.attributes['string'] ?? '').trim() : '';
    if (words !== '') boxes.push(paragraphOf(words));
    const note = WORDLESS[element.name];
    if (note) found.set(note.message, note);
    const fallbackIsSaid = element.name === 'AlternateContent';
    for (const child of element.children)
      if (typeof child !== 'string' && !(fallbackIsSaid && child.name === 'Fallback')) walk(child);
  };
  walk(drawing);
  return { boxes, notes: [...found.values(), ...(boxes.length > 0 ? [BOX] : [])] };
}

/** Words of WordArt, such as a watermark, as a box of one paragraph. */
function paragraphOf(words: string): XmlElement {
  const element = (name: string, children: XmlElement['children']): XmlElement => ({
    name,
    namespace: '',
    attributes: {},
    children,
  });
  return element('txbxContent', [element('p', [element('r', [element('t', [words])])])]);
}

function lost(what: string, instead: string): UnplacedNote {
  return { weight: 'lost', message: `Có ${what} ở đây, không thành chữ được. ${instead}` };
}
