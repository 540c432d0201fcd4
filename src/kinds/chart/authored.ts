import { z } from "astro/zod";
import type { Authored } from "../authored.ts";
import { program, programFields } from "../program.ts";

const schema = z.strictObject({ kind: z.literal("chart"), ...programFields });

const plot = (marks: string): string =>
  `export default Plot.plot({\n  title: "______",\n  caption: "______",\n  marks: [${marks}],\n});\n`;

export const chart = {
  schema,
  ...program,
  scaffold: {
    compare: { as: "chart" },
    texts: [{ es: "______", en: "______" }],
    honesty: { require: ["title-says-something", "source-named", "axis-label-with-unit"] },
  },
  scaffoldPrograms: (rows) => ({
    "starter.ts": plot(""),
    "solution.ts": plot(`Plot.______(${rows}, { x: "______", y: "______" })`),
  }),
} satisfies Authored<z.infer<typeof schema>>;
