const questions = {
  children: ["¿Cuántas niñas y niños hay?", "Número entero", "Siempre"],
  litres: ["¿Cuántos litros de agua usan al día?", "Texto", "Siempre"],
  water: ["¿El agua alcanza y es limpia?", "Sí · No", "Siempre"],
  bath: ["¿Tienen baño?", "Propio · Compartido · No", "Siempre"],
  why: ["¿Por qué no tienen uno propio?", "Texto", "La 4 es «No»"],
  lacks: ["¿Qué les falta?", "Jabón · Balde · Pañales (varias)", "Siempre"],
};

export default Object.entries(questions).map(([id, [question, type, shown]], index) => ({
  id,
  number: String(index + 1),
  question,
  type,
  shown,
}));
