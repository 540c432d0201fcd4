import { activities } from "datasets/practice-5w";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers) => Math.max(...numbers);

const withinDepartment = sum;
const acrossDepartments = largest;

const june = activities.filter((row) => row.month === "2019-06" && row.sector === "emergency_response");

const departments = [...new Set(june.map((row) => row.adm1_name))];
const people = departments.map((department) => {
  const rows = june.filter((row) => row.adm1_name === department);
  const kinds = [...new Set(rows.map((row) => row.activity))];
  const reached = kinds.map((kind) =>
    sum(rows.filter((row) => row.activity === kind).map((row) => row.beneficiaries)),
  );
  return withinDepartment(reached);
});

export default acrossDepartments(people);
