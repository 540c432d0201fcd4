import { figures } from "datasets/gtrm-2019-figures";

const value = (id) => figures.find((figure) => figure.id === id).value;

const lines = ["F032", "F033", "F034", "F035"].map(value);
const sum = lines.reduce((total, number) => total + number, 0);

export default (value("F032") / sum) * 100;
