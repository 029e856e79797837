// Places of a grid.
const grid = [[], [], []];

exports.handler = async (event) => {
  const { row, column, value } = JSON.parse(event.body);
  // ok: no-prototype-pollution
  grid[Number(row)][Number(column)] = value;
};
