import { activities } from "datasets/practice-5w";

const rows = activities.filter(
  (row) => row.subsector === "Orientación general y legal" && row.rule !== "N/A",
);

export default rows.length;
