/** The parts of d3 that are used beside Plot, which brings d3 along. */
declare module "d3" {
  export function rgb(colour: string): { r: number; g: number; b: number; opacity: number };
  export function formatDefaultLocale(locale: {
    decimal: string;
    thousands: string;
    grouping: number[];
    currency: [string, string];
  }): void;
  export function timeFormatDefaultLocale(
    locale: Record<"dateTime" | "date" | "time", string> &
      Record<"periods" | "months" | "shortMonths" | "days" | "shortDays", string[]>,
  ): void;
}
