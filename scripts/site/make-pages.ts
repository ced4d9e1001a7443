/** The pages of a site, made by a process of its own. */
import { partText, type SitePart } from '../../src/integrations/site-part.ts';
import { exitStatus } from '../command/exit-status.ts';
import { runScript, sayCutShort } from '../command/run-script.ts';
import { sayFailure } from '../command/say-failure.ts';

/** Which pages are made, and where. */
export interface PagesAsked {
  /** The folder they are made in. */
  readonly folder: string;
  /** The share of them that is made; null: all. */
  readonly part: SitePart | null;
  /** The most that their heap may have, in MB; null: what Node allows. */
  readonly heap: number | null;
}

/** Pages that are being made. */
export interface PagesMaking {
  /** Settles when they are there: true; or when it was said why they cannot be made: false. */
  readonly made: Promise<boolean>;
  readonly stop: () => Promise<void>;
}

/**
 * Makes pages of what was converted, in a process that gives its memory back before the site is
 * finished.
 */
export function makePages({ folder, part, heap }: PagesAsked): PagesMaking {
  const { ended, stop } = runScript('site/pages-process.ts', {
    args: [folder],
    env: { SITE_PART: part === null ? '' : partText(part) },
    heap,
  });
  const made = ended.then(
    (end) => {
      // A process that failed by itself has said why.
      if (end.status !== exitStatus.all && end.status !== exitStatus.failed) sayCutShort('Việc làm trang', end);
      return end.status === exitStatus.all;
    },
    (error: unknown) => {
      sayFailure('Không chạy được việc làm trang', error);
      return false;
    },
  );
  return { made, stop };
}
