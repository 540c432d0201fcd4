import { pascoActivities } from "datasets/practice-5w-pasco";

const names = {
  es: {
    in_destination: "Con intención de quedarse",
    in_transit: "En tránsito",
    host_community: "Comunidad de acogida",
    pendular: "Pendulares",
    returnees: "Retornados",
    beneficiaries: "Personas del mes",
  },
  en: {
    in_destination: "In destination",
    in_transit: "In transit",
    host_community: "Host community",
    pendular: "Pendular",
    returnees: "Returnees",
    beneficiaries: "People of the month",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

// Farol de Lana's transfer of June, by its amount, which no other row has.
const june = pascoActivities.find((row) => row.cva_usd === 5260);

export default Object.entries(names).map(([id, what]) => ({ id, what, people: june[id] }));
