import * as Plot from "@observablehq/plot";
import { activities } from "datasets/practice-5w";

const march = activities.filter((row) => row.month === "2019-03" && row.rule !== "N/A");

export default Plot.plot({
  title: "En marzo, Tumbes y Lima fueron los departamentos con más personas asistidas",
  caption: "Fuente: 5W de práctica (simulado), con la regla de la coordinación",
  x: { label: "Personas" },
  y: { label: null },
  marks: [Plot.barX(march, { x: "beneficiaries", y: "adm1_name", sort: { y: "-x" } })],
});
