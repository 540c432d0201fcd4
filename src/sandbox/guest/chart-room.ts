import type { PlotOptions, ScaleOptions } from "@observablehq/plot";
import {
  allLabels,
  inLines,
  type Label,
  labelsIn,
  lineHeight,
  moved,
  overhang,
  shortened,
  thinOut,
  writeLines,
  writeShort,
} from "./chart-labels.ts";
import type { Element } from "./dom.ts";
import type { Figure } from "./shapes.ts";

type Draw = (options: PlotOptions) => Figure;

/** Of a label beside its tick, in pixels: more is written in lines. */
const widest = 230;
/** A tick and the gaps beside it. */
const tick = 12;
/** How wide a chart is on a phone, in pixels. */
const phone = 320;
/** Where the names of a phone's bars are wider, they stand above them. */
const widestBeside = 96;
const bar = 18;

const svgOf = (figure: Figure): Element =>
  figure.tagName === "svg" ? figure : (figure.children.find(({ tagName }) => tagName === "svg") ?? figure);

const linesOf = ({ words, width }: Label, room: number): string[] =>
  width <= room ? [words] : inLines(words, room);

const mostLines = (labels: Label[], room: number): number =>
  Math.max(1, ...labels.map((label) => linesOf(label, room).length));

const isNamed = (figure: Figure): boolean => ["band", "point"].includes(figure.scale?.("y")?.type ?? "");

/** A chart with room for what its axes say, where its program leaves that to us. */
export function withRoom(draw: Draw, options: PlotOptions): Figure {
  const figure = draw(options);
  if (options.margin !== undefined) return figure;
  const room = { ...roomAtTheLeft(figure, options), ...roomAtTheRight(figure, options) };
  if (Object.keys(room).length === 0) return figure;
  const roomy = draw({ ...options, ...room });
  if ("marginLeft" in room)
    for (const label of labelsIn(roomy, "y-axis tick label")) writeBeside(label, widest);
  return roomy;
}

function roomAtTheLeft(figure: Figure, { marginLeft, height }: PlotOptions): PlotOptions {
  if (marginLeft !== undefined) return {};
  const labels = labelsIn(figure, "y-axis tick label");
  const needed =
    tick + Math.min(widest, Math.max(0, ...labels.map(({ width }) => width))) + roomForTurned(figure);
  // 40 is what Plot leaves by itself.
  if (needed <= 40) return {};
  const lines = mostLines(labels, widest);
  const isHigher = lines > 1 && isNamed(figure) && height === undefined;
  return {
    marginLeft: Math.ceil(needed),
    ...(isHigher ? { height: labels.length * (lines * lineHeight + 6) + 50 } : {}),
  };
}

function roomAtTheRight(figure: Figure, { marginRight, width = 640 }: PlotOptions): PlotOptions {
  if (marginRight !== undefined) return {};
  const { right } = overhang(labelsIn(figure, "x-axis tick label"), width);
  return right <= 1 ? {} : { marginRight: 20 + right };
}

function writeBeside(label: Label, room: number): void {
  const lines = linesOf(label, room);
  if (lines.length > 1) writeLines(label.element, lines, 0.32 - (lines.length - 1) / 2);
}

/**
 * The same chart for a phone: as narrow as its screen, so that no letter shrinks and nothing is moved
 * sideways. Long names stand above their bars, long lists of names along the bottom are turned.
 * @returns null where the program says how wide its chart is
 */
export function forPhone(
  draw: Draw,
  { margin: _, marginLeft: _left, marginRight: _right, ...options }: PlotOptions,
): Figure | null {
  if (options.width !== undefined) return null;
  const narrow: PlotOptions = { ...options, width: phone };
  const first = draw(narrow);
  const names = labelsIn(first, "y-axis tick label");
  const isFaceted = first.scale?.("fx") !== undefined || first.scale?.("fy") !== undefined;
  const isAbove = !isFaceted && isNamed(first) && names.some(({ width }) => width > widestBeside);
  const below = roomBelow(first, options);
  const roomy = {
    ...narrow,
    ...(isAbove ? roomAbove(first, names, options) : roomBeside(first, names)),
    ...below.room,
  };
  const finish = (figure: Figure): Figure => {
    if (isAbove) writeAbove(figure);
    else for (const label of labelsIn(figure, "y-axis tick label")) writeBeside(label, widestBeside);
    for (const axis of ["x", "y", "fx", "fy"] as const) writeTitle(figure, axis);
    if (!below.isTurned) thinOut(labelsIn(figure, "x-axis tick label"));
    return figure;
  };
  const second = finish(draw(roomy));
  const { left, right } = overhang(allLabels(svgOf(second)), phone);
  if (left <= 1 && right <= 1) return second;
  return finish(draw({ ...roomy, marginLeft: roomy.marginLeft + left, marginRight: 20 + right }));
}

/** Plot turns the title of an axis of names, and puts it where the names are longest. */
const turnedTitles = (figure: Figure): Element[] =>
  labelsIn(figure, "y-axis label").flatMap(({ element }) =>
    /rotate/.test(element.getAttribute("transform") ?? "") ? [element] : [],
  );
const roomForTurned = (figure: Figure): number => (turnedTitles(figure).length > 0 ? lineHeight + 4 : 0);

const roomBeside = (figure: Figure, names: Label[]) => ({
  marginLeft: Math.ceil(
    tick + roomForTurned(figure) + Math.max(10, ...names.map(({ width }) => Math.min(width, widestBeside))),
  ),
});

/** Room above each bar for its name. */
function roomAbove(figure: Figure, names: Label[], { height, y }: PlotOptions) {
  const above = mostLines(names, phone - 16) * lineHeight + 2;
  const isBand = figure.scale?.("y")?.type === "band";
  const step = isBand ? above + bar + 6 : 2 * (above + 6);
  const scale: ScaleOptions = isBand
    ? { paddingInner: 1 - bar / step, paddingOuter: above / step / 2, align: 1 }
    : { padding: 0.5 };
  return {
    marginLeft: 6,
    height: Math.max(names.length * step + 50, height ?? 0),
    y: { ...y, ...scale },
  };
}

/** Names stand at the left, above the middle of what they name; their ticks and a turned title have no room there. */
function writeAbove(figure: Figure): void {
  const half = (figure.scale?.("y")?.bandwidth ?? 0) / 2;
  for (const group of figure.querySelectorAll("g"))
    if (group.getAttribute("aria-label") === "y-axis tick") group.remove();
  for (const title of turnedTitles(figure)) title.remove();
  for (const label of labelsIn(figure, "y-axis tick label")) {
    const { element } = label;
    const group = element.parentNode;
    if (!group) continue;
    const [, within] = moved(element);
    const [, offset] = moved(group);
    const lines = linesOf(label, phone - 16);
    const base = within + offset - (half || 8) - 5;
    element.setAttribute("transform", `translate(10,${base})`);
    element.setAttribute("text-anchor", "start");
    writeLines(element, lines, 1 - lines.length);
  }
  for (const group of figure.querySelectorAll("g"))
    if (group.getAttribute("aria-label") === "y-axis tick label") group.removeAttribute("transform");
}

/** Room for what stands below: names that would run into each other are turned, a long title is folded. */
function roomBelow(figure: Figure, { x, marginBottom, marginTop }: PlotOptions) {
  const names = labelsIn(figure, "x-axis tick label");
  const scale = figure.scale?.("x");
  const longest = Math.max(0, ...names.map(({ width }) => width));
  const step = scale?.step ?? Number.POSITIVE_INFINITY;
  const isTurned = ["band", "point"].includes(scale?.type ?? "") && longest + 4 > step;
  const [under, over] = (["x", "y"] as const).map((axis) => {
    const [title] = labelsIn(figure, `${axis}-axis label`);
    return title ? (linesOf(title, phone - 20).length - 1) * lineHeight : 0;
  }) as [number, number];
  const needed = 34 + under + (isTurned ? Math.ceil(longest * 0.75) : 0);
  const room: PlotOptions = {
    ...(isTurned ? { x: { ...x, tickRotate: -45 } } : {}),
    ...(isTurned || under > 0 ? { marginBottom: Math.max(marginBottom ?? 0, needed) } : {}),
    ...(over > 0 ? { marginTop: Math.max(marginTop ?? 0, 20 + over) } : {}),
  };
  return { room, isTurned };
}

/** Folded where it lies along its axis and there is room for its lines, and shortened elsewhere. */
function writeTitle(figure: Figure, axis: "x" | "y" | "fx" | "fy"): void {
  for (const label of labelsIn(figure, `${axis}-axis label`)) {
    const isTurned = /rotate/.test(label.element.getAttribute("transform") ?? "");
    const long = Number(svgOf(figure).getAttribute("height") ?? phone);
    if (isTurned || axis.startsWith("f")) {
      writeShort(label, (isTurned ? long : phone) - 20);
      continue;
    }
    const lines = linesOf(label, phone - 20).map((line) => shortened(line, phone - 20));
    // Plot hangs the one on the lower edge and the other on the upper one.
    if (label.width > phone - 20) writeLines(label.element, lines, axis === "x" ? 1 - lines.length : 0.71);
  }
}
