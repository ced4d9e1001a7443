/** A line of a page, one that has it and one of the text that looks like it. */
export interface PageMark {
  readonly line: RegExp;
  readonly reason: string;
  readonly example: string;
  readonly nearMiss: string;
}

/** Lines that belong to the page, not to the text. */
export const pageMarks: readonly PageMark[] = [
  { line: /^[-–—]?\s*\d{1,3}\s*[-–—]?$/, reason: 'a page number alone', example: '- 3 -', nearMiss: '7.' },
  {
    line: /^trang\s+\d+(\s*[/-]\s*\d+)?$/i,
    reason: 'a page number with its word',
    example: 'Trang 2/5',
    nearMiss: 'Trang 2 của Phụ lục',
  },
  {
    line: /^-{2,}\s*(page break|page \d+|ngắt trang|trang)\b.*--$/i,
    reason: 'the page-break line of a scanner',
    example: '--- PAGE BREAK ---',
    nearMiss: '-- Page 3 of the manual',
  },
  { line: /^[-–—_=*~\s]{3,}$/, reason: 'a rule', example: '* * *', nearMiss: '- Như trên;' },
  { line: /^\|+$/, reason: 'the edge of a cell that a web page left', example: '|', nearMiss: '| Số |' },
  {
    line: /www\.\s*thuvienphapluat\s*\.vn/i,
    reason: 'the running foot of a copying service',
    example: 'LawSoft * Tel: +84 8 3930 3279 * www. ThuVienPhapLuat.vn',
    nearMiss: 'Thư viện pháp luật tỉnh',
  },
];

/** Whether a trimmed line stands outside the text. */
export function isPageMark(line: string): boolean {
  return isMarkOf(pageMarks, line);
}

/** Whether one of the rows has the line. */
export function isMarkOf(marks: readonly PageMark[], line: string): boolean {
  return marks.some((mark) => mark.line.test(line));
}
