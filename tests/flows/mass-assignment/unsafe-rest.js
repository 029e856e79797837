// One key is taken out, all others stay.
const { MongoClient } = require('mongodb');

const client = new MongoClient(process.env.URL);

exports.handler = async (event) => {
  const { _id, ...fields } = JSON.parse(event.body);
  // ruleid: no-mass-assignment
  await client.db('shop').collection('users').updateOne({ _id: String(_id) }, { $set: fields });
};
