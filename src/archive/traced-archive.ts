/** An archive whose parts note which of them a page looks at. */
import type { Directive } from '../schema/directive.ts';
import { noteLook, untraced, type Look } from '../trace/look.ts';
import { stepName } from '../trace/name.ts';
import { tracedConstant, tracedPart, tracedRecord, tracedValue, tracedWhole } from '../trace/traced-value.ts';
import { buildArchive, type Archive, type ArchiveParts } from './archive.ts';
import type { BodyIndex } from './body/body-index.ts';
import type { Member, Reach } from './body/reach.ts';
import { setFinder } from './find-look.ts';

const ARCHIVE = 'archive';
const TEXT = 'text';
const REACH = 'reach';

/** {@link buildArchive}, of which each part notes who looks at it. */
export function buildTracedArchive(parts: ArchiveParts): Archive {
  const documents = parts.documents.map(tracedText);
  const archive = untraced(() => buildArchive({ ...parts, documents }));
  const { gazetteer, href, bodyIndex } = archive;
  tracedConstant('gazetteer', gazetteer);
  tracedConstant('href', href);
  const fields = Object.entries(archive).map(([field, value]) => [field, tracedValue(stepName(ARCHIVE, field), value)]);
  const traced: Archive = { ...Object.fromEntries(fields), bodyIndex: tracedBodyIndex(bodyIndex) };
  return tracedRecord(ARCHIVE, traced);
}

setFinder(ARCHIVE, (archive, steps) => tracedPart(archive)?.look(steps) ?? null);
setFinder(TEXT, ({ byId }, [id = '']) => tracedPart(byId.get(id) ?? {})?.look([]) ?? null);
setFinder(REACH, ({ bodyIndex }, [member]) => (member === undefined ? null : lookAtReach(bodyIndex, member)));

/** Whoever reads any field of a text looks at all of them: where one changes, most do. */
function tracedText(document: Directive): Directive {
  return tracedWhole(stepName(TEXT, document.id), document, () => JSON.stringify(document));
}

function tracedBodyIndex({ bodies, reach }: BodyIndex): BodyIndex {
  const name = stepName(ARCHIVE, 'bodyIndex');
  const traced = tracedValue(stepName(name, 'bodies'), bodies);
  const ask: Reach = ({ name, kind, level, unit }) => {
    const member: Member = { name, kind, level, unit };
    const keys = untraced(() => reach(member)).map(({ key }) => key);
    noteLook({ name: stepName(REACH, JSON.stringify(member)), value: () => keys });
    return keys.flatMap((key) => traced.get(key) ?? []);
  };
  return tracedRecord(name, { bodies: traced, reach: tracedConstant(REACH, ask) });
}

function lookAtReach({ reach }: BodyIndex, member: string): Look {
  const keys = reach(JSON.parse(member) as Member).map(({ key }) => key);
  return { name: stepName(REACH, member), value: () => keys };
}
