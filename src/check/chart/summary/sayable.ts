import type { Picture, Shape } from "../picture/picture.ts";
import { isRectangle } from "../picture/reading/points.ts";

/** What Plot calls the marks that neither stand for one number each nor are read in another way. */
const unsaid: ReadonlySet<string> = new Set([
  ...["arrow", "link", "vector", "contour", "density", "hull", "voronoi", "geo", "hexgrid"],
  ...["voronoi mesh", "delaunay mesh", "delaunay link", "tick", "raster"],
]);

/** A picture without what only annotates it, and what of it cannot be put in words, by Plot's names. */
export function sayable(picture: Picture): { picture: Picture; strange: string[] } {
  const drawn = picture.shapes.filter(({ group }) => !/-(axis|grid)|^(frame|rule)/.test(group));
  // A map of tiles is a grid, whatever drew it.
  const isTile = (shape: Shape) => shape.form === "block" && isRectangle(shape);
  const marks = drawn.filter((shape) => unsaid.has(shape.group) && !isTile(shape));
  if (marks.length === 0) return { picture, strange: [] };
  const strange = [...new Set(marks.map(({ group }) => group))];
  const count = (name: string) => picture.shapes.filter(({ group }) => group === name).length;
  // A box plot: a bar goes from one quarter to the next there, and not from 0 to a number.
  const areBoxes = count("tick") > 1 && count("rule") >= count("tick");
  if (areBoxes || marks.length > drawn.length / 2) return { picture, strange };
  return {
    picture: { ...picture, shapes: picture.shapes.filter((one) => !marks.includes(one)) },
    strange: [],
  };
}
