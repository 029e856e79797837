// A condition of the sender is asked of objects in memory
import { Query } from 'mingo';
import sift from 'sift';
const items = [{ a: 1 }, { a: 2 }];
export const handler = async (event: { body: string }) => {
  const criteria = JSON.parse(event.body).criteria;
  // ruleid: no-nosql-injection
  const query = new Query(criteria);
  const found = items.filter((i) => query.test(i));
  // ruleid: no-nosql-injection
  const others = items.filter(sift(criteria));
  return { statusCode: 200, body: JSON.stringify([found, others]) };
};
