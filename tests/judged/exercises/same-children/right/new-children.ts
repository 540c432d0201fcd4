import { activities } from "datasets/practice-5w";

const spaces = activities.filter((row) => row.adm1_name === "Tumbes" && row.activity === "child_spaces");

export default spaces.reduce((total, row) => total + row.new_beneficiaries, 0);
