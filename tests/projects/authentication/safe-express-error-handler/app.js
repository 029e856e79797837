// What is refused ends in the handler of errors.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt } = require('express-jwt');
const mongoose = require('mongoose');
const Order = mongoose.model('Order', new mongoose.Schema({ owner: String }));
const app = express();
app.use(expressjwt({ secret: process.env.SECRET, algorithms: ['HS256'] }));
app.use((error, req, res, next) => {
  if (error.name === 'UnauthorizedError') return res.sendStatus(401);
  next(error);
});
// ok: require-authentication
app.get('/orders', async (req, res) => {
  res.json(await Order.find({ owner: req.auth.sub }));
});
module.exports.handler = serverless(app);
