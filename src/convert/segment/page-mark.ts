/**
 * Lines that belong to the page, not to the text: a page number alone ("3", "- 3 -", "Trang 2/5"),
 * a page-break line of a scanner, a form feed, a rule under the header, a running foot of a copying
 * service. Near misses: "7." (a number of a list), "24/7".
 */
const PAGE_MARKS: readonly RegExp[] = [
  /^\f+$/,
  /^[-–—]?\s*\d{1,3}\s*[-–—]?$/,
  /^trang\s+\d+(\s*[/-]\s*\d+)?$/i,
  /^-{2,}\s*(page break|page \d+|ngắt trang|trang)\b.*--$/i,
  /^[-–—_=*~\s]{3,}$/,
  /www\.\s*thuvienphapluat\s*\.vn/i,
];

/** Whether a trimmed line stands outside the text. */
export function isPageMark(line: string): boolean {
  return PAGE_MARKS.some((p) => p.test(line));
}
