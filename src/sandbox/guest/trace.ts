import { copied, create, isArray, parse, push, type SafeList, safeList, toText } from "./primordials.ts";
import { changesItself, mayChange, noteSource, sourceOf } from "./trace-calls.ts";
import { isFramed, isTable, type OpenCall, readEarly, writeCall } from "./trace-record.ts";
import { areReplaced } from "./trace-replaced.ts";

interface Site {
  name: string;
  kind: "method" | "static" | "own" | "loop";
  /** Whatever is open when a call begins here has failed. */
  isOuter: boolean;
  /** Inputs that have come before the last one, which opens the call. */
  waiting: SafeList<unknown>;
  /** Calls that have begun here and are not watched. */
  skipped: number;
}

const most = { calls: 40, text: 400_000, found: 50_000, copied: 200_000 };

let sites: SafeList<Site> | null = null;
let named: Record<string, boolean>;
/** A call that is a step and, of those inside it, the ones that it makes itself. */
const open = safeList<OpenCall>();
let calls = "";
let told = 0;
let isCut = false;

/** Begins to watch. `json`: {sites: {name, kind, isOuter}[], names: string[]}; "" where nobody asked. */
export function beginTrace(json: string): void {
  if (json === "") return;
  const asked = parse(json) as { sites: Pick<Site, "name" | "kind" | "isOuter">[]; names: string[] };
  named = create(null) as Record<string, boolean>;
  for (let i = 0; i < asked.names.length; i++) named[asked.names[i] as string] = true;
  sites = safeList();
  for (let i = 0; i < asked.sites.length; i++) {
    const { name, kind, isOuter } = asked.sites[i] as Site;
    push(sites, { name, kind, isOuter, waiting: safeList<unknown>(), skipped: 0 });
  }
}

/** What `import … from "trace"` finds. Each gives back what it is given, and does nothing where nobody watches. */
export const traceModule: Record<string, unknown> = {
  /** One of several inputs of a call; the last comes by `into`. */
  also(number: number, value: unknown): unknown {
    const site = sites?.[number];
    if (!site) return value;
    if (site.isOuter && site.waiting.length === 0) giveUp(site);
    if (open.length > 1) return value;
    // What a verb of danfo.js is told is worked out inside it.
    const isVerb = open.length === 0 && site.kind === "method" && isFramed(value);
    if (isVerb) push(open, begun(number, site, listOf(value)));
    else push(site.waiting, value);
    return value;
  },
  into(number: number, value: unknown): unknown {
    const site = sites?.[number];
    if (!site) return value;
    const last = open[open.length - 1];
    if (last?.site === number && isFramed(last.inputs[0])) {
      push(last.inputs, value);
      return value;
    }
    const inputs = site.waiting;
    if (inputs.length > 0) site.waiting = safeList();
    if (site.isOuter && inputs.length === 0) giveUp(site);
    if (open.length === 0) site.skipped = 0;
    push(inputs, value);
    if (isWatched(site, inputs)) push(open, begun(number, site, inputs));
    else site.skipped += 1;
    if (inputs === site.waiting) site.waiting = safeList();
    return value;
  },
  /** What a call gave; `filled` asks for what a loop filled. */
  out(number: number, value: unknown, ...filled: (() => unknown)[]): unknown {
    const site = sites?.[number];
    if (!site) return value;
    if (site.skipped > 0) site.skipped -= 1;
    else {
      const call = closed(number);
      if (call && open.length === 1) noteFound(call, value);
      else if (call) record(site, call, value, filled);
    }
    return value;
  },
  /** What one round of the function of a map or flatMap gave. */
  each(number: number, value: unknown): unknown {
    if (open.length !== 1) return value;
    const call = open[0] as OpenCall;
    if (call.site !== number) return value;
    call.rounds += 1;
    if (call.made) push(call.made, isArray(value) ? value.length : 1);
    return value;
  },
};

/** As JSON, {calls, isCut, replaced}: a call is {site, before, after, change} of src/sandbox/trace.ts. */
export function writeTrace(): string {
  return `{"calls":[${calls}],"isCut":${toText(isCut)},"replaced":${toText(areReplaced())}}`;
}

function giveUp(site: Site): void {
  open.length = 0;
  site.skipped = 0;
}

function listOf(value: unknown): SafeList<unknown> {
  const list = safeList<unknown>();
  push(list, value);
  return list;
}

function isWatched({ name, kind }: Site, inputs: SafeList<unknown>): boolean {
  const first = inputs[0];
  // Inside a call only what it looks up in other tables is of interest.
  if (open.length > 1) return false;
  if (open.length === 1) return typeof first === "object" && first !== null;
  if (kind === "method") return typeof first === "object" && first !== null && mayChange(name, first);
  for (let i = 0; i < inputs.length; i++) if (isTable(inputs[i], kind)) return true;
  return false;
}

function begun(number: number, { name }: Site, inputs: SafeList<unknown>): OpenCall {
  const first = inputs[0];
  const call: OpenCall = {
    site: number,
    inputs,
    snapshot: null,
    early: null,
    rounds: 0,
    made: name === "flatMap" ? safeList() : null,
    found: safeList(),
  };
  if (open.length > 0) return call;
  if (changesItself(name) && isArray(first) && first.length <= most.copied) call.snapshot = copied(first);
  call.early = readEarly(first, named);
  return call;
}

/** The open call of a site; what was left open inside it, by an error that was caught, is given up. */
function closed(number: number): OpenCall | null {
  for (let i = open.length - 1; i >= 0; i--) {
    const call = open[i] as OpenCall;
    if (call.site !== number) continue;
    open.length = i;
    return call;
  }
  return null;
}

function noteFound({ inputs }: OpenCall, result: unknown): void {
  const outer = open[0] as OpenCall;
  if (outer.found.length >= most.found || typeof result !== "object" || result === null) return;
  push(outer.found, { round: outer.rounds, source: inputs[0], result });
}

function record(site: Site, call: OpenCall, value: unknown, filled: (() => unknown)[]): void {
  const { name, kind } = site;
  const first = call.inputs[0];
  if (kind === "method" && typeof first === "object" && first !== null && !isArray(first))
    noteSource(value, sourceOf(first) ?? first);
  try {
    const given = kind === "loop" ? whatItFilled(value, filled) : value;
    const json = writeCall(call, { name, kind, value: given, named });
    if (json === null) return;
    if (told === most.calls || calls.length + json.length > most.text) {
      isCut = true;
      sites = null;
      return;
    }
    told += 1;
    calls += (calls === "" ? "" : ",") + json;
  } catch {
    // A table that cannot be read is not shown; the program goes on as it would.
  }
}

/** Of what a loop filled the first that can be shown: a table rather than a number. */
function whatItFilled(first: unknown, others: (() => unknown)[]): unknown {
  let single: unknown;
  for (let i = -1; i < others.length; i++) {
    const ask = i < 0 ? first : others[i];
    if (typeof ask !== "function") continue;
    try {
      const value: unknown = ask();
      if (isTable(value, "loop")) return value;
      single ??= value;
    } catch {
      // It is declared further down.
    }
  }
  return single;
}
