import { departments } from "datasets/departments";

const rows = ["PE02", "PE07", "PE15"].map((code) => departments.find((row) => row.adm1_pcode === code));

export default rows.map((row) => ({
  id: row.iso_3166_2,
  name: row.adm1_name,
  // As a spreadsheet reads the code when it opens the file.
  sheet: Number(row.ubigeo_inei),
  pcode: null,
}));
