import type { Task } from "./task.ts";

export default {
  asked:
    "Protection in Tacna, January to March 2019, filled in by hand: people by the rule of each activity.",
  datasets: ["practice-5w"],
  compare: { as: "table", key: ["id"] },
  byHand: true,
  given: `
import { activities } from "datasets/practice-5w";
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers) => Math.max(...numbers);
const rows = activities.filter((row) => row.adm1_name === "Tacna" && row.month <= "2019-03");
const monthsOf = (activity) =>
  ["2019-01", "2019-02", "2019-03"].map((month) =>
    sum(rows.filter((row) => row.activity === activity && row.month === month).map((row) => row.beneficiaries)),
  );
const right = {
  orientation: sum(monthsOf("orientation")),
  psychosocial: largest(monthsOf("psychosocial")),
  child_spaces: largest(monthsOf("child_spaces")),
  case_management: largest(monthsOf("case_management")),
  risk_information: null,
};
const fill = (own) => Object.entries({ ...right, ...own }).map(([id, people]) => ({ id, people }));`,
  solution: "export default fill({});",
  answers: {
    "0 for N/A": ["export default fill({ risk_information: 0 });", "not-applicable zero"],
    "the audience added": [
      'export default fill({ risk_information: sum(monthsOf("risk_information")) });',
      "not-applicable value",
    ],
    "N/A where it is counted": ["export default fill({ orientation: null });", "not-applicable none"],
    "a digit lost in typing": ["export default fill({ child_spaces: 961 });", "cell-differs child_spaces"],
    "two digits turned round": ["export default fill({ child_spaces: 9631 });", "cell-differs child_spaces"],
    "one of them added": [
      'export default fill({ case_management: sum(monthsOf("case_management")) });',
      "cell-differs case_management",
    ],
    "a point read as decimals": ["export default fill({ child_spaces: 9.613 });", "cell-differs factor"],
    "all in thousands": [
      "export default fill(Object.fromEntries(Object.entries(right).map(([id, people]) => [id, people === null ? null : people / 1000])));",
      "unit-differs factor",
    ],
    "pasted one row too low": [
      "const shifted = [0, ...Object.values(right)]; export default fill(Object.fromEntries(Object.keys(right).map((id, at) => [id, shifted[at]])));",
      "rows-shifted down",
    ],
    "the sign in front": ["export default fill({ psychosocial: -right.psychosocial });", "cell-differs sign"],
    "what came empty": [
      "export default fill({ orientation: null, psychosocial: null, child_spaces: null, case_management: null });",
      "not-applicable none",
    ],
    "a word": ['export default fill({ orientation: "many" });', "type-differs text"],
    "a row less": ["export default fill({}).slice(1);", "row-missing"],
  },
} satisfies Task;
