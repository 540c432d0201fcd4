import * as Plot from "@observablehq/plot";
import { departments } from "datasets/departments";
import { needs } from "datasets/rmrp-2020-needs";

/** Column and row of each department, from the north-west. */
const places = {
  PE24: [0, 0],
  PE20: [0, 1],
  PE01: [2, 1],
  PE16: [3, 1],
  PE14: [0, 2],
  PE06: [1, 2],
  PE22: [2, 2],
  PE13: [1, 3],
  PE10: [2, 3],
  PE25: [3, 3],
  PE02: [1, 4],
  PE19: [2, 4],
  PE12: [3, 4],
  PE17: [4, 4],
  PE07: [0, 5],
  PE15: [1, 5],
  PE09: [2, 5],
  PE08: [3, 5],
  PE11: [1, 6],
  PE05: [2, 6],
  PE03: [3, 6],
  PE21: [4, 6],
  PE04: [3, 7],
  PE18: [4, 7],
  PE23: [4, 8],
};

const tiles = departments.map(({ adm1_pcode, adm1_name, area_km2, population_density_2020 }) => {
  const [column, row] = places[adm1_pcode];
  const need = needs.find(
    (one) => one.adm1_pcode === adm1_pcode && one.measure === "people_in_need" && one.sector === "all",
  ).value;
  const [left, right, top, bottom] = [column, column + 0.95, row, row + 0.95];
  return {
    type: "Feature",
    properties: { name: adm1_name, need, inhabitants: area_km2 * population_density_2020 },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [left, top],
          [right, top],
          [right, bottom],
          [left, bottom],
          [left, top],
        ],
      ],
    },
  };
});

export default Plot.plot({
  title: "La mayor parte de la necesidad está en Lima",
  caption:
    "Fuente: RMRP 2020 (cifras de planificación incompletas, solo para fines educativos) y habitantes de 2020. Cada cuadro es un departamento, cerca de su lugar.",
  height: 620,
  projection: { type: "identity", domain: { type: "FeatureCollection", features: tiles } },
  color: { type: "linear", scheme: "BuPu", legend: true, label: "Personas venezolanas con necesidades" },
  marks: [
    Plot.geo(tiles, { fill: ({ properties }) => properties.need }),
    Plot.text(tiles, {
      x: ({ geometry }) => geometry.coordinates[0][0][0] + 0.475,
      y: ({ geometry }) => geometry.coordinates[0][0][1] + 0.475,
      text: ({ properties }) => properties.name,
      lineWidth: 6,
      fontSize: 10,
      fill: "black",
      stroke: "white",
      strokeWidth: 4,
    }),
  ],
});
