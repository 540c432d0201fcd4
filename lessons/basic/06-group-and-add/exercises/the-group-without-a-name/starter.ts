import { activities } from "datasets/practice-5w";

const food = activities.filter((row) => row.activity === "food" && row.partner !== null);
const partners = [...new Set(food.map((row) => row.______))];

export default partners.map((partner) => ({
  partner,
  beneficiaries: food
    .filter((row) => row.partner === partner)
    .reduce((total, row) => total + row.beneficiaries, 0),
}));
