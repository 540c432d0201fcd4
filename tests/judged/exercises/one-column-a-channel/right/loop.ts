import { population } from "datasets/unhcr-peru-population";

const long = [];
const others = population
  .filter((row) => row.year === 2019)
  .filter((row) => row.origin_iso3 !== "VEN")
  .map((row) => ({ ...row, total: row.refugees + row.asylum_seekers }));
others.sort((a, b) => b.total - a.total);

for (const status of ["refugees", "asylum_seekers"]) {
  for (const row of others.slice(0, 5)) {
    long.push({ status, people: row[status], origin_iso3: row.origin_iso3 });
  }
}

export default long;
