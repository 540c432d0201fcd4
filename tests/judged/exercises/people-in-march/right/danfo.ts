import * as dfd from "danfojs";
import { activities } from "datasets/practice-5w";

const march = activities.filter((row) => row.month === "2019-03" && row.rule !== "N/A");
const columns = ["adm1_pcode", "activity", "beneficiaries"];
const table = new dfd.DataFrame(march).loc({ columns });
const kinds = table.groupby(["adm1_pcode", "activity"]).agg({ beneficiaries: "sum" });
const departments = kinds.groupby(["adm1_pcode"]).agg({ beneficiaries_sum: "max" });

export default departments.beneficiaries_sum_max.sum();
