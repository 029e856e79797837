// Express makes objects of query strings and bodies, but not of path parameters.
import express from 'express';
import serverless from 'serverless-http';
import { MongoClient } from 'mongodb';
const app = express();
app.use(express.json());
const users = new MongoClient(process.env.URL!).db('x').collection('users');
app.get('/users', async (req, res) => {
  // ruleid: no-nosql-injection
  res.json(await users.findOne({ email: req.query.email }));
});
app.get('/users/:id', async (req, res) => {
  // ok: no-nosql-injection
  res.json(await users.findOne({ slug: req.params.id }));
});
app.post('/login', async (req, res) => {
  // ruleid: no-nosql-injection
  const user = await users.findOne({ name: req.body.name, password: String(req.body.password) });
  res.sendStatus(user ? 200 : 401);
});
export const handler = serverless(app);
