import { population } from "datasets/unhcr-peru-population";

const in2019 = population.filter((row) => row.year === 2019 && row.origin_iso3 !== "VEN");
const total = (row) => row.refugees + row.asylum_seekers;
const largest = in2019.sort((a, b) => total(b) - total(a)).slice(0, 5);

export default largest.map(({ origin_iso3, refugees, asylum_seekers }) => ({
  origin_iso3,
  refugees,
  asylum_seekers,
}));
