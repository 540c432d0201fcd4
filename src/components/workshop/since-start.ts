/** Minutes as hours on a clock that starts with the workshop: 75 is "1:15". */
export const sinceStart = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
