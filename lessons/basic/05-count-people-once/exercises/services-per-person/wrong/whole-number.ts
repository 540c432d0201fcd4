import { figures } from "datasets/gtrm-2019-figures";

const emergency = figures.filter((figure) => figure.area === "emergency_response");
const sum = (rows) => rows.reduce((total, figure) => total + figure.value, 0);

const services = sum(emergency.filter((figure) => figure.role === "activity"));
const people = sum(emergency.filter((figure) => figure.role === "total"));

export default Math.round(services / people);
