/** Saves a file from the page, without anything being sent. */
import type { DraftFile } from '../take-out/draft-files.ts';

/** How long an address of the page's own memory is kept for the browser to take the file. */
const KEPT_FOR = 60_000;

/** Gives a file to the browser as a download with its name; `type` as its bytes are. */
export function download({ name, bytes }: DraftFile, type = 'application/octet-stream'): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
