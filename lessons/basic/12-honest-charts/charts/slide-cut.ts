import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const words = {
  es: {
    title: "La población venezolana se disparó en dos meses",
    caption: "Fuentes: GTRM Perú, junio y agosto; Migraciones, julio de 2019",
    people: "↑ Miles de personas venezolanas en el Perú",
    months: { "2019-06": "junio", "2019-07": "julio", "2019-08": "agosto" },
  },
  en: {
    title: "The Venezuelan population shot up in two months",
    caption: "Sources: GTRM Peru, June and August; Migraciones, July 2019",
    people: "↑ Thousands of Venezuelans in Peru",
    months: { "2019-06": "June", "2019-07": "July", "2019-08": "August" },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const stock = context
  .filter((row) => ["C04", "C13", "C14"].includes(row.id))
  .map((row) => ({ month: words.months[row.period], thousands: row.value / 1000 }));

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  height: 300,
  x: { label: null, domain: Object.values(words.months) },
  y: { domain: [840, 870], label: words.people, grid: true },
  marks: [
    Plot.barY(stock, { y1: 840, y2: "thousands", x: "month", fill: "var(--chart-3)" }),
    Plot.ruleY([840]),
  ],
});
