import type { ExerciseCourse } from "../hard-and-easy.ts";
import { chartProgram, colours, countTicks, rowHeight } from "./chart-program.ts";

export interface ExercisesChartWords {
  title: string;
  source: string;
  learners: string;
  firstTry: string;
  later: string;
  unsolved: string;
  untried: string;
}

const states = ["firstTry", "later", "unsolved", "untried"] as const;

/** How the group came through each exercise: a bar an exercise, its parts always in the same order. */
export function exercisesChart(
  courses: (Pick<ExerciseCourse, (typeof states)[number]> & { name: string })[],
  words: ExercisesChartWords,
  width: number,
): string {
  const bars = courses.flatMap((course) =>
    states.map((state) => ({ exercise: course.name, state: words[state], learners: course[state] })),
  );
  const total = Math.max(
    1,
    ...courses.map((course) => states.reduce((sum, state) => sum + course[state], 0)),
  );
  const names = courses.map(({ name }) => name);
  const height = courses.length * rowHeight + 70;
  const range = [colours.blue, colours.yellow, colours.red, colours.grey];
  return chartProgram(
    {
      words,
      bars,
      names,
      states: states.map((state) => words[state]),
      range,
      width,
      height,
      total,
      ticks: countTicks(total),
    },
    `Plot.plot({
      title: data.words.title,
      caption: data.words.source,
      width: data.width,
      height: data.height,
      marginLeft: 8,
      marginRight: 16,
      marginBottom: 40,
      x: { label: data.words.learners, domain: [0, data.total], ticks: data.ticks, tickFormat: String, grid: true },
      y: { axis: null, domain: data.names, padding: 0.55 },
      color: { domain: data.states, range: data.range, legend: true },
      marks: [
        Plot.barX(data.bars, { x: "learners", y: "exercise", fill: "state", insetRight: 1 }),
        Plot.text(data.names, { x: 0, y: (name) => name, text: (name) => name, textAnchor: "start", dy: -19 }),
        Plot.ruleX([0]),
      ],
    })`,
  );
}
