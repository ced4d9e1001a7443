/** A site that is opened from a folder, as its one script starts it: see open-folder.ts. */
import { SHARD_FOLDER, shardOf, type ShardCounts } from './shard.ts';

/** The programs of the site, by their paths below its root; each runs when it is first asked for. */
export type Programs = Readonly<Record<string, () => Promise<unknown>>>;

/** What is packed in a shard: each file as shard.ts says (`held`), by its path. */
type Shard = Readonly<Record<string, string>>;

/** The site of the page that is open. */
export class FolderSite {
  readonly #shards = new Map<string, Promise<Shard>>();
  readonly #came = new Map<string, Shard>();
  /** The root of the site from this page: `./`, `../../`. */
  readonly root: string;
  readonly programs: Programs;
  readonly #counts: ShardCounts;

  constructor(root: string, programs: Programs, counts: ShardCounts) {
    this.root = root;
    this.programs = programs;
    this.#counts = counts;
  }

  /** The path below the root that an address of this site leads to. */
  pathOf(address: string): string {
    const [root, to] = [this.root, address].map((one) => new URL(one, document.baseURI).pathname);
    return decodeURIComponent((to ?? '').slice((root ?? '').length));
  }

  /** A file as it is held in its shard; undefined where there is none. Rejects where the shard cannot be read. */
  async held(path: string): Promise<string | undefined> {
    const name = shardOf(path, this.#counts);
    return name === null ? undefined : (await this.#shard(name))[path];
  }

  /** Called by the script of each shard. */
  put(name: string, shard: Shard): void {
    this.#came.set(name, shard);
  }

  #shard(name: string): Promise<Shard> {
    const known = this.#shards.get(name) ?? this.#load(name);
    this.#shards.set(name, known);
    // A stick may have been taken out: it is asked again.
    known.catch(() => this.#shards.delete(name));
    return known;
  }

  #load(name: string): Promise<Shard> {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${this.root}${SHARD_FOLDER}/${name}.js`;
      const failed = (): void => reject(new Error(`Cannot read ${script.src}`));
      script.onerror = failed;
      script.onload = () => {
        const shard = this.#came.get(name);
        script.remove();
        if (shard) resolve(shard);
        else failed();
      };
      document.head.append(script);
    });
  }
}

declare global {
  /** Set by open-folder.ts before any other script of the page runs. */
  var folderSite: FolderSite | undefined;
}
