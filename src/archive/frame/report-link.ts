import type { Imprint } from '../../schema/imprint.ts';
import { repositoryAt } from './repository.ts';

/**
 * What a report is about: the name of a page or document, its address on the site, the source and a
 * line of it where there is one.
 */
export interface Reported {
  readonly name: string;
  readonly address: string;
  readonly file?: string;
  readonly line?: number;
}

/**
 * The address by which a fault is reported: a new issue in the repository, else a letter to the
 * archive's e-mail address, with what a reader should not have to type; null where the archive
 * gives neither. The text ends with a line to be filled in.
 */
export function reportLink(
  { email, repository }: Pick<Imprint, 'email' | 'repository'>,
  about: Reported,
): string | null {
  const title = `Báo lỗi: ${about.name}`;
  const body = reportBody(about);
  const issue = repository === null ? undefined : repositoryAt(repository)?.newIssue(title, body);
  if (issue !== undefined) return issue;
  return email === null
    ? null
    : `mailto:${email}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}

/**
 * The place of a page that a reader points at: the line of the source that its provision begins at,
 * and the words that are selected.
 */
export interface PointedAt {
  readonly line: number | null;
  readonly words: string;
}

/** As much of a passage as an address should hold. */
const LONGEST_WORDS = 300;

/**
 * A report's address with the place that a reader points at in its text; the address as it is where
 * it has no text.
 */
export function pointedAt(link: string, { line, words }: PointedAt): string {
  return link.replace(/([?&](?:body|issue%5Bdescription%5D)=)([^&]*)/, (_, key: string, body: string) => {
    const newline = body.includes('%0D%0A') ? '\r\n' : '\n';
    const quoted = words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)} …` : words;
    const text =
      decodeURIComponent(body) +
      (quoted === '' ? '' : `“${quoted}”${newline}`) +
      (line === null ? '' : `(từ dòng ${line} của tệp)${newline}`);
    return key + encodeURIComponent(text);
  });
}

function reportBody({ address, file, line }: Reported): string {
  return [
    `Trang: ${address}`,
    ...(file === undefined ? [] : [`Tệp: ${file}${line === undefined ? '' : `, dòng ${line}`}`]),
    '',
    'Chỗ sai và điều đúng (không ghi dữ liệu cá nhân, nội dung mật vào đây):',
    '',
  ].join('\n');
}
