const MARKUP_SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as a piece of HTML or XML that shows it, also within an attribute in double quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => MARKUP_SIGNS[sign] ?? sign);
}

/** A value as that of an attribute of HTML: in quotes only where it needs them. */
export function attributeValue(value: string): string {
  return /^[^\s"'`=<>&]+$/.test(value) ? value : `"${escapeMarkup(value)}"`;
}
