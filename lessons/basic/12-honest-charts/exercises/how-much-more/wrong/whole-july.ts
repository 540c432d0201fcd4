import { context } from "datasets/context-2019";

const people = (id: string) => Number(context.find((row) => row.id === id)?.value);
const july = people("C13");

export default july;
