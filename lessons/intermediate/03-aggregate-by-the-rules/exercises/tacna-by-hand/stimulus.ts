import { activities } from "datasets/practice-5w";

const names = {
  es: {
    orientation: "Orientación",
    psychosocial: "Apoyo psicosocial",
    child_spaces: "Espacios amigables",
    case_management: "Gestión de casos",
    risk_information: "Eventos informativos",
  },
  en: {
    orientation: "Orientation",
    psychosocial: "Psychosocial support",
    child_spaces: "Child-friendly spaces",
    case_management: "Case management",
    risk_information: "Information events",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

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
