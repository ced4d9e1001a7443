/** The worker that reads drafts: the core of conversion, in the browser. */
import { addresses } from '../../archive/urls.ts';
import type { Knowledge } from '../../convert/knowledge.ts';
import { readDraft } from '../read-draft.ts';
import type { DraftInArchive, DraftReading } from '../reading.ts';
import { fetchKnowledge } from './fetch-knowledge.ts';
import type { ReaderAnswers, ReaderQuestion, ReaderReply, ReaderSite } from './message.ts';

/** A worker's own scope; the types that the project has are those of a page. */
interface WorkerScope {
  onmessage: (event: MessageEvent<ReaderQuestion>) => void;
  postMessage(reply: ReaderReply): void;
}

let site: ReaderSite | null = null;
let knowledge: Promise<Knowledge> | null = null;

const scope = globalThis as unknown as WorkerScope;
scope.onmessage = ({ data }) => {
  answer(data).then(
    (said) => scope.postMessage({ id: data.id, answer: said }),
    (error: unknown) =>
      scope.postMessage({ id: data.id, fault: error instanceof Error ? error.message : String(error) }),
  );
};

async function answer(question: ReaderQuestion): Promise<ReaderAnswers[keyof ReaderAnswers]['answer']> {
  switch (question.kind) {
    case 'open':
      site = question.asked;
      await knowledgeOf(site);
      return null;
    case 'read':
      return readDraft(question.asked, await knowledgeOf(opened()), addresses(opened().root));
    case 'inArchive':
      return askArchive(question.asked, opened());
  }
}

/** A draft is read many times before this is asked once, so search is loaded for it. */
async function askArchive(reading: DraftReading, asked: ReaderSite): Promise<DraftInArchive> {
  const { draftInArchive, openIndex } = await import('../archive/load-archive.ts');
  const { root } = asked;
  return draftInArchive(reading, openIndex(root), await knowledgeOf(asked), addresses(root));
}

function opened(): ReaderSite {
  if (site === null) throw new Error('Cannot read before the worker knows its site, expected `open` first');
  return site;
}

/** The tables, fetched once; where that failed, again for the next who asks. */
function knowledgeOf({ tables }: ReaderSite): Promise<Knowledge> {
  knowledge ??= fetchKnowledge(tables).catch((error: unknown) => {
    knowledge = null;
    throw error;
  });
  return knowledge;
}
