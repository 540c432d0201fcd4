import { pascoActivities } from "datasets/practice-5w-pasco";

const added = pascoActivities.filter((row) => row.rule === "SUM");
const nameOf = (row) => [______].join();
const once = [...new Map(added.map((row) => [nameOf(row), row])).values()];
const activities = [...new Set(once.map((row) => row.activity))];

export default activities.map((activity) => ({
  activity,
  beneficiaries: once
    .filter((row) => row.activity === activity)
    .reduce((total, row) => total + row.beneficiaries, 0),
}));
