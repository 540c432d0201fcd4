import { population } from "datasets/unhcr-peru-population";

const in2019 = population.filter((row) => row.year === 2019 && row.origin_iso3 !== "______");
const total = (row) => row.refugees + row.asylum_seekers;
const largest = in2019.sort((a, b) => total(b) - total(a)).slice(0, 5);

export default largest.flatMap((row) => [
  { origin_iso3: row.origin_iso3, status: "refugees", people: row.refugees },
  { origin_iso3: row.origin_iso3, status: "______", people: row.______ },
]);
