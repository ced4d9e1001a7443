import { guideToHtml } from '../../render/guide-to-html.ts';

/**
 * The staff's guide as a page. `picture` gives the address of a picture from its path in the guide.
 */
export function readGuide(
  markdown: string,
  picture: (path: string) => string,
): { readonly title: string; readonly html: string } {
  return {
    title: /^# (.+)$/m.exec(markdown)?.[1] ?? 'Hướng dẫn',
    html: guideToHtml(markdown, picture),
  };
}
