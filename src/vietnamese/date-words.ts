/**
 * In words; days under 10 and the months 1 and 2 take a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I):
 * “ngày 02 tháng 11 năm 2021”.
 */
export function dateInWords(date: string): string {
  const [year, month, day] = dateParts(date);
  if (!month) return `năm ${year}`;
  const monthWord = Number(month) < 3 ? month : String(Number(month));
  return `${day ? `ngày ${day} ` : ''}tháng ${monthWord} năm ${year}`;
}

/** In figures, for lists: “02/11/2021”, “09/2021”, “2021”. */
export function dateInFigures(date: string): string {
  return dateParts(date).filter(Boolean).reverse().join('/');
}

/** The year of a date. */
export function yearOf(date: string): string {
  return dateParts(date)[0];
}

/**
 * Bounds in words: “từ … đến …”, “không sớm hơn …”, “không muộn hơn …”; null where neither bound is
 * known.
 */
export function boundsInWords(notBefore: string | null, notAfter: string | null): string | null {
  if (notBefore && notAfter) {
    return notBefore === notAfter
      ? dateInWords(notBefore)
      : `từ ${dateInWords(notBefore)} đến ${dateInWords(notAfter)}`;
  }
  if (notBefore) return `không sớm hơn ${dateInWords(notBefore)}`;
  return notAfter ? `không muộn hơn ${dateInWords(notAfter)}` : null;
}

/** Dates (EDTF level 0: a day, a month or a year) in Vietnamese. */
function dateParts(date: string): [year: string, month: string | undefined, day: string | undefined] {
  const [year = '', month, day] = date.split('-');
  return [year, month, day];
}
