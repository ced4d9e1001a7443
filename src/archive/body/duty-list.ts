/** The sentences for a body as its page lists them: by year and document. */
import type { Agent, Directive } from '../../schema/directive.ts';
import { yearOf } from '../../vietnamese/date-words.ts';
import { unknownSlug } from '../urls.ts';
import type { Duty } from './body-page.ts';

/** Sentences shown of one kind on the page of a body; the rest has pages of its own. */
export const dutiesShown = 50;

/** The sentences of one document for a body, in text order. */
export interface DocumentDuties<D extends Duty = Duty> {
  readonly document: Directive;
  readonly duties: readonly D[];
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
    documents: [...Map.groupBy(own, ({ document }) => document)].map(([document, of]) => ({ document, duties: of })),
  }));
}

/** The parts of a body in one sentence, each once: “chủ trì, báo cáo”. */
export function rolesInWords({ agents }: Duty): string {
  return [...new Set(agents.flatMap(({ role }) => roleWords[role] ?? []))].join(', ');
}
