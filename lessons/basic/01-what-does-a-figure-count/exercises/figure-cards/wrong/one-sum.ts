import { figures } from "datasets/gtrm-2019-figures";

const chosen = ["F003", "F039", "F055"];

const cards = figures.filter((figure) => chosen.includes(figure.id));

export default cards.reduce((total, figure) => total + figure.value, 0);
