import type { Task } from "./task.ts";

export default {
  asked: "Which department has the largest area?",
  datasets: ["departments"],
  compare: { as: "text" },
  given: `
import * as dfd from "danfojs";
import { departments } from "datasets/departments";
const largest = departments.toSorted((a, b) => b.area_km2 - a.area_km2)[0];`,
  solution: "export default largest.adm1_name;",
  answers: {
    "by the largest number": [
      "const most = Math.max(...departments.map((row) => row.area_km2)); export default departments.find((row) => row.area_km2 === most).adm1_name;",
      "pass",
    ],
    "with danfo": [
      'export default new dfd.DataFrame(departments).sortValues("area_km2", { ascending: false })["adm1_name"].values[0];',
      "pass",
    ],
    "in capitals": ["export default largest.adm1_name.toUpperCase();", "value-differs spelling"],
    "with a space": ['export default largest.adm1_name + " ";', "value-differs spelling"],
    "in quotes": ["export default JSON.stringify(largest.adm1_name);", "value-differs quotes"],
    "the smallest": [
      "export default departments.toSorted((a, b) => a.area_km2 - b.area_km2)[0].adm1_name;",
      "value-differs other",
    ],
    "the code": ["export default largest.adm1_pcode;", "value-differs other"],
    "the number": ["export default largest.area_km2;", "type-differs number"],
    "the row": ["export default largest;", "kind-differs"],
    "an empty text": ['export default "";', "blank-differs empty"],
    "a column that is not there": ["export default largest.name;", "nothing"],
  },
} satisfies Task;
