/**
 * What a document is called where only its name is: in crumbs, boxes, tables, calendars, `<title>`.
 */
import type { Directive } from '../../../schema/directive.ts';
import type { Archive } from '../../archive.ts';
import { isSyllable } from '../../../vietnamese/syllable.ts';
import { cutAtWord, documentTitle, type DocumentTitle } from './title.ts';
import { designation, typeName } from './type-name.ts';

type Types = Pick<Archive, 'types'>;

/** Characters of the title in a name. */
const MOST = 72;

/**
 * “Công văn số 33/CV-TTCH”; without a number type and short title, “Chỉ thị tăng cường công tác
 * phòng, chống dịch Covid-19 trên địa bàn tỉnh”; without either what the file is called.
 */
export function documentName(archive: Types, d: Directive): string {
  return d.number === null ? nameByTitle(archive, d, MOST) : designation(archive.types, d);
}

/**
 * The same with the issuer, for a name that stands alone: without a number nothing else would tell
 * whose it is.
 */
export function documentNameAlone(archive: Types, d: Directive): string {
  const name = documentName(archive, d);
  const issuer = d.number === null ? d.issuer?.name : undefined;
  return issuer === undefined || name.includes(issuer) ? name : `${name}, ${issuer}`;
}

/**
 * Name and whole title: “Công văn số 33/CV-TTCH: thực hiện các biện pháp …”; without a number both
 * are one.
 */
export function documentNameInFull(archive: Types, d: Directive): string {
  if (d.number === null) return nameByTitle(archive, d, Infinity);
  return [designation(archive.types, d), documentTitle(d)?.text].filter(Boolean).join(': ');
}

/**
 * The title where it stands alone, as in a list: one that continues from the type (“của đồng chí
 * Tổng Bí thư …”) begins with it. Null where the text has nothing that could be one.
 */
export function titleAlone({ types }: Types, d: Directive): DocumentTitle | null {
  const title = documentTitle(d);
  if (title?.from !== 'title' || d.documentType === null || !/^của /iu.test(title.text)) return title;
  return { ...title, text: `${typeName(types, d.documentType)} ${uncapitalized(title.text)}` };
}

function nameByTitle({ types }: Types, d: Directive, most: number): string {
  const type = d.documentType === null ? 'Văn bản' : typeName(types, d.documentType);
  const title = documentTitle(d);
  if (title === null) return `${type} (không rõ số), tệp ${d.id}`;
  const text = cutAtWord(title.text, most);
  if (title.from === 'text') return `${type} “${text}”`;
  if (text.toLocaleLowerCase('vi').startsWith(type.toLocaleLowerCase('vi'))) return text;
  return `${type} ${joined(d.documentType, title.from === 'title' ? inLine(text) : uncapitalized(text))}`;
}

/**
 * Titles are often printed without the word that joins them to the type: it is put back where the
 * title needs it.
 */
function joined(type: string | null, title: string): string {
  if (/^(?:gửi|về|v\/v|của) /u.test(title)) return title;
  if (type === 'cong-van') return `về việc ${title}`;
  return BEGINS_WITH_NOUN.test(title) ? `về ${title}` : title;
}

/** First words of a trích yếu that names a thing: "một số nhiệm vụ …". */
const NOUNS = [
  ...['các', 'những', 'một số', 'việc', 'công tác', 'chính sách', 'chủ trương', 'kinh phí', 'chế độ', 'mức'],
  ...['nhiệm vụ', 'giải pháp'],
];
const BEGINS_WITH_NOUN = new RegExp(`^(?:${NOUNS.join('|')}) `, 'u');

/**
 * A title that follows other words: its first letter is small, unless it begins a name or an
 * abbreviation.
 */
function inLine(title: string): string {
  const [first = '', second = ''] = title.split(' ');
  const beginsName = /^\p{Lu}/u.test(second) || !isSyllable(first.toLocaleLowerCase('vi').replace(/[,;:]$/u, ''));
  return beginsName ? title : uncapitalized(title);
}

function uncapitalized(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
