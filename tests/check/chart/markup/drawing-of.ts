import { readPicture } from "../../../../src/check/chart/picture/markup/read-picture.ts";
import type { Lettering, Picture, Shape } from "../../../../src/check/chart/picture/picture.ts";

/** What is seen of some markup, right in a drawing of 640 by 400. */
export const drawingOf = (inner: string): Picture =>
  readPicture(`<svg class="plot" width="640" height="400" fill="currentColor">${inner}</svg>`);

/** The one shape that some markup draws; undefined where nothing of it is seen. */
export function shapeOf(inner: string): Shape | undefined {
  const { shapes, unread } = drawingOf(inner);
  if (shapes.length > 1 || unread.length > 0) throw new Error(`${shapes.length} shapes, unread: ${unread}`);
  return shapes[0];
}

/** The one text that some markup writes. */
export const textOf = (inner: string): Lettering | undefined => drawingOf(inner).texts[0];
