// A middleware removes operators.
import express from 'express';
import mongoSanitize from 'express-mongo-sanitize';
import serverless from 'serverless-http';
import { MongoClient } from 'mongodb';
const app = express();
app.use(express.json());
app.use(mongoSanitize());
const users = new MongoClient(process.env.URI!).db().collection('users');
app.post('/login', async (req, res) => {
  // ok: no-nosql-injection
  res.json(await users.findOne({ email: req.body.email }));
});
export const handler = serverless(app);
