import { figures } from "datasets/gtrm-2019-figures";

const emergency = figures.filter((figure) => figure.area === "emergency_response");

const food = Math.max(
  ...emergency.filter((figure) => figure.role === "activity").map((figure) => figure.value),
);
const [total] = emergency.filter((figure) => figure.role === "total");

export default food / total.value;
