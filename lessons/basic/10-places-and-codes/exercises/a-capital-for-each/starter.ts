import { departments } from "datasets/departments";
import { activities } from "datasets/practice-5w";

const rows = activities.filter((row) => row.month === "2019-06" && row.activity === "orientation");

const groups = Map.groupBy(rows, (row) => row.adm1_pcode);
const people = [...groups.values()].map((group) => ({
  adm1_pcode: group[0].adm1_pcode,
  adm1_name: group[0].adm1_name,
  beneficiaries: group.reduce((sum, row) => sum + row.beneficiaries, 0),
}));

export default people.map((row) => {
  const match = departments.find((other) => other.______ === row.______);
  return { ...row, capital: match?.capital ?? null };
});
