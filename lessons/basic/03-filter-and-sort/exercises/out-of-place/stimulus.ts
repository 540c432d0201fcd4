import { figures } from "datasets/gtrm-2019-figures";

const lines = figures.filter((figure) => figure.area === "emergency_response" && figure.role === "activity");

// As a spreadsheet sorts texts: sign by sign.
const asText = lines.toSorted((one, other) => (String(one.value) < String(other.value) ? 1 : -1));

export default asText.map((figure) => ({ id: figure.id, help: figure.indicator, people: figure.value }));
