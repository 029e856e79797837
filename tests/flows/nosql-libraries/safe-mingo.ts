// A number in a condition that is asked of objects in memory
import { Query } from 'mingo';
import sift from 'sift';
const items = [{ a: 1 }, { a: 2 }];
export const handler = async (event: { body: string }) => {
  const min = Number(JSON.parse(event.body).min);
  // ok: no-nosql-injection
  const query = new Query({ a: { $gte: min } });
  const found = items.filter((i) => query.test(i));
  // ok: no-nosql-injection
  const others = items.filter(sift({ a: { $gt: min } }));
  return { statusCode: 200, body: JSON.stringify([found, others]) };
};
