import type { Rgb } from "../../colour/read-colour.ts";
import type { Paint } from "./markup/paint.ts";

/** What is drawn, in pixels of the drawing, in the order of painting. It survives JSON. */
export interface Picture {
  width: number;
  height: number;
  /** Where the axes that measure begin and end, where the drawing says so. */
  frame: { x: [number, number] | null; y: [number, number] | null };
  shapes: Shape[];
  texts: Lettering[];
  legend: Swatch[];
  ramp: Ramp | null;
  title: string;
  subtitle: string;
  caption: string;
  /** Names of what is drawn and cannot be read yet, each once. */
  unread: string[];
}

/** A shape by its index, as whoever has read the picture notes it. */
export const shapeAt = ({ shapes }: Picture, index: number): Shape => shapes[index] as Shape;

export interface Shape {
  /** "block" encloses an area, "stroke" is drawn by a line, "dot" stands at a point. */
  form: "block" | "stroke" | "dot";
  /** Strokes of the pen, each as x, y, x, y, …; of a dot its middle. */
  lines: number[][];
  curved: boolean;
  /** Whether it bends out of the box between two of its points. */
  beyond: boolean;
  /** Left, top, right and bottom of what can be seen of it, stroke included for lines. */
  box: Box;
  /** Whether a part of it lies outside of the drawing, or is clipped. */
  cut: boolean;
  /** Inside of a block or dot; null where it is left empty. */
  fill: Paint | null;
  stroke: Paint | null;
  width: number;
  /** Whether its area stands for its number and not its outline: a waffle's cells. */
  cells: boolean;
  /** Of a line: whether its points are marked. */
  marked: Paint | null;
  /** What Plot calls its group. */
  group: string;
  /** Which group of marks it is of, in the order of the markup. */
  layer: number;
  /** Of the facts: which mark, and which of its items, it draws. */
  mark: number | null;
  item: number | null;
  /** What shows under a pointer. */
  tip: string;
}

export type Box = [left: number, top: number, right: number, bottom: number];

export interface Lettering {
  text: string;
  x: number;
  y: number;
  size: number;
  colour: Paint | null;
  anchor: "start" | "middle" | "end";
  group: string;
  layer: number;
  mark: number | null;
  item: number | null;
  tip: string;
}

/** A colour of a legend and what it says. */
export interface Swatch {
  colour: Rgb;
  text: string;
}

/** A legend of colours that measure: what is said along it, and the colours between. */
export interface Ramp {
  label: string;
  ticks: { at: number; text: string }[];
  /** Colours from left to right, each from `from` to `to`, in the pixels of `ticks`. */
  colours: { from: number; to: number; colour: Rgb }[];
}
