/**
 * The filter box of the index of bodies: fetches the list of names, and how they are looked up, at first
 * use and shows what it finds in place of the index.
 */
import type { bodiesNamed } from '../../archive/body/body-name-match.ts';
import { bodyCounts, unpackBodies, type BodyNames, type ListedBody } from '../../archive/body/packed-bodies.ts';

const mostFound = 40;

/** What the box asks once it is used: the list, and how a name is looked up in it. */
interface Names extends Pick<BodyNames, 'short'> {
  readonly bodies: readonly ListedBody[];
  readonly named: typeof bodiesNamed;
}

/** Turns on the box of the page, if it has one. `?ten=` in the address is what it begins with. */
export function watchBodyFilter(): void {
  const box = document.querySelector<HTMLElement>('[data-body-filter]');
  const input = box?.querySelector('input');
  const status = box?.querySelector('[role=status]');
  const list = box?.querySelector('ul');
  const { bodyFilter = '', bodyRoot = '' } = box?.dataset ?? {};
  const all = document.querySelector<HTMLElement>('.body-shelves');
  if (!box || !input || !status || !list) return;
  let names: Promise<Names> | undefined;
  const load = (): Promise<Names> =>
    (names ??= fetch(bodyFilter).then(
      async (answer) => {
        const [sent, match] = await Promise.all([
          answer.json() as Promise<BodyNames>,
          import('../../archive/body/body-name-match.ts'),
        ]);
        return { short: sent.short, bodies: unpackBodies(sent), named: match.bodiesNamed };
      },
      (error: unknown) => {
        names = undefined;
        throw error;
      },
    ));
  const show = async (): Promise<void> => {
    const query = input.value.trim();
    const known = query === '' ? undefined : await load();
    // What was typed while the list was on its way has an answer of its own.
    if (query !== input.value.trim()) return;
    const found = known ? known.named(known.bodies, query, known.short) : [];
    if (all) all.hidden = query !== '';
    list.replaceChildren(...found.slice(0, mostFound).map(({ of }) => foundRow(bodyRoot, of)));
    status.textContent =
      query === ''
        ? ''
        : found.length === 0
          ? 'Không có cơ quan nào như vậy trong kho.'
          : `${found.length} cơ quan${found.length > mostFound ? `, ${mostFound} cơ quan đầu` : ''}`;
  };
  const answer = (): void => void show().catch(() => (status.textContent = 'Không tải được danh sách cơ quan.'));
  box.hidden = false;
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.addEventListener('input', answer);
  input.value ||= new URLSearchParams(location.search).get('ten') ?? '';
  if (input.value !== '') answer();
}

function foundRow(root: string, body: ListedBody): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${root}${encodeURIComponent(body.key)}/`;
  link.textContent = body.name;
  const facts = document.createElement('span');
  facts.className = 'small quiet';
  facts.textContent = [body.where, bodyCounts(body)].filter(Boolean).join(' · ');
  item.append(link, facts);
  return item;
}
