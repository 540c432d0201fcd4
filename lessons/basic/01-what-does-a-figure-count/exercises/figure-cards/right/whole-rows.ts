import { figures } from "datasets/gtrm-2019-figures";

const chosen = ["F003", "F039", "F055"];

export default figures.filter((figure) => chosen.includes(figure.id));
