import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const total = (row) => row.refugees + row.asylum_seekers;
const largest = population
  .filter((row) => row.year === 2019 && row.origin_iso3 !== "VEN")
  .sort((a, b) => total(b) - total(a))
  .slice(0, 5);
const long = largest.flatMap((row) => [
  { origin_iso3: row.origin_iso3, status: "refugees", people: row.refugees },
  { origin_iso3: row.origin_iso3, status: "asylum_seekers", people: row.asylum_seekers },
]);

export default Plot.plot({
  title: "Besides Venezuelans, most people seeking protection come from Cuba and Colombia",
  subtitle: "By status; Venezuela left out",
  caption: "Source: UNHCR Refugee Data Finder, 2019",
  x: { label: "Origin" },
  color: { legend: true, label: "Status" },
  y: { label: "People at the end of 2019" },
  marks: [Plot.barY(long, { x: "origin_iso3", y: "people", fill: "status", sort: { x: "-y" } })],
});
