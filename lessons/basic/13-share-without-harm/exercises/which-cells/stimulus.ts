import { activities } from "datasets/practice-5w";

const september = activities.filter((row) => row.activity === "psychosocial" && row.month === "2019-09");

const row = (id, province, organisation) => {
  const found = september.find((one) => one.adm2_name === province && one.organisation === organisation);
  const { girls, boys, women, men, other_over_18: others } = found;
  return { id, province, girls, boys, women, men, others };
};

export default [
  row("tacna", "Tacna", "Campana de Algodón"),
  row("tambopata", "Tambopata", "Linterna de Arena"),
  row("huamanga", "Huamanga", "Reloj de Hojas"),
  row("portillo", "Coronel Portillo", "Tijera de Cera"),
];
