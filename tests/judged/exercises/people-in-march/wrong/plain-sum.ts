import { activities } from "datasets/practice-5w";

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const people = (rows) => sum(rows.map((row) => row.beneficiaries));

const march = activities.filter((row) => row.month === "2019-03");

export default people(march);
