// Express on Lambda: mongoose-paginate is called with the query of the request, which qs parses to objects.
const express = require('express');
const serverless = require('serverless-http');
const mongoose = require('mongoose');
const paginate = require('mongoose-paginate-v2');
const schema = new mongoose.Schema({ title: String, hidden: Boolean }, { strict: false });
schema.plugin(paginate);
const Post = mongoose.model('Post', schema);
const app = express();
app.get('/posts', async (req, res, next) => {
  try {
    const { page = 1, limit = 20, ...where } = req.query;
    // ruleid: no-nosql-injection
    const result = await Post.paginate(where, { page: Number(page), limit: Number(limit) });
    res.json(result);
  } catch (error) {
    next(error);
  }
});
exports.handler = serverless(app);
