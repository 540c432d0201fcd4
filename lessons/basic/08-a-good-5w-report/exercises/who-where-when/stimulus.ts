import { pascoActivities } from "datasets/practice-5w-pasco";

const yes = "Sí";

/** A row of Pasco, with a fault put in for practice. */
const row = (id, organisation, month, fault = {}) => {
  const found = pascoActivities.find((one) => one.organisation === organisation && one.month === month);
  return {
    id,
    organisation,
    adm1: found.adm1_name,
    month,
    uses_partner: found.uses_partner ? yes : "No",
    partner: found.partner,
    ...fault,
  };
};

export default [
  row("wool", "Farol de Lana", "2019-06"),
  row("hours", "Reloj de Hojas", "2019-03", { organisation: "Reloj de Ojas" }),
  row("paper", "Puente de Papel", "2019-04", { adm1: "Perú" }),
  row("whistle", "Silbato de Felpa", "2019-10"),
  row("smoke", "Llave de Humo", "2019-02", { uses_partner: null }),
  row("wind", "Telar de Viento", "2019-03"),
  row("bell", "Campana de Algodón", "2019-07", { month: null }),
  row("kite", "Cometa de Piedra", "2019-02", { adm1: null }),
];
