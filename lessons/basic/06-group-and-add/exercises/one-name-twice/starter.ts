import { messyActivities } from "datasets/practice-5w-messy";

const rows = messyActivities.filter((row) => row.adm1_name === "Pasco" && row.subsector !== "______");

export default rows.map((row) => ({ subsector: row.subsector, beneficiaries: ______ }));
