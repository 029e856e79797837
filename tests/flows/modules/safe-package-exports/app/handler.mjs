// A subpath of package exports leads to the file that binds.
import { findVehicle } from '@garage/data/vehicles';

export const handler = async (event) => {
  // ok: no-sql-injection
  const vehicle = await findVehicle(event.pathParameters.plate);
  return { statusCode: 200, body: JSON.stringify(vehicle) };
};
