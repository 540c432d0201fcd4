import type { ColumnNames } from "../column-names.ts";

/** What was delivered: cash and vouchers, and how much of anything. */
export const cash = {
  value: {
    names: ["value of transfer in usd", "cva usd", "cva value usd", "cva value", "valor usd", "valor en cva"],
    hxl: ["#value+usd", "#value"],
    holds: [["value", "usd"], ["value", "transfer"], ["valor", "transferencia"], ["valor", "usd"], ["monto"]],
  },
  mechanism: {
    names: ["delivery mechanism", "mechanism", "mecanismo", "mecanismo de entrega"],
    hxl: ["#channel"],
    holds: [["mechanism"], ["mecanismo"]],
  },
  cva: {
    names: ["cva", "cbi", "cash", "cva yes no", "efectivo o cupones cva"],
    hxl: ["#modality+cva", "#modality"],
    holds: [
      ["cva", "!valu", "!valor"],
      ["cbi", "!valu", "!valor"],
    ],
  },
  output: {
    names: [
      "quantity of unit measured",
      "quantity of output",
      "output",
      "quantity",
      "cantidad",
      "cantidad de producto",
    ],
    hxl: ["#output", "#output+num"],
    holds: [["quantity"], ["cantidad"]],
  },
} satisfies Record<string, ColumnNames>;
