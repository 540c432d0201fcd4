import { figures } from "datasets/gtrm-2019-figures";

const people = (id: string) => Number(figures.find((row) => row.id === id)?.value);

export default people("F019");
