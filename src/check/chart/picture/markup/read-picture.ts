import type { Picture } from "../picture.ts";
import { mostPixels } from "./allowed.ts";
import { draw } from "./draw.ts";
import { isRamp, isSwatch, rampOf, swatchOf } from "./legend.ts";
import { hasClass, type Node, readMarkup, textOf, tidy, within } from "./markup.ts";
import { pixels } from "./style.ts";

/** More shapes than this are not read: nobody tells them apart. */
export const mostShapes = 4000;

/** Reads a chart from the markup that the page shows. `unread` says what of it cannot be read. */
export function readPicture(markup: string): Picture {
  const picture: Picture = {
    ...{ width: 0, height: 0, frame: { x: null, y: null }, shapes: [], texts: [], legend: [], ramp: null },
    ...{ title: "", subtitle: "", caption: "", unread: [] },
  };
  const root = readMarkup(markup);
  if (root === null) return { ...picture, unread: ["too-many"] };
  const ids = new Map<string, Node>();
  for (const node of within(root)) if (node.attributes.id) ids.set(node.attributes.id, node);
  const drawings: Node[] = [];
  const visit = (node: Node) => {
    const text = () => tidy(textOf(node));
    if (isSwatch(node)) {
      const swatch = swatchOf(node);
      if (swatch) picture.legend.push(swatch);
    } else if (isRamp(node)) picture.ramp = rampOf(node);
    else if (node.name === "svg") drawings.push(node);
    else if (hasClass(node, "plot-title")) picture.title = text();
    else if (hasClass(node, "plot-subtitle")) picture.subtitle = text();
    else if (node.name === "figcaption") picture.caption = text();
    else for (const child of node.children) visit(child);
  };
  visit(root);
  const [main] = drawings;
  if (main === undefined) return picture;
  picture.width = pixels(main.attributes.width) ?? 0;
  picture.height = pixels(main.attributes.height) ?? 0;
  if (Math.max(picture.width, picture.height) > mostPixels) return { ...picture, unread: ["too-large"] };
  picture.frame = { x: endsIn(main.attributes["data-x"]), y: endsIn(main.attributes["data-y"]) };
  const { shapes, texts, unread } = draw(main, picture.width, picture.height, ids);
  if (drawings.length > 1) unread.push("svg");
  if (shapes.length > mostShapes) return { ...picture, unread: ["too-many"] };
  return { ...picture, shapes, texts, unread };
}

function endsIn(text: string | undefined): [number, number] | null {
  const [from, to] = text?.split(",").map(Number) ?? [];
  return from === undefined || to === undefined || Number.isNaN(from + to) ? null : [from, to];
}
