/**
 * A document as Akoma Ntoso 3.0 (OASIS LegalDocML 1.0): its metadata, and the whole text as received
 * in preface, preamble, body, conclusions and attachments.
 */
import { referenceAddress } from '../metadata/cited-addresses.ts';
import { fact } from '../metadata/fact.ts';
import { fullName } from '../../gazetteer/unit-name.ts';
import type { BodyNode } from '../../render/render-tree.ts';
import { blocks, childrenOf, isComponent } from './blocks.ts';
import { documentElement, documentMeta, type AkomaOf } from './document-head.ts';
import { hierarchy, type HierarchyOf } from './hierarchy.ts';
import { attributesOf, type InlineOf } from './inline.ts';
import { preambleBlocks } from './preamble.ts';
import { EIds } from './provision-element.ts';
import { element } from './xml.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The containers of the standard in the order in which a document has them. */
const CONTAINERS = ['preface', 'preamble', 'body', 'conclusions', 'attachments'] as const;
type Container = (typeof CONTAINERS)[number];

const CONTAINER_OF: Readonly<Record<string, Container>> = {
  ...{ stamp: 'preface', preface: 'preface', preamble: 'preamble', body: 'body' },
  ...{ recipients: 'conclusions', conclusions: 'conclusions', annex: 'attachments' },
};

/** The XML of a document. `nodes`: its body as it was parsed. */
export function akomaNtoso(of: AkomaOf, nodes: readonly BodyNode[]): string {
  const places = new Map<string, string>();
  const terms = new Map<string, string>();
  const inlineOf = inlineFor(of, places, terms);
  const made: HierarchyOf = {
    inline: inlineOf,
    eIds: new EIds(),
    labels: new Map(of.document.provisions.map(({ anchor, label }) => [anchor, label])),
  };
  const parts = partsByContainer(nodes);
  const written = CONTAINERS.map((container) => writtenContainer(of, container, parts.get(container) ?? [], made));
  const name = fact(of.document, 'documentType') ?? 'van-ban';
  const meta = documentMeta(of, null, { places, terms });
  const root = element(
    'akomaNtoso',
    { xmlns: NAMESPACE },
    element(documentElement(of.document), { name }, meta, ...written),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/**
 * The nodes of each container. A text may have its parts in another order than the standard (a head
 * inside an annex): what comes late stays where it is, so that the order of words is that of the text.
 */
function partsByContainer(nodes: readonly BodyNode[]): ReadonlyMap<Container, readonly BodyNode[]> {
  const found = new Map<Container, BodyNode[]>();
  let latest = 0;
  for (const node of nodes) {
    const name = isComponent(node, 'Part') ? (attributesOf(node)['name'] ?? '') : '';
    latest = Math.max(latest, CONTAINERS.indexOf(CONTAINER_OF[name] ?? 'preface'));
    const container = CONTAINERS[latest] ?? 'preface';
    found.set(container, [...(found.get(container) ?? []), ...childrenOf(node)]);
  }
  return found;
}

function writtenContainer(of: AkomaOf, container: Container, nodes: readonly BodyNode[], made: HierarchyOf): string {
  const some = (written: readonly string[]): string => (written.length === 0 ? '' : element(container, {}, ...written));
  switch (container) {
    case 'preface':
      return some(blocks(withoutProvisions(nodes), made.inline, 'head'));
    case 'preamble':
      return some(preambleBlocks(withoutProvisions(nodes), of.document, made));
    case 'body':
      return element(bodyName(of), {}, ...filled(hierarchy(nodes, made, null)));
    case 'conclusions':
      return some(blocks(withoutProvisions(nodes), made.inline, 'closing'));
    case 'attachments': {
      const annex = hierarchy(nodes, made, 'att_1');
      return annex.length === 0 ? '' : element(container, {}, attachment(of, annex));
    }
  }
}

function attachment(of: AkomaOf, annex: readonly string[]): string {
  const meta = documentMeta(of, 'att_1', null);
  return element(
    'attachment',
    { eId: 'att_1' },
    element('doc', { name: 'phu-luc' }, meta, element('mainBody', {}, ...annex)),
  );
}

function bodyName({ document }: AkomaOf): string {
  return documentElement(document) === 'act' ? 'body' : 'mainBody';
}

/** The schema asks for something in a body: of a text that has none, a container without words. */
function filled(written: readonly string[]): readonly string[] {
  return written.length > 0
    ? written
    : [element('hcontainer', { eId: 'hcontainer_1', name: 'doan' }, element('content', {}, element('p')))];
}

/** Outside of the body the standard has no hierarchy: what is numbered there is paragraphs. */
function withoutProvisions(nodes: readonly BodyNode[]): readonly BodyNode[] {
  return nodes.flatMap((node) => (isComponent(node, 'Provision') ? withoutProvisions(node.children) : [node]));
}

function inlineFor(of: AkomaOf, places: Map<string, string>, terms: Map<string, string>): InlineOf {
  const { archive, document: d, web } = of;
  const byKey = new Map(d.references.map((reference) => [reference.key, reference]));
  return {
    refOf: (key) => {
      const reference = byKey.get(key);
      const address = reference && referenceAddress(archive, reference);
      return address == null ? null : web(address);
    },
    place: (path) => {
      const unit = archive.gazetteer.unit(path) ?? archive.places.get(path);
      places.set(path, unit == null ? path : fullName(unit));
    },
    term: (id) => void terms.set(id, archive.terms.get(id)?.name ?? id),
    facts: { number: fact(d, 'number'), date: fact(d, 'date'), signatory: fact(d, 'signatory')?.name ?? null },
  };
}
