// Routes of Express before and behind the middleware that asks who calls.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt } = require('express-jwt');
const mongoose = require('mongoose');
const Order = mongoose.model('Order', new mongoose.Schema({ owner: String }));
const app = express();
// ruleid: require-authentication
app.post('/orders', async (req, res) => {
  await Order.create({ owner: String(req.body.owner) });
  res.sendStatus(201);
});
// ok: require-authentication
app.get('/health', async (req, res) => {
  await Order.findOne();
  res.sendStatus(200);
});
app.use(expressjwt({ secret: process.env.SECRET, algorithms: ['HS256'] }));
// ok: require-authentication
app.delete('/orders/:id', async (req, res) => {
  // ok: require-authorization
  await Order.deleteOne({ _id: String(req.params.id), owner: req.auth.sub });
  res.sendStatus(204);
});
// ok: require-authentication
app.get('/orders/:id', async (req, res) => {
  // ruleid: require-authorization
  const order = await Order.findById(req.params.id);
  res.json(order);
});
module.exports.handler = serverless(app);
