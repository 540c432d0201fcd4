import { population } from "datasets/unhcr-peru-population";

const in2019 = population.filter((row) => row.year === 2019);
const of = (origin: string) => in2019.find((row) => row.origin_iso3 === origin)?.asylum_seekers ?? 0;
const width = 600;

export default (Math.log10(of("COL")) / Math.log10(of("VEN"))) * width;
