import { StorageTrouble, type TroubleKind } from "./store.ts";

/** How what was done on this page stands with the device. */
export interface Trouble {
  kind: TroubleKind;
  /** Writes that are on this page alone. 0: nothing is in danger, but the device cannot be read. */
  unsaved: number;
}

export interface Holding<Records> {
  /** Null while the device has everything. */
  readonly trouble: Trouble | null;
  /** Calls back when `trouble` has changed, until the returned function is called. */
  listen(told: () => void): () => void;
  /** Tries at once to write what the device has not taken. */
  retry(): void;
  /** All that there is, for a file: what is on this page alone too, also when the device cannot be read. */
  rescue(): Promise<Records>;
}

/**
 * What a write is about. Records that it puts are named by words with spaces between; a removal is
 * about the records that are named by all of its words. Only what names the records that it puts is held.
 */
export type About = { puts: string[] } | { takes: string[] };

type Method = (...given: unknown[]) => Promise<unknown>;
type Given<Of> = Of extends (...given: infer All) => Promise<unknown> ? All : never;
type Result<Of> = Of extends (...given: never[]) => Promise<infer One> ? One : never;

/** How a store's methods are held. */
export interface Rules<Store> {
  writes: { [Name in keyof Store]?: (...given: Given<Store[Name]>) => About };
  /** By method that reads: puts what it found into a store in memory. */
  reads: {
    [Name in keyof Store]?: (
      memory: Store,
      found: Result<Store[Name]>,
      ...given: Given<Store[Name]>
    ) => unknown;
  };
  /** What only counts: the reader that it is counted from while something is held. */
  counts: { [Name in keyof Store]?: keyof Store };
  /** A write that takes the place of an earlier one that was never taken: what both together say. */
  joins: {
    [Name in keyof Store]?: (earlier: Given<Store[Name]>, later: Given<Store[Name]>) => Given<Store[Name]>;
  };
  /** Readers that answer with what this page knows where the device does not; the others reject. */
  fromPage: (keyof Store)[];
}

export interface HoldingEffects<Store> {
  /** Rejects with a StorageTrouble; "forbidden" is for as long as the page is open. */
  openDevice(): Promise<Store>;
  openMemory(): Store;
  later(work: () => void, milliseconds: number): () => void;
  /** How long the device may take for one thing, ms. */
  patience: number;
  /** How long it may take to open, ms. */
  opening: number;
  /** The device has taken something that would be a loss. */
  kept(): void;
}

interface Write {
  name: string;
  given: unknown[];
  about: About;
  running: boolean;
  /** Why the device has not taken it; null while there is no reason to worry. */
  failed: TroubleKind | null;
}

/** Between two tries of what was refused, ms. */
const pause = 5000;

/** Whether nothing of the earlier write is left once the later one is done. */
function covers({ about: later }: Write, { about: earlier }: Write): boolean {
  if (!("puts" in earlier) || earlier.puts.length === 0) return false;
  if ("puts" in later) {
    const keys = new Set(later.puts);
    return earlier.puts.every((key) => keys.has(key));
  }
  return earlier.puts.every((key) => later.takes.every((word) => key.split(" ").includes(word)));
}

/** Whether a later write would be undone by an earlier one that is tried again behind it. */
function isUndone(later: Write, earlier: Write): boolean {
  if (!("puts" in earlier.about && "puts" in later.about) || covers(later, earlier)) return false;
  const keys = new Set(later.about.puts);
  return earlier.about.puts.some((key) => keys.has(key));
}

const isPreference = ({ name }: Write): boolean => name === "setPreference";

const isHeld = ({ about }: Write): boolean => "puts" in about && about.puts.length > 0;

/**
 * A store that keeps in memory what the device has not taken: it is read back from here, goes into the
 * rescue file, and is tried again. A write rejects with a StorageTrouble where it is held and no more.
 * Nothing waits longer than the device's patience. Where storage is forbidden it lasts as long as the page.
 */
export function holdStore<Store extends { lasting: boolean; read(): Promise<Records> }, Records>(
  rules: Rules<Store>,
  { openDevice, openMemory, later, patience, opening: openingPatience, kept }: HoldingEffects<Store>,
): { store: Store & Holding<Records>; ready: Promise<void> } {
  const methods = (store: Store) => store as unknown as Record<string, Method>;
  const ruleOf = (kind: "writes" | "reads" | "counts" | "joins", name: string) =>
    (rules[kind] as Record<string, unknown>)[name];
  /** Whatever this page has written and read. */
  const known = openMemory();
  const listeners = new Set<() => void>();
  let held: Write[] = [];
  let lasting = true;
  let writes = 0;
  let device: Store | null = null;
  let opening: Promise<Store> | null = null;
  let unread: TroubleKind | null = null;
  let told = "null";
  let callOff: (() => void) | null = null;

  const trouble = (): Trouble | null => {
    if (!lasting) return writes > 0 ? { kind: "forbidden", unsaved: writes } : null;
    const failed = held.filter((write) => write.failed !== null);
    const kind = failed.at(-1)?.failed ?? unread;
    return kind ? { kind, unsaved: failed.length } : null;
  };
  const tell = () => {
    const now = JSON.stringify(trouble());
    if (now === told) return;
    told = now;
    for (const listener of listeners) listener();
  };

  const within = <One>(work: Promise<One>, most = patience): Promise<One> =>
    new Promise((resolve, reject) => {
      // Who knows already that it does not answer does not wait again.
      const wait = trouble()?.kind === "silent" ? most / 10 : most;
      const stop = later(() => reject(new StorageTrouble("silent", null)), wait);
      work.then(resolve, reject).finally(stop);
    });
  const opened = (): Promise<Store> => {
    opening ??= openDevice()
      .catch((cause) => {
        opening = null;
        if (kindOf(cause) !== "forbidden") throw cause;
        lasting = false;
        return openMemory();
      })
      .then((store) => {
        device = store;
        unread = null;
        tell();
        return store;
      });
    return opening;
  };
  // Without an await where the device is open: what is asked for on a closing page is still done.
  const call = (name: string, given: unknown[]): Promise<unknown> =>
    device
      ? (methods(device)[name] as Method)(...given)
      : opened().then((store) => (methods(store)[name] as Method)(...given));

  const plan = () => {
    const waits = unread !== null || held.some(({ failed }) => failed !== null);
    if (!waits || callOff) return;
    callOff = later(() => {
      callOff = null;
      retry();
    }, pause);
  };
  const attempt = (write: Write): Promise<unknown> => {
    const first = held
      .slice(0, held.indexOf(write))
      .find((earlier) => earlier.failed && isUndone(write, earlier));
    if (first) {
      write.failed = first.failed;
      tell();
      return Promise.reject(new StorageTrouble(first.failed ?? "broken", null));
    }
    write.running = true;
    const settled = call(write.name, write.given).then(
      (result) => {
        const place = held.indexOf(write);
        held = held.filter((one, at) => one !== write && !(at < place && covers(write, one)));
        unread = null;
        tell();
        if (lasting && isHeld(write) && !isPreference(write)) kept();
        if (held.some(({ failed, running }) => failed && !running)) retry();
        return result;
      },
      (cause) => {
        write.running = false;
        write.failed = kindOf(cause);
        if (!isHeld(write)) held = held.filter((one) => one !== write);
        tell();
        plan();
        throw cause;
      },
    );
    return within(settled).catch((cause) => {
      if (held.includes(write) && isHeld(write)) write.failed ??= kindOf(cause);
      tell();
      throw cause;
    });
  };
  function retry(): void {
    if (device === null) void ready();
    // What came of it is in `trouble`.
    for (const write of [...held])
      if (write.failed && !write.running && held.includes(write)) attempt(write).catch(() => {});
  }
  /** Opens the device within its time, whatever comes of it. */
  const ready = () =>
    within(opened(), openingPatience).then(
      () => {},
      (cause) => {
        unread = kindOf(cause);
        tell();
        plan();
      },
    );

  const write = (name: string, given: unknown[]): Promise<unknown> => {
    writes += 1;
    void (methods(known)[name] as Method)(...given);
    const about = (ruleOf("writes", name) as (...all: unknown[]) => About)(...given);
    const one: Write = { name, given, about, running: false, failed: null };
    // A removal takes it away when it is done.
    const replaced =
      "puts" in about ? held.filter((earlier) => !earlier.running && covers(one, earlier)) : [];
    const join = ruleOf("joins", name) as ((earlier: unknown[], later: unknown[]) => unknown[]) | undefined;
    if (join)
      for (const earlier of replaced.filter((other) => other.name === name).reverse())
        one.given = join(earlier.given, one.given);
    held = [...held.filter((earlier) => !replaced.includes(earlier)), one];
    const written = attempt(one);
    retry();
    return written;
  };

  const ask = async (name: string, given: unknown[]): Promise<unknown> => {
    try {
      const found = await within(call(name, given));
      unread = null;
      tell();
      return found;
    } catch (cause) {
      unread = kindOf(cause);
      tell();
      plan();
      throw cause;
    }
  };
  const remember = (memory: Store, name: string, found: unknown, given: unknown[]) =>
    (ruleOf("reads", name) as ((...all: unknown[]) => unknown) | undefined)?.(memory, found, ...given);
  const read = async (name: string, given: unknown[]): Promise<unknown> => {
    const isHolding = held.some(({ failed }) => failed);
    const source = isHolding ? String(ruleOf("counts", name) ?? name) : name;
    const memory = openMemory();
    try {
      const found = await ask(source, given);
      remember(known, source, found, given);
      if (!isHolding) return found;
      await remember(memory, source, found, given);
    } catch (cause) {
      if (!(rules.fromPage as string[]).includes(name)) throw cause;
      return (methods(known)[name] as Method)(...given);
    }
    for (const { name: wrote, given: what } of held) await (methods(memory)[wrote] as Method)(...what);
    return (methods(memory)[name] as Method)(...given);
  };

  const holding = {
    get lasting() {
      return lasting;
    },
    get trouble() {
      return trouble();
    },
    listen(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry,
    async rescue(): Promise<Records> {
      try {
        return (await read("read", [])) as Records;
      } catch {
        // The device cannot be read: what this page has seen of it and written is what there is.
        return known.read();
      }
    },
  };
  for (const name of Object.keys(rules.writes))
    Object.assign(holding, { [name]: (...given: unknown[]) => write(name, given) });
  for (const name of [...Object.keys(rules.reads), ...Object.keys(rules.counts)])
    Object.assign(holding, { [name]: (...given: unknown[]) => read(name, given) });
  return { store: holding as unknown as Store & Holding<Records>, ready: ready() };
}

const kindOf = (cause: unknown): TroubleKind => (cause instanceof StorageTrouble ? cause.kind : "broken");
