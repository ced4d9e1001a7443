/** Saves a document as a file for a reference manager, made of the data of its page. */
import { referenceFormats } from '../../../archive/document/reference-file.ts';
import { fetchFile } from '../../../edition/edition.ts';

/** What the data of a page says of its document, as far as it says it. */
interface CitedPage {
  readonly id: string;
  readonly number?: string | null;
  readonly date?: string | null;
  readonly place?: string | null;
  readonly title?: string | null;
  readonly issuer?: { readonly name: string } | null;
}

/**
 * Saves the file in a format; gives what to say of it, also where the data cannot be had. `kind`:
 * “Công văn”.
 */
export async function saveReference(format: string, address: string, kind: string): Promise<string> {
  const of = referenceFormats[format];
  const twin = document.querySelector<HTMLLinkElement>('link[type="application/json"]');
  if (!of || !twin) return '';
  try {
    const { id, number, date, place, title, issuer } = (await (await fetchFile(twin.href)).json()) as CitedPage;
    const text = of.write({
      id,
      kind,
      number: number ?? null,
      date: date ?? null,
      issuer: issuer?.name ?? null,
      place: place ?? null,
      title: title ?? null,
      address,
      archive: document.querySelector<HTMLMetaElement>('[property="og:site_name"]')?.content ?? '',
      read: new Date().toLocaleDateString('sv'),
    });
    save(`${id}.${of.suffix}`, new Blob([text], { type: `${of.type};charset=utf-8` }));
    return `Đã tải tệp ${of.name}.`;
  } catch {
    return 'Không tải được dữ liệu của văn bản, hãy thử lại.';
  }
}

function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
