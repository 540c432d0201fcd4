import { activities } from "datasets/practice-5w";

const names = {
  orientation: "Orientación",
  psychosocial: "Apoyo psicosocial",
  child_spaces: "Espacios amigables",
  case_management: "Gestión de casos",
  risk_information: "Eventos informativos",
};

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const tacna = activities.filter((row) => row.adm1_name === "Tacna");

export default Object.entries(names).map(([id, name]) => {
  const rows = tacna.filter((row) => row.activity === id);
  const peopleIn = (month) => sum(rows.filter((row) => row.month === month).map((row) => row.beneficiaries));
  return {
    id,
    activity: `${name} (${rows[0].rule})`,
    january: peopleIn("2019-01"),
    february: peopleIn("2019-02"),
    march: peopleIn("2019-03"),
    people: null,
  };
});
