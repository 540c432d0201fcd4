import { activities } from "datasets/practice-5w";

const september = activities.filter((row) => row.activity === "psychosocial" && row.month === "2019-09");

const of = (province, organisation) =>
  september.find((row) => row.adm2_name === province && row.organisation === organisation);

const provinces = {
  tacna: of("Tacna", "Campana de Algodón"),
  tambopata: of("Tambopata", "Linterna de Arena"),
  ilo: of("Ilo", "Silbato de Felpa"),
  pasco: of("Pasco", "Espejo de Barro"),
};

const groups = {
  girls: "Niñas",
  boys: "Niños",
  women: "Mujeres",
  men: "Hombres",
  other_over_18: "Otro, 18 o más",
};

export default Object.entries(groups).map(([id, group]) => ({
  id,
  group,
  ...Object.fromEntries(Object.entries(provinces).map(([province, row]) => [province, row[id]])),
}));
