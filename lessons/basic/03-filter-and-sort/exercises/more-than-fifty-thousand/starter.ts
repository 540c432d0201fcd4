import { figures } from "datasets/gtrm-2019-figures";

const large = figures.filter((figure) => figure.role === "______" && figure.value > ______);
const sorted = large.toSorted((one, other) => other.value - one.value);

export default sorted.map((figure) => ({ indicator: figure.indicator, value: figure.value }));
