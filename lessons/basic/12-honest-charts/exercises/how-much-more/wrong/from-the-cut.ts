import { context } from "datasets/context-2019";

const people = (id: string) => Number(context.find((row) => row.id === id)?.value);
const december = people("C21");

export default december - 859_000;
