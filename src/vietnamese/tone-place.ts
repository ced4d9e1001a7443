/**
 * Old-style and new-style placement of the tone in oa, oe, uy: the same word written two ways
 * (hoà/hòa, khoẻ/khỏe, uỷ/ủy).
 */
const PAIRS: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const ALL = new Map(
  Object.entries(PAIRS).flatMap(
    ([a, b]) =>
      [
        [a, b],
        [upper(a), upper(b)],
        [a.toUpperCase(), b.toUpperCase()],
      ] as const,
  ),
);
const OLD = /[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ](?![\p{L}])/gu;

/**
 * One placement of tones, that of Quyết định 240/QĐ (1984) textbooks: `uỷ` → `ủy`, `hoà` → `hòa`;
 * same length. After q, `uy` keeps its tone on y (quý).
 */
export function placeTone(s: string): string {
  return s.replace(OLD, (pair, at: number) => (/[qQ]/.test(s[at - 1] ?? '') ? pair : (ALL.get(pair) ?? pair)));
}

function upper(s: string): string {
  return s.charAt(0).toUpperCase() + s.slice(1);
}
