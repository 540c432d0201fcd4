import { z } from "astro/zod";
import { defaultLocale } from "../../i18n/locale.ts";
import type { Authored } from "../authored.ts";
import { casesOfPrograms } from "../computed.ts";
import { common, compare, computed, lettered, names, texts } from "../fields.ts";
import { fails, one } from "../options.ts";
import { scaffoldRows } from "../stimulus.ts";
import { faultsOfForm, formOf } from "./form.ts";

const schema = z.strictObject({
  kind: z.literal("table"),
  ...common,
  ...computed,
  ...lettered,
  compare: compare.optional(),
  /** Heading by column of what stimulus.ts returns, in the order of the page. */
  columns: texts,
  /** Columns whose cells may be changed though they are not empty. */
  editable: names.optional(),
});

export const table = {
  schema,
  programs: ["stimulus.ts", "solution.ts"],
  pose(file, stimulus) {
    const one = stimulus?.[defaultLocale];
    if (!stimulus || one?.kind !== "table") return { choice: null, form: null, faults: [] };
    const faults = [{ file: "stimulus.ts", faults: faultsOfForm(one, file) }];
    return { choice: null, form: formOf(one, stimulus, file), faults };
  },
  wantsMistakes: true,
  cases: (programs, bundle, form) => [
    ...(form
      ? [
          {
            file: "stimulus.ts",
            submission: { kind: "value" as const, value: form.start },
            locales: one,
            wanted: "the table as it comes must fail",
            isMet: fails,
          },
        ]
      : []),
    ...casesOfPrograms({ ...programs, right: {} }, bundle, (_, value) => ({ kind: "value", value })),
  ],
  scaffold: { columns: { name: { es: "______", en: "______" }, value: { es: "______", en: "______" } } },
  scaffoldPrograms: (rows) => ({
    "stimulus.ts": scaffoldRows('name: "______", value: null'),
    "solution.ts": scaffoldRows(`value: ${rows}.______`),
  }),
} satisfies Authored<z.infer<typeof schema>>;
