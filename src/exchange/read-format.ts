import * as v from "valibot";
import { Unusable } from "./fault.ts";

/** A format by its name in the file, and what each of its versions holds, the oldest first. */
export interface Format<Content> {
  name: `aula-de-datos ${string}`;
  /** Index 0 reads version 1; an older version is brought to the newest one's shape. */
  versions: readonly v.GenericSchema<unknown, Content>[];
}

/** @throws Unusable */
export function readFormat<Content>(text: string, format: Format<Content>): Content {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new Unusable({ kind: "not-ours" }, cause);
  }
  return readContent(content, format);
}

/**
 * Reads what JSON.parse gave.
 * @throws Unusable
 */
export function readContent<Content>(content: unknown, { name, versions }: Format<Content>): Content {
  const { format, version } = (content ?? {}) as { format?: unknown; version?: unknown };
  if (typeof format !== "string" || !format.startsWith("aula-de-datos "))
    throw new Unusable({ kind: "not-ours" });
  if (format !== name) throw new Unusable({ kind: "other-format", found: format });
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    throw new Unusable({ kind: "malformed", place: "version" });
  const schema = versions[version - 1];
  if (!schema) throw new Unusable({ kind: "too-new" });
  const read = v.safeParse(schema, content, { abortEarly: true });
  if (read.success) return read.output;
  throw new Unusable({ kind: "malformed", place: v.getDotPath(read.issues[0]) ?? "" });
}
