/** `node pdf-of-scans.ts OUT DPI PAGE.jpg…`: a PDF whose pages are pictures, as scanners save them. */
import { readFileSync, writeFileSync } from 'node:fs';

const [out = '', dpi = '', ...files] = process.argv.slice(2);
const pages = files.map((file) => readFileSync(file));

/** Width and height of a JPEG, from its baseline frame (ITU T.81 B.2.2). */
function sizeOf(jpeg: Buffer): readonly [width: number, height: number] {
  const at = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  return [jpeg.readUInt16BE(at + 7), jpeg.readUInt16BE(at + 5)];
}

const kids = pages.map((_, i) => `${3 + i * 3} 0 R`).join(' ');
const objects: (string | Buffer)[][] = [
  ['<< /Type /Catalog /Pages 2 0 R >>'],
  [`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`],
  ...pages.flatMap((jpeg, i) => {
    const [width, height] = sizeOf(jpeg);
    const [across, down] = [width, height].map((points) => ((points / Number(dpi)) * 72).toFixed(2));
    const content = `${across} 0 0 ${down} 0 0 cm /P Do`;
    return [
      [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents ${4 + i * 3} 0 R /Resources << /XObject << /P ${5 + i * 3} 0 R >> >> >>`,
      ],
      [`<< /Length ${content.length} >> stream\n${content}\nendstream`],
      [
        `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >> stream\n`,
        jpeg,
        '\nendstream',
      ],
    ];
  }),
];
const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
objects.forEach((object, i) => {
  parts.push(Buffer.from(`${i + 1} 0 obj\n`), ...object.map((part) => Buffer.from(part)), Buffer.from('\nendobj\n'));
});
parts.push(Buffer.from(`trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`));
writeFileSync(out, Buffer.concat(parts));
