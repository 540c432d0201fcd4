import { figures } from "datasets/gtrm-2019-figures";

const large = figures.filter((figure) => figure.role === "activity" && figure.value > 50_000);
const asText = large.toSorted((one, other) => (String(one.value) < String(other.value) ? 1 : -1));

export default asText.map((figure) => ({ indicator: figure.indicator, value: figure.value }));
