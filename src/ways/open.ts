import type { ExerciseBundle } from "../grading/exercise.ts";
import type { Way } from "../grading/way.ts";
import type { AnswerBox } from "../kinds/answer-box.ts";
import type { Program, Run } from "../sandbox/sandbox.ts";
import { find } from "../ui/find.ts";
import { openCodeBox } from "./code/box.ts";
import type { WayEditor } from "./way-editor.ts";
import { openWaysBox, type WayHost } from "./ways-box.ts";

/** What the editors of ways are given by the exercise that they stand in. */
export interface WaysOptions {
  /** Holds the places of the ways, as the page came. */
  host: HTMLElement;
  /** Id of the text that explains the keys of the code. */
  describedBy: string;
  /** Of the exercise; comes when it is needed. */
  bundle(): Promise<ExerciseBundle>;
  /** Runs a program on the exercise's data, without judging it. */
  run(code: string, how: Pick<Program, "trace">): Promise<Run>;
  prefersFullEditor: boolean;
  changed(): void;
  announce(text: string): void;
  /** The learner chose an editor for code. */
  choseEditor(editor: "full" | "light"): void;
}

type OpenWay = (place: WayHost, options: WaysOptions) => Promise<WayEditor> | WayEditor;

/** All that weighs more than the light editor comes when its way is opened. */
const editors: Record<Way, OpenWay> = {
  code: ({ host, changed }, options) =>
    openCodeBox({
      ...options,
      host: find(host, "[data-code]"),
      changed,
      datasets: async () => (await options.bundle()).datasets,
      chose: options.choseEditor,
    }),
  steps: async (place, options) => (await import("./steps/box.ts")).openStepsBox(place, options),
  arrange: async (place, options) => (await import("./arrange/box.ts")).openArrangeBox(place, options),
};

/** Makes the answer box of a program come alive, in each of its ways. */
export const openWays = (options: WaysOptions): Promise<AnswerBox> =>
  openWaysBox({ ...options, open: (way, place) => editors[way](place, options) });
