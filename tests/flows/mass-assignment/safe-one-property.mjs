// One property below a name of the program.
import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGO_URL);

export const handler = async (event) => {
  const { name } = JSON.parse(event.body);
  // ok: no-mass-assignment
  await client.db('shop').collection('people').updateOne({ id: 1 }, { $set: { name: String(name) } });
};
