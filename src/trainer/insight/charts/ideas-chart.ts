import { chartProgram, colours, countTicks, rowHeight } from "./chart-program.ts";

export interface IdeaBar {
  name: string;
  lacking: number;
  over: number;
}

export interface IdeasChartWords {
  title: string;
  source: string;
  /** What the axis counts. */
  learners: string;
  lacking: string;
  over: string;
}

/** How many learners lack each idea still, and how many have got over it: a bar an idea, its name above it. */
export function ideasChart(ideas: IdeaBar[], words: IdeasChartWords, width: number): string {
  const most = Math.max(1, ...ideas.map(({ lacking, over }) => lacking + over));
  const bars = ideas.flatMap(({ name, lacking, over }) => [
    { idea: name, state: words.lacking, learners: lacking },
    { idea: name, state: words.over, learners: over },
  ]);
  const names = ideas.map(({ name }) => name);
  const height = ideas.length * rowHeight + 70;
  const states = [words.lacking, words.over];
  return chartProgram(
    { words, bars, names, states, width, height, most, ticks: countTicks(most) },
    `Plot.plot({
      title: data.words.title,
      caption: data.words.source,
      width: data.width,
      height: data.height,
      marginLeft: 8,
      marginRight: 16,
      marginBottom: 40,
      x: { label: data.words.learners, domain: [0, data.most], ticks: data.ticks, tickFormat: String, grid: true },
      y: { axis: null, domain: data.names, padding: 0.55 },
      color: { domain: data.states, range: ["${colours.blue}", "${colours.yellow}"], legend: true },
      marks: [
        Plot.barX(data.bars, { x: "learners", y: "idea", fill: "state" }),
        Plot.text(data.names, { x: 0, y: (name) => name, text: (name) => name, textAnchor: "start", dy: -19 }),
        Plot.ruleX([0]),
      ],
    })`,
  );
}
