const words = {
  es: {
    people: ["¿Cuántas personas duermen aquí?", "Número entero", "Siempre"],
    litres: ["¿Cuántos litros de agua tienen al día?", "Texto", "Siempre"],
    source: ["¿De dónde sacan el agua?", "Caño · Cisterna · Otro", "Siempre"],
    which: ["¿De qué otro lugar?", "Texto", "La 3 es «Otro»"],
    bath: ["¿Tienen baño y ducha?", "Sí · No", "Siempre"],
    lacks: ["¿Qué les falta?", "Jabón · Balde · Pañales (varias)", "Siempre"],
    why: ["¿Por qué no tienen?", "Costo · Espacio · Permiso", "La 5 es «Sí»"],
  },
  en: {
    people: ["How many people sleep here?", "Whole number", "Always"],
    litres: ["How many litres of water do you have a day?", "Text", "Always"],
    source: ["Where do you get water?", "Tap · Tanker · Other", "Always"],
    which: ["From which other place?", "Text", '3 is "Other"'],
    bath: ["Do you have a toilet and a shower?", "Yes · No", "Always"],
    lacks: ["What do you lack?", "Soap · Bucket · Nappies (several)", "Always"],
    why: ["Why do you have none?", "Cost · Space · Permission", '5 is "Yes"'],
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

export default Object.entries(words).map(([id, [question, type, shown]], index) => ({
  id,
  number: String(index + 1),
  question,
  type,
  shown,
}));
