import "./setup.ts";
import { writeAbsent } from "./absent.ts";
import { writeAnswer } from "./answer.ts";
import { seedRandom } from "./clock.ts";
import { installConsole } from "./console.ts";
import { type DatasetColumns, datasetRows } from "./dataset.ts";
import { beginDrawing, narrowChart } from "./drawing.ts";
import { describeError } from "./errors.ts";
import { modules } from "./imports.ts";
import type { FormatConventions } from "./locale.ts";
import { keys, parse } from "./primordials.ts";
import { shared } from "./shared.ts";
import { beginTrace, writeTrace } from "./trace.ts";
import { runTimer } from "./web.ts";

installConsole();

/** What the host may call; each takes and gives strings (and the program's own values). */
const guest = {
  modules,
  shared,
  /** The names that a module exports, as JSON. */
  exportNames: (module: string): string => JSON.stringify(keys(modules[module] ?? {})),
  addDataset(json: string): string {
    const { name, exportName, ...columns } = parse(json) as DatasetColumns & {
      name: string;
      exportName: string;
    };
    const rows = datasetRows(columns);
    modules[`datasets/${name}`] = { [exportName]: rows };
    return "";
  },
  /** Last step before a program. */
  begin(json: string): string {
    const { conventions, idPrefix, trace } = parse(json) as {
      conventions: FormatConventions;
      idPrefix: string;
      trace: string;
    };
    beginTrace(trace);
    beginDrawing(idPrefix, conventions);
    seedRandom(2019);
    return "";
  },
  /** The program's namespace → {value, svg} as JSON, or "" where it exports no default. */
  finish: writeAnswer,
  narrowChart,
  describeError,
  runTimer,
  writeAbsent,
  writeTrace,
  /** Lets the host's generated modules reach this object while they are evaluated. */
  expose(on: string): string {
    if (on) (globalThis as Record<string, unknown>).__aula = guest;
    else delete (globalThis as Record<string, unknown>).__aula;
    return "";
  },
};
(globalThis as Record<string, unknown>).__aula = guest;
