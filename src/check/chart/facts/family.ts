/** Marks that show the same thing in the same way, whatever Plot calls their variants. */
export type Family =
  | "bar"
  | "area"
  | "line"
  | "dot"
  | "cell"
  | "tick"
  | "rule"
  | "text"
  | "geo"
  | "waffle"
  | "arrow"
  | "link"
  | "vector"
  | "image"
  | "raster"
  | "hexagon"
  | "other";

const families: [RegExp, Family][] = [
  [/^(bar|rect)[XY]?$/, "bar"],
  [/^waffle[XY]?$/, "waffle"],
  [/^area[XY]?$/, "area"],
  [/^(line[XY]?|linearRegression[XY])$/, "line"],
  [/^(dot[XY]?|circle)$/, "dot"],
  [/^hexagon$/, "hexagon"],
  [/^cell[XY]?$/, "cell"],
  [/^tick[XY]?$/, "tick"],
  [/^rule[XY]?$/, "rule"],
  [/^text[XY]?$/, "text"],
  [/^(geo|sphere|graticule)$/, "geo"],
  [/^arrow$/, "arrow"],
  [/^link$/, "link"],
  [/^(vector[XY]?|spike)$/, "vector"],
  [/^image$/, "image"],
  [/^(raster|contour|density)$/, "raster"],
];

/** `kind` is Plot's name of a mark, "barY", or a family's name, "bar". */
export const familyOf = (kind: string): Family =>
  families.find(([pattern]) => pattern.test(kind))?.[1] ?? "other";

const guides = /^(axis|grid|frame|tip|crosshair|pointer|graticule|sphere|hull|voronoi|delaunay)/;

/** What only helps to read: axes, grids, frames, tips. */
export const isGuide = (kind: string): boolean => guides.test(kind);

/** What may also only help to read: a rule at 0, a number written beside a bar. */
export const mayAnnotate = (family: Family): boolean =>
  ["rule", "text", "tick", "arrow", "link", "image"].includes(family);
