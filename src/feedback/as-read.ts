/** A number as near as an eye reads it off a drawing: three digits. */
export const asRead = (value: number): number => Number(value.toPrecision(3));
