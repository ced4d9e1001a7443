/** The worker that imports files: what reads a kind of file is loaded when the first of it comes. */
import { importFile } from '../../import/import-file.ts';
import { sidecarText } from '../../import/sidecar-text.ts';
import type { ImportOptions } from '../../import/imported.ts';
import { fetchAsset } from './fetch-asset.ts';
import type { ImportQuestion, ImportReply } from './import-message.ts';

/** A worker's own scope; the types that the project has are those of a page. */
interface WorkerScope {
  onmessage: (event: MessageEvent<ImportQuestion>) => void;
  postMessage(reply: ImportReply): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.onmessage = ({ data }) => {
  importFile(data.bytes, data.name, optionsOf(data)).then(
    (outcome) => scope.postMessage({ outcome, sidecar: outcome.ok ? sidecarText(outcome.imported) : null }),
    (error: unknown) => scope.postMessage({ fault: error instanceof Error ? error.message : String(error) }),
  );
};

function optionsOf({ assets }: ImportQuestion): ImportOptions {
  return {
    onProgress: (progress) => scope.postMessage({ progress }),
    readAsset: (path) => fetchAsset(assets, path),
    recogniser: {
      worker: `${assets}worker.min.js`,
      // A file is taken as it is; of a folder the library would choose among variants of 4 MB each.
      core: `${assets}tesseract-core-simd-lstm.wasm.js`,
      language: assets.replace(/\/$/, ''),
    },
  };
}
