/** Files of pictures → pixels, in a browser and in Node alike. */
import { openPdf } from '../pdf/load-pdf.ts';
import { pagePicture } from '../pdf/page-picture.ts';
import type { PagePicture } from '../recognised.ts';

/** A page has more pixels at no resolution that offices scan with (A3 at 600 dpi). */
const MOST_PIXELS = 80_000_000;

/** PNG or JPEG as points; null for what is neither, is broken, or is too large. */
export async function pictureOfFile(bytes: Uint8Array): Promise<PagePicture | null> {
  try {
    return bytes[0] === 0x89 ? await pictureOfPng(bytes) : bytes[0] === 0xff ? await pictureOfJpeg(bytes) : null;
  } catch {
    return null;
  }
}

async function pictureOfPng(bytes: Uint8Array): Promise<PagePicture | null> {
  const { convertIndexedToRgb, decode } = await import('fast-png');
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // IHDR is the first chunk: width and height stand at bytes 16 and 20.
  if (size.getUint32(16) * size.getUint32(20) > MOST_PIXELS) return null;
  const png = decode(bytes);
  const { width, height, depth, palette } = png;
  if (palette) {
    const data = convertIndexedToRgb(png);
    const channels = data.length === width * height * 4 ? 4 : 3;
    return pictureOf(width, height, channels, data);
  }
  const channels = png.channels as 1 | 2 | 3 | 4;
  const data = depth === 16 ? Uint8Array.from(png.data, (value) => value >> 8) : depth === 8 ? png.data : unpacked(png);
  return pictureOf(width, height, channels, data);
}

/** Points of one to four channels (grey, grey and opacity, colours, colours and opacity) on paper. */
function pictureOf(width: number, height: number, channels: number, from: ArrayLike<number>): PagePicture {
  const data = new Uint8ClampedArray(width * height * 4);
  const hasOpacity = channels % 2 === 0;
  for (let i = 0; i < width * height; i++) {
    const at = i * channels;
    const opacity = hasOpacity ? (from[at + channels - 1] ?? 255) / 255 : 1;
    for (let c = 0; c < 3; c++) {
      const ink = from[channels < 3 ? at : at + c] ?? 255;
      data[i * 4 + c] = 255 - (255 - ink) * opacity;
    }
    data[i * 4 + 3] = 255;
  }
  return { width, height, data, resolution: null };
}

/** Grey of 1, 2 or 4 bits, each row from a new byte → 8 bits. */
function unpacked({
  width,
  height,
  depth,
  data,
}: {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly data: ArrayLike<number>;
}): Uint8Array {
  const rowBytes = Math.ceil((width * depth) / 8);
  const most = 2 ** depth - 1;
  return Uint8Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    const bit = x * depth;
    const byte = data[y * rowBytes + (bit >> 3)] ?? 0;
    return (((byte >> (8 - depth - (bit & 7))) & most) * 255) / most;
  });
}

/** JPEG is what a PDF holds of a scan: a page around it lets the library decode it. */
async function pictureOfJpeg(bytes: Uint8Array): Promise<PagePicture | null> {
  const frame = jpegFrame(bytes);
  if (frame === null || frame.width * frame.height > MOST_PIXELS) return null;
  const opened = await openPdf(pdfAround(bytes, frame));
  if (!opened.ok) return null;
  try {
    const page = await opened.document.getPage(1);
    const picture = await pagePicture(page);
    // The page is as large as the picture has points.
    return picture && { ...picture, resolution: null };
  } finally {
    await opened.close();
  }
}

interface JpegFrame {
  readonly width: number;
  readonly height: number;
  readonly components: number;
}

/** Size and components from the start of the frame (SOF, ITU T.81 B.2.2); null where there is none. */
function jpegFrame(bytes: Uint8Array): JpegFrame | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // C4, C8 and CC are tables, the others of C0–CF begin a frame.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), components: bytes[at + 9] ?? 3 };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** A PDF of one page that the picture covers (ISO 32000-1, 8.9.5). */
function pdfAround(jpeg: Uint8Array, { width, height, components }: JpegFrame): Uint8Array {
  const space = components === 1 ? '/DeviceGray' : components === 4 ? '/DeviceCMYK' : '/DeviceRGB';
  const content = `${width} 0 0 ${height} 0 0 cm /P Do`;
  const before = [
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    '2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj',
    `3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >> endobj`,
    `4 0 obj << /Length ${content.length} >> stream\n${content}\nendstream endobj`,
    `5 0 obj << /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >> stream\n`,
  ];
  const parts = [`%PDF-1.4\n${before.join('\n')}`, '\nendstream endobj\ntrailer << /Root 1 0 R /Size 6 >>\n%%EOF\n'];
  const [head, end] = parts.map((part) => new TextEncoder().encode(part)) as [Uint8Array, Uint8Array];
  const file = new Uint8Array(head.length + jpeg.length + end.length);
  file.set(head);
  file.set(jpeg, head.length);
  file.set(end, head.length + jpeg.length);
  return file;
}
