import { departments } from "datasets/departments";

const sheet = departments.map((row) => ({
  name: row.adm1_name,
  number: Number(row.ubigeo_inei),
}));

const codes = sheet.map(({ name, number }) => ({
  name,
  pcode: String(number),
}));

show(codes);
export default codes;
