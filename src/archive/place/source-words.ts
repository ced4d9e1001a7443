/** What pages say of where a fact about a unit comes from. */

/**
 * A source without the name of the package that carries it, which only who builds the gazetteer
 * asks for: “Danh mục hành chính của Tổng cục Thống kê, bản 06/10/2019”.
 * `content/reference/gazetteer/README.md` names the packages.
 */
export function sourceWords(source: string): string {
  return source
    .replace(/ \(gói [^()]{1,60}\)/u, '')
    .replace(/[\w-]{1,60} \(MIT\)/u, 'bảng đơn vị hành chính công khai');
}
