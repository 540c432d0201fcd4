import { activities } from "datasets/practice-5w";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const people = (rows) => sum(rows.map((row) => row.beneficiaries));

const year = activities.filter((row) => row.sector === "protection" && row.rule !== "N/A");

export default people(year);
