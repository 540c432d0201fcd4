import * as dfd from "danfojs";
import { population } from "datasets/unhcr-peru-population";

const in2019 = population.filter((row) => row.year === 2019 && row.origin_iso3 !== "VEN");
const total = (row) => row.refugees + row.asylum_seekers;
const largest = in2019.sort((a, b) => total(b) - total(a)).slice(0, 5);

const wide = new dfd.DataFrame(largest);
const part = (status) =>
  new dfd.DataFrame({
    origin_iso3: wide.origin_iso3.values,
    status: wide.origin_iso3.values.map(() => status),
    people: wide[status].values,
  });

export default dfd.concat({ dfList: [part("refugees"), part("asylum_seekers")], axis: 0 });
