// A hook on one route of Fastify and none on the other.
const fastify = require('fastify');
const awsLambdaFastify = require('@fastify/aws-lambda');
const { MongoClient } = require('mongodb');
const app = fastify();
const client = new MongoClient(process.env.MONGO_URL);
app.register(require('@fastify/jwt'), { secret: process.env.JWT_SECRET });
app.decorate('authenticate', async (request, reply) => {
  await request.jwtVerify();
});
// ok: require-authentication
app.get('/tasks', { onRequest: [app.authenticate] }, async (request) => {
  return client.db('app').collection('tasks').find({ owner: request.user.sub }).toArray();
});
// ruleid: require-authentication
app.post('/tasks', async (request) => {
  await client
    .db('app')
    .collection('tasks')
    .insertOne({ title: String(request.body.title) });
  return { ok: true };
});
exports.handler = awsLambdaFastify(app);
