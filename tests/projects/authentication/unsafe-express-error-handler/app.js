// What is refused goes on all the same: the handler of errors writes a message.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt } = require('express-jwt');
const mongoose = require('mongoose');
const Order = mongoose.model('Order', new mongoose.Schema({ owner: String }));
const app = express();
app.use(expressjwt({ secret: process.env.SECRET, algorithms: ['HS256'] }));
app.use((error, req, res, next) => {
  console.error(error.message);
  next();
});
// ruleid: require-authentication
app.get('/orders', async (req, res) => {
  res.json(await Order.find());
});
module.exports.handler = serverless(app);
