import { familyOf } from "../../../check/chart/facts/family.ts";
import type { NotReadable } from "../../../check/chart/problems/not-readable.ts";
import type { Locale, Text } from "../../../i18n/locale.ts";
import { families } from "../../chart-words.ts";
import type { Words } from "../../speaker.ts";

/** What is drawn, by its name in SVG; other names are said as they are. */
const things: Record<string, Text> = {
  image: { es: "imágenes", en: "images" },
  img: { es: "imágenes", en: "images" },
  foreignObject: { es: "HTML dentro del dibujo", en: "HTML inside the drawing" },
  use: { es: "copias de otras formas (use)", en: "copies of other shapes (use)" },
  symbol: { es: "símbolos propios", en: "symbols of its own" },
  mask: { es: "máscaras", en: "masks" },
  filter: { es: "filtros", en: "filters" },
  "mix-blend-mode": { es: "colores que se mezclan", en: "colours that blend" },
  linearGradient: { es: "degradados", en: "gradients" },
  radialGradient: { es: "degradados", en: "gradients" },
  fill: { es: "rellenos que no son un color", en: "fills that are no colour" },
  colour: { es: "colores escritos de otra manera", en: "colours written in another way" },
  "clip-path": { es: "recortes que no son un rectángulo", en: "clips that are no rectangle" },
  transform: { es: "transformaciones de otra clase", en: "transforms of another kind" },
  svg: { es: "varios dibujos en uno", en: "several drawings in one" },
  hull: { es: "contornos de un grupo", en: "outlines of a group" },
  hexgrid: { es: "mallas de hexágonos", en: "grids of hexagons" },
  voronoi: { es: "celdas de Voronoi", en: "Voronoi cells" },
  ...Object.fromEntries(
    ["voronoi mesh", "delaunay mesh", "delaunay link"].map((name) => [
      name,
      { es: "redes entre puntos", en: "nets between points" },
    ]),
  ),
};

/** What cannot be read, by its name in SVG or in Plot; null for a name that says nothing to a reader. */
export function unreadName(name: string, locale: Locale): string | null {
  const family = familyOf(name);
  return (things[name] ?? (family === "other" ? null : families[family]))?.[locale] ?? null;
}

const bounds: Record<string, Text> = {
  "too-many": {
    es: "No puedo leer todavía un gráfico con tantas formas. Agrupa o filtra las filas antes de dibujar: tampoco una persona las distingue.",
    en: "I cannot read a chart of so many shapes yet. Group or filter the rows before you draw: a person cannot tell them apart either.",
  },
  "too-large": {
    es: "Tu gráfico mide más de 4 000 píxeles de ancho o de alto, y no lo leo ni lo muestro entero. Pon números más chicos en «width» y «height».",
    en: 'Your chart is more than 4,000 pixels wide or high, so I neither read it nor show all of it. Give "width" and "height" smaller numbers.',
  },
};

export const notReadable: Words<NotReadable> = {
  es: ({ what }, say) =>
    bounds[what]?.es ??
    `No puedo leer todavía ${things[what]?.es ?? say.name(what)} en un gráfico, así que no sé lo que muestra el tuyo. Dibújalo con marcas comunes de Plot.`,
  en: ({ what }, say) =>
    bounds[what]?.en ??
    `I cannot read ${things[what]?.en ?? say.name(what)} in a chart yet, so I do not know what yours shows. Draw it with common marks of Plot.`,
};
