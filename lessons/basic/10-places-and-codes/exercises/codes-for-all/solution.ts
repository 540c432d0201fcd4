import { departments } from "datasets/departments";

const sheet = departments.map((row) => ({
  name: row.adm1_name,
  number: Number(row.ubigeo_inei),
}));

const codes = sheet.map(({ name, number }) => ({
  name,
  pcode: "PE" + String(number).padStart(2, "0"),
}));

show(codes);
export default codes;
