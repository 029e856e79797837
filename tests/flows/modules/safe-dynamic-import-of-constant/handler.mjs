// A module loaded by a dynamic import with a constant specifier binds.
export const handler = async (event) => {
  const { findTrain } = await import('./trains.mjs');
  // ok: no-sql-injection
  const train = await findTrain(event.pathParameters.number);
  return { statusCode: 200, body: JSON.stringify(train) };
};
