import { z } from "astro/zod";
import type { ExerciseKind } from "../grading/exercise.ts";
import type { Authored } from "./authored.ts";
import { chart } from "./chart/authored.ts";
import { choice } from "./choice/authored.ts";
import { code } from "./code/authored.ts";
import { complete } from "./complete/authored.ts";
import { fix } from "./fix/authored.ts";
import { match } from "./match/authored.ts";
import { number } from "./number/authored.ts";
import { order } from "./order/authored.ts";
import { predict } from "./predict/authored.ts";
import { spot } from "./spot/authored.ts";
import { table } from "./table/authored.ts";

const authored = { choice, number, predict, order, match, spot, table, code, chart, complete, fix };

/** lessons/<track>/<NN-lesson>/exercises/<id>/exercise.json */
export type ExerciseFile = z.infer<(typeof authored)[ExerciseKind]["schema"]>;
export type ExerciseFileOf<Kind extends ExerciseKind> = Extract<ExerciseFile, { kind: Kind }>;

const schemas = Object.values(authored).map(({ schema }) => schema);
export const exerciseSchema = z.discriminatedUnion("kind", schemas as never) as z.ZodType<ExerciseFile>;

/** What a kind is for its author. Whoever has a file of the kind may hand it in. */
export const authoredOf = (kind: ExerciseKind): Authored<ExerciseFile> =>
  authored[kind] as unknown as Authored<ExerciseFile>;
