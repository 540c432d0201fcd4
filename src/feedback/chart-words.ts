import type { Family } from "../check/chart/facts/family.ts";
import type { Role } from "../check/chart/facts/item.ts";
import type { Text } from "../i18n/locale.ts";

/** What a mark draws, in the plural: "Veo barras". */
export const families: Record<Family, Text> = {
  bar: { es: "barras", en: "bars" },
  area: { es: "áreas", en: "areas" },
  line: { es: "líneas", en: "lines" },
  dot: { es: "puntos", en: "dots" },
  cell: { es: "celdas", en: "cells" },
  tick: { es: "marcas", en: "ticks" },
  rule: { es: "reglas", en: "rules" },
  text: { es: "textos", en: "texts" },
  geo: { es: "formas de mapa", en: "map shapes" },
  waffle: { es: "cuadritos", en: "waffles" },
  arrow: { es: "flechas", en: "arrows" },
  link: { es: "enlaces", en: "links" },
  vector: { es: "vectores", en: "vectors" },
  image: { es: "imágenes", en: "images" },
  raster: { es: "manchas de color", en: "patches of colour" },
  hexagon: { es: "hexágonos", en: "hexagons" },
  other: { es: "otras marcas", en: "other marks" },
};

/** The part that a channel plays, with its article: "falta el color". */
export const roles: Record<Role, Text> = {
  category: { es: "el eje con los nombres", en: "the axis with the names" },
  end: { es: "el final del tramo", en: "the end of the bin" },
  value: { es: "el eje que mide", en: "the axis that measures" },
  low: { es: "el comienzo", en: "the start" },
  high: { es: "el final", en: "the end" },
  series: { es: "un color (o una línea) para cada grupo", en: "a colour (or a line) for each group" },
  colour: { es: "un color que mida", en: "a colour that measures" },
  size: { es: "el tamaño", en: "the size" },
  facet: { es: "un panel para cada grupo", en: "a panel for each group" },
  facet2: { es: "un panel para cada grupo", en: "a panel for each group" },
  text: { es: "el texto", en: "the text" },
};
