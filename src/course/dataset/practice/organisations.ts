import type { Area } from "./activities.ts";

/** Nobody's name: each is a thing made of something that it cannot be made of. */
const byAreas: [names: string[], areas: Area[]][] = [
  [
    [
      "Barco de Tiza",
      "Farol de Lana",
      "Puente de Papel",
      "Tambor de Nube",
      "Carreta de Sal",
      "Molino de Agua Seca",
      "Ancla de Corcho",
    ],
    ["emergency_response"],
  ],
  [
    [
      "Brújula de Pan",
      "Campana de Algodón",
      "Espejo de Barro",
      "Reloj de Hojas",
      "Cometa de Piedra",
      "Llave de Humo",
      "Zapato de Vidrio",
    ],
    ["emergency_response", "protection"],
  ],
  [["Linterna de Arena", "Paraguas de Malla", "Silbato de Felpa", "Mapa de Hielo"], ["protection"]],
  [
    ["Guitarra de Nieve", "Tijera de Cera", "Escalera de Hilo", "Sombrero de Agua"],
    ["protection", "socio_economic_inclusion"],
  ],
  [["Rueda Cuadrada", "Horno de Escarcha", "Canasta sin Fondo"], ["socio_economic_inclusion"]],
  [
    ["Faro de Cartón", "Telar de Viento", "Cuaderno de Espuma", "Pincel de Plomo"],
    ["emergency_response", "protection", "socio_economic_inclusion", "capacity_building"],
  ],
];

export const organisations = byAreas.flatMap(([names, areas]) => names.map((name) => ({ name, areas })));

/** Invented too: who carries out the work for an organisation. */
export const partners = [
  "Red Teja Azul",
  "Club del Cangrejo Lento",
  "Taller Nube Verde",
  "Casa del Pez Alado",
  "Grupo Silla Coja",
  "Vecinos de la Luna Cuadrada",
  "Cooperativa Tres Codos",
  "Coro del Gato Sabio",
];
