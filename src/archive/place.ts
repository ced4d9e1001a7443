/** The administrative units that documents name, as a tree by gazetteer path (`2021/gia-lai/thi-xa-ayun-pa`). */
import type { Directive, Era, Level, Locality, LocalityRole } from '../schema/directive.ts';

/** What a gazetteer says of a unit. `name` without the type word; `type` in lower case. */
export interface UnitFacts {
  readonly name: string;
  readonly type: string;
  readonly level: Level;
}

/** One document that names a unit, in one role. */
export interface PlaceUse {
  readonly document: Directive;
  readonly locality: Locality;
}

/** A unit that some document names, or that such a unit lies in. */
export interface Place extends UnitFacts {
  readonly path: string;
  readonly era: Era;
  readonly parent: string | null;
  readonly children: readonly string[];
  /** Documents that name this very unit, by role. */
  readonly uses: Readonly<Record<LocalityRole, readonly PlaceUse[]>>;
  /** How many documents name it or a unit inside it. */
  readonly total: number;
}

/** Roles in the order of their weight, with their headings. */
export const roleNames: Readonly<Record<LocalityRole, string>> = {
  issuer: 'Ban hành',
  applies: 'Áp dụng',
  mentioned: 'Nhắc đến',
};

const parentOf = (path: string): string | null => {
  const parts = path.split('/');
  return parts.length > 2 ? parts.slice(0, -1).join('/') : null;
};

/** A path and the paths of the units it lies in, innermost first. */
export const lineage = (path: string): readonly string[] => {
  const parent = parentOf(path);
  return parent === null ? [path] : [path, ...lineage(parent)];
};

const levels: readonly Level[] = ['province', 'district', 'commune'];

const levelOf = (path: string): Level => {
  const depth = path.split('/').length - 2;
  return path.startsWith('2025/') && depth === 1 ? 'commune' : (levels[depth] ?? 'commune');
};

const factsFromUses = (path: string, uses: readonly PlaceUse[], provinceName: string | null): UnitFacts => {
  const named = uses[0]?.locality;
  if (named) return { name: named.name, type: named.type, level: named.level };
  const level = levelOf(path);
  const slug = path.split('/').at(-1) ?? path;
  return { name: (level === 'province' ? provinceName : null) ?? slug.replaceAll('-', ' '), type: '', level };
};

interface Draft {
  readonly uses: PlaceUse[];
  readonly children: Set<string>;
  readonly documents: Set<string>;
  provinceName: string | null;
}

const collect = (documents: readonly Directive[]): Map<string, Draft> => {
  const drafts = new Map<string, Draft>();
  const draft = (path: string): Draft => {
    const seen = drafts.get(path) ?? { uses: [], children: new Set(), documents: new Set(), provinceName: null };
    drafts.set(path, seen);
    return seen;
  };
  for (const document of documents) {
    for (const locality of document.localities) {
      if (locality.unit === null) continue;
      draft(locality.unit).uses.push({ document, locality });
      lineage(locality.unit).forEach((path, index, all) => {
        const unit = draft(path);
        unit.documents.add(document.id);
        if (path.split('/').length === 2) unit.provinceName = locality.province;
        const child = all[index - 1];
        if (child !== undefined) unit.children.add(child);
      });
    }
  }
  return drafts;
};

/** Every unit that `documents` name and every unit around one, by path. `facts` is asked first (a gazetteer), then the documents. */
export const placesOf = (
  documents: readonly Directive[],
  facts: (path: string) => UnitFacts | null,
): ReadonlyMap<string, Place> => {
  const place = ([path, draft]: [string, Draft]): [string, Place] => {
    const byRole = Map.groupBy(draft.uses, ({ locality }) => locality.role);
    const uses = {
      issuer: byRole.get('issuer') ?? [],
      applies: byRole.get('applies') ?? [],
      mentioned: byRole.get('mentioned') ?? [],
    };
    const known = facts(path) ?? factsFromUses(path, draft.uses, draft.provinceName);
    const era: Era = path.startsWith('2025/') ? '2025' : '2021';
    const children = [...draft.children].sort();
    return [path, { ...known, path, era, parent: parentOf(path), children, uses, total: draft.documents.size }];
  };
  return new Map([...collect(documents)].map(place));
};

/** Name with its type word and a capital: “Thị xã Ayun Pa”. */
export const fullName = ({ type, name }: Pick<UnitFacts, 'type' | 'name'>): string => {
  const full = `${type} ${name}`.trim();
  return full.charAt(0).toLocaleUpperCase('vi') + full.slice(1);
};
