import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "astro/zod";
import type { Text } from "../../i18n/locale.ts";
import { text } from "../../kinds/fields.ts";

/** Beside programs that letter charts. */
export const textsFile = "texts.json";

/** What the programs of a folder letter charts with, in each language; nothing where it has no such file. */
export function textsBeside(program: string): Text[] {
  const file = join(dirname(program), textsFile);
  return existsSync(file) ? z.array(text).parse(JSON.parse(readFileSync(file, "utf8"))) : [];
}
