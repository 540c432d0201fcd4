import * as v from "valibot";
import { datasetField } from "../fields.ts";
import { parts } from "../part.ts";
import { refuse } from "../problem.ts";
import { datasetSlot } from "../slots.ts";
import { table, type Verb } from "../verb.ts";

const schema = v.strictObject({ verb: v.literal("start"), dataset: datasetField });

/** Takes a dataset's table: the first step, and only the first. */
export const start: Verb<typeof schema> = {
  schema,
  name: { es: "Empezar con una tabla", en: "Start with a table" },
  fresh: (_, datasets) => ({ verb: "start", dataset: datasets[0]?.name ?? "" }),
  gives({ dataset }, _, datasets) {
    if (dataset === "") refuse({ code: "unfinished" });
    const found = datasets.find(({ name }) => name === dataset);
    return table(found?.columns ?? refuse({ code: "dataset-unknown", dataset }));
  },
  sentence: ({ dataset }, telling) =>
    parts({ es: "Empieza con la tabla {dataset}", en: "Start with the table {dataset}" }, telling.locale, {
      dataset: datasetSlot(["dataset"], dataset, telling),
    }),
};
