import { pascoActivities } from "datasets/practice-5w-pasco";

const words = {
  talk: "Taller sobre riesgos",
  bus: "Transporte hacia el destino",
  support: "Grupos de apoyo",
};

const row = (id, organisation, month, activity, copy = 0) => {
  const isIt = (one) => one.organisation === organisation && one.month === month && one.activity === activity;
  return { id, ...pascoActivities.filter(isIt)[copy] };
};
const [talk, bus, support] = ["risk_information", "transport", "psychosocial"];

export default [
  row("talk", "Cuaderno de Espuma", "2019-02", talk),
  row("talk-again", "Cuaderno de Espuma", "2019-02", talk, 1),
  row("support", "Espejo de Barro", "2019-05", support),
  row("support-of-another", "Silbato de Felpa", "2019-05", support),
  row("talk-in-june", "Cuaderno de Espuma", "2019-06", talk),
  row("bus", "Campana de Algodón", "2019-08", bus),
  row("bus-again", "Campana de Algodón", "2019-08", bus, 1),
  row("bus-in-october", "Campana de Algodón", "2019-10", bus),
  row("bus-in-november", "Campana de Algodón", "2019-11", bus),
].map(({ id, organisation, month, beneficiaries }, index) => ({
  id,
  line: index + 1,
  organisation,
  month,
  activity: words[id.split("-")[0]],
  beneficiaries,
}));
