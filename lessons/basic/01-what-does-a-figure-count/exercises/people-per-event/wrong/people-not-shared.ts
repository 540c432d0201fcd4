import { figures } from "datasets/gtrm-2019-figures";

const [informed] = figures.filter((figure) => figure.id === "F040");

export default informed.value;
