import { activities } from "datasets/practice-5w";

const food = activities.filter((row) => row.activity === "food");

const departments = [...new Set(food.map((row) => row.______))];

export default departments.map((department) => {
  const rows = food.filter((row) => row.adm1_name === department);
  return { adm1_name: department, beneficiaries: rows.______ };
});
