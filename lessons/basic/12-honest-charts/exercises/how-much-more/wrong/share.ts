import { context } from "datasets/context-2019";

const value = (id: string) => Number(context.find((row) => row.id === id)?.value);
const june = value("C04");
const august = value("C14");

export default (august - june) / june;
