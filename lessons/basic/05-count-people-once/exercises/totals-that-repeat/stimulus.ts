import { activities } from "datasets/practice-5w";

const names = {
  es: {
    orientation: "Orientación legal y general",
    child_spaces: "Espacios amigables para la niñez",
    psychosocial: "Sesiones de apoyo psicosocial",
  },
  en: {
    orientation: "Legal and general orientation",
    child_spaces: "Child-friendly spaces",
    psychosocial: "Psychosocial support sessions",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const months = { january: "2019-01", february: "2019-02", march: "2019-03" };
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const lima = activities.filter((row) => row.adm1_name === "Lima" && row.sector === "protection");
const peopleOf = (activity, month) =>
  sum(lima.filter((row) => row.activity === activity && row.month === month).map((row) => row.beneficiaries));

export default Object.entries(names).map(([id, activity]) => {
  const people = Object.entries(months).map(([name, month]) => [name, peopleOf(id, month)]);
  return {
    id,
    activity,
    ...Object.fromEntries(people),
    total: sum(people.map(([, counted]) => counted)),
  };
});
