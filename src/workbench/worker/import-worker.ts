/** The worker that imports files: what reads a kind of file is loaded when the first of it comes. */
import { importFile } from '../../import/import-file.ts';
import type { ImportQuestion, ImportReply } from './import-message.ts';

/** A worker's own scope; the types that the project has are those of a page. */
interface WorkerScope {
  onmessage: (event: MessageEvent<ImportQuestion>) => void;
  postMessage(reply: ImportReply): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.onmessage = ({ data: { bytes, name } }) => {
  importFile(bytes, name, { onProgress: (progress) => scope.postMessage({ progress }) }).then(
    (outcome) => scope.postMessage({ outcome }),
    (error: unknown) => scope.postMessage({ fault: error instanceof Error ? error.message : String(error) }),
  );
};
