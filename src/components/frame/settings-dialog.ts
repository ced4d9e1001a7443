/**
 * What the dialog of the reader's settings holds. It is made when it is opened first: without
 * scripts it cannot be opened, and in every page it would be as many bytes as the masthead.
 */
const CHOICES: readonly (readonly [name: string, legend: string, options: readonly (readonly [string, string])[]])[] = [
  [
    'size',
    'Cỡ chữ',
    [
      ['', 'Vừa'],
      ['large', 'Lớn'],
      ['huge', 'Rất lớn'],
    ],
  ],
  [
    'theme',
    'Nền',
    [
      ['', 'Theo máy'],
      ['light', 'Sáng'],
      ['dark', 'Tối'],
    ],
  ],
  [
    'contrast',
    'Tương phản',
    [
      ['', 'Thường'],
      ['more', 'Cao'],
    ],
  ],
];

const MARKS = [
  ['place', 'Địa phương'],
  ['term', 'Thuật ngữ'],
  ['cite', 'Viện dẫn'],
] as const;

const KEYS = [
  ['/ hoặc Ctrl K', 'tìm trong kho'],
  ['f', 'tìm trong văn bản đang đọc (Enter: chỗ sau, Shift Enter: chỗ trước)'],
  ['?', 'mở bảng này'],
  ['Esc', 'đóng'],
] as const;

/** The dialog, closed and in no page yet. */
export function settingsDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'reader-settings';
  dialog.setAttribute('aria-labelledby', 'cach-hien');
  // Nothing but the words above goes into it.
  dialog.innerHTML = `<form method="dialog"><h2 id="cach-hien">Cách hiện trên máy này</h2>${[
    ...CHOICES.map(([name, legend, options]) =>
      fieldset(
        legend,
        options.map(([value, words]) => radio(name, value, words)),
      ),
    ),
    fieldset(
      'Đánh dấu trong văn bản',
      MARKS.map(([value, words]) => checkbox('show', value, words)),
    ),
    fieldset('Khi in văn bản', [checkbox('print', 'all', 'In kèm thông tin và phần tra cứu')]),
    fieldset('Phím tắt', [checkbox('keys', 'on', 'Dùng phím tắt một chữ'), `<dl>${KEYS.map(keyRow).join('')}</dl>`]),
  ].join('')}<button>Xong</button></form>`;
  return dialog;
}

function fieldset(legend: string, rows: readonly string[]): string {
  return `<fieldset><legend>${legend}</legend>${rows.join('')}</fieldset>`;
}

function radio(name: string, value: string, words: string): string {
  return `<label><input type="radio" name="${name}" value="${value}"> ${words}</label>`;
}

function checkbox(name: string, value: string, words: string): string {
  return `<label><input type="checkbox" name="${name}" value="${value}"> ${words}</label>`;
}

function keyRow([key, deed]: readonly [string, string]): string {
  return `<div><dt><kbd>${key}</kbd></dt><dd>${deed}</dd></div>`;
}
