import { pascoActivities } from "datasets/practice-5w-pasco";

const names = {
  in_destination: "Con intención de quedarse",
  in_transit: "En tránsito",
  host_community: "Comunidad de acogida",
  pendular: "Pendulares",
  returnees: "Retornados",
  beneficiaries: "Personas del mes",
};

// Farol de Lana's transfer of June, by its amount, which no other row has.
const june = pascoActivities.find((row) => row.cva_usd === 5260);

export default Object.entries(names).map(([id, what]) => ({ id, what, people: june[id] }));
