/**
 * The built-ins that the guest's own code relies on, taken before the learner's program can replace
 * them. Code that runs after it (normal-form.ts, json-text.ts) uses nothing else of the kind:
 * no methods of arrays, no iteration, no destructuring of arrays.
 */
const { bind, call } = Function.prototype;
type Uncurried = <T, A extends unknown[], R>(
  method: (this: T, ...args: A) => R,
) => (self: T, ...args: A) => R;
const uncurryThis = bind.bind(call) as unknown as Uncurried;

export const stringify = JSON.stringify as (value: string | number) => string;
export const parse = JSON.parse;
export const { isArray } = Array;
export const { keys, getPrototypeOf, getOwnPropertyDescriptor, create, is } = Object;
export const objectPrototype = Object.prototype;
export const isView = ArrayBuffer.isView;
export const isFiniteNumber = Number.isFinite;
export const toText = String;
export const has = Reflect.has;
export const apply = Reflect.apply;

export const mapForEach = uncurryThis(
  Map.prototype.forEach as (
    this: Map<unknown, unknown>,
    each: (value: unknown, key: unknown) => void,
  ) => void,
);
export const setForEach = uncurryThis(
  Set.prototype.forEach as (this: Set<unknown>, each: (value: unknown) => void) => void,
);
export const dateTime = uncurryThis(Date.prototype.getTime);
export const dateText = uncurryThis(Date.prototype.toISOString);
export const slice = uncurryThis(
  String.prototype.slice as (this: string, start: number, end?: number) => string,
);
export const includes = uncurryThis(String.prototype.includes as (this: string, part: string) => boolean);
export const tagOf = uncurryThis(Object.prototype.toString as (this: unknown) => string);
export const functionText = uncurryThis(Function.prototype.toString);
export const mapSize = uncurryThis(
  Object.getOwnPropertyDescriptor(Map.prototype, "size")?.get as (this: object) => number,
);
export const { get: mapGet, set: mapSet } = Map.prototype;
export const SafeMap = Map;
export const weakGet = uncurryThis(
  WeakMap.prototype.get as (this: WeakMap<object, unknown>, key: object) => unknown,
);
export const weakSet = uncurryThis(
  WeakMap.prototype.set as (this: WeakMap<object, unknown>, key: object, value: unknown) => unknown,
);
export const Int32 = Int32Array;

export const setSize = uncurryThis(
  Object.getOwnPropertyDescriptor(Set.prototype, "size")?.get as (this: object) => number,
);

/** A list that the learner's Array.prototype has no part in. */
export interface SafeList<T> {
  [index: number]: T;
  length: number;
}
export const safeList = <T>(): SafeList<T> => ({ __proto__: null, length: 0 }) as unknown as SafeList<T>;
export function push<T>(list: SafeList<T>, element: T): void {
  list[list.length] = element;
  list.length += 1;
}

const copy = uncurryThis(Array.prototype.slice as (this: unknown[]) => unknown[]);
/** The elements of an array as they stand now. */
export const copied = (list: unknown[]): SafeList<unknown> => copy(list) as unknown as SafeList<unknown>;

/** Whether `test` accepts `value` instead of throwing: how to ask for a built-in's brand. */
export function accepts(test: (self: never) => unknown, value: unknown): boolean {
  try {
    test(value as never);
    return true;
  } catch {
    return false;
  }
}
