// lodash/fp: each value becomes a text.
import { MongoClient } from 'mongodb';
import { flow, mapValues, pick, toString } from 'lodash/fp.js';

const client = new MongoClient(process.env.MONGO_URL);
const toFilter = flow(pick(['city', 'zip']), mapValues(toString));

export const handler = async (event) => {
  const places = client.db('geo').collection('places');
  // ok: no-nosql-injection
  return places.find(toFilter(JSON.parse(event.body))).toArray();
};
