export default [
  { id: "puno", department: "Puno", rows: null, people: null },
  { id: "piura", department: "Piura", rows: null, people: null },
];
