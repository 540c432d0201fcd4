import { figures } from "datasets/gtrm-2019-figures";

const people = (id: string) => Number(figures.find((row) => row.id === id)?.value);
const food = people("F020");
const shelter = people("F019");

export default (food - 60_000) / (shelter - 60_000);
