import { pascoActivities } from "datasets/practice-5w-pasco";

// Farol de Lana's transfer of June, by its amount, which no other row has.
const june = pascoActivities.find((row) => row.cva_usd === 5260);
const { in_destination, in_transit, host_community, pendular, returnees, beneficiaries } = june;
const reported = { in_destination, in_transit, host_community, pendular, returnees, beneficiaries };
const missing = beneficiaries - in_destination - in_transit - host_community - pendular - returnees;
const corrected = { ...reported, in_destination: in_destination + missing };

export default Object.entries(corrected).map(([id, people]) => ({ id, people }));
