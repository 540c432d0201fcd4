import { pascoActivities } from "datasets/practice-5w-pasco";

const rows = pascoActivities.filter((row) => row.adm1_name === "Pasco" && row.subsector !== "______");

export default rows.map((row) => ({ subsector: row.subsector, beneficiaries: ______ }));
