import { pascoActivities } from "datasets/practice-5w-pasco";

const zeros = pascoActivities.filter((row) => row.indicator === "______" && row.beneficiaries === ______);
const organisations = [...new Set(zeros.map((row) => row.organisation))];

export default organisations.map((organisation) => ({
  organisation,
  total: zeros.filter((row) => row.organisation === organisation).length,
}));
