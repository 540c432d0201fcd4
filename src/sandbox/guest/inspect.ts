import {
  accepts,
  dateText,
  dateTime,
  functionText,
  isArray,
  isFiniteNumber,
  isView,
  keys,
  mapForEach,
  mapSize,
  push,
  type SafeList,
  safeList,
  setForEach,
  setSize,
  slice,
  stringify,
  tagOf,
  toText,
} from "./primordials.ts";

const longest = { entries: 100, depth: 4, text: 20_000 };

/**
 * A value as console.log shows it: `{a: 1, b: ["x", …]}`. Never throws; stops at cycles, at a depth
 * of 4, at 100 entries a level.
 */
export function inspect(value: unknown): string {
  try {
    return describe(value, safeList(), { left: longest.text });
  } catch {
    return "…";
  }
}

interface Budget {
  left: number;
}

function describe(value: unknown, above: SafeList<object>, budget: Budget): string {
  if (budget.left <= 0) return "…";
  if (typeof value === "string")
    return spend(stringify(value.length > 1000 ? `${slice(value, 0, 1000)}…` : value), budget);
  if (typeof value === "bigint") return `${toText(value)}n`;
  if (typeof value === "function") return `function ${nameOf(value)}`;
  if (typeof value !== "object" || value === null) return spend(toText(value), budget);
  if (accepts(dateTime, value)) {
    const time = dateTime(value as Date);
    return spend(isFiniteNumber(time) ? dateText(value as Date) : "Invalid Date", budget);
  }
  for (let i = 0; i < above.length; i++) if (above[i] === value) return "(circular)";
  if (above.length >= longest.depth) return isArray(value) ? "[…]" : "{…}";
  push(above, value);
  const text = describeObject(value, above, budget);
  above.length -= 1;
  return spend(text, budget);
}

function describeObject(value: object, above: SafeList<object>, budget: Budget): string {
  const parts = new Parts();
  if (isArray(value) || (isView(value) && "length" in value)) {
    const { length } = value as unknown as { length: number };
    for (let i = 0; i < length && parts.add(() => describe((value as unknown[])[i], above, budget)); i++);
    return `[${parts.end(length)}]`;
  }
  if (accepts(mapSize, value)) {
    const map = value as Map<unknown, unknown>;
    mapForEach(map, (v, k) => {
      parts.add(() => `${describe(k, above, budget)} => ${describe(v, above, budget)}`);
    });
    return `Map {${parts.end(mapSize(map))}}`;
  }
  if (accepts(setSize, value)) {
    const set = value as Set<unknown>;
    setForEach(set, (v) => {
      parts.add(() => describe(v, above, budget));
    });
    return `Set {${parts.end(setSize(set))}}`;
  }
  const tag = slice(tagOf(value), 8, -1);
  if (tag === "Error") return errorText(value);
  const names = keys(value);
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    if (!parts.add(() => `${name}: ${describe((value as Record<string, unknown>)[name], above, budget)}`))
      break;
  }
  const prefix = tag === "Object" ? "" : `${tag} `;
  return `${prefix}{${parts.end(names.length)}}`;
}

export function errorText(error: object): string {
  try {
    const { name, message } = error as { name?: unknown; message?: unknown };
    return `${typeof name === "string" ? name : "Error"}: ${typeof message === "string" ? message : ""}`;
  } catch {
    return "Error";
  }
}

function nameOf(value: object): string {
  try {
    const { name } = value as { name?: unknown };
    return typeof name === "string" && name !== "" ? name : slice(functionText(value as () => void), 0, 40);
  } catch {
    return "";
  }
}

function spend(text: string, budget: Budget): string {
  budget.left -= text.length;
  return text;
}

class Parts {
  private text = "";
  private count = 0;
  /** False when there is no room for more. */
  add(part: () => string): boolean {
    if (this.count >= longest.entries) return false;
    let text: string;
    try {
      text = part();
    } catch {
      text = "(error)";
    }
    this.text += (this.count > 0 ? ", " : "") + text;
    this.count += 1;
    return true;
  }
  end(total: number): string {
    return total > this.count ? `${this.text}, … (${total})` : this.text;
  }
}
