const questions = {
  people: ["¿Cuántas personas duermen aquí?", "Número entero", "Siempre"],
  litres: ["¿Cuántos litros de agua tienen al día?", "Texto", "Siempre"],
  source: ["¿De dónde sacan el agua?", "Caño · Cisterna · Otro", "Siempre"],
  which: ["¿De qué otro lugar?", "Texto", "La 3 es «Otro»"],
  bath: ["¿Tienen baño y ducha?", "Sí · No", "Siempre"],
  lacks: ["¿Qué les falta?", "Jabón · Balde · Pañales (varias)", "Siempre"],
  why: ["¿Por qué no tienen?", "Costo · Espacio · Permiso", "La 5 es «Sí»"],
};

export default Object.entries(questions).map(([id, [question, type, shown]], index) => ({
  id,
  number: String(index + 1),
  question,
  type,
  shown,
}));
