import { pascoActivities } from "datasets/practice-5w-pasco";

/** What each row is called, as partners write it. */
const activities = {
  spaces: "Espacio amigable",
  rations: "Comedor",
  workshop: "Taller para autoridades",
  leaflets: "Folletos de acceso a salud",
  orientation: "Orientación legal",
  vaccines: "Vacunación",
  seed: "Capital semilla",
  unnamed: null,
};

/** A row of Pasco, with a fault put in for practice. */
const row = (id, line, organisation, month, activity, fault = (one) => one) => {
  const isIt = (one) => one.organisation === organisation && one.month === month && one.activity === activity;
  const { output, beneficiaries, new_beneficiaries, ...others } = pascoActivities.find(isIt);
  const { girls, boys, women, men, other_under_18, other_over_18 } = others;
  const ages = girls + boys + women + men + other_under_18 + other_over_18;
  return fault({ id, line, activity: activities[id], output, beneficiaries, new_beneficiaries, ages });
};

export default [
  row("spaces", 1, "Sombrero de Agua", "2019-02", "child_spaces"),
  row("rations", 2, "Puente de Papel", "2019-02", "food", (one) => ({
    ...one,
    new_beneficiaries: one.beneficiaries + 5,
  })),
  row("workshop", 3, "Cuaderno de Espuma", "2019-09", "training"),
  row("leaflets", 4, "Faro de Cartón", "2019-02", "leaflets"),
  row("orientation", 5, "Reloj de Hojas", "2019-01", "orientation", (one) => ({
    ...one,
    ages: one.ages + 2,
  })),
  row("vaccines", 6, "Telar de Viento", "2019-02", "health_care", (one) => ({ ...one, output: 0 })),
  row("seed", 7, "Pincel de Plomo", "2019-01", "livelihoods"),
  row("unnamed", 8, "Campana de Algodón", "2019-01", "transport"),
];
