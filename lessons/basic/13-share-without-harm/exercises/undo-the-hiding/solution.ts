import { activities } from "datasets/practice-5w";

const row = activities.find(
  (one) =>
    one.activity === "psychosocial" &&
    one.month === "2019-09" &&
    one.adm2_name === "Tambopata" &&
    one.organisation === "Linterna de Arena",
);

export default row.beneficiaries - row.boys - row.women - row.men;
