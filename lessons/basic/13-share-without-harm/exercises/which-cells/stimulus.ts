import { activities } from "datasets/practice-5w";

const wanted = {
  Pasco: "Silbato de Felpa",
  Abancay: "Sombrero de Agua",
  Tambopata: "Linterna de Arena",
  Huamanga: "Tijera de Cera",
};

const september = activities.filter((row) => row.activity === "psychosocial" && row.month === "2019-09");

export default Object.entries(wanted).map(([province, organisation]) => {
  const row = september.find((one) => one.adm2_name === province && one.organisation === organisation);
  return { id: province, province, girls: row.girls, boys: row.boys, women: row.women, men: row.men };
});
