import { z } from "astro/zod";
import { defaultLocale } from "../../i18n/locale.ts";
import type { Authored, Fault } from "../authored.ts";
import { common, lettered, mistakesOfNames, names, text, texts } from "../fields.ts";
import { casesOfChoice, failingChoice, patternOf } from "../options.ts";
import { scaffoldRows } from "../stimulus.ts";
import { faultsOfHotspots, hotspotChoice, hotspotsOf, namesOfHotspots } from "./hotspots.ts";

const schema = z.strictObject({
  kind: z.literal("spot"),
  ...common,
  ...lettered,
  /**
   * The place to point at, or several where all of them must be; a place is "<id of its row>.<column>",
   * or the `ariaLabel` of a chart's mark.
   */
  answer: z.union([z.string(), names.min(1)]),
  /** Places, any one of which is the mistake, "*" for every row or column ("*.total"). */
  mistakes: mistakesOfNames,
  /** On a table: heading by column of what stimulus.ts returns, in the order of the page. */
  columns: texts.optional(),
  /** Of a chart that cannot be read: what it shows, for those who do not see it. */
  alt: text.optional(),
});
type File = z.infer<typeof schema>;

function faultsOf({ mistakes }: File): Fault[] {
  const count = Object.keys(mistakes).length;
  return count < 3
    ? [[`holds ${count} mistakes`, 'add "mistakes" that people really make, at least three']]
    : [];
}

export const spot = {
  schema,
  programs: ["stimulus.ts"],
  faultsOf,
  mistakesOf: ({ mistakes }) => Object.keys(mistakes),
  pose(file, stimulus) {
    const hotspots = stimulus ? hotspotsOf(stimulus[defaultLocale]) : [];
    const faults = [{ file: "exercise.json", faults: faultsOfHotspots(file, hotspots) }];
    return { choice: hotspotChoice(file, hotspots), form: null, faults };
  },
  nameOptions: ({ columns = {} }, stimulus) => namesOfHotspots(stimulus, columns),
  showsCharts: true,
  cases: (_, { choice }) => [
    // Where several places are asked for, one may be pointed at besides the right ones.
    ...casesOfChoice(choice, (mistake, asked) =>
      patternOf(asked, mistake).flatMap((hotspot) =>
        asked.answer.length > 1 ? [[hotspot], [...asked.answer, hotspot]] : [[hotspot]],
      ),
    ),
    failingChoice([], "pointing at nothing must fail"),
  ],
  scaffold: {
    columns: { name: { es: "______", en: "______" }, value: { es: "______", en: "______" } },
    answer: "second.value",
    mistakes: {
      "first-mistake": ["first.value"],
      "second-mistake": ["third.value"],
      "third-mistake": ["*.name"],
    },
  },
  scaffoldPrograms: (rows) => ({ "stimulus.ts": scaffoldRows(`name: "______", value: ${rows}.______`) }),
} satisfies Authored<File>;
