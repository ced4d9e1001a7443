/**
 * Values that note who looks at them. A record (`tracedRecord`) notes each field that is read, as a
 * whole with all that is in it; a map (`TracedMap`) each entry that is asked for; a text
 * (`tracedWhole`) only that it was read. Lists are noted by who gives them out, and stay as they are.
 */
import { noteLook, type Look } from './look.ts';
import { stepName } from './name.ts';

/** What a value that notes looks is called, and the look of a part of it; null where it has no such part. */
export interface TracedPart {
  readonly name: string;
  readonly look: (steps: readonly string[]) => Look | null;
}

const parts = new WeakMap<object, TracedPart>();

/** What is known of a value that notes looks; undefined for any other. */
export function tracedPart(value: object): TracedPart | undefined {
  return parts.get(value);
}

const origins = new WeakMap<object, string>();

/** The name by which a value can be found in another build: its own, or that of the part that it is. */
export function originOf(value: object): string | undefined {
  return parts.get(value)?.name ?? origins.get(value);
}

/** Says by which name a list can be found. */
export function setOrigin(value: unknown, name: string): void {
  if (Array.isArray(value)) origins.set(value, name);
}

/** `value` as what is called so notes it: maps and plain objects by their parts; all others as they are. */
export function tracedValue<T>(name: string, value: T): T {
  if (typeof value !== 'object' || value === null || parts.has(value)) return value;
  if (value instanceof Map) return new TracedMap<unknown>(name, value as ReadonlyMap<string, unknown>) as T;
  return Object.getPrototypeOf(value) === Object.prototype ? tracedRecord(name, value) : value;
}

/** A value of which any look is a look at `content`, all of it. */
export function tracedWhole<T extends object>(name: string, value: T, content: () => unknown): T {
  const look: Look = { name, value: content };
  const proxy = new Proxy(value, {
    get: (target, field) => {
      noteLook(look);
      return target[field as keyof T];
    },
    has: (target, field) => {
      noteLook(look);
      return Reflect.has(target, field);
    },
    ownKeys: (target) => {
      noteLook(look);
      return Reflect.ownKeys(target);
    },
  });
  parts.set(proxy, { name, look: (steps) => (steps.length === 0 ? look : null) });
  return proxy;
}

/** The step to the names of the fields of a record, or to the keys of a map: no field and no key is called so. */
const KEYS = '\r';

/** A record that notes its fields one by one. */
export function tracedRecord<T extends object>(name: string, value: T): T {
  const looks = new Map<string, Look>();
  const lookAt = (field: string): Look => {
    const known = looks.get(field);
    if (known) return known;
    const content = (): unknown => (field === KEYS ? Object.keys(value) : value[field as keyof T]);
    const look: Look = { name: stepName(name, field), value: content };
    setOrigin(value[field as keyof T], look.name);
    looks.set(field, look);
    return look;
  };
  const proxy = new Proxy(value, {
    get: (target, field) => {
      if (typeof field === 'string') noteLook(lookAt(field));
      return target[field as keyof T];
    },
    has: (target, field) => {
      noteLook(lookAt(KEYS));
      return Reflect.has(target, field);
    },
    ownKeys: (target) => {
      noteLook(lookAt(KEYS));
      return Reflect.ownKeys(target);
    },
  });
  parts.set(proxy, {
    name,
    look: ([field, ...others]) => {
      if (field === undefined) return null;
      return others.length === 0 ? lookAt(field) : lookInto(value[field as keyof T], others);
    },
  });
  return proxy;
}

/** Says that a value is the same in all builds of a program, so that what is in it need not be noted. */
export function tracedConstant<T extends object>(name: string, value: T): T {
  parts.set(value, { name, look: () => null });
  return value;
}

/** A map that notes which of its entries are asked for, and whoever goes through all of them. It cannot be changed. */
export class TracedMap<V> extends Map<string, V> {
  readonly #name: string;
  readonly #source: ReadonlyMap<string, V>;
  readonly #entries: Map<string, { readonly look: Look; readonly value: V | undefined }>;
  readonly #keys: Look;

  constructor(name: string, source: ReadonlyMap<string, V>) {
    super();
    this.#name = name;
    this.#source = source;
    this.#entries = new Map();
    this.#keys = { name: stepName(name, KEYS), value: () => [...source.keys()] };
    parts.set(this, { name, look: (steps) => this.#lookInto(steps) });
  }

  override get size(): number {
    noteLook(this.#keys);
    return this.#source.size;
  }

  override get(key: string): V | undefined {
    const { look, value } = this.#entry(key);
    noteLook(look);
    return value;
  }

  override has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  override keys(): MapIterator<string> {
    noteLook(this.#keys);
    return this.#source.keys() as MapIterator<string>;
  }

  override *entries(): MapIterator<[string, V]> {
    for (const key of this.keys()) yield [key, this.get(key) as V];
  }

  override *values(): MapIterator<V> {
    for (const key of this.keys()) yield this.get(key) as V;
  }

  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  override forEach(call: (value: V, key: string, map: Map<string, V>) => void): void {
    for (const [key, value] of this.entries()) call(value, key, this);
  }

  override set(): never {
    throw new Error(`Cannot change ${this.#name}, expected it to be made once`);
  }

  #entry(key: string): { readonly look: Look; readonly value: V | undefined } {
    const known = this.#entries.get(key);
    if (known) return known;
    const value = this.#valueOf(key);
    const entry = { look: { name: stepName(this.#name, key), value: () => value }, value };
    setOrigin(value, entry.look.name);
    this.#entries.set(key, entry);
    return entry;
  }

  #valueOf(key: string): V | undefined {
    const value = this.#source.get(key);
    return value === undefined ? undefined : tracedValue(stepName(this.#name, key), value);
  }

  #lookInto([key, ...others]: readonly string[]): Look | null {
    if (key === undefined) return null;
    if (key === KEYS) return this.#keys;
    const { look, value } = this.#entry(key);
    if (others.length === 0) return look;
    return lookInto(value, others);
  }
}

function lookInto(value: unknown, steps: readonly string[]): Look | null {
  return (typeof value === 'object' && value !== null && parts.get(value)?.look(steps)) || null;
}
