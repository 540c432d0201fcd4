import { activities } from "datasets/practice-5w";

const largest = (numbers) => Math.max(...numbers);

const spaces = activities.filter((row) => row.adm1_name === "Tumbes" && row.activity === "child_spaces");

export default largest(spaces.map((row) => row.beneficiaries));
