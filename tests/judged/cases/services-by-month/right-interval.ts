import * as Plot from "@observablehq/plot";
import { activities } from "datasets/practice-5w";
const food = activities.filter((row) => row.adm1_name === "Tumbes");
const names = ["2019-01","2019-02","2019-03","2019-04","2019-05","2019-06","2019-07","2019-08","2019-09"];
const rows = names.map((month) => ({ month: new Date(month), services: month === "2019-05" ? null : food.filter((row) => row.month === month).reduce((n, row) => n + row.beneficiaries, 0) }));
export default Plot.plot({ x: { label: null }, y: { label: "Atenciones", zero: true },  marks: [Plot.lineY(rows.filter((d) => d.services !== null), { x: "month", y: "services", interval: "month", marker: true })] });
