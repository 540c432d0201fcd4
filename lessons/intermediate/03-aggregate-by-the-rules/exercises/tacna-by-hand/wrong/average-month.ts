import { activities } from "datasets/practice-5w";

const names = ["orientation", "psychosocial", "child_spaces", "case_management", "risk_information"];
const months = ["2019-01", "2019-02", "2019-03"];
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const tacna = activities.filter((row) => row.adm1_name === "Tacna");
const joinMonths = { SUM: sum, MAX: (numbers) => Math.round(sum(numbers) / numbers.length) };

export default names.map((id) => {
  const rows = tacna.filter((row) => row.activity === id);
  const people = months.map((month) =>
    sum(rows.filter((row) => row.month === month).map((row) => row.beneficiaries)),
  );
  const joined = joinMonths[rows[0].rule]?.(people) ?? null;
  return { id, people: joined };
});
