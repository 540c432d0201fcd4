import { activities } from "datasets/practice-5w";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers) => Math.max(...numbers);

const june = activities.filter((row) => row.month === "2019-06" && row.sector === "emergency_response");

const departments = [...new Set(june.map((row) => row.adm1_name))];
const people = departments.map((department) =>
  largest(june.filter((row) => row.adm1_name === department).map((row) => row.beneficiaries)),
);

export default sum(people);
