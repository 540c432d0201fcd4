import { checkFile } from "../../src/check-5w/check-file.ts";
import type { Settings } from "../../src/check-5w/protocol.ts";
import { openFile } from "../../src/intake/open-file.ts";
import type { Lists } from "../../src/rules-5w/lists/lists.ts";

export const noLists: Lists = {
  organisations: null,
  sectors: null,
  indicators: null,
  places: [
    { country: "Perú", adm1: "Tumbes", adm1_code: "PE24", adm2: "", adm2_code: "" },
    { country: "Perú", adm1: "Áncash", adm1_code: "PE02", adm2: "", adm2_code: "" },
  ],
};

/** A report's file, checked; `settings` is what a person chose. */
export const checkBytes = (bytes: Uint8Array, settings: Partial<Settings> = {}) =>
  checkFile(
    openFile(bytes),
    { corrections: {}, lists: noLists, broken: null, otherwise: "SUM", ...settings },
    "es",
  );

/** By rule: the file's row numbers that it points at; rules that point at none are left out. */
export const pointedAt = ({ checked }: ReturnType<typeof checkBytes>): Record<string, number[]> =>
  Object.fromEntries(
    checked.results.flatMap((result) =>
      result.outcome === "tried" && result.found.length > 0
        ? [[result.rule, result.found.map(({ row }) => checked.rows[row]?.number ?? 0)]]
        : [],
    ),
  );
