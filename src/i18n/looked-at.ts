import type { Text } from "./locale.ts";
import { messages } from "./messages.ts";

/** What a check looks at, as one word or two of a list. */
export const looks: Record<string, Text> = {
  form: { es: "tipo de gráfico", en: "kind of chart" },
  columns: { es: "columnas", en: "columns" },
  rows: { es: "filas", en: "rows" },
  values: { es: "valores", en: "values" },
  order: { es: "orden", en: "order" },
  follows: {
    es: "si sigue bien cuando la tabla cambia",
    en: "whether it still holds when the table changes",
  },
  "zero-baseline": { es: "largo desde cero", en: "length from zero" },
  "gap-is-not-zero": { es: "lo que no tiene dato", en: "what has no value" },
  "one-scale": { es: "un solo eje", en: "one axis only" },
  "axis-upright": { es: "hacia dónde crece el eje", en: "which way the axis grows" },
  "colours-in-order": { es: "orden de los colores", en: "order of the colours" },
  "parts-of-one-whole": { es: "si las partes pasan de 100 %", en: "whether the parts exceed 100%" },
  "rates-on-maps": { es: "tasas en el mapa", en: "rates on the map" },
  "axis-label-with-unit": { es: "unidad", en: "unit" },
  "legend-for-colour": { es: "leyenda", en: "legend" },
  "too-many-colours": { es: "cuántos colores", en: "how many colours" },
  "colour-blind-safe": { es: "colores que todos distinguen", en: "colours that everybody tells apart" },
  "no-false-digits": { es: "cifras de más", en: "digits too many" },
  "order-helps": { es: "orden de lectura", en: "order for reading" },
  "title-says-something": { es: "título", en: "title" },
  "source-named": { es: "fuente", en: "source" },
};

/** What the verdict says of how it came about, and what it leaves to the learner. */
export const lookedAtWords = messages({
  done: { es: (what: string) => `Revisé: ${what}.`, en: (what: string) => `I looked at: ${what}.` },
  left: {
    es: (what: string) => `Cuando esto esté bien, revisaré también: ${what}.`,
    en: (what: string) => `Once this is right, I will also look at: ${what}.`,
  },
  onlyYou: { es: "Esto solo lo puedes juzgar tú", en: "This only you can judge" },
  "title-fits": {
    es: (shapes: string) => `Mi título dice lo que muestran ${shapes}`,
    en: (shapes: string) => `My title says what ${shapes} show`,
  },
  kept: {
    es: "Guardado con tu respuesta. Quien la reciba verá que lo juzgaste tú.",
    en: "Kept with your answer. Whoever gets it will see that you judged this.",
  },
  marks: { es: "las marcas", en: "the marks" },
  bars: { es: "las barras", en: "the bars" },
  lines: { es: "las líneas", en: "the lines" },
  dots: { es: "los puntos", en: "the dots" },
  cells: { es: "los colores", en: "the colours" },
  sectors: { es: "los sectores", en: "the sectors" },
});
