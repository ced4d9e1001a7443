/** The sentences for a body as its page lists them: by year and document. */
import type { Agent, Directive, Mention } from '../../schema/directive.ts';
import { yearOf } from '../../vietnamese/date-words.ts';
import { cutAtMention, type Cut } from '../document/reading/highlight.ts';
import { unknownSlug } from '../urls.ts';
import type { Duty } from './body-page.ts';

/** Sentences shown of one kind on the page of a body; the rest has pages of its own. */
export const dutiesShown = 50;

/**
 * Sentences shown of what a body is told with others: all of them are on the page of the
 * collective, and each of its members shows these again.
 */
export const commonDutiesShown = 10;

/**
 * Sentences under one lead-in: of “3. UBND huyện chỉ đạo:” the items beneath it. `leadIn` is null
 * where the sentences themselves name the body.
 */
export interface LedDuties<D extends Duty = Duty> {
  readonly leadIn: Cut | null;
  readonly duties: readonly D[];
}

/** The sentences of one document for a body, in text order. */
export interface DocumentDuties<D extends Duty = Duty> {
  readonly document: Directive;
  readonly led: readonly LedDuties<D>[];
}

/** The documents of one year with their sentences. */
export interface YearDuties<D extends Duty = Duty> {
  readonly year: string;
  readonly documents: readonly DocumentDuties<D>[];
}

/** What the words of a text say of a body's part in a task. */
export const roleWords: Readonly<Record<Agent['role'], string | null>> = {
  lead: 'chủ trì',
  with: 'phối hợp',
  does: null,
  oversees: 'theo dõi, kiểm tra',
  reports: 'báo cáo',
};

/** The year a sentence is listed under: that of its document, `khong-ro` without one. */
export function yearOfDuty({ document }: Duty): string {
  return document.date === null ? unknownSlug : yearOf(document.date);
}

/** Sentences (newest document first) by year and document. */
export function byYearAndDocument<D extends Duty>(duties: readonly D[]): readonly YearDuties<D>[] {
  return [...Map.groupBy(duties, yearOfDuty)].map(([year, own]) => ({
    year,
    documents: [...Map.groupBy(own, ({ document }) => document)].map(([document, of]) => ({
      document,
      led: byLeadIn(of),
    })),
  }));
}

/** A sentence with the words that name the body marked, where it is they that tell it. */
export function markedDuty({ assignment, ...duty }: Duty): Cut {
  const { sentence } = assignment;
  const isNamed = leadInOf({ assignment, ...duty }) === null;
  return cutAtMention({ sentence, text: isNamed ? (duty.agents[0]?.text ?? assignment.text) : '' });
}

/**
 * The words that name the body for a sentence, where they stand in another one above it; null where
 * it names it itself.
 */
export function leadInOf({ document, assignment, agents: [agent] }: Duty): Mention | null {
  const named = document.bodies.find(({ key }) => key === agent?.body)?.mentions ?? [];
  const last = named.findLast(
    ({ use, text, line }) => use === 'agent' && text === agent?.text && line <= assignment.line,
  );
  return last === undefined || last.sentence === assignment.sentence ? null : last;
}

function byLeadIn<D extends Duty>(duties: readonly D[]): readonly LedDuties<D>[] {
  return [...Map.groupBy(duties, (duty) => leadInOf(duty)?.sentence ?? null).values()].map((of) => {
    const leadIn = of[0] ? leadInOf(of[0]) : null;
    return { leadIn: leadIn && cutAtMention(leadIn), duties: of };
  });
}

/** The parts of a body in one sentence, each once: “chủ trì, báo cáo”. */
export function rolesInWords({ agents }: Duty): string {
  return [...new Set(agents.flatMap(({ role }) => roleWords[role] ?? []))].join(', ');
}
