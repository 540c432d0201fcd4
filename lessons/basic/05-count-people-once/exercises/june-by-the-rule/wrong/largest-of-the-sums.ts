import { activities } from "datasets/practice-5w";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers) => Math.max(...numbers);

const june = activities.filter((row) => row.month === "2019-06" && row.sector === "emergency_response");

const kinds = [...new Set(june.map((row) => row.activity))];
const reached = kinds.map((kind) =>
  sum(june.filter((row) => row.activity === kind).map((row) => row.beneficiaries)),
);

export default largest(reached);
