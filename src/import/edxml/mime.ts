/** A MIME message of several parts (RFC 2046), as systems before 2016 sent packages. */
import { escapePattern } from '../../ground/escape-pattern.ts';
import { base64Bytes } from './base64.ts';

/** A part: its headers by name in small letters, and its content decoded. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

/** More parts than this no package has. */
const MOST_PARTS = 200;

/**
 * Whether bytes begin as a message of several parts: with headers that say so, or with a boundary
 * and headers beneath it.
 */
export function isMultipart(bytes: Uint8Array): boolean {
  return boundaryOf(latin1(bytes.subarray(0, 4096))) !== null;
}

/** The parts of a message; empty where it has none, or more than a package can have. */
export function mimeParts(bytes: Uint8Array): readonly MimePart[] {
  const text = latin1(bytes);
  const boundary = boundaryOf(text.slice(0, 4096));
  if (boundary === null) return [];
  const pieces = text.split(new RegExp(`(?:^|\\r?\\n)--${escapePattern(boundary)}`));
  if (pieces.length > MOST_PARTS) return [];
  // Before the first boundary are the headers of the message, after the last its end.
  return pieces.slice(1).flatMap((piece) => (piece.startsWith('--') ? [] : (partOf(piece) ?? [])));
}

/** The value of a parameter in a header: `name` of `application/pdf; name="cong van.pdf"`. */
export function headerParameter(header: string | undefined, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}

function boundaryOf(start: string): string | null {
  const declared = /^content-type:\s*multipart\/[^\n]*(?:\n[ \t][^\n]*)*/im.exec(
    start.split(/\r?\n\r?\n/)[0] ?? '',
  )?.[0];
  const named = headerParameter(declared, 'boundary');
  if (named !== null) return named;
  return /^\s*--([^\s-][^\r\n]*?)\s*\r?\ncontent-[a-z-]+:/i.exec(start)?.[1] ?? null;
}

function partOf(piece: string): MimePart | null {
  const end = /\r?\n\r?\n/.exec(piece);
  if (end === null) return null;
  const unfolded = piece.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const content = piece.slice(end.index + end[0].length);
  const isBase64 = /base64/i.test(headers.get('content-transfer-encoding') ?? '');
  const bytes = isBase64 ? base64Bytes(content) : Uint8Array.from(content, (c) => c.charCodeAt(0));
  return bytes && { headers, bytes };
}

/** Bytes as characters of the same number, so that what a part holds stays whole. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}
