// serialijse makes objects of registered classes.
import { deserialize } from 'serialijse';
export const handler = async (event) => {
  const { data } = JSON.parse(event.body);
  // ruleid: no-unsafe-deserialization
  const restored = deserialize(data);
  return { statusCode: 200, body: JSON.stringify(restored) };
};
