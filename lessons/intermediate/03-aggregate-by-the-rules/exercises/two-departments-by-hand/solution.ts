const reached = {
  Tumbes: { food: 40, wash: 60 },
  Lima: { food: 90, wash: 30 },
};

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers) => Math.max(...numbers);

const inDepartments = Object.values(reached).map((kinds) => largest(Object.values(kinds)));

export default sum(inDepartments);
