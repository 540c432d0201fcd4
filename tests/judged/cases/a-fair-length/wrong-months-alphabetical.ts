import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const stock = context.filter((row) => ["C04", "C13", "C14"].includes(row.id));

export default Plot.plot({
  marginLeft: 70,
  x: { label: null },
  y: { label: "Personas venezolanas en el Perú" },
  marks: [Plot.barY(stock, { x: (d) => ({ "2019-06": "junio", "2019-08": "agosto", "2019-09": "setiembre", "2019-10":"octubre", "2019-11":"noviembre", "2019-07":"julio","2019-05":"mayo" })[d.period] ?? d.period, y: "value" })],
});
