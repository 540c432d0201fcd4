import type { PlotOptions, Scale } from "@observablehq/plot";
import { writeCell } from "./cells.ts";
import { JsonText, quoted } from "./json-text.ts";
import { type DrawnMark, markKind, toldMarks } from "./marks.ts";
import type { Figure } from "./shapes.ts";

/** A channel writes out at most so many values; `count` stays true. */
const channelCap = 5000;
const scaleNames = ["x", "y", "fx", "fy", "r", "color", "opacity", "symbol", "length"] as const;
const constantNames = [
  "fill",
  "stroke",
  "r",
  "symbol",
  "opacity",
  "fillOpacity",
  "strokeOpacity",
  "strokeWidth",
  "tip",
];

type Options = PlotOptions & Record<string, unknown>;

/** ChartFacts (src/check/value.ts) as JSON. */
export function chartFacts(figure: Figure, options: PlotOptions, marks: DrawnMark[]): string {
  const out = new JsonText(8_000_000);
  out.raw('{"marks":[');
  let first = true;
  for (const drawn of toldMarks(marks)) {
    if (!first) out.raw(",");
    first = false;
    writeMark(out, drawn);
  }
  out.raw('],"scales":{');
  let comma = "";
  for (const name of scaleNames) {
    const scale = figure.scale?.(name);
    if (!scale || scale.type === ("identity" as never)) continue;
    out.raw(`${comma}"${name}":`);
    writeScale(out, name, scale, options as Options, marks);
    comma = ",";
  }
  out.raw(
    `},"legends":[${legends(figure, options as Options)
      .map(quoted)
      .join(",")}]`,
  );
  for (const name of ["title", "subtitle", "caption"] as const)
    out.raw(`,"${name}":${quoted(words(options[name]))}`);
  out.raw("}");
  return out.text;
}

function words(contents: unknown): string | null {
  if (contents === null || contents === undefined) return null;
  return typeof contents === "object" && "textContent" in contents
    ? String(contents.textContent)
    : String(contents);
}

function writeMark(out: JsonText, drawn: DrawnMark): void {
  const { mark, channels, indexes } = drawn;
  const count = indexes.reduce((sum, index) => sum + index.length, 0);
  out.raw(`{"kind":${quoted(markKind(drawn))},"count":${indexes.length === 0 ? 1 : count},"channels":{`);
  let comma = "";
  const write = (
    name: string,
    scale: string | null,
    label: string | null,
    values: (index: number[], i: number) => unknown,
  ) => {
    out.raw(`${comma}${quoted(name)}:{"scale":${quoted(scale)},"label":${quoted(label)},"values":[`);
    comma = ",";
    let written = 0;
    for (const index of indexes) {
      for (let i = 0; i < index.length && written < channelCap; i++) {
        if (written++ > 0) out.raw(",");
        writeCell(out, values(index, index[i] as number));
      }
    }
    out.raw("]}");
  };
  for (const [name, { value, scale, label }] of Object.entries(channels)) {
    // Geometry is drawn, not read.
    if (!value || name === "geometry") continue;
    write(
      name,
      typeof scale === "string" ? scale : null,
      label === undefined ? null : String(label),
      (_, i) => (/^[xy]2$/.test(name) && drawn.absent(i) ? null : value[i]),
    );
  }
  for (const facet of ["fx", "fy"] as const) {
    if (indexes.some((index) => index[facet] !== undefined)) {
      write(facet, facet, null, (index) => (index as DrawnMark["indexes"][number])[facet]);
    }
  }
  out.raw('},"constants":{');
  comma = "";
  for (const name of constantNames) {
    const constant = mark[name];
    if (constant === undefined || constant === null || typeof constant === "function" || name in channels)
      continue;
    out.raw(`${comma}"${name}":`);
    writeCell(out, typeof constant === "object" ? true : constant);
    comma = ",";
  }
  out.raw("}}");
}

function writeScale(out: JsonText, name: string, scale: Scale, options: Options, marks: DrawnMark[]): void {
  const domain = Array.from((scale.domain ?? []) as Iterable<unknown>);
  const numbers = domain.every((end): end is number => typeof end === "number") ? domain : null;
  const measures =
    numbers && /linear|pow|sqrt|symlog|diverging|sequential/.test(String(scale.type)) ? numbers : null;
  const zero = measures ? Math.min(...measures) <= 0 && Math.max(...measures) >= 0 : null;
  const turned =
    numbers !== null &&
    numbers.length > 1 &&
    (numbers[0] as number) > (numbers[numbers.length - 1] as number);
  const reverse = turned || (options[name] as { reverse?: boolean } | undefined)?.reverse === true;
  out.raw(`{"type":${quoted(String(scale.type))},"domain":[`);
  domain.slice(0, channelCap).forEach((end, i) => {
    if (i > 0) out.raw(",");
    writeCell(out, end);
  });
  out.raw(
    `],"label":${quoted(scaleLabel(name, options, marks))},"zero":${String(zero)},"reverse":${String(reverse)},"range":`,
  );
  out.raw(name === "color" ? colours(scale) : "null");
  out.raw("}");
}

/** The colours of a scale as written; those of a continuous scheme at nine even steps. */
function colours({ range, interpolate }: Scale): string {
  const steps = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
  const shown = range
    ? Array.from(range as Iterable<unknown>)
    : interpolate
      ? steps.map((t) => (interpolate as (t: number) => unknown)(t))
      : [];
  return `[${shown.map((colour) => quoted(String(colour))).join(",")}]`;
}

/** As the reader sees it: what the drawn axis says; for colours, sizes and symbols what their legend says. */
function scaleLabel(name: string, options: Options, marks: DrawnMark[]): string | null {
  if (/^f?[xy]$/.test(name)) {
    const drawn = marks.find(
      ({ mark, indexes }) => mark.ariaLabel === `${name}-axis label` && indexes.length > 0,
    );
    const text = drawn?.channels.text?.value[0];
    return text === undefined || text === null
      ? null
      : String(text).replace(/^[↑↓←→]\s*|\s*[↑↓←→]$/g, "") || null;
  }
  const { label } = (options[name] ?? {}) as { label?: unknown };
  if (label !== undefined) return label === null ? null : String(label);
  const labels = new Set<string>();
  for (const { channels } of marks) {
    for (const channel of Object.values(channels)) {
      if (channel.scale === name && channel.label !== undefined) labels.add(String(channel.label));
    }
  }
  const [only] = labels;
  return labels.size === 1 && only !== undefined ? only : null;
}

function legends(figure: Figure, options: Options): string[] {
  const asked = ["symbol", "color", "opacity"].filter(
    (name) => (options[name] as { legend?: unknown } | undefined)?.legend,
  );
  const drawn = figure.querySelectorAll(".plot-swatches, .plot-ramp").length;
  return asked.filter((name) => figure.scale?.(name)).slice(0, drawn);
}
