/** The files of a draft, and where they can go. */
import { LONGEST_LINK, repositoryAt } from '../../archive/frame/repository.ts';
import { bytesOf, type Draft } from '../draft/draft.ts';
import type { DraftState } from '../draft/draft-state.ts';

/** The folder of the repository that the files belong in. */
export const SOURCES = 'content/sources';

/** One file as it is committed. */
export interface DraftFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The `.txt` and, where there are corrections, the `.yaml` of the same name. */
export function filesOf(draft: Draft): DraftFile[] {
  const text = { name: `${draft.name}.txt`, bytes: bytesOf(draft) };
  if (draft.sidecar.trim() === '') return [text];
  const corrections = draft.sidecar.endsWith('\n') ? draft.sidecar : `${draft.sidecar}\n`;
  return [text, { name: `${draft.name}.yaml`, bytes: new TextEncoder().encode(corrections) }];
}

/** Why the files of a draft are not given out, in Vietnamese; null where they are. */
export function heldBecause(state: DraftState): string | null {
  if (state === 'reading') return 'Đang đọc văn bản; đọc xong thì lấy được tệp.';
  if (state === 'withheld')
    return 'Văn bản bị giữ lại vì có dấu mật hay dữ liệu cá nhân: phải trả lời ở mục “Không đưa lên” rồi mới lấy được tệp.';
  if (state === 'left-out') return 'Kho không nhận văn bản này: sửa các lỗi đã nêu rồi mới lấy được tệp.';
  return null;
}

/** How a file gets into the repository from here. */
export interface ForgeWay {
  /** The page of the host that writes a new file; null where it cannot take this file. */
  readonly newFile: string | null;
  /** Whether that page has the text in it too, and not only the name. */
  readonly isFilledIn: boolean;
  /** Why a file has to be uploaded or copied, in Vietnamese; null where the page is filled in. */
  readonly because: string | null;
  readonly upload: string;
}

/** Null where the archive names no repository, or one of a host whose addresses are not known. */
export function forgeWay(repository: string | null, file: DraftFile): ForgeWay | null {
  const host = repository === null ? null : repositoryAt(repository);
  if (host === null) return null;
  const upload = host.upload(SOURCES);
  const path = `${SOURCES}/${file.name}`;
  const text = typedText(file.bytes);
  if (text === null)
    return {
      ...{ newFile: null, isFilledIn: false, upload },
      because: 'Tệp dùng bảng mã hay dấu xuống dòng riêng; gõ lại sẽ làm tệp khác đi. Hãy tải tệp về rồi tải lên.',
    };
  const newFile = host.newFile(path, text);
  if (host.takesText && newFile.length <= LONGEST_LINK) return { newFile, isFilledIn: true, because: null, upload };
  return {
    ...{ newFile: host.newFile(path, ''), isFilledIn: false, upload },
    because: host.takesText
      ? `Văn bản dài quá để điền sẵn vào địa chỉ (${thousands(newFile.length)} ký tự, máy chủ nhận khoảng ${thousands(LONGEST_LINK)}). Hãy chép chữ rồi dán vào trang ấy, hoặc tải tệp về rồi tải lên.`
      : 'Trang ấy chỉ nhận tên tệp. Hãy chép chữ rồi dán vào, hoặc tải tệp về rồi tải lên.',
  };
}

/** The text of a file that typing it into a page would give byte for byte; null of any other. */
function typedText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return /[\r\ufeff\0]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** All files in one ZIP. Names that several drafts have are told apart by a number. */
export async function zipOf(files: readonly DraftFile[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const named: Record<string, Uint8Array> = {};
  for (const { name, bytes } of files) named[freeIn(named, name)] = bytes;
  return zipSync(named);
}

function freeIn(named: Readonly<Record<string, unknown>>, name: string): string {
  const [, stem = name, end = ''] = /^(.*)(\.[a-z]+)$/.exec(name) ?? [];
  let free = name;
  for (let count = 2; free in named; count++) free = `${stem}-${count}${end}`;
  return free;
}
