import { chartOf } from "./drawing.ts";
import { isFrame } from "./frame.ts";
import { host } from "./host.ts";
import { inspect } from "./inspect.ts";
import { JsonText, quoted } from "./json-text.ts";
import { writeValue } from "./normal-form.ts";
import { isArray, toText } from "./primordials.ts";

/** A table on the way is for looking at: so many of its rows go out. */
const shownRows = 200;

/** Defines `console` and `show`. */
export function installConsole(): void {
  const text = (parts: unknown[]): void => {
    let line = "";
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      line += (i > 0 ? " " : "") + (typeof part === "string" ? part : inspect(part));
    }
    host("output", `{"kind":"text","text":${quoted(line)}}`);
  };
  const show = (value: unknown): void => {
    const svg = chartOf(value)?.svg;
    if (svg) {
      host("output", `{"kind":"chart","svg":${quoted(svg)}}`);
      return;
    }
    const out = new JsonText(4_000_000);
    if (typeof value === "object" && value !== null) {
      writeValue(out, value, shownRows);
      if (isTableText(out.text)) {
        host("output", `{"kind":"table","total":${toText(rowCount(value))},"table":${out.text}}`);
        return;
      }
    }
    text([value]);
  };
  const log = (...parts: unknown[]): void => {
    const [only] = parts;
    const isTable = parts.length === 1 && typeof only === "object" && only !== null && isFrame(only);
    if (isTable) show(only);
    else text(parts);
  };
  const counts = new Map<unknown, number>();
  const nothing = (): void => {};
  const console = {
    log,
    info: log,
    warn: log,
    error: log,
    debug: log,
    trace: log,
    table: show,
    dir: (value: unknown) => log(value),
    group: (...parts: unknown[]) => (parts.length > 0 ? log(...parts) : undefined),
    groupCollapsed: (...parts: unknown[]) => (parts.length > 0 ? log(...parts) : undefined),
    groupEnd: nothing,
    time: nothing,
    timeEnd: nothing,
    timeLog: nothing,
    clear: nothing,
    count(name: unknown = "default") {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      log(`${toText(name)}: ${counts.get(name)}`);
    },
    assert(condition: unknown, ...parts: unknown[]) {
      if (!condition) log(...(parts.length > 0 ? parts : [false]));
    },
  };
  for (const [name, value] of Object.entries({ console, show })) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
}

const isTableText = (json: string): boolean => json.startsWith('{"kind":"table"');

function rowCount(value: object): number {
  const { values, size } = value as { values?: unknown; size?: unknown };
  if (isArray(value)) return value.length;
  if (isFrame(value) && isArray(values)) return values.length;
  return typeof size === "number" ? size : Object.keys(value).length;
}
