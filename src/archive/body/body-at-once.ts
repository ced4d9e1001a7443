/** How much of each section of a body's page is shown at first, so that the page stays short on a phone. */
import { PHONE_FRAME, PHONE_PAGE, PHONE_SECTION, phoneTextHeight } from '../list/phone-height.ts';
import { rowsAtOnce } from '../list/rows-at-once.ts';
import type { Duty, NamingDocument } from './body-page.ts';
import { leadInOf } from './duty-list.ts';

/** Names in common that are listed at once. */
export const inclusionsAtOnce = 6;
/** People that are listed at once. */
export const signersAtOnce = 6;

/** What the sections of a page hold, in the order of the page, and what else is on it. */
export interface BodySections {
  readonly own: readonly Duty[];
  readonly common: readonly Duty[];
  readonly addressed: readonly NamingDocument[];
  readonly got: readonly NamingDocument[];
  readonly received: readonly NamingDocument[];
  readonly cited: readonly NamingDocument[];
  /** Documents that it issued on this page of their list. */
  readonly issued: readonly { readonly title: string | null }[];
  /** People who signed, as many as are shown at once. */
  readonly signers: number;
  /** Lines of facts: names of bodies above, below, before and after it. */
  readonly facts: number;
  /** Collectives that include it, as many as are named at once. */
  readonly inclusions: number;
}

/** Rows shown at first, by section. */
export type BodyAtOnce = Readonly<Record<'own' | 'common' | 'addressed' | 'got' | 'received' | 'cited', number>>;

/** Of a sentence, so many letters are shown on each side of the words that are marked. */
const EXCERPT = 540;
/** The button of the filters above sentences; that, year headings and steps of a list of documents. */
const [DUTY_FILTER, LIST_BOXES] = [90, 330];
const [SIGNER, FACT, INCLUSION] = [56, 52, 30];

/** Gives out what is left of {@link PHONE_PAGE}. */
export function bodyAtOnce(sections: BodySections): BodyAtOnce {
  const { own, common, addressed, got, received, cited } = sections;
  const heights = [
    own.map(dutyHeight),
    common.map(dutyHeight),
    addressed.map(documentHeight),
    got.map(quotedHeight),
    received.map(documentHeight),
    cited.map(quotedHeight),
  ];
  const [atOwn = 0, atCommon = 0, atAddressed = 0, atGot = 0, atReceived = 0, atCited = 0] = rowsAtOnce(
    heights,
    PHONE_PAGE - fixedHeight(sections, heights.filter((rows) => rows.length > 0).length),
  );
  return { own: atOwn, common: atCommon, addressed: atAddressed, got: atGot, received: atReceived, cited: atCited };
}

function fixedHeight({ own, common, issued, signers, facts, inclusions }: BodySections, filled: number): number {
  const boxes = (own.length > 3 ? DUTY_FILTER : 0) + (common.length > 3 ? DUTY_FILTER : 0);
  const listed = issued.reduce((sum, { title }) => sum + titleHeight(title), issued.length > 0 ? LIST_BOXES : 0);
  const people = signers > 0 ? PHONE_SECTION + signers * SIGNER : 0;
  const told = own.length + common.length > 0 ? 130 : 0;
  return PHONE_FRAME + filled * PHONE_SECTION + boxes + listed + people + told + facts * FACT + inclusions * INCLUSION;
}

/** The height of a sentence: the document with its date and issuer, the words that lead in, what is said of it. */
export function dutyHeight(duty: Duty): number {
  const { sentence } = duty.assignment;
  const leadIn = leadInOf(duty)?.sentence.length ?? 0;
  return 130 + phoneTextHeight(Math.min(sentence.length, EXCERPT)) + phoneTextHeight(Math.min(leadIn, EXCERPT));
}

function documentHeight({ document }: NamingDocument): number {
  return titleHeight(document.title);
}

function quotedHeight({ document, mentions }: NamingDocument): number {
  const sentences = mentions
    .slice(0, 2)
    .map(({ sentence }) => 34 + phoneTextHeight(Math.min(sentence.length, EXCERPT)));
  return sentences.reduce((sum, height) => sum + height, titleHeight(document.title));
}

/** The title with the number, date and issuer beneath it. */
function titleHeight(title: string | null): number {
  return 60 + phoneTextHeight(title?.length ?? 80, 26);
}
