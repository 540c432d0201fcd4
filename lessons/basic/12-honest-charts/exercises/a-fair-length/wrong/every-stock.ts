import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const stock = context.filter((row) => row.concept === "stock");

export default Plot.plot({
  x: { label: null },
  marks: [Plot.barY(stock, { x: "period", y: "value" })],
});
